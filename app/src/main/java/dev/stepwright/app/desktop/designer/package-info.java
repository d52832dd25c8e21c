/// What fills the window: open documents, their views, and the actions on them.
@NullMarked
package dev.stepwright.app.desktop.designer;

import org.jspecify.annotations.NullMarked;
