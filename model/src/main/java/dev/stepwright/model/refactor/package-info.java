/// Changes of a whole pipeline that are looked at before they are made: what would stand where, and
/// which of it a person may leave out.
@NullMarked
package dev.stepwright.model.refactor;

import org.jspecify.annotations.NullMarked;
