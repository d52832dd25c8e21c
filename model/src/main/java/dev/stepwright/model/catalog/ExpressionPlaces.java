package dev.stepwright.model.catalog;

import static dev.stepwright.model.catalog.ExpressionKind.ITERATION_OUTPUT;
import static dev.stepwright.model.catalog.ExpressionKind.JOIN;
import static dev.stepwright.model.catalog.ExpressionKind.JSON_GET_FILE;
import static dev.stepwright.model.catalog.ExpressionKind.JSON_GET_S3;
import static dev.stepwright.model.catalog.ExpressionKind.LITERAL;
import static dev.stepwright.model.catalog.ExpressionKind.PARAMETER;
import static dev.stepwright.model.catalog.ExpressionKind.PROPERTY;
import static dev.stepwright.model.catalog.ExpressionKind.PROPERTY_FILE;
import static dev.stepwright.model.catalog.ExpressionKind.VARIABLE;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.References;
import dev.stepwright.model.pipeline.Side;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Which kinds of value may stand where: the table of the definition reference, part 3.6.
///
/// Forms offer by it, so that nobody is led to write what the service refuses. What nobody has seen
/// refused is allowed. A join is always a text, so numbers and flags take none; an object or a list
/// is never replaced by an expression as a whole.
public final class ExpressionPlaces {
    private static final Set<ExpressionKind> LITERAL_ONLY = Set.of(LITERAL);
    private static final Set<ExpressionKind> ALL =
            kinds(LITERAL, PARAMETER, VARIABLE, PROPERTY, JOIN, JSON_GET_FILE, JSON_GET_S3);
    private static final Set<ExpressionKind> NO_TEXT =
            kinds(LITERAL, PARAMETER, VARIABLE, PROPERTY, JSON_GET_FILE, JSON_GET_S3);
    private static final Set<ExpressionKind> FLAT = kinds(LITERAL, PARAMETER, VARIABLE, PROPERTY);
    private static final Set<ExpressionKind> BEFORE_STEPS =
            kinds(LITERAL, PARAMETER, VARIABLE, JOIN);

    private static final String ARGUMENTS = "Arguments";
    private static final Set<String> OPERANDS = Set.of("LeftValue", "RightValue", "QueryValue");
    private static final Set<String> CHECK_FLAGS =
            Set.of("SkipCheck", "FailOnViolation", "RegisterNewBaseline");
    private static final Set<String> CHECK_TEXTS =
            Set.of(
                    "SuppliedBaselineStatistics",
                    "SuppliedBaselineConstraints",
                    "ModelPackageGroupName",
                    "ModelName");

    private ExpressionPlaces() {}

    private static Set<ExpressionKind> kinds(ExpressionKind... kinds) {
        var set = EnumSet.noneOf(ExpressionKind.class);
        Collections.addAll(set, kinds);
        return Collections.unmodifiableSet(set);
    }

    /// What may stand at a place below a step of a type.
    public static Set<ExpressionKind> inStep(StepType type, Pointer place) {
        List<String> tokens = place.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (isFunction(type, tokens, i)) {
                return inside(tokens.subList(i, tokens.size()), ALL);
            }
        }
        if (tokens.size() < 2 || !tokens.getFirst().equals(ARGUMENTS)) {
            return tokens.size() == 1 ? besideArguments(type, place.last()) : LITERAL_ONLY;
        }
        return inArguments(type, new Pointer(tokens.subList(1, tokens.size())));
    }

    /// What may stand at a place outside the steps.
    public static Set<ExpressionKind> inPipeline(Pointer place) {
        List<String> tokens = place.tokens();
        boolean experiment =
                tokens.size() > 1 && tokens.getFirst().equals("PipelineExperimentConfig");
        if (!experiment) {
            return LITERAL_ONLY;
        }
        return tokens.size() == 2
                ? BEFORE_STEPS
                : inside(tokens.subList(2, tokens.size()), kinds(LITERAL, PARAMETER, VARIABLE));
    }

    /// A key of an expression, and none of the user's own in a map.
    private static boolean isFunction(StepType type, List<String> tokens, int index) {
        String token = tokens.get(index);
        boolean key =
                token.equals(Expression.JOIN)
                        || token.equals(Expression.JSON_GET)
                        || token.equals(Expression.GET);
        if (!key || index == 0) {
            return false;
        }
        String holder = tokens.get(index - 1);
        boolean own = index == 1 && type.has(Trait.OUTPUT_PARAMETERS);
        return !own && !References.isMap(holder);
    }

    /// @param tokens begin with the key of the function
    /// @param values what a join may hold
    private static Set<ExpressionKind> inside(List<String> tokens, Set<ExpressionKind> values) {
        String member = tokens.size() > 1 ? tokens.get(1) : "";
        List<String> rest = tokens.subList(Math.min(2, tokens.size()), tokens.size());
        return switch (tokens.getFirst()) {
            case Expression.JOIN ->
                    !member.equals("Values") || rest.isEmpty()
                            ? LITERAL_ONLY
                            : rest.size() == 1
                                    ? values
                                    : inside(rest.subList(1, rest.size()), values);
            case Expression.JSON_GET ->
                    switch (member) {
                        case "PropertyFile" ->
                                rest.isEmpty() ? Set.of(PROPERTY_FILE) : LITERAL_ONLY;
                        case "S3Uri" -> rest.isEmpty() ? Set.of(JOIN) : inside(rest, FLAT);
                        default -> LITERAL_ONLY;
                    };
            default -> LITERAL_ONLY;
        };
    }

    private static Set<ExpressionKind> besideArguments(StepType type, String member) {
        if (type.has(Trait.BASELINE_CHECK)) {
            return CHECK_FLAGS.contains(member)
                    ? NO_TEXT
                    : CHECK_TEXTS.contains(member) ? ALL : LITERAL_ONLY;
        }
        return member.equals("SqsQueueUrl") ? ALL : LITERAL_ONLY;
    }

    /// @param place below the arguments
    private static Set<ExpressionKind> inArguments(StepType type, Pointer place) {
        String first = place.tokens().getFirst();
        if (type.has(Trait.BRANCHING)) {
            return first.equals("Conditions") && isOperand(place) ? ALL : LITERAL_ONLY;
        }
        if (type.has(Trait.LOOPING)) {
            return inLoop(place);
        }
        if (type.name().equals("Cleanup") && place.last().equals("StepName")) {
            return LITERAL_ONLY;
        }
        return new ShapeWalk(Shapes.standard())
                .at(type.name(), place)
                .map(found -> of(found.shape()))
                .orElse(ALL);
    }

    private static boolean isOperand(Pointer place) {
        return OPERANDS.contains(place.last())
                || place.last().chars().allMatch(Character::isDigit)
                        && place.parent().last().equals("Values");
    }

    private static Set<ExpressionKind> inLoop(Pointer place) {
        return switch (String.join("/", place.tokens())) {
            case "Selector/Field" -> Set.of(ITERATION_OUTPUT);
            case "Selector", "Selector/Pick" -> LITERAL_ONLY;
            case "MaxConcurrency" -> NO_TEXT;
            default -> place.tokens().getFirst().equals(Side.EACH.key()) ? LITERAL_ONLY : ALL;
        };
    }

    private static Set<ExpressionKind> of(Shape shape) {
        return switch (shape) {
            case Shape.Structure _, Shape.ListOf _, Shape.MapOf _ -> LITERAL_ONLY;
            case Shape.Number _, Shape.Flag _ -> NO_TEXT;
            case Shape.Text _, Shape.Time _, Shape.Anything _ -> ALL;
        };
    }
}
