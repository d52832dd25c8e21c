package dev.stepwright.app.desktop.problems;

import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.fix.FixPreview;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The lines that a fix takes out and puts in, one below the other.
final class PreviewLines extends VBox {
    PreviewLines() {
        getStyleClass().add("preview");
    }

    PreviewLines(FixPreview preview) {
        this();
        show(preview);
    }

    void show(FixPreview preview) {
        getChildren().setAll(preview.lines().stream().map(PreviewLines::label).toList());
    }

    private static Label label(FixPreview.Line line) {
        String sign =
                switch (line.kind()) {
                    case SAME -> "  ";
                    case REMOVED -> "− ";
                    case ADDED -> "+ ";
                };
        var label = Texts.of(sign + line.text(), "mono", "preview-line");
        label.setMaxWidth(Double.MAX_VALUE);
        switch (line.kind()) {
            case SAME -> label.getStyleClass().add("third");
            case REMOVED -> label.getStyleClass().add("removed");
            case ADDED -> label.getStyleClass().add("added");
        }
        return label;
    }
}
