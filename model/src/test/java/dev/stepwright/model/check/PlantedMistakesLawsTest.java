package dev.stepwright.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.ShapeWalk;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A mistake planted anywhere into good definitions is told by its rule, at its place.
///
/// Where it is planted and what must be told is read off AWS's shapes; a few members have a rule of
/// their own, which counts as well.
class PlantedMistakesLawsTest {
    private static final int MISTAKES = 320;
    private static final Set<Rule> OWN =
            Set.of(
                    Rule.MODEL_ROLE,
                    Rule.EMR_JAR,
                    Rule.LAMBDA_ARN,
                    Rule.CALLBACK_URL,
                    Rule.CHECK_TYPE,
                    Rule.AUTOML_MODE,
                    Rule.EMR_INSTANCES,
                    Rule.FAIL_MESSAGE,
                    Rule.TUNE_BOUNDS,
                    Rule.OUT_TYPE,
                    Rule.LINEAGE_KEYS,
                    Rule.MLFLOW_ARN);

    /// A way to make a mistake.
    private enum Kind {
        MEMBER_TAKEN_OUT(Rule.ARG_REQUIRED),
        MEMBER_NOBODY_KNOWS(Rule.ARG_UNKNOWN_MEMBER),
        TEXT_FOR_AN_OBJECT(Rule.ARG_KIND),
        LIST_FOR_A_VALUE(Rule.ARG_KIND),
        WORD_NOT_AMONG_THE_VALUES(Rule.ARG_ENUM),
        TEXT_TOO_LONG(Rule.ARG_LENGTH),
        LIST_TOO_LONG(Rule.ARG_LENGTH),
        NUMBER_TOO_SMALL(Rule.ARG_RANGE),
        NUMBER_IN_A_MAP(Rule.ARG_NON_STRING_MAP_VALUE),
        JOIN_FOR_A_NUMBER(Rule.JOIN_IN_NUMERIC_FIELD),
        REFERENCE_FOR_A_LIST(Rule.REF_WHOLE_COLLECTION),
        PARAMETER_NOBODY_DECLARES(Rule.DANGLING_PARAM_REF),
        STEP_NOBODY_KNOWS(Rule.DANGLING_STEP_REF),
        NAME_TAKEN_TWICE(Rule.DUP_STEP_NAME),
        DEPENDENCY_ON_NOTHING(Rule.DANGLING_DEPENDS_ON),
        RETRIES_WITHOUT_END(Rule.RETRY_RANGE);

        private final Rule rule;

        Kind(Rule rule) {
            this.rule = rule;
        }
    }

    /// A changed definition, and the place where that must be told.
    private record Planted(Json root, Pointer at) {}

    /// A place below the arguments of a step, with what AWS says of it.
    private record Place(Step step, Pointer within, Shape shape, boolean required, Json value) {}

    private static Document everyType() {
        List<JsonObject> steps =
                StepCatalog.STANDARD.types().stream()
                        .map(type -> type.newStep("New" + type.name()))
                        .toList();
        return PipelineFixture.read(
                JsonObject.EMPTY
                        .plus("Version", Json.of("2020-12-01"))
                        .plus("Parameters", JsonArray.EMPTY)
                        .plus("Steps", Json.of(steps))
                        .text());
    }

    private static Document example(String name) {
        return switch (name) {
            case "every type" -> everyType();
            case "worked" -> Found.definition(Examples.WORKED);
            default -> Found.definition(Examples.GOOD);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"every type", "worked", "good"})
    void isToldByItsRuleAtItsPlace(String name) {
        Document document = example(name);
        var random = new Random(name.hashCode());
        Set<String> before = told(document);
        List<Place> places = places(document);
        var missed = new ArrayList<String>();
        Map<Kind, Integer> tried = new EnumMap<>(Kind.class);
        int planted = 0;
        for (int i = 0; i < MISTAKES; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            Optional<Planted> mistake = plant(document, places, kind, random);
            if (mistake.isPresent()) {
                planted++;
                tried.merge(kind, 1, Integer::sum);
                Document changed = document.withRoot(mistake.get().root());
                Set<String> now = told(changed);
                boolean found =
                        rules(kind).stream()
                                .map(rule -> rule + " " + mistake.get().at())
                                .anyMatch(line -> now.contains(line) && !before.contains(line));
                if (!found) {
                    now.removeAll(before);
                    missed.add(kind + " at " + mistake.get().at() + ", but told: " + now);
                }
            }
        }
        assertThat(planted).isGreaterThan(MISTAKES * 3 / 4);
        assertThat(missed.size())
                .as("%d of %d missed:%n%s", missed.size(), planted, String.join("\n", missed))
                .isLessThanOrEqualTo(planted / 20);
    }

    @Test
    void goodDefinitionsHaveNoErrors() {
        for (String name : List.of("every type", "worked", "good")) {
            assertThat(Found.problems(example(name))).as(name).noneMatch(Problem::isError);
        }
    }

    private static Set<Rule> rules(Kind kind) {
        var rules = new HashSet<>(Set.of(kind.rule));
        rules.addAll(OWN);
        return rules;
    }

    private static Set<String> told(Document document) {
        return Found.problems(document).stream()
                .map(problem -> problem.rule() + " " + problem.location().in(document))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Place> places(Document document) {
        var found = new ArrayList<Place>();
        for (Step step : document.steps()) {
            StepType type = StepCatalog.STANDARD.typeOf(step);
            if (type.isKnown() && !type.has(Trait.OUTPUT_PARAMETERS)) {
                collect(step, Pointer.ROOT, step.arguments(), found);
            }
        }
        return found;
    }

    private static void collect(Step step, Pointer within, Json value, List<Place> found) {
        Optional<ShapeWalk.Found> known = new ShapeWalk(Shapes.standard()).at(step.type(), within);
        if (known.isEmpty() || Expression.isExpression(value)) {
            return;
        }
        found.add(new Place(step, within, known.get().shape(), known.get().required(), value));
        switch (value) {
            case JsonObject object ->
                    object.members()
                            .forEach(
                                    it ->
                                            collect(
                                                    step,
                                                    within.child(it.name()),
                                                    it.value(),
                                                    found));
            case JsonArray array -> {
                for (int i = 0; i < array.size(); i++) {
                    collect(step, within.child(i), array.get(i), found);
                }
            }
            default -> {}
        }
    }

    private static Optional<Planted> plant(
            Document document, List<Place> places, Kind kind, Random random) {
        return switch (kind) {
            case NAME_TAKEN_TWICE, DEPENDENCY_ON_NOTHING, RETRIES_WITHOUT_END ->
                    inStep(document, kind, random);
            default -> inArguments(document, places, kind, random);
        };
    }

    private static Optional<Planted> inStep(Document document, Kind kind, Random random) {
        List<Step> steps = document.steps();
        Step step = steps.get(1 + random.nextInt(steps.size() - 1));
        Pointer at = document.pointer(step.id());
        return Optional.of(
                switch (kind) {
                    case NAME_TAKEN_TWICE ->
                            set(document, at.child("Name"), Json.of(steps.getFirst().name()));
                    case DEPENDENCY_ON_NOTHING -> {
                        Planted planted =
                                set(document, at.child("DependsOn"), Json.of(List.of("Nowhere")));
                        yield new Planted(planted.root(), planted.at().child(0));
                    }
                    default -> {
                        JsonObject policy =
                                JsonObject.EMPTY
                                        .plus("ExceptionType", Json.of(List.of("Step.THROTTLING")))
                                        .plus("MaxAttempts", Json.of(21 + random.nextInt(100)));
                        Planted planted =
                                set(document, at.child("RetryPolicies"), Json.of(List.of(policy)));
                        yield new Planted(
                                planted.root(), planted.at().child(0).child("MaxAttempts"));
                    }
                });
    }

    private static Optional<Planted> inArguments(
            Document document, List<Place> places, Kind kind, Random random) {
        for (int i = 0; i < 200; i++) {
            Place place = places.get(random.nextInt(places.size()));
            Pointer at =
                    document.pointer(place.step().id()).child("Arguments").then(place.within());
            Optional<Planted> planted = at(document, place, at, kind);
            if (planted.isPresent()) {
                return planted;
            }
        }
        return Optional.empty();
    }

    private static Optional<Planted> at(Document document, Place place, Pointer at, Kind kind) {
        Shape shape = place.shape();
        boolean root = place.within().isRoot();
        return Optional.ofNullable(
                switch (kind) {
                    case MEMBER_TAKEN_OUT ->
                            place.required() && !root
                                    ? new Planted(
                                            edits(document).remove(document.root(), at),
                                            at.parent())
                                    : null;
                    case MEMBER_NOBODY_KNOWS ->
                            shape instanceof Shape.Structure
                                    ? set(document, at.child("Nobody"), Json.of("x"))
                                    : null;
                    case TEXT_FOR_AN_OBJECT ->
                            !shape.isValue() && !root ? set(document, at, Json.of("x")) : null;
                    case LIST_FOR_A_VALUE ->
                            shape.isValue() && !(shape instanceof Shape.Anything)
                                    ? set(document, at, Json.of(List.of("x")))
                                    : null;
                    case WORD_NOT_AMONG_THE_VALUES ->
                            shape instanceof Shape.Text text && !text.values().isEmpty()
                                    ? set(document, at, Json.of("Neverland"))
                                    : null;
                    case TEXT_TOO_LONG ->
                            shape instanceof Shape.Text text
                                            && text.limits().most().isPresent()
                                            && text.limits().most().getAsLong() < 100_000
                                            && text.values().isEmpty()
                                    ? set(
                                            document,
                                            at,
                                            Json.of(
                                                    "x"
                                                            .repeat(
                                                                    (int)
                                                                                    text.limits()
                                                                                            .most()
                                                                                            .getAsLong()
                                                                            + 1)))
                                    : null;
                    case LIST_TOO_LONG ->
                            shape instanceof Shape.ListOf list
                                            && list.limits().most().isPresent()
                                            && place.value() instanceof JsonArray array
                                            && !array.isEmpty()
                                    ? set(
                                            document,
                                            at,
                                            many(array, list.limits().most().getAsLong() + 1))
                                    : null;
                    case NUMBER_TOO_SMALL ->
                            shape instanceof Shape.Number number
                                            && number.bounds().least().isPresent()
                                    ? set(document, at, Json.of(-1_000_000))
                                    : null;
                    case NUMBER_IN_A_MAP ->
                            mapOfTexts(shape)
                                    ? set(document, at.child("k"), Json.of(5))
                                    : root && takesEnvironment(place)
                                            ? set(
                                                    document,
                                                    at.child("Environment").child("k"),
                                                    Json.of(5))
                                            : null;
                    case JOIN_FOR_A_NUMBER ->
                            shape instanceof Shape.Number
                                    ? set(document, at, Expression.join("", List.of(Json.of("1"))))
                                    : null;
                    case REFERENCE_FOR_A_LIST ->
                            (shape instanceof Shape.ListOf
                                                    || shape instanceof Shape.Structure && !root)
                                            && !at.last().equals("IterableItems")
                                    ? set(document, at, Expression.get("Execution.PipelineName"))
                                    : null;
                    case PARAMETER_NOBODY_DECLARES ->
                            place.value() instanceof JsonText
                                    ? get(document, at, "Parameters.Nobody")
                                    : null;
                    case STEP_NOBODY_KNOWS ->
                            place.value() instanceof JsonText
                                    ? get(
                                            document,
                                            at,
                                            "Steps.Nobody.ModelArtifacts.S3ModelArtifacts")
                                    : null;
                    default -> null;
                });
    }

    private static boolean mapOfTexts(Shape shape) {
        return shape instanceof Shape.MapOf map
                && Shapes.standard().shape(map.value()) instanceof Shape.Text;
    }

    private static boolean takesEnvironment(Place place) {
        return place.shape() instanceof Shape.Structure structure
                && structure.members().containsKey("Environment")
                && !place.step().arguments().has("Environment");
    }

    private static Json many(JsonArray array, long count) {
        var values = new ArrayList<Json>();
        while (values.size() < count) {
            values.add(array.get(0));
        }
        return Json.of(values);
    }

    private static Planted get(Document document, Pointer at, String text) {
        Planted planted = set(document, at, Expression.get(text));
        return new Planted(planted.root(), at.child(Expression.GET));
    }

    private static Planted set(Document document, Pointer at, Json value) {
        return new Planted(edits(document).set(document.root(), at, value), at);
    }

    private static JsonEdits edits(Document document) {
        return new JsonEdits(document.file().style());
    }
}
