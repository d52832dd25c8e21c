package dev.stepwright.model.check;

import dev.stepwright.model.catalog.ExpressionKind;
import dev.stepwright.model.catalog.ExpressionPlaces;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A step holds what AWS's shapes say that its type takes, at any depth: members that are known,
/// those that must be there, and values of the right form.
///
/// An expression counts as whatever its place takes, and null as a member that is not there. What a
/// rule of its own tells is left to that rule.
final class ArgumentShapes implements StepCheck {
    private static final String ARGUMENTS = "Arguments";
    private static final Pattern REFERENCE =
            Pattern.compile("(Steps|Parameters|Execution|PipelineExperimentConfig)\\..*");

    @Override
    public void check(StepContext step) {
        if (!step.type().isKnown() || !step.step().isObject()) {
            return;
        }
        Shape.Structure whole = Shapes.standard().step(step.type().name());
        for (JsonObject.Member member : step.body().members()) {
            Shape.Member known = whole.members().get(member.name());
            boolean arguments = member.name().equals(ARGUMENTS);
            boolean payload = arguments && step.type().has(Trait.OUTPUT_PARAMETERS);
            if (known != null
                    && !payload
                    && !(arguments && !(member.value() instanceof JsonObject))) {
                member(
                        step,
                        Pointer.of(member.name()),
                        whole.name(),
                        member.name(),
                        known,
                        member.value());
            }
        }
        whole.members()
                .forEach(
                        (name, member) -> {
                            if (!name.equals(ARGUMENTS)) {
                                required(
                                        step,
                                        Pointer.ROOT,
                                        whole.name(),
                                        step.body(),
                                        name,
                                        member);
                            }
                        });
    }

    private static void member(
            StepContext step,
            Pointer at,
            String holder,
            String name,
            Shape.Member member,
            Json value) {
        if (value != JsonLiteral.NULL && !ToldElsewhere.value(holder, name)) {
            value(step, at, Shapes.standard().shape(member.shape()), value, holder);
        }
    }

    private static void required(
            StepContext step,
            Pointer at,
            String holder,
            JsonObject object,
            String name,
            Shape.Member member) {
        if (member.required()
                && object.get(name).orElse(JsonLiteral.NULL) == JsonLiteral.NULL
                && !ToldElsewhere.absence(holder, name)
                && !BedrockSpelling.isMeant(step, at, object, name)) {
            step.tell(
                    Rule.ARG_REQUIRED,
                    at,
                    Shown.text(name),
                    Shown.place(at),
                    new Meant(Optional.of(name)));
        }
    }

    private static void value(
            StepContext step, Pointer at, Shape shape, Json value, String holder) {
        switch (shape) {
            case Shape.Structure structure -> {
                if (isWhole(step, at, value)) {
                    return;
                }
                if (value instanceof JsonObject object) {
                    structure(step, at, structure, object);
                } else {
                    ArgumentValues.kind(step, at, value, "kind.object");
                }
            }
            case Shape.ListOf list -> {
                if (isWhole(step, at, value)) {
                    return;
                }
                if (value instanceof JsonArray array) {
                    list(step, at, list, array);
                } else {
                    ArgumentValues.kind(step, at, value, "kind.list");
                }
            }
            case Shape.MapOf map -> {
                if (value instanceof JsonObject object) {
                    map(step, at, map, object);
                } else {
                    ArgumentValues.kind(step, at, value, "kind.object");
                }
            }
            case Shape.Anything _ -> {}
            case Shape.Text _, Shape.Number _, Shape.Flag _, Shape.Time _ -> {
                if (Expression.isExpression(value)) {
                    ArgumentExpressions.check(step, at, shape, value);
                } else if (!isMeantAsExpression(value)) {
                    ArgumentValues.check(step, at, shape, value, holder);
                }
            }
        }
    }

    /// An expression in the place of a list or an object, which the service cannot read. Some lists
    /// may be one.
    private static boolean isWhole(StepContext step, Pointer at, Json value) {
        if (!Expression.isExpression(value)) {
            return false;
        }
        if (ExpressionPlaces.inStep(step.type(), at).equals(Set.of(ExpressionKind.LITERAL))) {
            step.tell(Rule.REF_WHOLE_COLLECTION, at, Shown.place(at));
        }
        return true;
    }

    /// An expression with a second key is told by a rule of its own.
    private static boolean isMeantAsExpression(Json value) {
        return value instanceof JsonObject object
                && (object.has(Expression.GET)
                        || object.has(Expression.JOIN)
                        || object.has(Expression.JSON_GET));
    }

    private static void structure(
            StepContext step, Pointer at, Shape.Structure shape, JsonObject object) {
        if (ToldElsewhere.whole(shape.name())) {
            return;
        }
        for (JsonObject.Member member : object.members()) {
            Shape.Member known = shape.members().get(member.name());
            if (known == null) {
                unknown(step, at, shape, object, member.name());
            } else {
                member(
                        step,
                        at.child(member.name()),
                        shape.name(),
                        member.name(),
                        known,
                        member.value());
            }
        }
        if (shape.union()) {
            union(step, at, shape, object);
        }
        if (object.isEmpty() && EmptyArguments.tells(step, at)) {
            return;
        }
        for (Map.Entry<String, Shape.Member> member : shape.members().entrySet()) {
            required(step, at, shape.name(), object, member.getKey(), member.getValue());
        }
    }

    private static void unknown(
            StepContext step, Pointer at, Shape.Structure shape, JsonObject object, String name) {
        boolean arguments = at.equals(Pointer.of(ARGUMENTS));
        if (arguments && isOwnForm(step, name)
                || name.equals(Expression.GET)
                || name.startsWith("Std:")
                || RefusedMembers.tells(step, at, name)
                || BedrockSpelling.tells(step, at, name)
                || LineageLists.tells(step, at)
                // The developer guide of EMR spells these in lower case.
                || shape.name().equals("KeyValue")
                        && (name.equals("key") || name.equals("value"))) {
            return;
        }
        List<String> others =
                shape.members().keySet().stream().filter(each -> !object.has(each)).toList();
        step.tell(
                Rule.ARG_UNKNOWN_MEMBER,
                at.child(name),
                Shown.text(name),
                Shown.place(at),
                Texts.didYouMean(Names.nearest(name, others)));
    }

    /// What only pipelines have: the steps that a step holds, and what decides which of them run.
    private static boolean isOwnForm(StepContext step, String name) {
        return step.type().has(Trait.BRANCHING) && name.equals("Conditions")
                || Side.of(step.step().type()).stream().anyMatch(side -> side.key().equals(name));
    }

    private static void union(
            StepContext step, Pointer at, Shape.Structure shape, JsonObject object) {
        List<String> there = object.names().stream().filter(shape.members()::containsKey).toList();
        if (there.size() > 1) {
            step.tell(Rule.ARG_KIND, "union", at, String.join(", ", there), Shown.place(at));
        } else if (there.isEmpty()) {
            step.tell(
                    Rule.ARG_REQUIRED,
                    "union",
                    at,
                    Shown.choices(List.copyOf(shape.members().keySet())),
                    Shown.place(at));
        }
    }

    private static void list(StepContext step, Pointer at, Shape.ListOf list, JsonArray array) {
        ArgumentValues.size(step, at, "list", list.limits(), array.size());
        Shape each = Shapes.standard().shape(list.member());
        // What a loop goes through may be numbers as well.
        boolean scalars = list.name().equals("IterableItems");
        for (int i = 0; i < array.size(); i++) {
            Json value = array.get(i);
            if (!scalars || value instanceof JsonArray || value instanceof JsonObject) {
                value(step, at.child(i), each, value, list.name());
            }
        }
    }

    private static void map(StepContext step, Pointer at, Shape.MapOf map, JsonObject object) {
        if (isReference(object)) {
            step.tell(Severity.WARNING, Rule.REF_WHOLE_COLLECTION, "map", at, Shown.place(at));
            return;
        }
        ArgumentValues.size(step, at, "map", map.limits(), object.members().size());
        Shape key = Shapes.standard().shape(map.key());
        Shape each = Shapes.standard().shape(map.value());
        for (JsonObject.Member member : object.members()) {
            Pointer place = at.child(member.name());
            ArgumentValues.key(step, place, key, member.name());
            if (member.value() == JsonLiteral.NULL
                    || each instanceof Shape.Text && isPlain(member.value())) {
                step.tell(
                        Rule.ARG_NON_STRING_MAP_VALUE,
                        place,
                        Shown.value(member.value()),
                        Shown.place(place));
            } else {
                value(step, place, each, member.value(), map.name());
            }
        }
    }

    /// A map with the single key `Get` is the user's own, but a text like this is hardly meant so.
    private static boolean isReference(JsonObject map) {
        return map.members().size() == 1
                && (map.has(Expression.JOIN)
                        || map.has(Expression.JSON_GET)
                        || map.text(Expression.GET)
                                .filter(text -> REFERENCE.matcher(text).matches())
                                .isPresent());
    }

    private static boolean isPlain(Json value) {
        return !(value instanceof JsonText)
                && !(value instanceof JsonObject)
                && !(value instanceof JsonArray);
    }
}
