package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.Optional;
import java.util.regex.Pattern;

/// Objects that are meant as expressions have the form of one, and joins have values.
final class ExpressionShapes implements StepCheck {
    private static final Pattern REFERENCE =
            Pattern.compile("(Steps|Parameters|Execution|PipelineExperimentConfig)\\..*");

    @Override
    public void check(StepContext step) {
        for (StepContext.Value value : step.values()) {
            if (value.node() instanceof JsonObject object && !object.isEmpty()) {
                if (object.members().size() > 1) {
                    secondKey(step, value.at(), object);
                } else if (Expression.isExpression(object)) {
                    expression(step, value.at(), object);
                }
            }
        }
    }

    private static void secondKey(StepContext step, Pointer at, JsonObject object) {
        for (JsonObject.Member member : object.members()) {
            String name = member.name();
            boolean expression =
                    name.equals(Expression.JOIN)
                            || name.equals(Expression.JSON_GET)
                            || name.equals(Expression.GET)
                                    && member.value() instanceof JsonText text
                                    && REFERENCE.matcher(text.value()).matches();
            if (expression) {
                String other =
                        object.names().stream().filter(key -> !key.equals(name)).findFirst().get();
                step.tell(Rule.EXPR_SHAPE, at, Shown.text(name), Shown.text(other));
                return;
            }
        }
    }

    private static void expression(StepContext step, Pointer at, JsonObject object) {
        switch (Expression.of(object)) {
            case Expression.UnknownFunction unknown -> {
                Pointer inside = at.child(unknown.name());
                Json body = unknown.body();
                switch (unknown.name()) {
                    case Expression.GET ->
                            step.tell(Rule.EXPR_SHAPE, "get", inside, Shown.value(body));
                    case Expression.JOIN ->
                            step.tell(Rule.JOIN_SHAPE, "body", inside, Shown.value(body));
                    case Expression.JSON_GET ->
                            step.tell(Rule.JSONGET_SHAPE, "body", inside, Shown.value(body));
                    default ->
                            step.tell(
                                    Rule.EXPR_UNKNOWN_FUNCTION, inside, Shown.text(unknown.name()));
                }
            }
            case Expression.Join join -> join(step, at.child(Expression.JOIN), join);
            default -> {}
        }
    }

    private static void join(StepContext step, Pointer at, Expression.Join join) {
        Optional<Json> on = join.on();
        if (on.isPresent() && !(on.get() instanceof JsonText)) {
            step.tell(Rule.JOIN_SHAPE, "on", at.child("On"), Shown.value(on.get()));
        }
        for (String key : join.body().names()) {
            if (!key.equals("On") && !key.equals("Values")) {
                step.tell(Rule.JOIN_SHAPE, "key", at.child(key), Shown.text(key));
            }
        }
        if (join.values().isEmpty()) {
            step.tell(Rule.JOIN_SHAPE, "values", at);
        } else if (!(join.values().get() instanceof JsonArray values)) {
            step.tell(
                    Rule.JOIN_SHAPE, "list", at.child("Values"), Shown.value(join.values().get()));
        } else if (values.isEmpty()) {
            step.tell(Rule.JOIN_EMPTY, at.child("Values"));
        } else {
            for (int i = 0; i < values.size(); i++) {
                value(step, at.child("Values").child(i), values.get(i));
            }
        }
    }

    private static void value(StepContext step, Pointer at, Json value) {
        if (value == JsonLiteral.NULL) {
            step.tell(Rule.JOIN_NULL_VALUE, at);
        } else if (value instanceof JsonArray
                || value instanceof JsonObject object
                        && !Expression.isExpression(object)
                        && !object.has(Expression.GET)) {
            step.tell(Rule.JOIN_SHAPE, "value", at, value.kind());
        }
    }
}
