package dev.stepwright.app.desktop.control;

import javafx.scene.control.Label;

/// A reference in a field, written so that it reads like a sentence.
public final class Chip extends Label {

    /// A reference to another step's output: arrow, step, path.
    public static Chip reference(String text) {
        var chip = new Chip(text);
        chip.setGraphic(Glyph.of("reference", 14, "accent"));
        chip.setGraphicTextGap(5);
        return chip;
    }

    public Chip(String text) {
        super(text);
        getStyleClass().add("chip");
        setMinWidth(40);
        Buttons.explain(this, text);
    }
}
