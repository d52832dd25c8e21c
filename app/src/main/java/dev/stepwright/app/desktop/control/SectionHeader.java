package dev.stepwright.app.desktop.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// The title above a group of fields, with room for a link at its right end.
public final class SectionHeader extends HBox {
    public SectionHeader(String title, Node... trailing) {
        getStyleClass().add("section-header");
        getChildren().addAll(Texts.of(title, "heading"), Texts.gap());
        getChildren().addAll(trailing);
    }
}
