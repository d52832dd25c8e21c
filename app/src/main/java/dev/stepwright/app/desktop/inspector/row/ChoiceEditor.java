package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.model.catalog.Field;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// A choice, taken at once.
final class ChoiceEditor implements Editor {
    private static final String UNSET = "Not set";

    private final ValueView owner;
    private final ComboBox<String> box = new ComboBox<>();
    private boolean showing;

    ChoiceEditor(ValueView owner) {
        this.owner = owner;
        box.setOnAction(_ -> chosen());
        box.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.SPACE && event.isShortcutDown()) {
                        owner.pick(false);
                        event.consume();
                    }
                });
    }

    private void chosen() {
        String choice = box.getValue();
        if (showing || choice == null) {
            return;
        }
        if (choice.equals(owner.row().hint())) {
            return;
        }
        String text = choice.equals(UNSET) ? "" : isFlag() ? flag(choice.equals("Yes")) : choice;
        owner.take(owner.row().typed(text));
    }

    private static String flag(boolean value) {
        return Boolean.toString(value);
    }

    private boolean isFlag() {
        return owner.row().sort().kind() == Field.Kind.BOOLEAN;
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void show(ValueRow row) {
        String text = row.text();
        var choices = new ArrayList<String>();
        if (!row.sort().required() || row.value().isEmpty()) {
            choices.add(UNSET);
        }
        choices.addAll(isFlag() ? List.of("Yes", "No") : row.sort().choices());
        String current =
                row.value().isEmpty()
                        ? row.hint().isEmpty() ? UNSET : row.hint()
                        : isFlag() ? (text.equals("true") ? "Yes" : "No") : text;
        if (!choices.contains(current)) {
            choices.add(current);
        }
        showing = true;
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(current);
        showing = false;
    }

    @Override
    public boolean isEdited() {
        return false;
    }

    @Override
    public void commit() {}

    @Override
    public void forget() {}

    @Override
    public void insert(String text) {}

    @Override
    public void focus() {
        box.requestFocus();
    }
}
