/// The pipeline definition as an immutable value, and everything that can be said about it without
/// a screen, a thread or a clock.
@NullMarked
package dev.stepwright.model;

import org.jspecify.annotations.NullMarked;
