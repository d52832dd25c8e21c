/// The local file that a step runs, in the inspector.
@NullMarked
package dev.stepwright.app.desktop.inspector.code;

import org.jspecify.annotations.NullMarked;
