/// The canvas on the screen; the only package of this module that knows JavaFX.
@NullMarked
package dev.stepwright.canvas.view;

import org.jspecify.annotations.NullMarked;
