package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.find.StepSearch;
import dev.stepwright.app.desktop.outline.OutlinePort;
import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Severity;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.catalog.StepKind;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.geometry.Point2D;

/// A document as the outline shows it, in step with its canvas.
///
/// @param problems the marks of the cards
/// @param open shows the form of the chosen step
record OutlineContent(
        OpenDocument source,
        Services services,
        PipelineCanvas canvas,
        Supplier<Map<StepId, StepProblems>> problems,
        Runnable open)
        implements OutlinePort {
    @Override
    public Document document() {
        return source.editor().document();
    }

    @Override
    public Row row(StepId id) {
        Step step = document().step(id).orElseThrow();
        StepKind kind = services.catalog().kindOf(step, document());
        StepProblems found = problems.get().get(id);
        return new Row(
                step.title(),
                kind.title(),
                kind.icon(),
                PaletteContent.role(kind.category()),
                state(canvas.status(id)),
                found == null ? 0 : found.count(),
                found != null && found.worst() == Severity.ERROR,
                canvas.spoken(id));
    }

    private static Optional<State> state(Status status) {
        return switch (status) {
            case IDLE -> Optional.empty();
            case WAITING -> Optional.of(State.WAITING);
            case EXECUTING -> Optional.of(State.EXECUTING);
            case SUCCEEDED -> Optional.of(State.SUCCEEDED);
            case FAILED -> Optional.of(State.FAILED);
            case STOPPING, STOPPED -> Optional.of(State.STOPPED);
            case CACHED -> Optional.of(State.CACHED);
            case SKIPPED -> Optional.of(State.SKIPPED);
        };
    }

    @Override
    public boolean matches(Step step, String typed) {
        return new StepSearch(services.catalog()).isCalled(document(), step, typed);
    }

    @Override
    public Set<StepId> selection() {
        return canvas.selection().steps();
    }

    @Override
    public void choose(Set<StepId> steps) {
        if (steps.size() == 1) {
            canvas.reveal(steps.iterator().next());
        } else {
            canvas.select(Selection.of(steps));
        }
    }

    @Override
    public void open(StepId step) {
        canvas.reveal(step);
        open.run();
    }

    @Override
    public void menu(StepId step, double screenX, double screenY) {
        new CanvasMenu(source, services, canvas)
                .show(new Hit.Box(step), new Point2D(screenX, screenY));
    }
}
