package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.ValueKind;
import dev.stepwright.model.edit.InsertValue;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The conditions of a branching step, which must all hold.
public record ConditionsRow(
        StepId step,
        Pointer place,
        String label,
        String help,
        List<Condition> conditions,
        List<Problem> problems)
        implements Row {
    /// A condition.
    public sealed interface Condition {
        Pointer place();

        List<? extends Row> rows();
    }

    /// Two values compared.
    ///
    /// @param operator the `Type`
    public record Compare(Pointer place, String operator, ValueRow left, ValueRow right)
            implements Condition {
        @Override
        public List<ValueRow> rows() {
            return List.of(left, right);
        }
    }

    /// A value looked for in a list.
    public record In(Pointer place, ValueRow query, ValuesRow values) implements Condition {
        @Override
        public List<? extends Row> rows() {
            return List.of(query, values);
        }
    }

    /// The opposite of a condition.
    public record Not(Pointer place, Condition condition) implements Condition {
        @Override
        public List<? extends Row> rows() {
            return condition.rows();
        }
    }

    /// At least one of some.
    public record Or(Pointer place, List<Condition> conditions) implements Condition {
        @Override
        public List<? extends Row> rows() {
            return conditions.stream().flatMap(each -> each.rows().stream()).toList();
        }
    }

    /// A shape that the form does not know, as JSON.
    public record Unknown(Pointer place, ValueRow json) implements Condition {
        @Override
        public List<ValueRow> rows() {
            return List.of(json);
        }
    }

    /// The ways to compare, with how they read.
    public enum Operator {
        EQUALS("Equals", "="),
        GREATER_THAN("GreaterThan", ">"),
        GREATER_OR_EQUAL("GreaterThanOrEqualTo", "≥"),
        LESS_THAN("LessThan", "<"),
        LESS_OR_EQUAL("LessThanOrEqualTo", "≤"),
        IN("In", "is one of");

        private final String type;
        private final String sign;

        Operator(String type, String sign) {
            this.type = type;
            this.sign = sign;
        }

        public String type() {
            return type;
        }

        public String sign() {
            return sign;
        }

        /// The one of a `Type`; empty for one that is none of ours.
        public static Optional<Operator> of(String type) {
            for (Operator each : values()) {
                if (each.type.equals(type)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        }
    }

    @Override
    public ConditionsRow called(String other) {
        return new ConditionsRow(step, place, other, help, conditions, problems);
    }

    @Override
    public Target target() {
        return new Target.InStep(step, place);
    }

    @Override
    public List<? extends Row> inner() {
        return conditions.stream().flatMap(each -> each.rows().stream()).toList();
    }

    @Override
    public int count() {
        return conditions.size();
    }

    /// The left side of a condition that is not there yet, for choosing what it looks at.
    ///
    /// @param list the list of conditions that it is to stand in
    public ValueRow operandOfNext(Pointer list, int size) {
        return new ValueRow(
                new Target.InStep(step, list.child(size).child("LeftValue")),
                "Value",
                "",
                ValueRow.Sort.ANY,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// A new comparison at the end of a list, of what was chosen with a value of its kind.
    ///
    /// @param kind what kind of value it is, where that is known
    /// @param group whether the comparison is the first of a group of which one must hold
    public Typed add(
            Pointer list, int size, Choice.Final chosen, Optional<ValueKind> kind, boolean group) {
        Json left =
                switch (chosen) {
                    case Choice.Put put -> put.value();
                    case Choice.Keep(String text) -> Json.of(text);
                };
        Json comparison = first(left, kind);
        var insert =
                new InsertValue(step, list, size, group ? anyOf(List.of(comparison)) : comparison);
        return chosen instanceof Choice.Put put && !put.others().isEmpty()
                ? new Typed.Change(
                        new Many(
                                put.label(),
                                Stream.concat(put.others().stream(), Stream.of(insert)).toList()))
                : new Typed.Change(insert);
    }

    private static Json first(Json left, Optional<ValueKind> kind) {
        return switch (kind.orElse(ValueKind.NUMBER)) {
            case TEXT -> compare(Operator.EQUALS, left, Json.of(""));
            case BOOLEAN -> compare(Operator.EQUALS, left, Json.of(true));
            case NUMBER -> compare(Operator.LESS_OR_EQUAL, left, Json.of(0));
        };
    }

    private static JsonObject anyOf(List<Json> conditions) {
        return JsonObject.EMPTY
                .plus("Type", Json.of("Or"))
                .plus("Conditions", JsonArray.of(conditions));
    }

    /// What is typed into an operand, with a literal written in the kind of the other side: `6`
    /// beside a text is one too.
    ///
    /// @param other the kind of the other side, where it is known
    public Typed fitting(Typed typed, Optional<ValueKind> other) {
        boolean text = other.filter(ValueKind.TEXT::equals).isPresent();
        return text
                        && typed
                                instanceof
                                Typed.Change(SetValue(StepId of, Pointer at, Optional<Json> value))
                        && value.filter(ConditionsRow::isNumberOrFlag).isPresent()
                ? new Typed.Change(new SetValue(of, at, Json.of(value.get().text())))
                : typed;
    }

    private static boolean isNumberOrFlag(Json json) {
        return json instanceof JsonNumber
                || json instanceof JsonLiteral literal && literal != JsonLiteral.NULL;
    }

    /// A literal operand written in another kind; empty where it cannot be.
    public Optional<Typed> converted(ValueRow operand, ValueKind wanted) {
        Optional<Json> now = operand.value().filter(json -> !(json instanceof JsonObject));
        Optional<Json> changed =
                wanted == ValueKind.TEXT
                        ? now.filter(ConditionsRow::isNumberOrFlag)
                                .map(json -> Json.of(json.text()))
                        : now.flatMap(Json::asText)
                                .map(ValueRow::literalOf)
                                .filter(
                                        json ->
                                                wanted == ValueKind.NUMBER
                                                        ? json instanceof JsonNumber
                                                        : json instanceof JsonLiteral);
        return changed.map(value -> set(operand.place(), value));
    }

    /// Another operator for a comparison; the operands stay.
    public Typed operator(Condition condition, Operator chosen) {
        return switch (condition) {
            case Compare compare when compare.operator().equals(chosen.type()) -> Typed.NOTHING;
            case Compare compare when chosen == Operator.IN ->
                    set(
                            compare.place(),
                            JsonObject.EMPTY
                                    .plus("Type", Json.of("In"))
                                    .plus("QueryValue", operand(compare.left()))
                                    .plus(
                                            "Values",
                                            JsonArray.of(List.of(operand(compare.right())))));
            case Compare compare -> set(compare.place().child("Type"), Json.of(chosen.type()));
            case In _ when chosen == Operator.IN -> Typed.NOTHING;
            case In in ->
                    set(
                            in.place(),
                            compare(
                                    chosen,
                                    operand(in.query()),
                                    in.values().inner().isEmpty()
                                            ? Json.of(0)
                                            : operand(in.values().inner().getFirst())));
            default -> Typed.NOTHING;
        };
    }

    /// The opposite of a condition: a `Not` around it, or the one around it taken off.
    public Typed negate(Condition condition, Json source) {
        return condition instanceof Not not
                ? source.asObject()
                        .flatMap(object -> object.get("Condition"))
                        .map(inside -> set(not.place(), inside))
                        .orElse(Typed.NOTHING)
                : set(
                        condition.place(),
                        JsonObject.EMPTY.plus("Type", Json.of("Not")).plus("Condition", source));
    }

    /// A group of which one must hold, around a condition.
    public Typed grouped(Condition condition, Json source) {
        return set(condition.place(), anyOf(List.of(source)));
    }

    /// The only condition of a group instead of the group.
    public Typed ungrouped(Or group, Json source) {
        return source.at(Pointer.of("Conditions", "0"))
                .filter(_ -> group.conditions().size() == 1)
                .map(only -> set(group.place(), only))
                .orElse(Typed.NOTHING);
    }

    /// How many conditions stand beside one, itself included; 1 for the one inside a `Not`.
    public int siblings(Condition condition) {
        Optional<Condition> holder = holder(condition);
        return holder.isEmpty()
                ? conditions.size()
                : holder.get() instanceof Or or ? or.conditions().size() : 1;
    }

    /// The position of a condition among those beside it.
    public int position(Condition condition) {
        return siblings(condition) == 1 ? 0 : Integer.parseInt(condition.place().last());
    }

    /// Moves a condition up or down among those beside it.
    public Typed move(Condition condition, Json source, int by) {
        int to = position(condition) + by;
        if (to < 0 || to >= siblings(condition)) {
            return Typed.NOTHING;
        }
        return new Typed.Change(
                new Many(
                        "Move condition",
                        List.of(
                                new SetValue(step, condition.place(), Optional.empty()),
                                new InsertValue(step, condition.place().parent(), to, source))));
    }

    /// Takes a condition away, and the groups and negations that would be left empty.
    public Typed remove(Condition gone) {
        Optional<Condition> holder = holder(gone);
        if (holder.isPresent() && siblings(gone) == 1) {
            return remove(holder.get());
        }
        return siblings(gone) == 1
                ? set(place, JsonArray.EMPTY)
                : new Typed.Change(new SetValue(step, gone.place(), Optional.empty()));
    }

    /// The condition that another one stands in; empty for one of the step's own.
    private Optional<Condition> holder(Condition inner) {
        return holder(inner, conditions);
    }

    private static Optional<Condition> holder(Condition inner, List<Condition> among) {
        for (Condition each : among) {
            List<Condition> inside =
                    switch (each) {
                        case Not not -> List.of(not.condition());
                        case Or or -> or.conditions();
                        default -> List.of();
                    };
            if (inside.stream().anyMatch(one -> one.place().equals(inner.place()))) {
                return Optional.of(each);
            }
            Optional<Condition> deeper = holder(inner, inside);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    private Typed set(Pointer at, Json value) {
        return new Typed.Change(new SetValue(step, at, value));
    }

    private static Json operand(ValueRow row) {
        return row.value().orElse(Json.of(""));
    }

    private static Json compare(Operator operator, Json left, Json right) {
        return JsonObject.EMPTY
                .plus("Type", Json.of(operator.type()))
                .plus("LeftValue", left)
                .plus("RightValue", right);
    }
}
