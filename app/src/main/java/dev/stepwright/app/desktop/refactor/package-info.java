/// Looking at what a refactoring would change before it is done, and at where something is used.
@NullMarked
package dev.stepwright.app.desktop.refactor;

import org.jspecify.annotations.NullMarked;
