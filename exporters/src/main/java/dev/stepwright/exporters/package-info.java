/// What a pipeline can be written as, apart from its own definition.
@NullMarked
package dev.stepwright.exporters;

import org.jspecify.annotations.NullMarked;
