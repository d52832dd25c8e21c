package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import java.util.Optional;

/// Whether an expression gives the kind of value that its place takes, as far as that can be known.
final class ArgumentExpressions {
    private ArgumentExpressions() {}

    static void check(StepContext step, Pointer at, Shape shape, Json value) {
        Expression expression = Expression.of(value);
        switch (shape) {
            case Shape.Text _ -> text(step, at, expression, value);
            case Shape.Number number ->
                    other(step, at, expression, value, ValueKind.NUMBER, number.whole());
            case Shape.Flag _ -> other(step, at, expression, value, ValueKind.BOOLEAN, false);
            default -> {}
        }
    }

    private static void text(StepContext step, Pointer at, Expression expression, Json value) {
        if (expression instanceof Expression.JsonGet) {
            step.tell(Rule.STRING_FIELD_NEEDS_JOIN, "file", at, Shown.place(at));
            return;
        }
        kind(step, value)
                .filter(kind -> kind != ValueKind.TEXT)
                .ifPresent(
                        kind ->
                                step.tell(
                                        Rule.STRING_FIELD_NEEDS_JOIN,
                                        at,
                                        kind.words(),
                                        Shown.place(at)));
    }

    private static void other(
            StepContext step,
            Pointer at,
            Expression expression,
            Json value,
            ValueKind wanted,
            boolean whole) {
        if (expression instanceof Expression.Join) {
            step.tell(Rule.JOIN_IN_NUMERIC_FIELD, at, Shown.place(at), wanted.words());
            return;
        }
        Optional<ValueKind> kind = kind(step, value);
        if (kind.isPresent() && kind.get() != wanted) {
            step.tell(
                    Rule.REF_TYPE_MISMATCH,
                    at,
                    kind.get().words(),
                    Shown.place(at),
                    wanted.words());
        } else if (whole
                && expression instanceof Expression.ParameterRef(String name)
                && step.parameter(name).map(Parameter::type).filter("Float"::equals).isPresent()) {
            step.tell(Rule.REF_TYPE_MISMATCH, "fraction", at, Shown.text(name), Shown.place(at));
        }
    }

    private static Optional<ValueKind> kind(StepContext step, Json value) {
        return ValueKind.of(value, step::parameter, step::named);
    }
}
