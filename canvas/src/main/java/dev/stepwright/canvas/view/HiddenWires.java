package dev.stepwright.canvas.view;

import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.canvas.text.TextStyle;
import java.util.Set;
import javafx.scene.control.Button;

/// Says on the canvas that some wires are not shown, so that nobody takes the picture for the whole
/// truth; a click shows them again.
final class HiddenWires extends Button {
    private static final double INSET = 16;
    private static final double HEIGHT = 28;

    HiddenWires(Runnable showAll) {
        getStyleClass().setAll("hidden-wires");
        setManaged(false);
        setVisible(false);
        setFont(Fonts.of(TextStyle.BODY));
        setOnAction(_ -> showAll.run());
    }

    void setPalette(Palette palette) {
        setStyle(
                "-fx-background-color: %s, %s; -fx-background-insets: 0, 1; -fx-background-radius: 14, 13; -fx-padding: 0 12 0 12; -fx-text-fill: %s; -fx-cursor: hand;"
                        .formatted(
                                OverlayField.css(palette.cardBorder()),
                                OverlayField.css(palette.panel()),
                                OverlayField.css(palette.text())));
    }

    void show(Set<WireKind> kinds) {
        boolean order = kinds.contains(WireKind.ORDER);
        boolean data = kinds.contains(WireKind.DATA);
        setVisible(order || data);
        setText(
                (order && data ? "Order and data" : order ? "Order" : "Data")
                        + " wires are hidden · Show");
        place();
    }

    void place() {
        resizeRelocate(INSET, INSET, Math.ceil(prefWidth(HEIGHT)), HEIGHT);
    }
}
