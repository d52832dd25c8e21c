package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.check.Severity;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import org.jspecify.annotations.Nullable;

/// A text of any length with colours, numbers, folds and marks: only the lines in sight are made.
///
/// Lines and columns count from 0 and mean those of the text, whatever is folded.
final class CodeEditor extends StackPane {
    private static final double SIZE = 12;

    /// How many lines are brought into view above and below the one that somebody goes to.
    private static final int AROUND = 3;

    /// A place in the text.
    record At(int line, int column) {}

    private final FoldedText text = new FoldedText();
    private final CodeTextModel model = new CodeTextModel(new Content());
    private final CodeArea area = new CodeArea(model);
    private final TypedHistory history = new TypedHistory(() -> System.nanoTime() / 1_000_000);
    private final LineMarks marks = new LineMarks();
    private Map<Integer, List<Finder.Find>> finds = Map.of();
    private Finder.@Nullable Find current;
    private Runnable onTyped = () -> {};
    private boolean replaying;
    private boolean looking;

    CodeEditor() {
        getStyleClass().add("code-editor");
        model.setUndoRedoEnabled(false);
        area.setSyntaxDecorator(new LineColors(this));
        area.setLeftDecorator(new Gutter(this));
        area.setWrapText(false);
        area.setHighlightCurrentParagraph(true);
        area.setFont(Font.font("JetBrains Mono", SIZE));
        area.setContentPadding(new Insets(4, 8, 8, 8));
        area.setAccessibleText("The definition as text");
        getChildren().add(area);
    }

    CodeArea area() {
        return area;
    }

    /// Is told of everything a person types, deletes or pastes, undoing included.
    void onTyped(Runnable listener) {
        onTyped = listener;
    }

    /// Is told where the caret goes.
    void onCaret(Consumer<At> listener) {
        area.caretPositionProperty()
                .subscribe(
                        position -> {
                            if (position != null && !looking) {
                                listener.accept(real(position));
                            }
                        });
    }

    TypedHistory history() {
        return history;
    }

    FoldedText text() {
        return text;
    }

    String[] lines() {
        return text.lines();
    }

    String joined() {
        return String.join("\n", text.lines());
    }

    /// Shows other lines from their start.
    void show(List<String> lines) {
        int before = text.size();
        int last = text.text(before - 1).length();
        marks.show(Map.of());
        finds = Map.of();
        current = null;
        history.clear();
        text.show(lines);
        int size = text.size();
        area.select(TextPos.ZERO);
        model.fireChangeEvent(
                TextPos.ZERO,
                TextPos.ofLeading(before - 1, last),
                size == 1 ? text.text(0).length() : text.text(0).length(),
                size - 1,
                size == 1 ? 0 : text.text(size - 1).length());
        area.select(TextPos.ZERO);
    }

    At caret() {
        TextPos position = area.getCaretPosition();
        return position == null ? new At(0, 0) : real(position);
    }

    private At real(TextPos position) {
        int shown = Math.min(position.index(), text.size() - 1);
        int line = text.real(shown);
        return new At(line, Math.min(position.offset(), text.line(line).length()));
    }

    /// What stands at a point of the screen; nothing where no text is.
    @Nullable At at(double screenX, double screenY) {
        TextPos position = area.getTextPosition(screenX, screenY);
        if (position == null || position.index() >= text.size()) {
            return null;
        }
        At at = real(position);
        return position.offset() > text.line(at.line()).length() ? null : at;
    }

    private TextPos shown(int line, int column) {
        int at = Math.clamp(line, 0, text.count() - 1);
        return TextPos.ofLeading(text.shown(at), Math.clamp(column, 0, text.line(at).length()));
    }

    /// Puts the caret at a place, which opens what hides it, and brings it into view with some
    // lines
    /// around it.
    void goTo(int line, int column) {
        reveal(line);
        lookAround(line);
        area.select(shown(line, column));
    }

    /// The area scrolls no farther than to the caret, so the caret goes to the edges first.
    private void lookAround(int line) {
        looking = true;
        int shown = text.shown(line);
        area.select(TextPos.ofLeading(Math.max(0, shown - AROUND), 0));
        area.select(TextPos.ofLeading(Math.min(text.size() - 1, shown + AROUND), 0));
        looking = false;
    }

    void select(int line, int start, int end) {
        reveal(line);
        area.select(shown(line, start), shown(line, end));
    }

    /// Puts other text in the place of a part of a line, as if it were typed.
    void type(int line, int start, int end, String with, int back) {
        reveal(line);
        unfold(line);
        area.replaceText(shown(line, start), shown(line, end), with);
        List<String> lines = with.lines().toList();
        int last = line + lines.size() - 1;
        int column =
                (lines.size() == 1 ? start : 0) + (lines.isEmpty() ? 0 : lines.getLast().length());
        area.select(shown(last, column - back));
    }

    /// Puts a comma at a place before the caret, which stays at what it is at.
    void typeComma(At place) {
        At caret = caret();
        unfold(place.line());
        area.replaceText(
                shown(place.line(), place.column()), shown(place.line(), place.column()), ",");
        int by = caret.line() == place.line() ? 1 : 0;
        area.select(shown(caret.line(), caret.column() + by));
    }

    /// Changes the text where a patch says, without its being typed.
    void apply(List<TextPatch> patches) {
        replaying = true;
        try {
            for (TextPatch patch : patches.reversed()) {
                At from = at(patch.start());
                At to = patch.end() == patch.start() ? from : at(patch.end());
                replace(from, to, DefinitionViewModel.split(patch.text()));
            }
        } finally {
            replaying = false;
        }
        history.clear();
    }

    /// Where an offset of the text with single line ends stands.
    private At at(int offset) {
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

    private void replace(At from, At to, List<String> with) {
        reveal(from.line());
        reveal(to.line());
        for (int line = from.line(); text.hasFolds() && line <= to.line(); line++) {
            unfold(line);
        }
        TextPos start = shown(from.line(), from.column());
        TextPos end = shown(to.line(), to.column());
        text.replace(from.line(), from.column(), to.line(), to.column(), with);
        marks.move(to.line(), with.size() - 1 - (to.line() - from.line()));
        model.fireChangeEvent(
                start,
                end,
                with.getFirst().length(),
                with.size() - 1,
                with.size() == 1 ? 0 : with.getLast().length());
    }

    /// Replaces whole lines, as if they were typed at once.
    void typeLines(Map<Integer, String> changed) {
        changed.forEach(
                (line, now) ->
                        replaceTyped(new At(line, 0), new At(line, text.line(line).length()), now));
        onTyped.run();
    }

    private void replaceTyped(At from, At to, String with) {
        history.add(
                new TypedHistory.Step(
                        from.line(),
                        from.column(),
                        text.text(from.line(), from.column(), to.line(), to.column()),
                        with));
        replace(from, to, DefinitionViewModel.split(with));
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
            List<String> removed = DefinitionViewModel.split(step.removed());
            int lastLine = step.line() + removed.size() - 1;
            int lastColumn = (removed.size() == 1 ? step.column() : 0) + removed.getLast().length();
            List<String> inserted = DefinitionViewModel.split(step.inserted());
            replace(new At(step.line(), step.column()), new At(lastLine, lastColumn), inserted);
            int line = step.line() + inserted.size() - 1;
            goTo(line, (inserted.size() == 1 ? step.column() : 0) + inserted.getLast().length());
        }
        if (!steps.isEmpty()) {
            onTyped.run();
        }
        return !steps.isEmpty();
    }

    /// Where the selection begins; the caret when nothing is selected.
    At selectionStart() {
        var selection = area.getSelection();
        return selection == null ? caret() : real(selection.getMin());
    }

    /// Puts a text in the place of the selection, as if it were typed.
    void typeAtCaret(String with, int back) {
        At from = selectionStart();
        var selection = area.getSelection();
        TextPos start = shown(from.line(), from.column());
        TextPos end = start;
        if (selection != null) {
            At to = real(selection.getMax());
            end = shown(to.line(), to.column());
        }
        area.replaceText(start, end, with);
        List<String> lines = DefinitionViewModel.split(with);
        At caret =
                new At(
                        from.line() + lines.size() - 1,
                        (lines.size() == 1 ? from.column() : 0) + lines.getLast().length());
        int left = back;
        while (left > caret.column() && caret.line() > 0) {
            left -= caret.column() + 1;
            caret = new At(caret.line() - 1, text.line(caret.line() - 1).length());
        }
        area.select(shown(caret.line(), caret.column() - left));
    }

    /// Opens the fold that the caret is at, before something is typed there.
    void openCaret() {
        openSelection();
    }

    // Folds

    boolean isFolded(int line) {
        return text.isFolded(line);
    }

    /// Folds what a line opens; nothing happens where it opens nothing.
    void fold(int line) {
        OptionalInt end = Folding.end(text::line, text.count(), line);
        if (end.isEmpty() || text.isFolded(line)) {
            return;
        }
        for (int inner = line + 1; text.hasFolds() && inner <= end.getAsInt(); inner++) {
            unfold(inner);
        }
        int shown = text.shown(line);
        int last = text.shown(end.getAsInt());
        int head = text.line(line).length();
        TextPos from = TextPos.ofLeading(shown, head);
        TextPos to = TextPos.ofLeading(last, text.text(last).length());
        text.fold(line, end.getAsInt());
        model.fireChangeEvent(from, to, text.text(shown).length() - head, 0, 0);
    }

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

    void toggle(int line) {
        if (text.isFolded(line)) {
            unfold(line);
        } else {
            fold(line);
        }
    }

    /// Folds the innermost range around a line.
    void foldAround(int line) {
        for (int at = line; at >= 0; at--) {
            OptionalInt end = Folding.end(text::line, text.count(), at);
            if (end.isPresent() && end.getAsInt() >= line && !text.isFolded(at)) {
                fold(at);
                area.select(shown(at, 0));
                return;
            }
        }
    }

    private void reveal(int line) {
        text.holder(Math.clamp(line, 0, text.count() - 1)).ifPresent(this::unfold);
    }

    /// Opens what is folded in the selection, before it is changed or copied.
    void openSelection() {
        var selection = area.getSelection();
        if (selection == null || !text.hasFolds()) {
            return;
        }
        int from = text.real(Math.min(selection.getMin().index(), text.size() - 1));
        int to = text.real(Math.min(selection.getMax().index(), text.size() - 1));
        for (int line = to; line >= from && text.hasFolds(); line--) {
            unfold(line);
        }
    }

    // Marks and finds

    void mark(Map<Integer, List<ProblemMark>> all) {
        marks.show(all);
        repaint();
        // The area keeps what stands left of a line until it is given anew.
        area.setLeftDecorator(new Gutter(this));
    }

    LineMarks marks() {
        return marks;
    }

    /// The worst of what is wrong in a line, and in what is folded behind it.
    @Nullable Severity worst(int line) {
        int last = line;
        if (text.isFolded(line)) {
            int next = text.shown(line) + 1;
            last = next < text.size() ? text.real(next) - 1 : text.count() - 1;
        }
        return marks.worst(line, last);
    }

    /// Goes to the next mark, or to the one before; round and round.
    void goToMark(boolean forward) {
        marks.next(caret(), forward)
                .ifPresent(
                        at -> {
                            // Behind the quote is where a text is typed.
                            boolean quoted = text.line(at.line()).startsWith("\"", at.column());
                            goTo(at.line(), at.column() + (quoted ? 1 : 0));
                        });
    }

    void showFinds(Map<Integer, List<Finder.Find>> all, Finder.@Nullable Find chosen) {
        finds = all;
        current = chosen;
        repaint();
    }

    List<Finder.Find> finds(int line) {
        return finds.getOrDefault(line, List.of());
    }

    boolean isCurrent(Finder.Find find) {
        return find.equals(current);
    }

    void repaint() {
        model.fireStyleChangeEvent(TextPos.ZERO, model.getDocumentEnd());
    }

    /// Where the caret is drawn, on the screen; nothing when it is out of sight.
    @Nullable Bounds caretOnScreen() {
        Node caret = area.lookup(".caret");
        return caret == null ? null : caret.localToScreen(caret.getBoundsInLocal());
    }

    private void typed(TypedHistory.Step step) {
        if (!replaying) {
            history.add(step);
            onTyped.run();
        }
    }

    /// The lines as the area asks for them and changes them.
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
            int line = text.real(index);
            int column = Math.min(offset, text.line(line).length());
            text.replace(line, column, line, column, List.of(inserted));
            typed(new TypedHistory.Step(line, column, "", inserted));
            return inserted.length();
        }

        @Override
        public void insertLineBreak(int index, int offset) {
            int line = text.real(index);
            int column = Math.min(offset, text.line(line).length());
            text.replace(line, column, line, column, List.of("", ""));
            marks.move(line, 1);
            typed(new TypedHistory.Step(line, column, "", "\n"));
        }

        @Override
        public void removeRange(TextPos start, TextPos end) {
            At from = real(start);
            At to = real(end);
            String removed = text.text(from.line(), from.column(), to.line(), to.column());
            text.replace(from.line(), from.column(), to.line(), to.column(), List.of(""));
            marks.move(to.line(), from.line() - to.line());
            typed(new TypedHistory.Step(from.line(), from.column(), removed, ""));
        }

        @Override
        public boolean isWritable() {
            return true;
        }
    }
}
