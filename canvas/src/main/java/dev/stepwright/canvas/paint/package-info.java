/// The one painter of screen, minimap and picture files; it draws on a `Brush` and takes every
/// colour from a `Palette`.
@NullMarked
package dev.stepwright.canvas.paint;

import org.jspecify.annotations.NullMarked;
