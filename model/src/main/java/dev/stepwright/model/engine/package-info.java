/// The local engine: a state machine that is handed the time; no thread, no clock, no input or
/// output of its own.
@NullMarked
package dev.stepwright.model.engine;

import org.jspecify.annotations.NullMarked;
