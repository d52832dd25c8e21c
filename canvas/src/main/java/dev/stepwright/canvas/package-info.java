/// The drawing of a pipeline. Only the package {@code view} knows JavaFX.
@NullMarked
package dev.stepwright.canvas;

import org.jspecify.annotations.NullMarked;
