/// Executions: their list, their steps, their time line.
@NullMarked
package dev.stepwright.app.desktop.executions;

import org.jspecify.annotations.NullMarked;
