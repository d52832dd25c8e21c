/// The controls of a form, one class for each kind of row.
@NullMarked
package dev.stepwright.app.desktop.inspector.row;

import org.jspecify.annotations.NullMarked;
