/// What a person has chosen: look, habits on the canvas, and keys.
@NullMarked
package dev.stepwright.app.desktop.settings;

import org.jspecify.annotations.NullMarked;
