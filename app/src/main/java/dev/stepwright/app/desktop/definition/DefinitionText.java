package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Keeps the text of the editor in step with the document: what is typed is taken into the document
/// after a short pause, and what changes there is put into the text where nobody typed.
///
/// Nothing is done for the document's sake while the text is not in the window.
final class DefinitionText {
    private static final Duration PAUSE = Duration.millis(300);

    /// Is told what becomes of the text.
    interface Listener {
        /// It stands in the editor for the first time.
        void shown();

        /// A person changed it.
        void typed();

        /// It changed because the document did.
        void followed();

        /// What was typed is in the document now, or cannot be, or was taken back.
        void taken();
    }

    private final CodeEditor editor;
    private final DefinitionViewModel model;
    private final Executor work;
    private final BooleanSupplier inWindow;
    private final Listener listener;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable ShownFile shown;
    private boolean reading;
    private boolean edited;
    private int typed;
    private Optional<DefinitionViewModel.Refusal> refusal = Optional.empty();
    private Consumer<Optional<String>> onLoose = _ -> {};

    /// @param work reads what was typed, beside the user interface
    DefinitionText(
            CodeEditor editor,
            DefinitionViewModel model,
            Executor work,
            BooleanSupplier inWindow,
            Listener listener) {
        this.editor = editor;
        this.model = model;
        this.work = work;
        this.inWindow = inWindow;
        this.listener = listener;
        pause.setOnFinished(_ -> readAside());
        editor.typing().onTyped(this::typed);
    }

    /// Is told of a text that is no definition, as it would stand on disk, and when it is one
    /// again.
    void onLoose(Consumer<Optional<String>> listener) {
        onLoose = listener;
    }

    /// What stands in the editor, apart from what is being typed; nothing before it was ever shown.
    @Nullable ShownFile shown() {
        return shown;
    }

    /// Whether a long text is being read, to be shown then.
    boolean isReading() {
        return reading;
    }

    /// Whether something was typed that is not in the document.
    boolean isEdited() {
        return edited;
    }

    /// Whether the text is in the window and says what the document says.
    boolean isSettled() {
        return inWindow.getAsBoolean() && !edited && shown != null;
    }

    /// Why what was typed is no definition, as far as it was read.
    Optional<DefinitionViewModel.Refusal> refusal() {
        return refusal;
    }

    // From the document into the text

    /// Shows the text of the definition as it is now; what is being typed stays.
    void refresh() {
        if (!inWindow.getAsBoolean()) {
            return;
        }
        JsonFile now = model.document().file();
        if (shown != null) {
            if (shown.file() != now) {
                follow(shown, model.shown(now));
            }
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
        editor.quietly(() -> editor.show(draft.map(DefinitionViewModel::draftLines).orElse(lines)));
        if (edited) {
            take();
        }
        listener.shown();
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
            patches =
                    TextPatch.besides(patches, TextPatch.between(joined(before), editor.joined()));
        }
        put(patches);
        listener.followed();
    }

    private void put(List<TextPatch> patches) {
        editor.quietly(() -> editor.typing().apply(patches));
    }

    private static String joined(ShownFile file) {
        return String.join("\n", DefinitionViewModel.lines(file));
    }

    // From the text into the document

    private void typed() {
        edited = true;
        typed++;
        pause.playFromStart();
        listener.typed();
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
    void take() {
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
            editor.typing().history().clear();
            onLoose.accept(Optional.empty());
        }
        listener.taken();
    }

    /// Puts the text of the document in the place of what was typed.
    void revert() {
        pause.stop();
        ShownFile file = model.shown(model.document().file());
        put(TextPatch.between(editor.joined(), joined(file)));
        shown = file;
        edited = false;
        refusal = Optional.empty();
        onLoose.accept(Optional.empty());
        listener.taken();
    }
}
