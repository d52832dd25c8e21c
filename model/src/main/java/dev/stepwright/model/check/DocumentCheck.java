package dev.stepwright.model.check;

/// Looks at the definition as a whole.
public non-sealed interface DocumentCheck extends Check {
    /// What the answer depends on; it is kept while that stays the same.
    enum Basis {
        /// The members of the definition beside its steps.
        OWN_VALUES,
        /// The members beside the steps, and what belongs to the pipeline beside its definition.
        SETTINGS,
        /// Names, types, places and dependencies of the steps.
        STRUCTURE,
        /// Everything.
        WHOLE
    }

    Basis basis();

    void check(CheckContext context, Findings found);
}
