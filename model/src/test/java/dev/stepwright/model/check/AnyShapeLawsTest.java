package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever stands at whatever place of a definition, it is checked without a fault of ours: every
/// sentence is there, every problem points at something that exists, and keeping findings changes
/// none of them.
class AnyShapeLawsTest {
    private static final List<Json> VALUES =
            List.of(
                    Json.of(null),
                    Json.of(true),
                    Json.of(-5),
                    Json.of(1.5),
                    Json.of(""),
                    Json.of("x y"),
                    Json.of("Train"),
                    Json.of(List.of()),
                    Json.of(List.of("Train", 5)),
                    JsonObject.EMPTY,
                    object("Get", Json.of(5)),
                    object("Get", Json.of("Steps.Train")),
                    object("Get", Json.of("Steps.Eval.PropertyFiles.Report")),
                    object("Get", Json.of("Nowhere")),
                    object("Std:Join", Json.of(5)),
                    object("Std:Join", object("Values", Json.of("x"))),
                    object("Std:JsonGet", Json.of(List.of())),
                    object("Std:JsonGet", object("S3Uri", object("Std:Join", JsonObject.EMPTY))),
                    object("Type", Json.of("Not")),
                    object("Name", Json.of(List.of())));

    private static JsonObject object(String key, Json value) {
        return JsonObject.EMPTY.plus(key, value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GOOD", "WORKED", "LOOP"})
    void anyValueAtAnyPlaceIsChecked(String example) {
        Document document =
                Found.definition(
                        switch (example) {
                            case "GOOD" -> Examples.GOOD;
                            case "WORKED" -> Examples.WORKED;
                            default -> Examples.LOOP;
                        });
        var edits = new JsonEdits(document.file().style());
        PipelineGraph graph = PipelineGraph.of(document);
        Checker checker = Checker.standard();
        var places = new ArrayList<Pointer>();
        collect(document.root(), Pointer.ROOT, places);
        int number = 0;
        for (Pointer place : places) {
            if (place.isRoot() || place.equals(Pointer.of("Steps"))) {
                continue;
            }
            // Every third value at a place: all of them stand at each kind of place somewhere.
            for (int i = number++ % 3; i < VALUES.size(); i += 3) {
                holdsFor(
                        document.withRoot(edits.set(document.root(), place, VALUES.get(i))),
                        graph,
                        checker);
            }
            holdsFor(document.withRoot(edits.remove(document.root(), place)), graph, checker);
        }
    }

    private static void holdsFor(Document changed, PipelineGraph graph, Checker checker) {
        List<Problem> problems = Checks.STANDARD.check(CheckContext.of(changed));
        for (Problem problem : problems) {
            assertThat(changed.root().at(problem.location().in(changed)))
                    .as("%s in %s", problem, changed.text())
                    .isPresent();
            assertThat(problem.message()).endsWith(problem.message().endsWith("?") ? "?" : ".");
            assertThat(problem.message()).doesNotContainPattern("\\{\\d\\}|  | \\.|“”“");
        }
        assertThat(checker.check(graph.after(changed))).isEqualTo(problems);
    }

    private static void collect(Json node, Pointer at, List<Pointer> all) {
        all.add(at);
        switch (node) {
            case JsonObject object ->
                    object.members()
                            .forEach(each -> collect(each.value(), at.child(each.name()), all));
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(array.get(i), at.child(i), all);
                }
            }
            default -> {}
        }
    }
}
