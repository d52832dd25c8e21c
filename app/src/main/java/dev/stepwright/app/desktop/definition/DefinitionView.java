package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The definition as text, in step with the drawing: what is typed is taken after a short pause.
///
/// Text that is no definition (yet) stays where it is; the drawing keeps its last good state, and a
/// line above says what is wrong and where. What the drawing does meanwhile is put into the text
/// where nobody typed.
public final class DefinitionView extends BorderPane {
    private static final Duration PAUSE = Duration.millis(300);
    private static final Duration FOLLOW = Duration.millis(250);

    private final CodeEditor editor = new CodeEditor();
    private final FindBar find = new FindBar(editor);
    private final EditorHelp help;
    private final Label state = Texts.of("", "tiny", "second");
    private final Button revert = Buttons.outlined("Take back", this::revert);
    private final Label broken = Texts.of("", "small");
    private final Button there = Buttons.link("Go there", this::goToFault);
    private final HBox bar;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition follow = new PauseTransition(FOLLOW);
    private final DefinitionViewModel model;
    private final Executor work;
    private @Nullable JsonFile shown;
    private boolean reading;
    private boolean edited;
    private int typed;
    private boolean moving;
    private Runnable wanted = () -> {};
    private Optional<DefinitionViewModel.Refusal> refusal = Optional.empty();
    private Map<Integer, List<ProblemMark>> marks = Map.of();
    private @Nullable JsonFile marked;
    private boolean faultShown;
    private Consumer<StepId> onStep = _ -> {};
    private Runnable onUndo = () -> {};
    private Runnable onRedo = () -> {};

    /// @param work reads what was typed, beside the user interface
    public DefinitionView(DefinitionViewModel model, Executor work) {
        this.model = model;
        this.work = work;
        help = new EditorHelp(editor, model, this::take);
        getStylesheets().add(sheet());
        revert.getStyleClass().add("compact");
        state.setMinWidth(0);
        var search = Buttons.icon("search", "Find (Ctrl+F)", () -> find.open(false));
        broken.setMinWidth(0);
        bar = new HBox(state, broken, there, Texts.gap(), revert, search);
        bar.getStyleClass().addAll("pane-bar", "edge-bottom");
        setTop(new VBox(bar, find));
        setCenter(editor);
        pause.setOnFinished(_ -> readAside());
        follow.setOnFinished(_ -> tellStep());
        editor.onTyped(this::typed);
        editor.onCaret(
                _ -> {
                    if (!moving && editor.area().isFocused()) {
                        follow.playFromStart();
                    }
                });
        editor.area()
                .focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && !help.isShowing()) {
                                take();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        sceneProperty().subscribe(_ -> refresh());
        say();
    }

    /// The style sheet of the editor, beside that of the theme whose tokens it uses.
    static String sheet() {
        return Objects.requireNonNull(DefinitionView.class.getResource("definition.css"))
                .toExternalForm();
    }

    /// Is told of the step that the caret is in, once it rests there.
    public void onStep(Consumer<StepId> listener) {
        onStep = listener;
    }

    /// What undoes and redoes the changes of the document.
    public void onUndo(Runnable undo, Runnable redo) {
        onUndo = undo;
        onRedo = redo;
    }

    CodeEditor editor() {
        return editor;
    }

    /// Shows the text of the definition as it is now; what is being typed stays. Nothing is done
    /// while the text is not in the window.
    public void refresh() {
        if (getScene() == null) {
            return;
        }
        JsonFile now = model.document().file();
        if (shown == now) {
            say();
        } else if (shown != null) {
            follow(shown, now);
        } else if (now.length() > DefinitionViewModel.LONG) {
            readLines(now);
        } else {
            show(now, DefinitionViewModel.lines(now));
        }
    }

    /// A long text is cut into lines beside the user interface.
    private void readLines(JsonFile file) {
        if (reading) {
            return;
        }
        reading = true;
        state.setText("Reading…");
        work.execute(
                () -> {
                    List<String> read = DefinitionViewModel.lines(file);
                    Platform.runLater(
                            () -> {
                                reading = false;
                                if (model.document().file() == file) {
                                    show(file, read);
                                } else {
                                    refresh();
                                }
                            });
                });
    }

    private void show(JsonFile file, List<String> lines) {
        shown = file;
        edited = false;
        refusal = Optional.empty();
        moving = true;
        editor.show(lines);
        moving = false;
        say();
        mark(model.problems());
        wanted.run();
        wanted = () -> {};
    }

    /// Changes the text where the document changed. Where somebody is typing just there, what was
    /// typed stays.
    private void follow(JsonFile before, JsonFile now) {
        List<TextPatch> patches = DefinitionViewModel.patches(before, now);
        if (edited) {
            patches = aside(before, patches);
        }
        moving = true;
        shown = now;
        editor.apply(patches);
        moving = false;
        find.textChanged();
        say();
        showMarks();
    }

    private List<TextPatch> aside(JsonFile before, List<TextPatch> patches) {
        String base = String.join("\n", DefinitionViewModel.lines(before));
        List<TextPatch> own = TextPatch.between(base, editor.joined());
        if (own.isEmpty()) {
            return patches;
        }
        TextPatch mine = own.getFirst();
        int shift = mine.text().length() - (mine.end() - mine.start());
        var fitting = new ArrayList<TextPatch>();
        for (TextPatch patch : patches) {
            if (patch.end() < mine.start()) {
                fitting.add(patch);
            } else if (patch.start() > mine.end()) {
                fitting.add(patch.shifted(shift));
            }
        }
        return fitting;
    }

    /// Whether something was typed that is not in the document.
    public boolean isEdited() {
        return edited;
    }

    private void typed() {
        edited = true;
        typed++;
        help.typed();
        find.textChanged();
        pause.playFromStart();
        say();
    }

    private void readAside() {
        if (!edited) {
            return;
        }
        Document base = model.document();
        String[] lines = editor.lines();
        int asked = typed;
        work.execute(
                () -> {
                    var read = DefinitionViewModel.read(base, String.join("\n", lines));
                    Platform.runLater(
                            () -> {
                                if (edited && typed == asked) {
                                    take(read);
                                }
                            });
                });
    }

    /// Takes what was typed without waiting for the pause, as before saving.
    public void take() {
        pause.stop();
        if (edited) {
            take(DefinitionViewModel.read(model.document(), editor.joined()));
        }
    }

    private void take(DefinitionViewModel.Typed read) {
        if (model.document().file() != shown && shown != null) {
            refresh();
        }
        JsonFile before = shown;
        if (read.reading() instanceof JsonFile.Reading.Read(JsonFile file)) {
            shown = file;
        }
        edited = false;
        refusal = model.take(read);
        if (refusal.isPresent()) {
            shown = before;
            edited = true;
        } else {
            shown = model.document().file();
            editor.history().clear();
        }
        say();
        showMarks();
    }

    private void revert() {
        pause.stop();
        JsonFile file = model.document().file();
        List<TextPatch> patches =
                TextPatch.between(
                        editor.joined(), String.join("\n", DefinitionViewModel.lines(file)));
        moving = true;
        editor.apply(patches);
        moving = false;
        shown = file;
        edited = false;
        refusal = Optional.empty();
        say();
        showMarks();
    }

    private void say() {
        boolean bad = edited && refusal.isPresent();
        bar.getStyleClass().remove("broken");
        if (bad) {
            bar.getStyleClass().add("broken");
        }
        show(state, !bad);
        show(broken, bad);
        show(there, bad && refusal.flatMap(DefinitionViewModel.Refusal::fault).isPresent());
        broken.setText(
                refusal.map(
                                reason ->
                                        reason.words()
                                                + " The drawing shows the last good definition.")
                        .orElse(""));
        state.setText(
                shown == null ? "" : edited && !bad ? "Typing…" : lines(editor.text().count()));
        revert.setVisible(edited);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private static String lines(int count) {
        return count == 1 ? "1 line" : count + " lines";
    }

    private void goToFault() {
        refusal.flatMap(DefinitionViewModel.Refusal::fault)
                .ifPresent(fault -> goTo(fault.line(), fault.column()));
    }

    /// Shows where the problems are that were found in the document.
    public void mark(List<Problem> problems) {
        Document document = model.document();
        if (getScene() == null || shown != document.file()) {
            return;
        }
        work.execute(
                () -> {
                    var found = ProblemMark.of(document, problems);
                    Platform.runLater(
                            () -> {
                                if (model.document() == document) {
                                    marks = found;
                                    marked = document.file();
                                    if (!edited) {
                                        showMarks();
                                    }
                                }
                            });
                });
    }

    /// While the text is broken, what breaks it is all that counts.
    private void showMarks() {
        if (!edited) {
            boolean known = marked == model.document().file();
            if (known || faultShown) {
                editor.mark(known ? marks : Map.of());
                faultShown = false;
            }
            return;
        }
        Optional<JsonFault> fault = refusal.flatMap(DefinitionViewModel.Refusal::fault);
        if (fault.isPresent()) {
            faultShown = true;
            int line = Math.clamp(fault.get().line() - 1, 0, editor.text().count() - 1);
            editor.mark(
                    new HashMap<>(
                            Map.of(
                                    line,
                                    List.of(
                                            ProblemMark.of(
                                                    fault.get(), editor.text().line(line))))));
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
        if (getScene() == null || edited || shown == null || editor.area().isFocused()) {
            return;
        }
        Document document = model.document();
        Optional<Step> step = document.step(id);
        if (step.isEmpty()) {
            return;
        }
        int first = model.place(document.pointer(id)).line() - 1;
        int last = model.end(id).line() - 1;
        int at = editor.caret().line();
        if (at >= first && at <= last) {
            return;
        }
        moving = true;
        editor.goTo(first, 0);
        moving = false;
    }

    private void whenShown(Runnable go) {
        if (shown == null) {
            wanted = () -> Platform.runLater(go);
        } else {
            Platform.runLater(go);
        }
    }

    private void tellStep() {
        if (edited || !editor.area().isFocused()) {
            return;
        }
        help.place()
                .step()
                .map(CaretPlace.Around::name)
                .flatMap(name -> model.document().named(name))
                .map(Step::id)
                .ifPresent(onStep);
    }

    private void keys(KeyEvent event) {
        if (help.handle(event)) {
            return;
        }
        action(event)
                .ifPresent(
                        action -> {
                            action.run();
                            event.consume();
                        });
    }

    private Optional<Runnable> action(KeyEvent event) {
        boolean shortcut = event.isShortcutDown();
        boolean shift = event.isShiftDown();
        boolean inText = shortcut && event.getTarget() == editor.area();
        return switch (event.getCode()) {
            case F -> when(shortcut, () -> find.open(false));
            case H -> when(shortcut, () -> find.open(true));
            case F3 -> Optional.of(() -> find.step(!shift));
            case ESCAPE -> when(find.isOpen(), find::close);
            case Z -> when(inText, shift ? this::redo : this::undo);
            case Y -> when(inText, this::redo);
            case OPEN_BRACKET ->
                    when(inText && shift, () -> editor.foldAround(editor.caret().line()));
            case CLOSE_BRACKET -> when(inText && shift, () -> editor.unfold(editor.caret().line()));
            case SLASH -> when(inText, () -> {});
            default -> Optional.empty();
        };
    }

    private static Optional<Runnable> when(boolean may, Runnable action) {
        return may ? Optional.of(action) : Optional.empty();
    }

    private void undo() {
        if (edited && editor.undo()) {
            return;
        }
        onUndo.run();
    }

    private void redo() {
        if (editor.history().canRedo() && editor.redo()) {
            return;
        }
        onRedo.run();
    }
}
