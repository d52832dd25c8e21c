/// Where steps stand: the layered layout of a whole pipeline, and a free place for one new step.
@NullMarked
package dev.stepwright.canvas.layout;

import org.jspecify.annotations.NullMarked;
