/// One run of a pipeline as it is seen from outside: its steps, their states, and the events that
/// change them.
@NullMarked
package dev.stepwright.model.execution;

import org.jspecify.annotations.NullMarked;
