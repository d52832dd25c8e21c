/// What mouse and keys mean: gestures as a state machine of values, and the session that runs it.
@NullMarked
package dev.stepwright.canvas.gesture;

import org.jspecify.annotations.NullMarked;
