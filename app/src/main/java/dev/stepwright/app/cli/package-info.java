/// The command line: one class a command, and the only place that writes to the terminal.
@NullMarked
package dev.stepwright.app.cli;

import org.jspecify.annotations.NullMarked;
