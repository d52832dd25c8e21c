/// The way of a wire from port to port: orthogonal, curved or straight.
@NullMarked
package dev.stepwright.canvas.route;

import org.jspecify.annotations.NullMarked;
