/// The bundled faces as picture files need them: the outlines of letters, and small fonts that hold
/// only the letters of one picture.
@NullMarked
package dev.stepwright.exporters.picture.font;

import org.jspecify.annotations.NullMarked;
