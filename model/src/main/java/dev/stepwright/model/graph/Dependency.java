package dev.stepwright.model.graph;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// The fact that one step waits for another, and why.
///
/// @param from the step that comes first
/// @param to the step that waits
/// @param kind why it waits
/// @param detail the path of a property, the name of a property file, or the trigger of a
///     `DependsOn` entry
/// @param at the place below the waiting step where it is written; the step itself for a branch
public record Dependency(StepId from, StepId to, Kind kind, Optional<String> detail, Pointer at) {

    /// Why a step waits. The names are those of the `graph` command.
    public enum Kind {
        /// Written in `DependsOn`.
        DEPENDS_ON,
        /// A property of the other step is used.
        PROPERTY,
        /// A property file of the other step is read.
        PROPERTY_FILE,
        /// It stands in the branch for conditions that hold.
        BRANCH_IF,
        /// It stands in the other branch.
        BRANCH_ELSE,
        /// It stands in the body of a loop.
        FOR_EACH;

        public boolean isData() {
            return this == PROPERTY || this == PROPERTY_FILE;
        }

        public boolean isBranch() {
            return this == BRANCH_IF || this == BRANCH_ELSE || this == FOR_EACH;
        }
    }
}
