package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.inspector.form.EntriesRow;
import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A map of the user's own keys: key, value and "✕" on each line.
public final class EntriesView extends RowView<EntriesRow> {
    private static final double KEY_WIDTH = 124;

    private final FormPort form;
    private final RowColumn column;
    private final VBox node = new VBox(6);

    EntriesView(EntriesRow row, FormPort form) {
        super(EntriesRow.class, row);
        this.form = form;
        column = new RowColumn(6, form, this::line);
        node.getChildren().add(column);
        refresh();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    void refresh() {
        column.show(row().inner(), false);
    }

    private Node line(RowView<?> view) {
        ValueView value = (ValueView) view;
        String key = value.row().label();
        FieldRow name =
                key(
                        key,
                        "Name of " + key,
                        text -> form.perform(row().rename(value.row(), text)),
                        () -> {});
        Button remove =
                Buttons.icon(
                        "close", "Remove " + key, () -> form.perform(row().remove(value.row())));
        remove.setGraphic(Glyph.of("close", 12, "third"));
        remove.getStyleClass().add("small");
        HBox.setHgrow(value.node(), Priority.ALWAYS);
        var line = new HBox(6, name, value.node(), remove);
        HBox.setMargin(remove, new javafx.geometry.Insets(2, -6, 0, -4));
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private FieldRow key(
            String shown, String says, Function<String, Optional<String>> typed, Runnable onLeft) {
        var text = new TextField(shown);
        text.setPromptText("name");
        Region calm = TextEditor.shortened(text);
        var field = new FieldRow("", false, calm);
        field.content(calm, text);
        text.setAccessibleText(says);
        field.setMinWidth(KEY_WIDTH);
        field.setMaxWidth(KEY_WIDTH);
        Runnable commit =
                () -> {
                    if (text.getText().equals(shown)) {
                        onLeft.run();
                        return;
                    }
                    Optional<String> reason = typed.apply(text.getText().strip());
                    reason.ifPresentOrElse(
                            why -> field.trouble(FieldRow.Trouble.ERROR, why), field::calm);
                };
        text.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    boolean next =
                            event.getCode() == KeyCode.TAB
                                    && !event.isShiftDown()
                                    && shown.isEmpty()
                                    && !text.getText().isBlank();
                    if (event.getCode() == KeyCode.ENTER && !event.isAltDown() || next) {
                        commit.run();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        text.setText(shown);
                        field.calm();
                        onLeft.run();
                    } else {
                        return;
                    }
                    event.consume();
                });
        text.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && text.getScene() != null) {
                                commit.run();
                            }
                        });
        return field;
    }

    /// A line in which a new key is typed; it becomes an entry when that was done, and its value is
    /// typed next.
    private void fresh() {
        if (node.getChildren().size() > 1) {
            node.getChildren().get(1).requestFocus();
            return;
        }
        var line = new VBox();
        Runnable gone = () -> node.getChildren().remove(line);
        line.getChildren().add(key("", "Name of the new entry", text -> added(text, gone), gone));
        node.getChildren().add(line);
        line.lookup(".text-field").requestFocus();
    }

    private Optional<String> added(String key, Runnable gone) {
        Typed typed = row().add(key);
        Optional<String> reason = form.perform(typed);
        if (reason.isEmpty() && typed instanceof Typed.Change) {
            gone.run();
            column.focus(row().place().child(key));
        }
        return reason;
    }

    @Override
    public Optional<Add> add() {
        return Optional.of(new Add("Add entry", _ -> fresh()));
    }

    @Override
    public boolean focus(Pointer place) {
        return place.startsWith(row().place()) && column.focus(place);
    }

    @Override
    public void commit() {
        column.commit();
    }
}
