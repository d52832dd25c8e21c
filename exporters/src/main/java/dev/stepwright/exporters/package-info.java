/// Everything a pipeline can be written as: the list of all formats. Each format has a package of
/// its own.
@NullMarked
package dev.stepwright.exporters;

import org.jspecify.annotations.NullMarked;
