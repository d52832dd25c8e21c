/// The small reusable pieces the views are made of; they know no model.
@NullMarked
package dev.stepwright.app.desktop.control;

import org.jspecify.annotations.NullMarked;
