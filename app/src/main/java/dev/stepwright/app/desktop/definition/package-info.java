/// The definition as text.
@NullMarked
package dev.stepwright.app.desktop.definition;

import org.jspecify.annotations.NullMarked;
