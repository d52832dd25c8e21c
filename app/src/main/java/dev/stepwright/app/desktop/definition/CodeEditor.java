package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.check.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.TextPos;
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

    private final EditorText content = new EditorText();
    private final CodeArea area = new CodeArea(content.model());
    private final EditorFolds folds = new EditorFolds(content, area, this::renumber);
    private final EditorTyping typing = new EditorTyping(content, folds, area, this::goTo);
    private Map<Integer, List<Finder.Find>> finds = Map.of();
    private Finder.@Nullable Find current;
    private boolean looking;
    private boolean quiet;
    private boolean unseen;

    CodeEditor() {
        getStyleClass().add("code-editor");
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

    /// What folds and opens.
    EditorFolds folds() {
        return folds;
    }

    /// What changes the text.
    EditorTyping typing() {
        return typing;
    }

    FoldedText text() {
        return content.folded();
    }

    String[] lines() {
        return text().lines();
    }

    String joined() {
        return String.join("\n", text().lines());
    }

    /// Shows other lines from their start.
    void show(List<String> lines) {
        finds = Map.of();
        current = null;
        typing.history().clear();
        area.select(TextPos.ZERO);
        content.show(lines);
        area.select(TextPos.ZERO);
    }

    // Places

    /// Is told where the caret goes.
    void onCaret(Consumer<At> listener) {
        area.caretPositionProperty()
                .subscribe(
                        position -> {
                            if (position != null && !looking) {
                                listener.accept(content.real(position));
                            }
                        });
    }

    /// Does something that moves the caret without a person's moving it.
    void quietly(Runnable change) {
        quiet = true;
        change.run();
        quiet = false;
    }

    /// Whether the caret goes somewhere without a person's moving it.
    boolean isQuiet() {
        return quiet;
    }

    At caret() {
        TextPos position = area.getCaretPosition();
        return position == null ? new At(0, 0) : content.real(position);
    }

    /// What stands at a point of the screen; nothing where no text is.
    @Nullable At at(double screenX, double screenY) {
        TextPos position = area.getTextPosition(screenX, screenY);
        if (position == null || position.index() >= text().size()) {
            return null;
        }
        At at = content.real(position);
        return position.offset() > text().line(at.line()).length() ? null : at;
    }

    /// Where the caret is drawn, on the screen; nothing when it is out of sight.
    @Nullable Bounds caretOnScreen() {
        Node caret = area.lookup(".caret");
        return caret == null ? null : caret.localToScreen(caret.getBoundsInLocal());
    }

    /// Puts the caret at a place, which opens what hides it, and brings it into view with some
    /// lines around it.
    void goTo(int line, int column) {
        folds.reveal(line);
        lookAround(line);
        area.select(content.shown(line, column));
        unseen = area.getSkin() == null || area.getHeight() <= 0;
    }

    /// An area without a size scrolls nowhere, so what somebody goes to before the first layout is
    /// brought into view behind it.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (unseen && getHeight() > 0) {
            unseen = false;
            Platform.runLater(() -> quietly(() -> goTo(caret())));
        }
    }

    private void goTo(At at) {
        goTo(at.line(), at.column());
    }

    /// The area scrolls no farther than to the caret, so the caret goes to the edges first.
    private void lookAround(int line) {
        looking = true;
        int shown = text().shown(line);
        area.select(TextPos.ofLeading(Math.max(0, shown - AROUND), 0));
        area.select(TextPos.ofLeading(Math.min(text().size() - 1, shown + AROUND), 0));
        looking = false;
    }

    void select(int line, int start, int end) {
        folds.reveal(line);
        area.select(content.shown(line, start), content.shown(line, end));
    }

    // Marks and finds

    void mark(Map<Integer, List<ProblemMark>> all) {
        marks().show(all);
        content.repaint();
        renumber();
    }

    /// The area keeps what stands left of a line until it is given anew.
    private void renumber() {
        area.setLeftDecorator(new Gutter(this));
    }

    LineMarks marks() {
        return content.marks();
    }

    /// The worst of what is wrong in a line, and in what is folded behind it.
    @Nullable Severity worst(int line) {
        FoldedText text = text();
        int last = line;
        if (text.isFolded(line)) {
            int next = text.shown(line) + 1;
            last = next < text.size() ? text.real(next) - 1 : text.count() - 1;
        }
        return marks().worst(line, last);
    }

    /// Goes to the next mark, or to the one before; round and round.
    void goToMark(boolean forward) {
        marks().next(caret(), forward)
                .ifPresent(
                        at -> {
                            // Behind the quote is where a text is typed.
                            boolean quoted = text().line(at.line()).startsWith("\"", at.column());
                            goTo(at.line(), at.column() + (quoted ? 1 : 0));
                        });
    }

    void showFinds(Map<Integer, List<Finder.Find>> all, Finder.@Nullable Find chosen) {
        finds = all;
        current = chosen;
        content.repaint();
    }

    List<Finder.Find> finds(int line) {
        return finds.getOrDefault(line, List.of());
    }

    boolean isCurrent(Finder.Find find) {
        return find.equals(current);
    }
}
