package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Finds and replaces in the text of the editor.
final class FindBar extends VBox {
    private static final Duration PAUSE = Duration.millis(150);

    private final CodeEditor editor;
    private final TextField what = new TextField();
    private final TextField with = new TextField();
    private final ToggleButton matchCase = toggle("Aa", "Match upper and lower case");
    private final ToggleButton regex = toggle(".*", "Regular expression");
    private final Label count = Texts.firm("", "tiny", "second");
    private final HBox replaceRow;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private List<Finder.Find> finds = List.of();
    private int index = -1;

    FindBar(CodeEditor editor) {
        this.editor = editor;
        what.setPromptText("Find");
        what.setAccessibleText("Find");
        with.setPromptText("Replace with");
        with.setAccessibleText("Replace with");
        count.setMinWidth(96);
        var findRow =
                new HBox(
                        what,
                        matchCase,
                        regex,
                        count,
                        compact(Buttons.outlined("Previous", () -> step(false))),
                        compact(Buttons.outlined("Next", () -> step(true))),
                        Texts.gap(),
                        Buttons.icon("close", "Close (Escape)", this::close));
        replaceRow =
                new HBox(
                        with,
                        compact(Buttons.outlined("Replace", this::replace)),
                        compact(Buttons.outlined("Replace all", this::replaceAll)));
        findRow.getStyleClass().add("find-row");
        replaceRow.getStyleClass().add("find-row");
        getStyleClass().addAll("find-bar", "edge-bottom");
        getChildren().addAll(findRow, replaceRow);
        what.setPrefWidth(280);
        with.setPrefWidth(280);
        pause.setOnFinished(_ -> search(true));
        what.textProperty().subscribe(_ -> pause.playFromStart());
        matchCase.selectedProperty().subscribe(_ -> search(true));
        regex.selectedProperty().subscribe(_ -> search(true));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        setVisible(false);
        setManaged(false);
    }

    private static <B extends javafx.scene.control.ButtonBase> B compact(B button) {
        button.getStyleClass().add("compact");
        return button;
    }

    private static ToggleButton toggle(String text, String explained) {
        var toggle = new ToggleButton(text);
        toggle.getStyleClass().add("find-toggle");
        toggle.setAccessibleText(explained);
        Buttons.explain(toggle, explained);
        return toggle;
    }

    boolean isOpen() {
        return isVisible();
    }

    /// Opens the bar with what is selected, with or without the row for replacing.
    void open(boolean replacing) {
        setVisible(true);
        setManaged(true);
        replaceRow.setVisible(replacing);
        replaceRow.setManaged(replacing);
        var selection = editor.area().getSelection();
        if (selection != null && selection.getMin().index() == selection.getMax().index()) {
            String line = editor.area().getPlainText(selection.getMin().index());
            String selected =
                    line.substring(selection.getMin().offset(), selection.getMax().offset());
            if (!selected.isEmpty()) {
                what.setText(selected);
            }
        }
        what.requestFocus();
        what.selectAll();
        search(false);
    }

    void close() {
        setVisible(false);
        setManaged(false);
        finds = List.of();
        editor.showFinds(Map.of(), null);
        editor.area().requestFocus();
    }

    /// The text changed, so what was found may stand elsewhere.
    void textChanged() {
        if (isOpen()) {
            pause.stop();
            search(false);
        }
    }

    private Finder.Query query() {
        return new Finder.Query(what.getText(), regex.isSelected(), matchCase.isSelected());
    }

    private void search(boolean go) {
        if (!isOpen()) {
            return;
        }
        Finder.Query query = query();
        finds = Finder.all(editor.lines(), query);
        CodeEditor.At caret = editor.caret();
        index = go ? Finder.next(finds, caret.line(), selectionStart()) : -1;
        count.getStyleClass().remove("error-text");
        if (query.fault().isPresent()) {
            count.getStyleClass().add("error-text");
            count.setText(query.fault().get());
        }
        show(go);
    }

    private int selectionStart() {
        var selection = editor.area().getSelection();
        return selection == null ? 0 : selection.getMin().offset();
    }

    private void show(boolean go) {
        if (query().fault().isEmpty()) {
            count.setText(what.getText().isEmpty() ? "" : Finder.count(index, finds.size()));
        }
        var byLine = new HashMap<Integer, List<Finder.Find>>();
        for (Finder.Find find : finds) {
            byLine.computeIfAbsent(find.line(), _ -> new java.util.ArrayList<>()).add(find);
        }
        Finder.Find chosen = index < 0 || index >= finds.size() ? null : finds.get(index);
        editor.showFinds(byLine, chosen);
        if (go && chosen != null) {
            editor.select(chosen.line(), chosen.start(), chosen.end());
        }
    }

    /// Goes to the next find, or to the one before.
    void step(boolean forward) {
        if (!isOpen()) {
            open(false);
        }
        if (finds.isEmpty()) {
            return;
        }
        CodeEditor.At caret = editor.caret();
        index =
                index >= 0
                        ? Math.floorMod(index + (forward ? 1 : -1), finds.size())
                        : forward
                                ? Finder.next(finds, caret.line(), caret.column())
                                : Finder.previous(finds, caret.line(), selectionStart());
        show(true);
    }

    private void replace() {
        if (index < 0 || index >= finds.size()) {
            step(true);
            return;
        }
        Finder.Find find = finds.get(index);
        String line = editor.text().line(find.line());
        String text = Finder.replacement(line, find, query(), with.getText());
        editor.typing().type(find.line(), find.start(), find.end(), text, 0);
        finds = Finder.all(editor.lines(), query());
        index = Finder.next(finds, find.line(), find.start() + text.length());
        show(true);
    }

    private void replaceAll() {
        var byLine = new TreeMap<Integer, List<Finder.Find>>();
        for (Finder.Find find : finds) {
            byLine.computeIfAbsent(find.line(), _ -> new java.util.ArrayList<>()).add(find);
        }
        var changed = new TreeMap<Integer, String>();
        byLine.forEach(
                (line, all) ->
                        changed.put(
                                line,
                                Finder.replaced(
                                        editor.text().line(line), all, query(), with.getText())));
        int replaced = finds.size();
        editor.typing().typeLines(changed);
        count.setText(replaced + " replaced");
    }

    private void keys(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == what) {
            step(!event.isShiftDown());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == with) {
            replace();
            event.consume();
        }
    }
}
