/// What the tree of a definition says: the document, its steps, parameters and expressions.
@NullMarked
package dev.stepwright.model.pipeline;

import org.jspecify.annotations.NullMarked;
