package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Checking step by step finds what checking from the start finds, whatever was edited.
class CheckerLawsTest {
    private static final String[] TYPES = {
        "Training", "Processing", "Lambda", "Fail", "Condition", "ClarifyCheck", "Tuning", "Trainig"
    };
    private static final String[] NAMES = {"A", "B", "C", "D", "E", "a", "A-CreateModel", "Gate"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsTheSameAsCheckingFromTheStart(long seed) {
        var random = new Random(seed);
        Document document = start();
        PipelineGraph graph = PipelineGraph.of(document);
        Checker checker = Checker.standard();
        for (int i = 0; i < 120; i++) {
            assertThat(checker.check(graph))
                    .as("seed %d, edit %d:%n%s", seed, i, document.text())
                    .isEqualTo(Checks.STANDARD.check(CheckContext.of(document)));
            document = edited(document, random);
            graph = graph.after(document);
        }
    }

    private static Document start() {
        return Found.definition(
                Found.steps(
                                Found.condition(
                                        "Gate",
                                        "{'Type':'Equals','LeftValue':{'Get':'Parameters.P'},'RightValue':'x'}",
                                        Found.lambda("B", "'x':{'Get':'Steps.C.ModelArtifacts'}"),
                                        Found.lambda("D", "")),
                                Found.lambda("A", "'x':{'Get':'Steps.B.OutputParameters[^a^]'}"),
                                Found.step("C", "Training", "'Arguments':{},'DependsOn':['A']"))
                        .replace("'Steps'", "'Parameters':[{'Name':'P'}],'Steps'"));
    }

    /// Any edit, sensible or not.
    private static Document edited(Document document, Random random) {
        var edits = new JsonEdits(document.file().style());
        Json root = document.root();
        List<Step> steps = document.steps();
        if (steps.isEmpty()) {
            return document.withRoot(edits.insert(root, Pointer.of("Steps", "0"), step(random)));
        }
        Pointer at = document.pointer(steps.get(random.nextInt(steps.size())).id());
        String name = NAMES[random.nextInt(NAMES.length)];
        Json changed =
                switch (random.nextInt(16)) {
                    case 0 -> edits.insert(root, at, step(random));
                    case 1 -> edits.remove(root, at);
                    case 2 ->
                            object(root, at)
                                    ? edits.set(root, at.child("Name"), Json.of(name))
                                    : root;
                    case 3 ->
                            object(root, at)
                                    ? edits.set(
                                            root,
                                            at.child("Type"),
                                            Json.of(TYPES[random.nextInt(TYPES.length)]))
                                    : root;
                    case 4 ->
                            object(root, at)
                                    ? edits.set(
                                            root,
                                            at.child("DependsOn"),
                                            Json.of(
                                                    List.of(
                                                            name,
                                                            NAMES[random.nextInt(NAMES.length)])))
                                    : root;
                    case 5, 6 ->
                            hasArguments(root, at)
                                    ? edits.set(
                                            root,
                                            at.then(Pointer.of("Arguments", "x")),
                                            value(random))
                                    : root;
                    case 7 -> {
                        Json node = root.at(at).orElseThrow();
                        Json without = edits.remove(root, at);
                        Document left = document.withRoot(without);
                        List<Step> rest = left.steps();
                        if (rest.isEmpty()) {
                            yield root;
                        }
                        Pointer to = left.pointer(rest.get(random.nextInt(rest.size())).id());
                        yield edits.insert(without, to, node);
                    }
                    case 8 ->
                            edits.set(
                                    root,
                                    Pointer.of("Parameters", "0", "Name"),
                                    Json.of(random.nextBoolean() ? "P" : "Q"));
                    case 9 ->
                            edits.set(
                                    root, Pointer.of("Metadata", "m"), Json.of(random.nextInt(3)));
                    case 10 ->
                            hasArguments(root, at)
                                    ? edits.set(
                                            root,
                                            at.then(Pointer.of("Arguments", "IfSteps")),
                                            Json.of(List.of(step(random))))
                                    : root;
                    case 11 ->
                            edits.set(
                                    root,
                                    Pointer.of("Parameters", "0", "Type"),
                                    Json.of(random.nextBoolean() ? "Integer" : "String"));
                    case 12 ->
                            object(root, at)
                                    ? edits.set(
                                            root,
                                            at.child("PropertyFiles"),
                                            Json.of(
                                                    List.of(
                                                            PipelineFixture.object(
                                                                    "PropertyFileName", "R"))))
                                    : root;
                    case 13, 14 ->
                            hasArguments(root, at)
                                    ? edits.set(
                                            root,
                                            at.then(
                                                    Pointer.of(
                                                            "Arguments",
                                                            "ResourceConfig",
                                                            random.nextBoolean()
                                                                    ? "InstanceCount"
                                                                    : "InstanceType")),
                                            value(random))
                                    : root;
                    default ->
                            object(root, at)
                                    ? edits.set(
                                            root,
                                            at.child("OutputParameters"),
                                            Json.of(
                                                    List.of(
                                                            PipelineFixture.object(
                                                                    "OutputName", name))))
                                    : root;
                };
        return document.withRoot(changed);
    }

    private static boolean object(Json root, Pointer at) {
        return root.at(at).filter(JsonObject.class::isInstance).isPresent();
    }

    private static boolean hasArguments(Json root, Pointer at) {
        return root.at(at.child("Arguments")).filter(JsonObject.class::isInstance).isPresent();
    }

    private static Json value(Random random) {
        String name = NAMES[random.nextInt(NAMES.length)];
        return switch (random.nextInt(7)) {
            case 0 -> PipelineFixture.object("Get", "Steps." + name + ".OutputParameters['A']");
            case 1 -> PipelineFixture.object("Get", "Steps." + name + ".Outcome");
            case 2 ->
                    PipelineFixture.object(
                            "Get", "Parameters." + (random.nextBoolean() ? "P" : "Q"));
            case 3 -> PipelineFixture.object("Get", "Steps." + name);
            case 4 ->
                    PipelineFixture.object(
                            "Std:JsonGet",
                            PipelineFixture.object(
                                    "PropertyFile",
                                    PipelineFixture.object(
                                            "Get", "Steps." + name + ".PropertyFiles.R"),
                                    "Path",
                                    "a"));
            case 5 ->
                    PipelineFixture.object(
                            "Std:JsonGet",
                            PipelineFixture.object(
                                    "S3Uri",
                                    PipelineFixture.object(
                                            "Std:Join",
                                            PipelineFixture.object(
                                                    "Values", List.of("s3://b/", "r.json"))),
                                    "Path",
                                    "a"));
            default -> PipelineFixture.object("S3OutputPath", "s3://b");
        };
    }

    private static Json step(Random random) {
        var dependsOn = new ArrayList<Object>();
        for (int i = random.nextInt(3); i > 0; i--) {
            dependsOn.add(NAMES[random.nextInt(NAMES.length)]);
        }
        return PipelineFixture.object(
                "Name",
                NAMES[random.nextInt(NAMES.length)],
                "Type",
                TYPES[random.nextInt(TYPES.length)],
                "Arguments",
                PipelineFixture.object("x", value(random), "OutputDataConfig", value(random)),
                "DependsOn",
                dependsOn);
    }

    @Test
    void keepsTheFindingsOfStepsThatDidNotChange() {
        Document document =
                Found.definition(
                        Found.steps(
                                Found.step(
                                        "A", "Training", "'Arguments':{},'DependsOn':['Nowhere']"),
                                Found.lambda("B", "'x':1")));
        PipelineGraph graph = PipelineGraph.of(document);
        Checker checker = Checker.standard();
        List<Problem> before = checker.check(graph);
        Document changed =
                document.withRoot(
                        new JsonEdits(document.file().style())
                                .set(
                                        document.root(),
                                        Pointer.parse("/Steps/1/Arguments/x"),
                                        Json.of(2)));
        List<Problem> after = checker.check(graph.after(changed));
        assertThat(after).isEqualTo(before);
        assertThat(dangling(after)).isSameAs(dangling(before));
    }

    private static Problem dangling(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.rule() == Rule.DANGLING_DEPENDS_ON)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesBackASuggestionWhenTheNameThatWasMeantIsGone() {
        Document document =
                Found.definition(
                        Found.steps(
                                Found.step("A", "Training", "'Arguments':{},'DependsOn':['Traim']"),
                                Found.step("Train", "Training", "'Arguments':{}")));
        PipelineGraph graph = PipelineGraph.of(document);
        Checker checker = Checker.standard();
        assertThat(dangling(checker.check(graph)).message())
                .isEqualTo("waits for “Traim”, but no step has that name. Did you mean “Train”?");
        Document renamed =
                document.withRoot(
                        new JsonEdits(document.file().style())
                                .set(
                                        document.root(),
                                        Pointer.parse("/Steps/1/Name"),
                                        Json.of("Evaluate")));
        assertThat(dangling(checker.check(graph.after(renamed))).message())
                .isEqualTo("waits for “Traim”, but no step has that name.");
    }

    @Test
    void listsProblemsInTheOrderOfTheText() {
        Document document =
                Found.definition(
                        "{'Steps':["
                                + Found.condition("Gate", "", "'A',5", "")
                                        .replace(
                                                "'Name':'Gate',",
                                                "'DependsOn':['x'],'Name':'Gate',")
                                + ",7],'Tags':1,'Parameters':{}}");
        var places = ProblemPlaces.of(document);
        List<Integer> columns =
                Found.problems(document).stream()
                        .map(problem -> places.of(problem).column())
                        .toList();
        assertThat(columns).isSorted().hasSizeGreaterThan(6);
    }
}
