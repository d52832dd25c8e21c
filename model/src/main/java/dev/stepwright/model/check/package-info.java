/// What is wrong with a document: problems as values, one small class per rule.
@NullMarked
package dev.stepwright.model.check;

import org.jspecify.annotations.NullMarked;
