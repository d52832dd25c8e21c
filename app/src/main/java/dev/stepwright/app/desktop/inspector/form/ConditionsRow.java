package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.InsertValue;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

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

    /// A new comparison at the end.
    public Typed add(Json left) {
        return new Typed.Change(
                new InsertValue(
                        step,
                        place,
                        conditions.size(),
                        compare(Operator.LESS_OR_EQUAL, left, Json.of(0))));
    }

    /// The left side of a condition that is not there yet, for choosing what it looks at.
    public ValueRow operandOfNext() {
        Pointer left = place.child(conditions.size()).child("LeftValue");
        return new ValueRow(
                new Target.InStep(step, left),
                "Value",
                "",
                ValueRow.Sort.ANY,
                Optional.empty(),
                List.of(),
                List.of());
    }

    /// A new comparison whose left side is a new parameter.
    ///
    /// @param edits the edit that adds the parameter, and the one that refers to it
    public Typed addWith(Many edits) {
        return edits.edits().getLast() instanceof SetValue(_, _, Optional<Json> value)
                        && value.isPresent()
                        && add(value.get()) instanceof Typed.Change(Edit comparison)
                ? new Typed.Change(
                        new Many(edits.label(), List.of(edits.edits().getFirst(), comparison)))
                : Typed.NOTHING;
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

    /// Another condition that is enough by itself: an `Or` around this one and a new one.
    public Typed alternative(Condition condition, Json source) {
        Json fresh = compare(Operator.EQUALS, Json.of(""), Json.of(""));
        return condition instanceof Or or
                ? new Typed.Change(
                        new InsertValue(
                                step,
                                or.place().child("Conditions"),
                                or.conditions().size(),
                                fresh))
                : set(
                        condition.place(),
                        JsonObject.EMPTY
                                .plus("Type", Json.of("Or"))
                                .plus("Conditions", JsonArray.of(List.of(source, fresh))));
    }

    /// Takes a condition away; the last one of an `Or` takes that with it.
    public Typed remove(Condition condition) {
        return remove(condition, conditions).orElse(Typed.NOTHING);
    }

    private Optional<Typed> remove(Condition gone, List<Condition> among) {
        for (Condition each : among) {
            if (each.place().equals(gone.place())) {
                return Optional.of(
                        among.size() == 1 && among == conditions
                                ? set(place, JsonArray.EMPTY)
                                : new Typed.Change(
                                        new SetValue(step, each.place(), Optional.empty())));
            }
            if (each instanceof Or(Pointer at, List<Condition> inside)) {
                boolean only = inside.size() == 1 && inside.getFirst().place().equals(gone.place());
                Optional<Typed> found = only ? remove(each, among) : remove(gone, inside);
                if (found.isPresent()) {
                    return found;
                }
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
