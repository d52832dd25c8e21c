/// Local runs: drives the engine at a speed, on a thread.
@NullMarked
package dev.stepwright.app.local;

import org.jspecify.annotations.NullMarked;
