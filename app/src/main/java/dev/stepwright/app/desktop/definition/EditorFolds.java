package dev.stepwright.app.desktop.definition;

import java.util.OptionalInt;
import jfx.incubator.scene.control.richtext.CodeArea;

/// Folds and opens what a person asks for, and opens what would hide a place that somebody goes to
/// or a part that is changed.
///
/// Lines are those of the text, from 0.
final class EditorFolds {
    private final EditorText text;
    private final CodeArea area;
    private final Runnable renumber;

    /// @param renumber is called when other lines are seen than before
    EditorFolds(EditorText text, CodeArea area, Runnable renumber) {
        this.text = text;
        this.area = area;
        this.renumber = renumber;
    }

    /// Folds what a line opens; nothing happens where it opens nothing.
    void fold(int line) {
        OptionalInt end = Folding.end(text::line, text.count(), line);
        if (end.isEmpty() || text.folded().isFolded(line)) {
            return;
        }
        openAll(line + 1, end.getAsInt());
        text.fold(line, end.getAsInt());
        renumber.run();
    }

    void unfold(int line) {
        if (text.folded().isFolded(line)) {
            text.unfold(line);
            renumber.run();
        }
    }

    void toggle(int line) {
        if (text.folded().isFolded(line)) {
            unfold(line);
        } else {
            fold(line);
        }
    }

    /// Folds the innermost range around a line.
    void foldAround(int line) {
        for (int at = line; at >= 0; at--) {
            OptionalInt end = Folding.end(text::line, text.count(), at);
            if (end.isPresent() && end.getAsInt() >= line && !text.folded().isFolded(at)) {
                fold(at);
                area.select(text.shown(at, 0));
                return;
            }
        }
    }

    /// Opens what hides a line.
    void reveal(int line) {
        text.folded().holder(Math.clamp(line, 0, text.count() - 1)).ifPresent(this::unfold);
    }

    /// Opens what is folded in some lines, and what hides the first or the last of them.
    void open(int first, int last) {
        reveal(first);
        reveal(last);
        openAll(first, last);
    }

    private void openAll(int first, int last) {
        for (int line = first; text.folded().hasFolds() && line <= last; line++) {
            unfold(line);
        }
    }

    /// Opens what is folded in the selection, or where the caret stands, before it is changed or
    /// copied.
    void openSelection() {
        var selection = area.getSelection();
        if (selection != null && text.folded().hasFolds()) {
            openAll(text.real(selection.getMin()).line(), text.real(selection.getMax()).line());
        }
    }
}
