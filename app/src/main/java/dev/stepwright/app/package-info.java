/// The programs: the desktop designer and the command line, and the one class that wires them
/// together.
@NullMarked
package dev.stepwright.app;

import org.jspecify.annotations.NullMarked;
