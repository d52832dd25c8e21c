package dev.stepwright.app.desktop.designer;

import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Edits a copy of a large pipeline beside the user interface, and throws it away.
///
/// Java runs what it has not compiled yet ten times slower. With thousands of steps the first new
/// name would hold the window for a tenth of a second; the twentieth does not.
final class EditsAhead {
    /// With fewer steps nobody would notice.
    static final int MANY = 2_000;

    private static final int ROUNDS = 16;
    private static final Duration REST = Duration.ofMillis(25);

    private EditsAhead() {}

    /// @param document of more than [#MANY] steps
    /// @param drawing of the document
    static void make(Document document, Drawing drawing) {
        List<StepId> steps = document.steps().stream().limit(3L * ROUNDS).map(Step::id).toList();
        var editor = new PipelineEditor(document, () -> 0);
        Drawing drawn = drawing;
        for (int i = 0; i < ROUNDS; i++) {
            for (Edit edit : edits(steps.get(i), steps.get(i + 2 * ROUNDS), i)) {
                editor.perform(edit);
                drawn = drawn.after(editor.graph());
                rest();
            }
        }
        while (editor.undo()) {
            drawn = drawn.after(editor.graph());
            rest();
        }
    }

    /// Whoever works in the window meanwhile comes first.
    private static void rest() {
        LockSupport.parkNanos(REST.toNanos());
    }

    private static List<Edit> edits(StepId step, StepId other, int i) {
        return List.of(
                new SetValue(step, Pointer.of("Description"), Optional.of(Json.of("Text " + i))),
                new PlaceSteps("Move", Map.of(step, new Position(8 * i, 8 * i))),
                new Connect(step, other),
                new RenameStep(step, "Step-ahead-" + i));
    }
}
