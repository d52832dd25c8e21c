/// Pictures of a pipeline, drawn by the same painter as the screen and without a toolkit.
@NullMarked
package dev.stepwright.exporters.picture;

import org.jspecify.annotations.NullMarked;
