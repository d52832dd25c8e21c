/// Two texts side by side, with what differs.
@NullMarked
package dev.stepwright.app.desktop.compare;

import org.jspecify.annotations.NullMarked;
