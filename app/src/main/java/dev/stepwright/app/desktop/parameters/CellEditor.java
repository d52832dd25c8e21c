package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.control.Texts;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A text field laid over a cell: taken on Enter, on Tab and when the focus leaves, put back by
/// Escape. A text that cannot be taken stays, with the reason below it.
///
/// It stands above the table and not in a cell, as cells are used for other rows while one scrolls.
final class CellEditor extends Pane {
    private static final double LEAST = 140;
    private static final double AREA = 84;

    /// What an editor is opened with.
    ///
    /// @param text what stands in the cell
    /// @param odd whether leaving the text as it is changes something
    /// @param take takes a text, or says why not
    record Task(
            String name,
            String text,
            String prompt,
            boolean odd,
            Function<String, Optional<String>> take) {}

    private final Node table;
    private final IntConsumer onTab;
    private final Label reason = Texts.wrapped("", "tiny", "error-text");
    private @Nullable TextInputControl control;
    private @Nullable Task task;
    private boolean ending;

    /// @param table what the focus goes back to
    /// @param onTab goes on to the next cell, by 1, or back to the one before, by -1
    CellEditor(Node table, IntConsumer onTab) {
        this.table = table;
        this.onTab = onTab;
        setPickOnBounds(false);
        reason.getStyleClass().add("cell-reason");
    }

    boolean isOpen() {
        return control != null;
    }

    /// Opens over a node.
    ///
    /// @param typed what was typed already, in place of the text; empty to begin with the text
    void open(Node over, Task wanted, String typed) {
        commit();
        drop();
        task = wanted;
        boolean area = wanted.text().contains("\n");
        TextInputControl field = area ? new TextArea() : new TextField();
        control = field;
        field.getStyleClass().add("cell-editor");
        field.setPromptText(wanted.prompt());
        field.setAccessibleText(wanted.name());
        field.setText(typed.isEmpty() ? wanted.text() : typed);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && control == field) {
                                commit();
                            }
                        });
        getChildren().setAll(field);
        // A field selects its text when it gets a skin while it has the focus.
        field.applyCss();
        moveOver(over);
        field.requestFocus();
        if (typed.isEmpty()) {
            field.selectAll();
        } else {
            field.positionCaret(typed.length());
        }
    }

    /// Lays the field over a node, which may have moved.
    void moveOver(Node over) {
        TextInputControl field = control;
        if (field == null) {
            return;
        }
        Bounds bounds = sceneToLocal(over.localToScene(over.getBoundsInLocal()));
        double width = Math.max(LEAST, bounds.getWidth());
        double height = field instanceof TextArea ? AREA : bounds.getHeight();
        double x = Math.clamp(bounds.getMinX(), 0, Math.max(0, getWidth() - width));
        double y = Math.clamp(bounds.getMinY(), 0, Math.max(0, getHeight() - height));
        field.resizeRelocate(x, y, Math.min(width, Math.max(LEAST, getWidth())), height);
    }

    /// The field and the reason stand where they were laid; a pane would give them the size they
    /// would like to have.
    @Override
    protected void layoutChildren() {}

    private void pressed(KeyEvent event) {
        boolean area = control instanceof TextArea;
        if (event.getCode() == KeyCode.ENTER && (!area || event.isShortcutDown())) {
            finish(true);
        } else if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            if (finish(false)) {
                onTab.accept(event.isShiftDown() ? -1 : 1);
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            drop();
            table.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private boolean finish(boolean enter) {
        if (!taken(enter)) {
            return false;
        }
        table.requestFocus();
        return true;
    }

    /// Takes what was typed, if anything was.
    void commit() {
        taken(false);
    }

    private boolean taken(boolean enter) {
        TextInputControl field = control;
        Task now = task;
        if (field == null || now == null || ending) {
            return true;
        }
        ending = true;
        try {
            boolean same = field.getText().equals(now.text());
            Optional<String> refused =
                    same && !(enter && now.odd())
                            ? Optional.empty()
                            : now.take().apply(field.getText());
            if (refused.isPresent()) {
                tell(field, refused.get());
                return false;
            }
            drop();
            return true;
        } finally {
            ending = false;
        }
    }

    private void tell(TextInputControl field, String words) {
        field.getStyleClass().remove("invalid");
        field.getStyleClass().add("invalid");
        reason.setText(words);
        if (reason.getParent() == null) {
            getChildren().add(reason);
        }
        // It has no height before it has a skin.
        reason.applyCss();
        double width = Math.clamp(getWidth() - 16, LEAST, 320);
        double height = reason.prefHeight(width);
        double x = Math.clamp(field.getLayoutX(), 0, Math.max(0, getWidth() - width));
        double below = field.getLayoutY() + field.getHeight() + 2;
        double y = below + height > getHeight() ? field.getLayoutY() - height - 2 : below;
        reason.resizeRelocate(x, y, width, height);
    }

    /// Closes; what was typed is forgotten.
    void drop() {
        control = null;
        task = null;
        getChildren().clear();
    }
}
