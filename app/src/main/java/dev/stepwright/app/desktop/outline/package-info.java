/// The steps as a tree: the linear twin of the drawing, for the keyboard and for screen readers.
@NullMarked
package dev.stepwright.app.desktop.outline;

import org.jspecify.annotations.NullMarked;
