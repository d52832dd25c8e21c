/// What is drawn, as values: cards, ports and wires, with an index that finds them by place.
@NullMarked
package dev.stepwright.canvas.scene;

import org.jspecify.annotations.NullMarked;
