/// Finding steps on the canvas.
@NullMarked
package dev.stepwright.app.desktop.find;

import org.jspecify.annotations.NullMarked;
