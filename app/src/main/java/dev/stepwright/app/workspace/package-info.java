/// Files on disk: definitions with what lies beside them, and the files opened last. Whatever the
/// disk refuses becomes a [dev.stepwright.app.workspace.FailureException] here and nowhere else.
@NullMarked
package dev.stepwright.app.workspace;

import org.jspecify.annotations.NullMarked;
