/// The pipeline's parameters as a table.
@NullMarked
package dev.stepwright.app.desktop.parameters;

import org.jspecify.annotations.NullMarked;
