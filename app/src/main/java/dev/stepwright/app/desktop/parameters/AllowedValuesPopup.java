package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FocusRing;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;

/// The list of values that a parameter is limited to, below its cell: each is edited in place, Alt
/// with an arrow moves it, the last line adds one. Every change is made at once.
final class AllowedValuesPopup {
    private static final double WIDTH = 300;
    private static final double TALLEST = 240;

    private final ParametersPort port;
    private final int parameter;
    private final Runnable onClosed;
    private final Popup popup = new Popup();
    private final VBox lines = new VBox(4);
    private final ScrollPane scroll = new ScrollPane(lines);
    private final TextField added = new TextField();
    private final Label reason = Texts.wrapped("", "tiny", "error-text");
    private boolean filling;

    AllowedValuesPopup(ParametersPort port, int parameter, Runnable onClosed) {
        this.port = port;
        this.parameter = parameter;
        this.onClosed = onClosed;
    }

    void show(Node below) {
        added.setPromptText("Add a value");
        added.setAccessibleText("Add an allowed value");
        HBox.setHgrow(added, Priority.ALWAYS);
        added.setOnAction(_ -> add());
        var plus = Buttons.outlined("Add", this::add);
        plus.getStyleClass().add("compact");
        plus.setFocusTraversable(false);
        scroll.setFitToWidth(true);
        lines.heightProperty()
                .subscribe(
                        height ->
                                scroll.setPrefViewportHeight(
                                        Math.min(TALLEST, height.doubleValue())));
        reason.managedProperty().bind(reason.visibleProperty());
        var card =
                new VBox(
                        8,
                        Texts.of("Allowed values", "heading"),
                        scroll,
                        new HBox(6, added, plus),
                        reason);
        card.getStyleClass().addAll("sheet-card", "allowed-values");
        card.setPrefWidth(WIDTH);
        card.getStylesheets().setAll(below.getScene().getStylesheets());
        card.getStylesheets()
                .add(
                        Objects.requireNonNull(ParametersView.class.getResource("parameters.css"))
                                .toExternalForm());
        card.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        popup.hide();
                        event.consume();
                    }
                });
        popup.getContent().add(card);
        FocusRing.keep(popup.getScene());
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        popup.setOnHidden(
                _ -> {
                    add();
                    onClosed.run();
                });
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
        fill(Optional.empty());
        Bounds bounds = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, bounds.getMinX() + 4, bounds.getMaxY() + 2);
        added.requestFocus();
    }

    /// Shows the values as they are now.
    private void fill(Optional<String> why) {
        List<String> values = port.allowed(parameter);
        filling = true;
        lines.getChildren().clear();
        for (int i = 0; i < values.size(); i++) {
            lines.getChildren().add(line(i, values.get(i), values.size()));
        }
        scroll.setVisible(!values.isEmpty());
        scroll.setManaged(!values.isEmpty());
        reason.setText(why.orElse(""));
        reason.setVisible(why.isPresent());
        filling = false;
    }

    private HBox line(int index, String value, int count) {
        var field = new TextField(value);
        field.setAccessibleText("Allowed value " + (index + 1));
        HBox.setHgrow(field, Priority.ALWAYS);
        field.setOnAction(_ -> set(index, field.getText(), value));
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && !filling) {
                                set(index, field.getText(), value);
                            }
                        });
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean up = event.getCode() == KeyCode.UP;
                    if (event.isAltDown() && (up || event.getCode() == KeyCode.DOWN)) {
                        move(index, index + (up ? -1 : 1), count);
                        event.consume();
                    }
                });
        Button up = arrow("Move up", index > 0, () -> move(index, index - 1, count));
        up.getGraphic().setRotate(180);
        Button down = arrow("Move down", index < count - 1, () -> move(index, index + 1, count));
        Button remove =
                small(
                        Buttons.icon(
                                "close",
                                "Remove “" + value + "”",
                                () -> {
                                    port.removeAllowed(parameter, index);
                                    fill(Optional.empty());
                                    focus(Math.min(index, count - 2));
                                }));
        var line = new HBox(2, field, up, down, remove);
        HBox.setMargin(up, new javafx.geometry.Insets(0, 0, 0, 4));
        line.getStyleClass().add("allowed-line");
        return line;
    }

    private static Button arrow(String text, boolean possible, Runnable run) {
        Button button = small(Buttons.icon("chevron-down", text, run));
        button.setGraphic(Glyph.of("chevron-down", 12, "second"));
        button.setFocusTraversable(false);
        button.setDisable(!possible);
        return button;
    }

    private static Button small(Button button) {
        button.getStyleClass().add("small");
        return button;
    }

    private void add() {
        String text = added.getText();
        if (text.isEmpty()) {
            return;
        }
        Optional<String> refused = port.addAllowed(parameter, text);
        if (refused.isEmpty()) {
            added.clear();
        }
        fill(refused);
        scroll.setVvalue(1);
    }

    private void set(int index, String text, String before) {
        if (text.equals(before)) {
            return;
        }
        fill(port.setAllowed(parameter, index, text));
        focus(index);
    }

    private void move(int index, int to, int count) {
        if (to < 0 || to >= count) {
            return;
        }
        port.moveAllowed(parameter, index, to);
        fill(Optional.empty());
        focus(to);
    }

    private void focus(int index) {
        if (index >= 0
                && index < lines.getChildren().size()
                && lines.getChildren().get(index) instanceof HBox line) {
            line.getChildren().getFirst().requestFocus();
        } else {
            added.requestFocus();
        }
    }
}
