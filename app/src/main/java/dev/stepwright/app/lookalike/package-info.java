/// Finds the pipeline definitions in files that are none themselves: answers of the service,
/// templates, printed values, files with conflict markers.
@NullMarked
package dev.stepwright.app.lookalike;

import org.jspecify.annotations.NullMarked;
