/// The inspector: what stands in the right panel for the selected step.
@NullMarked
package dev.stepwright.app.desktop.inspector;

import org.jspecify.annotations.NullMarked;
