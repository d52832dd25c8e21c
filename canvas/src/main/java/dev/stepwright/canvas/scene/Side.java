package dev.stepwright.canvas.scene;

/// Which port of a card.
public enum Side {
    /// Left, in the middle; every card has it.
    INPUT(""),
    /// Right, in the middle.
    OUTPUT(""),
    /// The upper right port of a branching card.
    TRUE("True"),
    /// The lower right port of a branching card.
    FALSE("False"),
    /// The lower right port of a loop, from which its body hangs.
    EACH("Each");

    private final String label;

    Side(String label) {
        this.label = label;
    }

    /// What is written at a wire that leaves here; empty for the plain ports.
    public String label() {
        return label;
    }
}
