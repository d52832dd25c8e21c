package dev.stepwright.app.bench;

import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Checker;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/// Edits a large pipeline without a window and prints what an edit costs: the edit itself with its
/// look for cycles, the drawing after it, the checks, and how long after an edit its problems are
// there.
public final class ModelBench {
    private static final int STEPS = Integer.getInteger("bench.steps", 10_000);
    private static final int TIMES = 200;

    private ModelBench() {}

    public static void main(String[] args) {
        for (int round = 1; round <= 3; round++) {
            say("round %d, %,d steps", round, STEPS);
            round();
        }
    }

    private static void round() {
        long start = System.nanoTime();
        Document read = LargePipeline.of(STEPS);
        var places = new HashMap<StepId, Position>();
        for (Step step : read.steps()) {
            int i = places.size();
            places.put(step.id(), new Position(i / 20 * 280.0, i % 20 * 96.0));
        }
        Document document = read.withLayout(read.layout().with(places));
        say("%-18s %8.1f ms", "read", (System.nanoTime() - start) / 1e6);
        edits(
                "SetValue",
                document,
                i ->
                        new SetValue(
                                step(document, i),
                                Pointer.of("Description"),
                                Optional.of(Json.of("text " + i))));
        edits(
                "SetArgument",
                document,
                i ->
                        new SetValue(
                                step(document, i),
                                Pointer.of("Arguments", "RoleArn"),
                                Optional.of(Json.of("role " + i))));
        edits(
                "Connect",
                document,
                i -> new Connect(step(document, 3 * i), step(document, 3 * i + 4000)));
        edits(
                "PlaceSteps",
                document,
                i ->
                        new PlaceSteps(
                                "Place", java.util.Map.of(step(document, i), new Position(i, i))));
        edits("RenameStep", document, i -> new RenameStep(step(document, i), "Renamed" + i));
    }

    private static StepId step(Document document, int i) {
        return document.steps().get(i % document.steps().size()).id();
    }

    private static void edits(String name, Document document, IntFunction<Edit> edit) {
        var editor = new PipelineEditor(document, () -> 0);
        PipelineGraph[] graph = {editor.graph()};
        Drawing[] drawing = {Drawing.of(graph[0], StepCatalog.STANDARD)};
        Checker checker = Checker.standard();
        long began = System.nanoTime();
        checker.check(graph[0]);
        double whole = (System.nanoTime() - began) / 1e6;
        long[] edits = new long[TIMES];
        long[] drawings = new long[TIMES];
        long[] checks = new long[TIMES / 10];
        long[] problems = new long[TIMES / 10];
        for (int i = 0; i < TIMES; i++) {
            long begin = System.nanoTime();
            editor.perform(edit.apply(i));
            long performed = System.nanoTime();
            drawing[0] = drawing[0].after(editor.graph());
            long drawn = System.nanoTime();
            edits[i] = performed - begin;
            drawings[i] = drawn - performed;
            if (i % 10 == 0) {
                checker.check(editor.graph());
                checks[i / 10] = System.nanoTime() - drawn;
                problems[i / 10] = edits[i] + checks[i / 10];
            }
        }
        say("%-18s edit %s   drawing %s   check %s", name, ms(edits), ms(drawings), ms(checks));
        say("%-18s problems after it %s   all checks %6.1f ms", "", ms(problems), whole);
    }

    private static String ms(long[] nanos) {
        Arrays.sort(nanos);
        return String.format(
                Locale.ROOT,
                "p50 %6.2f p95 %6.2f ms",
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.95)] / 1e6);
    }

    private static void say(String words, Object... values) {
        System.out.println(String.format(Locale.ROOT, words, values));
    }
}
