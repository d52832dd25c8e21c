/// What the SageMaker SDK makes steps of other types from, one class for each, and how each is
/// recognised.
@NullMarked
package dev.stepwright.model.catalog.variants;

import org.jspecify.annotations.NullMarked;
