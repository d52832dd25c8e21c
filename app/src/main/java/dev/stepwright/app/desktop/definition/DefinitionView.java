package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The definition as text, in step with the drawing: what is typed is taken after a short pause.
///
/// Text that is no definition (yet) stays where it is; the drawing keeps its last good state, and a
/// line above says what is wrong and where. What the drawing does meanwhile is put into the text
/// where nobody typed.
public final class DefinitionView extends BorderPane {
    private final CodeEditor editor = new CodeEditor();
    private final FindBar find = new FindBar(editor);
    private final DefinitionViewModel model;
    private final EditorHelp help;
    private final DefinitionBar bar;
    private final DefinitionText text;
    private final DefinitionMarks marks;
    private final DefinitionKeys keys;
    private final ChosenStep chosen;
    private Runnable wanted = () -> {};

    /// @param work reads what was typed, beside the user interface
    public DefinitionView(DefinitionViewModel model, Executor work) {
        this.model = model;
        help = new EditorHelp(editor, model, this::take);
        getStylesheets().add(sheet());
        bar =
                new DefinitionBar(
                        this::fix,
                        this::goToFault,
                        this::revert,
                        this::format,
                        () -> find.open(false));
        text = new DefinitionText(editor, model, work, () -> getScene() != null, new Follower());
        marks = new DefinitionMarks(editor, bar, model, work);
        keys = new DefinitionKeys(editor, find, help, text::isEdited);
        chosen = new ChosenStep(editor, help, model, text::isSettled);
        setTop(new VBox(bar, find));
        setCenter(editor);
        editor.onCaret(
                at -> {
                    marks.tell(at);
                    chosen.caretMoved();
                });
        editor.area()
                .focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && !help.isShowing()) {
                                take();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, keys::handle);
        sceneProperty()
                .subscribe(
                        _ -> {
                            refresh();
                            chosen.show();
                        });
        say();
    }

    /// Lets everything around the text follow what becomes of it.
    private final class Follower implements DefinitionText.Listener {
        @Override
        public void shown() {
            say();
            goToFault();
            mark(model.problems());
            chosen.show();
            wanted.run();
            wanted = () -> {};
        }

        @Override
        public void typed() {
            help.typed();
            find.textChanged();
            say();
        }

        @Override
        public void followed() {
            find.textChanged();
            showMarks();
        }

        @Override
        public void taken() {
            say();
            showMarks();
        }
    }

    /// The style sheet of the editor, beside that of the theme whose tokens it uses.
    static String sheet() {
        return Objects.requireNonNull(DefinitionView.class.getResource("definition.css"))
                .toExternalForm();
    }

    /// Is told of the step that the caret is in, once it rests there.
    public void onStep(Consumer<StepId> listener) {
        chosen.onStep(listener);
    }

    /// What undoes and redoes the changes of the document.
    public void onUndo(Runnable undo, Runnable redo) {
        keys.onUndo(undo, redo);
    }

    /// Is asked for the fixes of a problem.
    ///
    /// @param has whether there are any
    public void onFix(Predicate<Problem> has, Consumer<Problem> listener) {
        marks.onFix(has, listener);
    }

    /// Is told of a text that is no definition, as it would stand on disk, and when it is one
    /// again.
    public void onLoose(Consumer<Optional<String>> listener) {
        text.onLoose(listener);
    }

    CodeEditor editor() {
        return editor;
    }

    /// What the line above the text says.
    String words() {
        return bar.words();
    }

    /// Why the text is no definition; empty when it is one.
    public String refusal() {
        return text.refusal().map(DefinitionViewModel.Refusal::words).orElse("");
    }

    /// Whether the keys go to the text.
    public boolean isActive() {
        return getScene() != null && editor.area().isFocused();
    }

    /// Gives the keys to the text.
    public void activate() {
        whenShown(() -> editor.area().requestFocus());
    }

    /// Puts the caret at the next problem, or at the one before; round and round.
    ///
    /// @param by 1 or -1
    public void goToProblem(int by) {
        if (text.isEdited() && text.refusal().isPresent()) {
            goToFault();
        } else {
            editor.goToMark(by > 0);
        }
    }

    /// Asks for the fixes of the problem at the caret, or of the one in its line.
    public void fix() {
        take();
        marks.fix();
    }

    private void format() {
        take();
        if (!text.isEdited()) {
            model.format();
        }
    }

    private void revert() {
        text.revert();
    }

    /// Shows the text of the definition as it is now; what is being typed stays. Nothing is done
    /// while the text is not in the window.
    public void refresh() {
        if (getScene() != null) {
            text.refresh();
            say();
        }
    }

    /// Whether something was typed that is not in the document.
    public boolean isEdited() {
        return text.isEdited();
    }

    /// Takes what was typed without waiting for the pause, as before saving.
    public void take() {
        text.take();
    }

    private void say() {
        ShownFile shown = text.shown();
        boolean spread = shown != null && shown.isSpread();
        boolean edited = text.isEdited();
        bar.offersFormat(!edited && spread);
        if (edited && text.refusal().isPresent()) {
            sayBroken(text.refusal().get());
        } else if (text.isReading()) {
            bar.showState("Reading…", false);
        } else {
            bar.showState(shown == null ? "" : edited ? "Typing…" : lines(spread), edited);
        }
    }

    private void sayBroken(DefinitionViewModel.Refusal refusal) {
        boolean begins = model.draft().isPresent();
        bar.showBroken(
                refusal.words()
                        + (begins
                                ? " There is a drawing as soon as this is mended."
                                : " The drawing shows the last good definition."),
                refusal.fault().isPresent());
        bar.mayRevert(!begins);
    }

    private String lines(boolean spread) {
        int count = editor.text().count();
        return (count == 1 ? "1 line" : count + " lines")
                + (spread ? ", all on one line in the file" : "");
    }

    private void goToFault() {
        text.refusal()
                .flatMap(DefinitionViewModel.Refusal::fault)
                .ifPresent(fault -> goTo(fault.line(), fault.column()));
    }

    /// Shows where the problems are that were found in the document.
    public void mark(List<Problem> problems) {
        ShownFile shown = text.shown();
        if (getScene() != null && shown != null) {
            marks.find(
                    shown,
                    problems,
                    () -> {
                        if (!text.isEdited()) {
                            marks.showProblems();
                        }
                    });
        }
    }

    private void showMarks() {
        if (text.isEdited()) {
            text.refusal().flatMap(DefinitionViewModel.Refusal::fault).ifPresent(marks::showFault);
        } else {
            marks.showProblems();
        }
    }

    /// Puts the cursor at a line and a column, counted from 1, and the keys with it.
    public void goTo(int line, int column) {
        whenShown(
                () -> {
                    editor.goTo(line - 1, column - 1);
                    editor.area().requestFocus();
                });
    }

    /// Scrolls to a step that was chosen elsewhere, unless the caret is in it already.
    public void showStep(StepId id) {
        chosen.choose(id);
    }

    /// Scrolls to a place without taking the keys; what is being typed stays in sight.
    public void showPlace(Places.Place place) {
        chosen.show(place);
    }

    private void whenShown(Runnable go) {
        if (text.shown() == null) {
            wanted = () -> Platform.runLater(go);
        } else {
            Platform.runLater(go);
        }
    }
}
