/// The list of step types, and how one of them is carried to the canvas.
@NullMarked
package dev.stepwright.app.desktop.palette;

import org.jspecify.annotations.NullMarked;
