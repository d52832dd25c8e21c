package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.definition.CodeEditor.At;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;

/// Changes the text of an editor: as if a person typed, which can be undone, or because the
/// document changed, which cannot be undone here.
final class EditorTyping {
    private final EditorText text;
    private final EditorFolds folds;
    private final CodeArea area;
    private final Consumer<At> go;
    private final TypedHistory history = new TypedHistory(() -> System.nanoTime() / 1_000_000);
    private Runnable onTyped = () -> {};
    private boolean replaying;

    /// @param go brings the caret to a place and the place into view
    EditorTyping(EditorText text, EditorFolds folds, CodeArea area, Consumer<At> go) {
        this.text = text;
        this.folds = folds;
        this.area = area;
        this.go = go;
        text.onChange(this::changed);
    }

    /// Is told of everything a person types, deletes or pastes, undoing included.
    void onTyped(Runnable listener) {
        onTyped = listener;
    }

    private void changed(TypedHistory.Step step) {
        if (!replaying) {
            history.add(step);
            onTyped.run();
        }
    }

    TypedHistory history() {
        return history;
    }

    // Typing

    /// Puts other text in the place of a part of a line, as if it were typed.
    void type(int line, int start, int end, String with, int back) {
        folds.reveal(line);
        folds.unfold(line);
        area.replaceText(text.shown(line, start), text.shown(line, end), with);
        List<String> lines = with.lines().toList();
        int last = line + lines.size() - 1;
        int column =
                (lines.size() == 1 ? start : 0) + (lines.isEmpty() ? 0 : lines.getLast().length());
        area.select(text.shown(last, column - back));
    }

    /// Puts a comma at a place before the caret, which stays at what it is at.
    void typeComma(At place) {
        At caret = caret();
        folds.unfold(place.line());
        area.replaceText(text.shown(place), text.shown(place), ",");
        int by = caret.line() == place.line() ? 1 : 0;
        area.select(text.shown(caret.line(), caret.column() + by));
    }

    /// Puts a text in the place of the selection, as if it were typed.
    void typeAtCaret(String with, int back) {
        At from = selectionStart();
        var selection = area.getSelection();
        TextPos start = text.shown(from);
        TextPos end = selection == null ? start : text.shown(text.real(selection.getMax()));
        area.replaceText(start, end, with);
        At caret = behind(from, DefinitionViewModel.split(with));
        int left = back;
        while (left > caret.column() && caret.line() > 0) {
            left -= caret.column() + 1;
            caret = new At(caret.line() - 1, text.line(caret.line() - 1).length());
        }
        area.select(text.shown(caret.line(), caret.column() - left));
    }

    /// Where the selection begins; the caret when nothing is selected.
    At selectionStart() {
        var selection = area.getSelection();
        return selection == null ? caret() : text.real(selection.getMin());
    }

    private At caret() {
        TextPos position = area.getCaretPosition();
        return position == null ? new At(0, 0) : text.real(position);
    }

    /// Replaces whole lines, as if they were typed at once.
    void typeLines(Map<Integer, String> changed) {
        changed.forEach(this::typeLine);
        onTyped.run();
    }

    private void typeLine(int line, String now) {
        String before = text.line(line);
        history.add(new TypedHistory.Step(line, 0, before, now));
        replace(new At(line, 0), new At(line, before.length()), DefinitionViewModel.split(now));
    }

    // Replaying

    /// Changes the text where a patch says, without its being typed.
    void apply(List<TextPatch> patches) {
        replaying = true;
        try {
            for (TextPatch patch : patches.reversed()) {
                At from = text.at(patch.start());
                At to = patch.end() == patch.start() ? from : text.at(patch.end());
                replace(from, to, DefinitionViewModel.split(patch.text()));
            }
        } finally {
            replaying = false;
        }
        history.clear();
    }

    /// Takes back what was typed last and is not yet in the document; false when there is nothing.
    boolean undo() {
        return replay(history.undo());
    }

    /// Does what was taken back last again; false when there is nothing.
    boolean redo() {
        return replay(history.redo());
    }

    private boolean replay(List<TypedHistory.Step> steps) {
        for (TypedHistory.Step step : steps) {
            var from = new At(step.line(), step.column());
            List<String> inserted = DefinitionViewModel.split(step.inserted());
            replace(from, behind(from, DefinitionViewModel.split(step.removed())), inserted);
            go.accept(behind(from, inserted));
        }
        if (!steps.isEmpty()) {
            onTyped.run();
        }
        return !steps.isEmpty();
    }

    /// The place behind lines that begin at a place.
    private static At behind(At from, List<String> lines) {
        return new At(
                from.line() + lines.size() - 1,
                (lines.size() == 1 ? from.column() : 0) + lines.getLast().length());
    }

    private void replace(At from, At to, List<String> with) {
        folds.open(from.line(), to.line());
        text.replace(from, to, with);
    }
}
