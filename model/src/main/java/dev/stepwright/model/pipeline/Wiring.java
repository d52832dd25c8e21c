package dev.stepwright.model.pipeline;

/// How the wires of a pipeline are drawn; a person chooses it for each file.
public enum Wiring {
    /// Along the axes, round the cards.
    ORTHOGONAL("orthogonal"),
    /// In one sweep from step to step.
    CURVED("curved");

    private final String word;

    Wiring(String word) {
        this.word = word;
    }

    /// How the side file says it.
    public String word() {
        return word;
    }
}
