/// The designer's window: JavaFX lives here and nowhere else in the app.
@NullMarked
package dev.stepwright.app.desktop;

import org.jspecify.annotations.NullMarked;
