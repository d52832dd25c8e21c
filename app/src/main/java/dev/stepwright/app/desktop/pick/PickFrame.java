package dev.stepwright.app.desktop.pick;

import dev.stepwright.app.desktop.control.FocusRing;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// The pop-up that a picker stands in: below its field and at least as wide, or at a place; closed
// by
/// Escape or a click beside it.
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
        Bounds bounds = below.localToScreen(below.getBoundsInLocal());
        double wide = Math.max(width, bounds.getWidth());
        prepare(below, wide);
        popup.show(below, Math.max(0, bounds.getMaxX() - wide), bounds.getMaxY() + GAP);
        focus.requestFocus();
    }

    /// Stands at a place instead of below a field, as far as the window has room for it there.
    ///
    /// @param at the place in screen coordinates
    /// @param closed called when the pop-up has gone
    void showAt(Node owner, Point2D at, Node focus, Runnable closed) {
        prepare(owner, width);
        popup.setOnHidden(_ -> closed.run());
        popup.show(owner, at.getX(), at.getY());
        // Its height is known only now, as its style is that of its own scene.
        Window window = owner.getScene().getWindow();
        double right = window.getX() + window.getWidth() - width - GAP;
        double bottom = window.getY() + window.getHeight() - card.prefHeight(width) - GAP;
        popup.setAnchorX(Math.max(window.getX(), Math.min(at.getX(), right)));
        popup.setAnchorY(Math.max(window.getY(), Math.min(at.getY(), bottom)));
        focus.requestFocus();
    }

    /// A click beside it closes it and does what it does there.
    void passClicksOn() {
        popup.setConsumeAutoHidingEvents(false);
    }

    private void prepare(Node owner, double wide) {
        card.getStyleClass().addAll("sheet-card", "picker");
        card.getStylesheets().setAll(owner.getScene().getStylesheets());
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
        card.setPrefWidth(wide);
        popup.getContent().add(card);
        FocusRing.keep(popup.getScene());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    }

    void close() {
        popup.hide();
    }
}
