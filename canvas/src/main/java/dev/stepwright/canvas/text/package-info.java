/// How wide a text is, on the fonts that the program brings along.
@NullMarked
package dev.stepwright.canvas.text;

import org.jspecify.annotations.NullMarked;
