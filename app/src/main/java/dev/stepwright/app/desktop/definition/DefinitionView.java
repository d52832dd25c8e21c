package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.Places;
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
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
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
    private final DefinitionBar bar;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition follow = new PauseTransition(FOLLOW);
    private final DefinitionViewModel model;
    private final Executor work;
    private @Nullable ShownFile shown;
    private boolean reading;
    private boolean edited;
    private int typed;
    private boolean moving;
    private Runnable wanted = () -> {};
    private Optional<DefinitionViewModel.Refusal> refusal = Optional.empty();
    private Map<Integer, List<ProblemMark>> marks = Map.of();
    private @Nullable JsonFile marked;
    private boolean faultShown;
    private Optional<StepId> chosen = Optional.empty();
    private Consumer<StepId> onStep = _ -> {};
    private Consumer<Problem> onFix = _ -> {};
    private Predicate<Problem> hasFix = _ -> false;
    private Consumer<Optional<String>> onLoose = _ -> {};
    private Runnable onUndo = () -> {};
    private Runnable onRedo = () -> {};

    /// @param work reads what was typed, beside the user interface
    public DefinitionView(DefinitionViewModel model, Executor work) {
        this.model = model;
        this.work = work;
        help = new EditorHelp(editor, model, this::take);
        getStylesheets().add(sheet());
        bar =
                new DefinitionBar(
                        this::fix,
                        this::goToFault,
                        this::revert,
                        this::format,
                        () -> find.open(false));
        setTop(new VBox(bar, find));
        setCenter(editor);
        pause.setOnFinished(_ -> readAside());
        follow.setOnFinished(_ -> tellStep());
        editor.onTyped(this::typed);
        editor.onCaret(this::caretMoved);
        editor.area()
                .focusedProperty()
                .subscribe(
                        (was, is) -> {
                            if (was && !is && !help.isShowing()) {
                                take();
                            }
                        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
        sceneProperty().subscribe(_ -> arrived());
        say();
    }

    private void tellProblem(CodeEditor.At at) {
        Optional<ProblemMark> mark = editor.marks().at(at);
        bar.showProblem(mark, mark.map(ProblemMark::problem).filter(hasFix).isPresent());
    }

    private void arrived() {
        refresh();
        chosen.ifPresent(this::showStep);
    }

    private void caretMoved(CodeEditor.At at) {
        tellProblem(at);
        if (!moving && editor.area().isFocused()) {
            follow.playFromStart();
        }
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

    /// Is asked for the fixes of a problem.
    ///
    /// @param has whether there are any
    public void onFix(Predicate<Problem> has, Consumer<Problem> listener) {
        hasFix = has;
        onFix = listener;
    }

    /// Is told of a text that is no definition, as it would stand on disk, and when it is one
    /// again.
    public void onLoose(Consumer<Optional<String>> listener) {
        onLoose = listener;
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
        return refusal.map(DefinitionViewModel.Refusal::words).orElse("");
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
        if (edited && refusal.isPresent()) {
            goToFault();
        } else {
            editor.goToMark(by > 0);
        }
    }

    /// Asks for the fixes of the problem at the caret, or of the one in its line.
    public void fix() {
        take();
        editor.marks()
                .at(editor.caret())
                .map(ProblemMark::problem)
                .ifPresent(problem -> onFix.accept(problem));
    }

    private void format() {
        take();
        if (!edited) {
            model.format();
        }
    }

    /// Shows the text of the definition as it is now; what is being typed stays. Nothing is done
    /// while the text is not in the window.
    public void refresh() {
        if (getScene() == null) {
            return;
        }
        JsonFile now = model.document().file();
        if (shown != null) {
            if (shown.file() != now) {
                follow(shown, model.shown(now));
            }
            say();
        } else if (now.length() > DefinitionViewModel.LONG) {
            readLines(now);
        } else {
            ShownFile first = model.shown(now);
            show(first, DefinitionViewModel.lines(first));
        }
    }

    /// A long text is cut into lines beside the user interface.
    private void readLines(JsonFile file) {
        if (reading) {
            return;
        }
        reading = true;
        bar.showState("Reading…", false);
        work.execute(
                () -> {
                    ShownFile read = model.shown(file);
                    List<String> lines = DefinitionViewModel.lines(read);
                    Platform.runLater(
                            () -> {
                                reading = false;
                                if (model.document().file() == file) {
                                    show(read, lines);
                                } else {
                                    refresh();
                                }
                            });
                });
    }

    private void show(ShownFile file, List<String> lines) {
        shown = file;
        refusal = Optional.empty();
        Optional<String> draft = model.draft();
        edited = draft.isPresent();
        moving = true;
        editor.show(draft.map(DefinitionViewModel::draftLines).orElse(lines));
        moving = false;
        say();
        if (edited) {
            take();
            goToFault();
        }
        mark(model.problems());
        chosen.ifPresent(this::showStep);
        wanted.run();
        wanted = () -> {};
    }

    /// Changes the text where the document changed. Where somebody is typing just there, what was
    /// typed stays.
    private void follow(ShownFile before, ShownFile now) {
        shown = now;
        if (model.draft().isPresent()) {
            return;
        }
        List<TextPatch> patches = DefinitionViewModel.patches(before, now);
        if (edited) {
            patches = aside(before, patches);
        }
        moving = true;
        editor.apply(patches);
        moving = false;
        find.textChanged();
        showMarks();
    }

    private List<TextPatch> aside(ShownFile before, List<TextPatch> patches) {
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
                    var read = model.read(base, String.join("\n", lines));
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
            take(model.read(model.document(), editor.joined()));
        }
    }

    private void take(DefinitionViewModel.Typed read) {
        if (shown != null && model.document().file() != shown.file()) {
            refresh();
        }
        ShownFile before = shown;
        if (read.content() instanceof DefinitionViewModel.Content.Good(ShownFile typed)) {
            shown = typed;
        }
        edited = false;
        refusal = model.take(read);
        if (refusal.isPresent()) {
            shown = before;
            edited = true;
            onLoose.accept(Optional.of(model.spelled(read.text())));
        } else {
            shown = model.shown(model.document().file());
            editor.history().clear();
            onLoose.accept(Optional.empty());
        }
        say();
        showMarks();
    }

    private void revert() {
        pause.stop();
        ShownFile file = model.shown(model.document().file());
        List<TextPatch> patches =
                TextPatch.between(
                        editor.joined(), String.join("\n", DefinitionViewModel.lines(file)));
        moving = true;
        editor.apply(patches);
        moving = false;
        shown = file;
        edited = false;
        refusal = Optional.empty();
        onLoose.accept(Optional.empty());
        say();
        showMarks();
    }

    private void say() {
        bar.offersFormat(!edited && shown != null && shown.isSpread());
        if (edited && refusal.isPresent()) {
            boolean begins = model.draft().isPresent();
            bar.showBroken(
                    refusal.get().words()
                            + (begins
                                    ? " There is a drawing as soon as this is mended."
                                    : " The drawing shows the last good definition."),
                    refusal.get().fault().isPresent());
            bar.mayRevert(!begins);
        } else {
            bar.showState(shown == null ? "" : edited ? "Typing…" : lines(), edited);
        }
    }

    private String lines() {
        int count = editor.text().count();
        return (count == 1 ? "1 line" : count + " lines")
                + (shown != null && shown.isSpread() ? ", all on one line in the file" : "");
    }

    private void goToFault() {
        refusal.flatMap(DefinitionViewModel.Refusal::fault)
                .ifPresent(fault -> goTo(fault.line(), fault.column()));
    }

    /// Shows where the problems are that were found in the document.
    public void mark(List<Problem> problems) {
        Document document = model.document();
        ShownFile file = shown;
        if (getScene() == null || file == null || file.file() != document.file()) {
            return;
        }
        work.execute(
                () -> {
                    var found = ProblemMark.of(file, document, problems);
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
            tellProblem(editor.caret());
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
        chosen = Optional.of(id);
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

    /// Scrolls to a place without taking the keys; what is being typed stays in sight.
    public void showPlace(Places.Place place) {
        if (getScene() != null && !edited && shown != null) {
            moving = true;
            editor.goTo(place.line() - 1, place.column() - 1);
            moving = false;
        }
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
            case I -> when(inText && !shift && !event.isAltDown(), help::tell);
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
