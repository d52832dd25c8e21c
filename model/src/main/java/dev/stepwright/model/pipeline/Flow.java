package dev.stepwright.model.pipeline;

/// Where a pipeline runs to on the canvas; a person chooses it for each file.
public enum Flow {
    /// From left to right.
    RIGHT("right"),
    /// From top to bottom.
    DOWN("down");

    private final String word;

    Flow(String word) {
        this.word = word;
    }

    /// How the side file says it.
    public String word() {
        return word;
    }
}
