package dev.stepwright.app.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The layer above the window's content: questions, dialogs and the command palette stand on it,
/// one above another.
///
/// Inside the window instead of in windows of their own: they are where one looks, wear the theme,
/// and do not get lost behind others. While one is shown, nothing below can be reached, by mouse or
/// by key.
public final class Overlay extends StackPane {

    /// A card with this property has a use for Escape of its own at the moment.
    public static final String HOLDS_ESCAPE = "stepwright.holds-escape";

    private record Sheet(StackPane scrim, Region card, Runnable onDismiss, @Nullable Node before) {}

    private final Deque<Sheet> sheets = new ArrayDeque<>();

    public Overlay() {
        setPickOnBounds(false);
        setVisible(false);
        sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null)
                                scene.focusOwnerProperty().subscribe(_ -> keepFocusInside());
                        });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() != KeyCode.ESCAPE || sheets.isEmpty()) return;
                    if (sheets.peek().card.getProperties().containsKey(HOLDS_ESCAPE)) return;
                    event.consume();
                    dismiss();
                });
    }

    public boolean isShowing() {
        return !sheets.isEmpty();
    }

    /// Shows a card in the middle; Escape calls `onDismiss` after closing it.
    public void show(Region card, Node firstFocus, Runnable onDismiss) {
        push(card, firstFocus, onDismiss, Pos.CENTER, new Insets(40), false);
    }

    /// Shows a card below the top bar; a click beside it closes it too.
    public void showAtTop(Region card, Node firstFocus) {
        push(card, firstFocus, () -> {}, Pos.TOP_CENTER, new Insets(88, 40, 40, 40), true);
    }

    /// Closes the uppermost card and gives the focus back to where it was.
    public void close() {
        if (sheets.isEmpty()) return;
        var sheet = sheets.pop();
        getChildren().remove(sheet.scrim);
        setVisible(!sheets.isEmpty());
        if (sheet.before != null) sheet.before.requestFocus();
    }

    private void dismiss() {
        var sheet = sheets.peek();
        close();
        if (sheet != null) sheet.onDismiss.run();
    }

    private void push(
            Region card,
            Node firstFocus,
            Runnable onDismiss,
            Pos place,
            Insets margin,
            boolean light) {
        card.getStyleClass().add("sheet-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var scrim = new StackPane(card);
        scrim.getStyleClass().add("scrim");
        if (light) scrim.getStyleClass().add("clear");
        StackPane.setAlignment(card, place);
        StackPane.setMargin(card, margin);
        if (light) {
            scrim.setOnMousePressed(
                    event -> {
                        if (event.getTarget() == scrim) dismiss();
                    });
        }
        var before = getScene() == null ? null : getScene().getFocusOwner();
        sheets.push(new Sheet(scrim, card, onDismiss, before));
        getChildren().add(scrim);
        setVisible(true);
        Platform.runLater(firstFocus::requestFocus);
    }

    private void keepFocusInside() {
        var sheet = sheets.peek();
        if (sheet == null || getScene() == null) return;
        var owner = getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node == sheet.card) return;
        }
        if (owner != null) Platform.runLater(() -> focusFirst(sheet));
    }

    private void focusFirst(Sheet sheet) {
        if (sheets.peek() != sheet) return;
        sheet.card.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !node.isDisabled() && node.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }
}
