/// What the panels of the window need of the open document.
@NullMarked
package dev.stepwright.app.desktop.document;

import org.jspecify.annotations.NullMarked;
