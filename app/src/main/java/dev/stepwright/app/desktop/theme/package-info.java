/// Colours, fonts and the style sheet, light and dark.
@NullMarked
package dev.stepwright.app.desktop.theme;

import org.jspecify.annotations.NullMarked;
