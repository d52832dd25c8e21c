/// What the palette offers beside the step types, one class for each: how its steps are made.
@NullMarked
package dev.stepwright.model.catalog.constructs;

import org.jspecify.annotations.NullMarked;
