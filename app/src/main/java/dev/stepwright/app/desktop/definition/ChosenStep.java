package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.json.Places;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Keeps text and drawing at the same step: the text scrolls to a step that was chosen elsewhere,
/// and the step that the caret rests in is told.
final class ChosenStep {
    private static final Duration REST = Duration.millis(250);

    private final CodeEditor editor;
    private final EditorHelp help;
    private final DefinitionViewModel model;
    private final BooleanSupplier settled;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<StepId> chosen = Optional.empty();
    private Consumer<StepId> onStep = _ -> {};

    /// @param settled whether the text is in the window and says what the document says
    ChosenStep(
            CodeEditor editor,
            EditorHelp help,
            DefinitionViewModel model,
            BooleanSupplier settled) {
        this.editor = editor;
        this.help = help;
        this.model = model;
        this.settled = settled;
        rest.setOnFinished(_ -> tell());
    }

    /// Is told of the step that the caret is in, once it rests there.
    void onStep(Consumer<StepId> listener) {
        onStep = listener;
    }

    /// The caret went somewhere.
    void caretMoved() {
        if (!editor.isQuiet() && editor.area().isFocused()) {
            rest.playFromStart();
        }
    }

    private void tell() {
        if (!settled.getAsBoolean() || !editor.area().isFocused()) {
            return;
        }
        help.place()
                .step()
                .map(CaretPlace.Around::name)
                .flatMap(name -> model.document().named(name))
                .map(Step::id)
                .ifPresent(onStep);
    }

    /// A step was chosen elsewhere.
    void choose(StepId id) {
        chosen = Optional.of(id);
        show();
    }

    /// Scrolls to the step that was chosen, unless the caret is in it already or the keys go to
    /// the text.
    void show() {
        if (!settled.getAsBoolean() || editor.area().isFocused()) {
            return;
        }
        Document document = model.document();
        Optional<Step> step = chosen.flatMap(document::step);
        if (step.isEmpty()) {
            return;
        }
        StepId id = step.get().id();
        int first = model.place(document.pointer(id)).line() - 1;
        int last = model.end(id).line() - 1;
        int at = editor.caret().line();
        if (at < first || at > last) {
            editor.quietly(() -> editor.goTo(first, 0));
        }
    }

    /// Scrolls to a place without taking the keys; what is being typed stays in sight.
    void show(Places.Place place) {
        if (settled.getAsBoolean()) {
            editor.quietly(() -> editor.goTo(place.line() - 1, place.column() - 1));
        }
    }
}
