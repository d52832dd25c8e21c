package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.definition.CodeEditor.At;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// The text of an editor as its area asks for it and changes it: lines, folds and marks, which move
/// together, and where a place of the text is shown.
///
/// An area knows the lines that are shown; [At] means those of the text, whatever is folded.
final class EditorText {
    private final FoldedText text = new FoldedText();
    private final LineMarks marks = new LineMarks();
    private final CodeTextModel model = new CodeTextModel(new Content());
    private Consumer<TypedHistory.Step> onChange = _ -> {};

    EditorText() {
        model.setUndoRedoEnabled(false);
    }

    /// Is told of what the area changes.
    void onChange(Consumer<TypedHistory.Step> listener) {
        onChange = listener;
    }

    CodeTextModel model() {
        return model;
    }

    FoldedText folded() {
        return text;
    }

    LineMarks marks() {
        return marks;
    }

    String line(int line) {
        return text.line(line);
    }

    int count() {
        return text.count();
    }

    /// The place of the text that is shown at a position.
    At real(TextPos position) {
        int line = text.real(Math.min(position.index(), text.size() - 1));
        return new At(line, Math.min(position.offset(), text.line(line).length()));
    }

    /// Where a place of the text is shown; what lies outside of the text is moved into it.
    TextPos shown(int line, int column) {
        int at = Math.clamp(line, 0, text.count() - 1);
        return TextPos.ofLeading(text.shown(at), Math.clamp(column, 0, text.line(at).length()));
    }

    /// Where a place of the text is shown.
    TextPos shown(At at) {
        return shown(at.line(), at.column());
    }

    /// Where an offset of the text with single line ends stands.
    At at(int offset) {
        int left = offset;
        for (int line = 0; line < text.count(); line++) {
            int length = text.line(line).length();
            if (left <= length) {
                return new At(line, left);
            }
            left -= length + 1;
        }
        return new At(text.count() - 1, text.line(text.count() - 1).length());
    }

    /// Takes other lines, without folds and marks.
    void show(List<String> lines) {
        int before = text.size();
        int last = text.text(before - 1).length();
        marks.show(Map.of());
        text.show(lines);
        int size = text.size();
        model.fireChangeEvent(
                TextPos.ZERO,
                TextPos.ofLeading(before - 1, last),
                text.text(0).length(),
                size - 1,
                size == 1 ? 0 : text.text(size - 1).length());
    }

    /// Puts other lines in the place of a part, in which nothing is folded.
    void replace(At from, At to, List<String> with) {
        TextPos start = shown(from);
        TextPos end = shown(to);
        change(from, to, with);
        model.fireChangeEvent(
                start,
                end,
                with.getFirst().length(),
                with.size() - 1,
                with.size() == 1 ? 0 : with.getLast().length());
    }

    private void change(At from, At to, List<String> with) {
        text.replace(from.line(), from.column(), to.line(), to.column(), with);
        marks.move(to.line(), with.size() - 1 - (to.line() - from.line()));
    }

    /// Hides the lines behind one, in which nothing is folded.
    void fold(int line, int end) {
        int shown = text.shown(line);
        int last = text.shown(end);
        int head = text.line(line).length();
        TextPos from = TextPos.ofLeading(shown, head);
        TextPos to = TextPos.ofLeading(last, text.text(last).length());
        text.fold(line, end);
        model.fireChangeEvent(from, to, text.text(shown).length() - head, 0, 0);
    }

    /// Shows what is hidden behind a line; nothing happens where nothing is.
    void unfold(int line) {
        if (!text.isFolded(line)) {
            return;
        }
        int shown = text.shown(line);
        int head = text.line(line).length();
        int length = text.text(shown).length();
        int before = text.size();
        text.unfold(line);
        int added = text.size() - before;
        model.fireChangeEvent(
                TextPos.ofLeading(shown, head),
                TextPos.ofLeading(shown, length),
                0,
                added,
                text.text(shown + added).length());
    }

    /// Lets the area ask for the colours of all lines again.
    void repaint() {
        model.fireStyleChangeEvent(TextPos.ZERO, model.getDocumentEnd());
    }

    private final class Content implements BasicTextModel.Content {
        @Override
        public int size() {
            return text.size();
        }

        @Override
        public String getText(int index) {
            return index < text.size() ? text.text(index) : "";
        }

        @Override
        public int insertTextSegment(
                int index, int offset, String inserted, StyleAttributeMap attributes) {
            insert(index, offset, List.of(inserted));
            return inserted.length();
        }

        @Override
        public void insertLineBreak(int index, int offset) {
            insert(index, offset, List.of("", ""));
        }

        private void insert(int index, int offset, List<String> lines) {
            int line = text.real(index);
            var at = new At(line, Math.min(offset, text.line(line).length()));
            change(at, at, lines);
            onChange.accept(
                    new TypedHistory.Step(at.line(), at.column(), "", String.join("\n", lines)));
        }

        @Override
        public void removeRange(TextPos start, TextPos end) {
            At from = real(start);
            At to = real(end);
            String removed = text.text(from.line(), from.column(), to.line(), to.column());
            change(from, to, List.of(""));
            onChange.accept(new TypedHistory.Step(from.line(), from.column(), removed, ""));
        }

        @Override
        public boolean isWritable() {
            return true;
        }
    }
}
