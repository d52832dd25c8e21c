/// The designer's window. Nothing outside this package and the view of the canvas knows JavaFX.
@NullMarked
package dev.stepwright.app.desktop;

import org.jspecify.annotations.NullMarked;
