/// Work beside the user interface: the one place that starts threads for it.
@NullMarked
package dev.stepwright.app.task;

import org.jspecify.annotations.NullMarked;
