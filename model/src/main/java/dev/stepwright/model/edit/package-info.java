/// What a person can do to a document, and the history of what was done.
@NullMarked
package dev.stepwright.model.edit;

import org.jspecify.annotations.NullMarked;
