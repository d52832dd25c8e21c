package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.model.catalog.Field;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A text: taken on Enter and when the focus leaves, put back by Escape.
final class TextEditor implements Editor {
    private final ValueView owner;
    private final TextInputControl control;
    private final Region node;
    private String shown = "";
    private Optional<IndexRange> completing = Optional.empty();

    TextEditor(ValueView owner, boolean area) {
        this.owner = owner;
        control = area ? new TextArea() : new TextField();
        if (control instanceof TextArea text) {
            text.setWrapText(true);
            text.setPrefRowCount(3);
            text.getStyleClass().add("prose");
        }
        node = area ? control : shortened(control);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        control.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        control.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && control.getScene() != null) {
                                commit();
                                owner.left();
                            }
                        });
    }

    /// While nobody types, a text that is too long loses its middle, not its end.
    static Region shortened(TextInputControl control) {
        var calm = new Label();
        calm.textProperty().bind(control.textProperty());
        calm.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        calm.setMouseTransparent(true);
        calm.getStyleClass().add("calm-text");
        calm.visibleProperty().bind(control.focusedProperty().not());
        StackPane.setAlignment(calm, Pos.CENTER_LEFT);
        control.getStyleClass().add("quiet");
        var both = new StackPane(control, calm);
        both.setMinWidth(0);
        return both;
    }

    private void pressed(KeyEvent event) {
        boolean area = control instanceof TextArea;
        if (event.getCode() == KeyCode.ENTER
                && !event.isAltDown()
                && (!area || event.isShortcutDown())) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE && isEdited()) {
            forget();
            owner.giveUp();
        } else if (isUndo(event) && !isEdited()) {
            owner.undo(event.getCode() == KeyCode.Y || event.isShiftDown());
        } else if (event.getCode() == KeyCode.SPACE && event.isShortcutDown()) {
            owner.pick(isText() && !control.getText().isEmpty() && isEdited());
        } else {
            return;
        }
        event.consume();
    }

    /// What is not being typed any more is undone as an edit, not as typing.
    private static boolean isUndo(KeyEvent event) {
        return event.isShortcutDown()
                && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y);
    }

    private void typed(KeyEvent event) {
        if (!owner.row().sort().expression() || !owner.row().fits()) {
            return;
        }
        if (event.getCharacter().equals("{")) {
            event.consume();
            owner.pick(isText());
        } else if (event.getCharacter().equals(".")) {
            completed(event);
        }
    }

    /// A dot behind the name of a step, or behind a root of references, offers what is there.
    private void completed(KeyEvent event) {
        int caret = control.getSelection().getStart();
        String before = control.getText(0, caret);
        int start = caret;
        while (start > 0 && isNamePart(before.charAt(start - 1))) {
            start--;
        }
        String word = before.substring(start);
        if (word.isEmpty() || !owner.begins(word)) {
            return;
        }
        event.consume();
        control.replaceSelection(".");
        boolean braced = start > 0 && before.charAt(start - 1) == '{';
        completing = Optional.of(new IndexRange(braced ? start - 1 : start, caret + 1));
        owner.complete(word + ".", isText());
    }

    private static boolean isNamePart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private boolean isText() {
        Field.Kind kind = owner.row().sort().kind();
        return kind == Field.Kind.TEXT || kind == Field.Kind.LONG_TEXT;
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node focusNode() {
        return control;
    }

    @Override
    public void show(ValueRow row) {
        String text = row.text();
        if (!isEdited() && !control.getText().equals(text)) {
            int caret = control.getCaretPosition();
            control.setText(text);
            if (control.isFocused()) {
                control.positionCaret(Math.min(caret, text.length()));
            }
        }
        shown = text;
        control.setPromptText(row.hint());
    }

    @Override
    public boolean isEdited() {
        return !control.getText().equals(shown);
    }

    @Override
    public void commit() {
        if (!isEdited()) {
            return;
        }
        String before = shown;
        Typed typed = owner.row().typed(control.getText());
        shown = control.getText();
        if (!owner.take(typed)) {
            shown = before;
        } else if (typed instanceof Typed.Nothing) {
            control.setText(owner.row().text());
            shown = control.getText();
        }
    }

    @Override
    public void forget() {
        control.setText(shown);
    }

    @Override
    public void unselect() {
        if (control.getSelection().getLength() == control.getLength()) {
            control.end();
        }
    }

    @Override
    public void insert(String text) {
        completing.ifPresent(word -> control.selectRange(word.getStart(), word.getEnd()));
        completing = Optional.empty();
        control.replaceSelection(text);
        control.requestFocus();
    }

    @Override
    public void focus() {
        boolean typing = completing.isPresent();
        completing = Optional.empty();
        int caret = control.getCaretPosition();
        control.requestFocus();
        if (typing) {
            control.positionCaret(caret);
        } else if (control instanceof TextField) {
            control.selectAll();
        }
    }
}
