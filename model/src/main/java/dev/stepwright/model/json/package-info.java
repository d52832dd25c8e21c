/// A lossless, immutable syntax tree of a JSON text: what was read is written back byte for byte,
/// and an edit touches only what it names.
@NullMarked
package dev.stepwright.model.json;

import org.jspecify.annotations.NullMarked;
