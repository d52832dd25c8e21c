package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The head of the column of a set of values: its name, which is edited in place, and what can be
/// done with the set.
final class SetHeader extends HBox {
    private final String name;
    private final Consumer<String> rename;
    private final Runnable onDone;
    private final Label label;
    private final Button more;
    private @Nullable TextField field;

    /// @param rename takes another name
    /// @param onDone is called when the keyboard has ended the editing
    SetHeader(String name, Consumer<String> rename, Runnable onDone, List<MenuItem> items) {
        this.name = name;
        this.rename = rename;
        this.onDone = onDone;
        getStyleClass().add("set-header");
        label = Texts.of(name, "set-name");
        label.setTooltip(Buttons.tip("Values of the set " + name));
        label.setMinWidth(0);
        more = Buttons.icon("more", "Rename, duplicate or remove " + name, () -> {});
        more.getStyleClass().add("set-more");
        more.setFocusTraversable(false);
        var menu = new ContextMenu(items.toArray(MenuItem[]::new));
        more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
        setOnMouseClicked(
                event -> {
                    if (event.getClickCount() == 2) {
                        edit();
                    }
                });
        calm();
    }

    private void calm() {
        field = null;
        getChildren().setAll(label, Texts.gap(), more);
    }

    /// Begins to edit the name.
    void edit() {
        var typing = new TextField(name);
        field = typing;
        typing.getStyleClass().add("cell-editor");
        typing.setAccessibleText("Name of the set of values");
        typing.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        typing.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && field == typing) {
                                take();
                            }
                        });
        HBox.setHgrow(typing, Priority.ALWAYS);
        typing.setMinWidth(0);
        getChildren().setAll(typing);
        typing.applyCss();
        typing.requestFocus();
        typing.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            take();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            calm();
        } else {
            return;
        }
        onDone.run();
        event.consume();
    }

    private void take() {
        TextField typing = field;
        if (typing == null) {
            return;
        }
        String typed = typing.getText().strip();
        calm();
        if (!typed.equals(name)) {
            rename.accept(typed);
        }
    }
}
