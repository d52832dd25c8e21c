/// What is wrong with a document: problems as values, one small class per rule or family of rules.
///
/// [Checks#STANDARD] is the list of them, in the order of the definition reference, part 8.
/// [Checker] keeps what did not change between edits. Rules that need the shapes of AWS's requests
/// (members, kinds, lengths and types of arguments) are not here yet; they join the list as checks
/// of one step, beside [PropertyFileDeclarations].
@NullMarked
package dev.stepwright.model.check;

import org.jspecify.annotations.NullMarked;
