package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfStep;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What an execution says of one step: how it went, the values it got, and what came out.
///
/// The values are those of the fields that the form shows, each with the expression replaced by
/// what it stood for in this execution.
///
/// @param state the sign of its status
/// @param status its status in words
/// @param facts when, how long, how often and where it ran
/// @param values what its fields held
/// @param results what it made
/// @param reason why it failed, or another word on how it ended
/// @param answerable whether it waits for an answer
public record RunFacts(
        State state,
        String status,
        List<Fact> facts,
        List<Fact> values,
        List<Fact> results,
        Optional<String> reason,
        boolean answerable) {
    private static final String ARGUMENTS = "Arguments";

    /// A line of it.
    ///
    /// @param origin where the value came from, such as `parameter`; empty for a literal
    public record Fact(String name, String text, String origin) {
        static Fact of(String name, String text) {
            return new Fact(name, text, "");
        }
    }

    /// Times as people read them.
    ///
    /// @param started when it started; empty before
    /// @param duration how long it has taken; empty before
    public record Times(Optional<String> started, Optional<String> duration) {}

    /// @param where how it ran, such as `Local engine, simulated`
    public static RunFacts of(OfStep form, StepRun run, State state, Times times, String where) {
        boolean waits = run.waitsForAnswer();
        var facts = new ArrayList<Fact>();
        times.started().ifPresent(text -> facts.add(Fact.of("Started", text)));
        times.duration().ifPresent(text -> facts.add(Fact.of("Duration", text)));
        if (run.attempts() > 0) {
            facts.add(Fact.of("Attempts", Integer.toString(run.attempts())));
        }
        facts.add(Fact.of("How it ran", run.cached() ? "Earlier result reused" : where));
        var values = new ArrayList<Fact>();
        var results = new ArrayList<Fact>();
        run.outcome().ifPresent(text -> results.add(Fact.of("Outcome", text)));
        boolean done = state == State.SUCCEEDED || state == State.CACHED;
        JsonObject got = run.resolvedArguments().orElse(JsonObject.EMPTY);
        form.groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.place().startsWith(Pointer.of(ARGUMENTS)))
                .forEach(row -> facts(row, got, done && isOutput(row) ? results : values));
        return new RunFacts(
                state,
                waits ? "Waits for an answer" : words(run, state),
                List.copyOf(facts),
                List.copyOf(values),
                List.copyOf(results),
                run.reason(),
                waits);
    }

    private static String words(StepRun run, State state) {
        String status = run.status().toString();
        return switch (status) {
            case "NotRun" -> "Not run";
            case "Skipped" -> "Skipped: its branch was not taken";
            default -> state == State.CACHED ? "Succeeded, from the cache" : status;
        };
    }

    private static boolean isOutput(Row row) {
        return row.place().tokens().stream().anyMatch(token -> token.contains("Output"));
    }

    private static void facts(Row row, JsonObject got, List<Fact> into) {
        switch (row) {
            case ValueRow value -> value(value.label(), value, got).ifPresent(into::add);
            case EntriesRow entries ->
                    entries.inner()
                            .forEach(each -> value(each.label(), each, got).ifPresent(into::add));
            case ValuesRow values ->
                    at(values, got)
                            .flatMap(Json::asArray)
                            .map(list -> Fact.of(values.label(), listed(list)))
                            .ifPresent(into::add);
            case ItemsRow items ->
                    items.items().forEach(item -> item(item, got).ifPresent(into::add));
            case PartRow part -> {
                if (part.value().isPresent()) {
                    part.inner().forEach(each -> facts(each, got, into));
                }
            }
            case TogetherRow _ -> {}
            case ConditionsRow conditions -> {
                for (int i = 0; i < conditions.conditions().size(); i++) {
                    String name =
                            conditions.conditions().size() == 1
                                    ? "Condition"
                                    : "Condition " + (i + 1);
                    into.add(Fact.of(name, sentence(conditions.conditions().get(i), got)));
                }
            }
        }
    }

    /// An item is told by the first of its fields that has a value: its address, mostly.
    private static Optional<Fact> item(ItemsRow.Item item, JsonObject got) {
        return item.fields().stream()
                .filter(ValueRow.class::isInstance)
                .flatMap(field -> value(item.title(), (ValueRow) field, got).stream())
                .findFirst();
    }

    private static Optional<Fact> value(String name, ValueRow row, JsonObject got) {
        return at(row, got).map(json -> new Fact(name, text(json), origin(row)));
    }

    private static String sentence(ConditionsRow.Condition condition, JsonObject got) {
        return switch (condition) {
            case ConditionsRow.Compare compare ->
                    operand(compare.left(), got)
                            + " "
                            + ConditionsRow.Operator.of(compare.operator())
                                    .map(ConditionsRow.Operator::sign)
                                    .orElse(compare.operator())
                            + " "
                            + operand(compare.right(), got);
            case ConditionsRow.In in ->
                    operand(in.query(), got)
                            + " is one of "
                            + at(in.values(), got)
                                    .flatMap(Json::asArray)
                                    .map(RunFacts::listed)
                                    .orElse("?");
            case ConditionsRow.Not not -> "not (" + sentence(not.condition(), got) + ")";
            case ConditionsRow.Or or ->
                    or.conditions().stream()
                            .map(each -> sentence(each, got))
                            .collect(Collectors.joining(" or "));
            case ConditionsRow.Unknown unknown ->
                    at(unknown.json(), got).map(RunFacts::text).orElse("?");
        };
    }

    private static String operand(ValueRow row, JsonObject got) {
        return at(row, got).map(RunFacts::text).orElse("?");
    }

    /// What stood at the place of a row; the resolved arguments begin below `Arguments`.
    private static Optional<Json> at(Row row, JsonObject got) {
        List<String> below = row.place().tokens().stream().skip(1).toList();
        return got.at(Pointer.of(below.toArray(String[]::new)));
    }

    private static String listed(JsonArray list) {
        return list.values().map(RunFacts::text).collect(Collectors.joining(", "));
    }

    private static String text(Json json) {
        return json.asObject().isPresent() || json.asArray().isPresent()
                ? ValueText.onOneLine(json)
                : ValueText.plain(json);
    }

    private static String origin(ValueRow row) {
        return row.value()
                .map(Expression::of)
                .map(
                        expression ->
                                switch (expression) {
                                    case Expression.ParameterRef _ -> "parameter";
                                    case Expression.ExecutionVariable _ -> "execution";
                                    case Expression.StepProperty property ->
                                            "from " + property.step();
                                    default -> "";
                                })
                .orElse("");
    }
}
