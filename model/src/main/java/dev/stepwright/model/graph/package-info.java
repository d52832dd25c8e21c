/// The dependencies that follow from a definition, and what follows from them. The only package
/// that knows JGraphT.
@NullMarked
package dev.stepwright.model.graph;

import org.jspecify.annotations.NullMarked;
