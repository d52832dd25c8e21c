/// One class per step type: what nobody can derive from AWS's shapes.
@NullMarked
package dev.stepwright.model.catalog.types;

import org.jspecify.annotations.NullMarked;
