package dev.stepwright.app.desktop.pick;

import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/// The pop-up that a picker stands in: below its field, at least as wide, closed by Escape or a
/// click beside it.
final class PickFrame {
    private static final int GAP = 4;

    private final Popup popup = new Popup();
    private final Region card;
    private final double width;

    PickFrame(Region card, double width) {
        this.card = card;
        this.width = width;
    }

    void show(Region below, Node focus) {
        card.getStyleClass().addAll("sheet-card", "picker");
        card.getStylesheets().setAll(below.getScene().getStylesheets());
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(PickFrame.class.getResource("pick.css"))
                                .toExternalForm());
        card.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        close();
                        event.consume();
                    }
                });
        Bounds bounds = below.localToScreen(below.getBoundsInLocal());
        double wide = Math.max(width, bounds.getWidth());
        card.setPrefWidth(wide);
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        popup.show(below, Math.max(0, bounds.getMaxX() - wide), bounds.getMaxY() + GAP);
        focus.requestFocus();
    }

    void close() {
        popup.hide();
    }
}
