/// The list of what is wrong with a pipeline.
@NullMarked
package dev.stepwright.app.desktop.problems;

import org.jspecify.annotations.NullMarked;
