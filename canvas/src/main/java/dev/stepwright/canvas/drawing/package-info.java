/// What the drawing of a document is: which card stands for a step, which wire for a dependency,
/// and where cards without a place go.
@NullMarked
package dev.stepwright.canvas.drawing;

import org.jspecify.annotations.NullMarked;
