/// Points, rectangles, paths and the camera: arithmetic without a toolkit.
@NullMarked
package dev.stepwright.canvas.geometry;

import org.jspecify.annotations.NullMarked;
