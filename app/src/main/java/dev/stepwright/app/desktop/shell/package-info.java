/// The frame of the window: actions, menus, panels, overlays; it only arranges.
@NullMarked
package dev.stepwright.app.desktop.shell;

import org.jspecify.annotations.NullMarked;
