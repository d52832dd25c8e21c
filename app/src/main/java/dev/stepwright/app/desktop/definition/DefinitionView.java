package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// The definition as text, in step with the drawing: what is typed is taken after a short pause.
///
/// Text that is no definition (yet) stays where it is and is never replaced by what the drawing
/// does meanwhile; the bar says what is wrong with it and offers to take it back.
public final class DefinitionView extends BorderPane {
    private static final Duration PAUSE = Duration.millis(400);

    private final TextArea text = new TextArea();
    private final Label state = Texts.of("", "tiny", "second");
    private final Button revert = Buttons.outlined("Take back", this::revert);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final DefinitionViewModel model;
    private final Executor work;
    private final TextLines lines = new TextLines();
    private final LineNumbers numbers;
    private String shown = "";
    private boolean reading;
    private Optional<String> refusal = Optional.empty();

    /// @param work reads what was typed, beside the user interface
    public DefinitionView(DefinitionViewModel model, Executor work) {
        this.model = model;
        this.work = work;
        text.getStyleClass().add("bare");
        text.setAccessibleText("The definition as text");
        revert.getStyleClass().add("compact");
        var bar = new HBox(state, Texts.gap(), revert);
        state.setMinWidth(0);
        bar.getStyleClass().addAll("pane-bar", "edge-bottom");
        setTop(bar);
        numbers = new LineNumbers(text);
        setLeft(numbers);
        setCenter(text);
        pause.setOnFinished(_ -> readAside());
        text.focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is) take();
                        });
        text.textProperty()
                .subscribe(
                        _ -> {
                            if (isEdited()) pause.playFromStart();
                            say();
                        });
        sceneProperty().subscribe(_ -> refresh());
    }

    /// Shows the text of the definition as it is now; while a change is being typed, that stays.
    /// Nothing is done while the text is not in the window.
    public void refresh() {
        if (getScene() == null) return;
        boolean edited = isEdited();
        if (!edited && model.isLong()) {
            readLines();
            return;
        }
        if (getCenter() != text) {
            setLeft(numbers);
            setCenter(text);
            lines.clear();
        }
        shown = model.text();
        if (!edited) replace(shown);
        say();
    }

    /// A long text is written and cut into lines beside the user interface.
    private void readLines() {
        if (getCenter() != lines) {
            shown = "";
            text.clear();
            setLeft(null);
            setCenter(lines);
        }
        Document asked = model.document();
        if (reading || lines.isOf(asked.file())) return;
        reading = true;
        work.execute(
                () -> {
                    var read = DefinitionViewModel.lines(asked);
                    Platform.runLater(() -> show(asked, read));
                });
    }

    private void show(Document asked, List<String> read) {
        reading = false;
        if (model.document().file() != asked.file()) {
            refresh();
            return;
        }
        lines.show(asked.file(), read);
        state.setText(
                counted(read.size())
                        + " · too long to be edited here; the JSON tab of a step edits its part");
        revert.setVisible(false);
    }

    public boolean isEdited() {
        return !text.getText().equals(shown);
    }

    /// Puts the cursor at a line, counted from 1.
    public void goTo(int line, int column) {
        if (getCenter() == lines) {
            lines.goTo(line);
            return;
        }
        int at = 0;
        var all = text.getText();
        for (int i = 1; i < line && at >= 0; i++) at = all.indexOf('\n', at) + 1;
        int position = Math.min(all.length(), at + Math.max(0, column - 1));
        Platform.runLater(
                () -> {
                    text.requestFocus();
                    text.positionCaret(position);
                });
    }

    private void readAside() {
        Document base = model.document();
        String typed = text.getText();
        work.execute(
                () -> {
                    var read = DefinitionViewModel.read(base, typed);
                    Platform.runLater(
                            () -> {
                                if (isEdited() && text.getText().equals(typed)) take(read);
                            });
                });
    }

    /// Takes what was typed without waiting for the pause, as before saving.
    public void take() {
        pause.stop();
        if (isEdited()) take(DefinitionViewModel.read(model.document(), text.getText()));
    }

    private void take(DefinitionViewModel.Typed typed) {
        var before = shown;
        shown = typed.text();
        refusal = model.take(typed);
        if (refusal.isPresent()) shown = before;
        say();
    }

    private void revert() {
        pause.stop();
        replace(shown);
        say();
    }

    /// Changes only what differs, so the caret and what is in sight stay.
    private void replace(String definition) {
        var now = text.getText();
        if (now.equals(definition)) return;
        int most = Math.min(now.length(), definition.length());
        int start = 0;
        while (start < most && now.charAt(start) == definition.charAt(start)) start++;
        int end = 0;
        while (end < most - start
                && now.charAt(now.length() - 1 - end)
                        == definition.charAt(definition.length() - 1 - end)) end++;
        double top = text.getScrollTop();
        int caret = text.getCaretPosition();
        int shift = definition.length() - now.length();
        boolean behind = caret >= now.length() - end;
        text.replaceText(
                start, now.length() - end, definition.substring(start, definition.length() - end));
        text.positionCaret(Math.clamp(behind ? caret + shift : caret, 0, definition.length()));
        text.setScrollTop(top);
    }

    private void say() {
        boolean edited = isEdited();
        if (!edited) refusal = Optional.empty();
        state.getStyleClass().remove("error-text");
        if (refusal.isPresent()) state.getStyleClass().add("error-text");
        state.setText(refusal.orElse(edited ? "Typing…" : lines(shown)));
        revert.setVisible(edited);
    }

    private static String lines(String definition) {
        return counted(definition.lines().count());
    }

    private static String counted(long lines) {
        return lines == 1 ? "1 line" : lines + " lines";
    }
}
