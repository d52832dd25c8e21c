package dev.stepwright.model.engine;

import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Runs documents on the engine, for tests.
final class Runs {
    static final Instant START = Instant.parse("2026-01-31T09:00:00Z");
    static final RunOptions OPTIONS = RunOptions.of("abalone", START);

    private Runs() {}

    /// An execution that has not begun; the scenario is written with single quotes.
    static LocalExecution start(
            Document document,
            String scenario,
            Map<String, String> parameters,
            UnaryOperator<RunOptions> options) {
        return switch (LocalExecution.of(
                document,
                values(document, parameters),
                scenario(scenario),
                options.apply(OPTIONS))) {
            case LocalExecution.Start.Started(LocalExecution execution) -> execution;
            case LocalExecution.Start.Refused(String reason) -> throw new AssertionError(reason);
        };
    }

    static LocalExecution start(Document document, String scenario) {
        return start(document, scenario, Map.of(), options -> options);
    }

    static LocalExecution run(Document document, String scenario) {
        LocalExecution execution = start(document, scenario);
        execution.runToEnd();
        return execution;
    }

    static LocalExecution run(Document document) {
        return run(document, "{}");
    }

    static ParameterValues values(Document document, Map<String, String> given) {
        return switch (ParameterValues.of(document, given)) {
            case ParameterValues.Reading.Accepted(ParameterValues values) -> values;
            case ParameterValues.Reading.Refused refused ->
                    throw new AssertionError(refused.reason());
        };
    }

    static Scenario scenario(String text) {
        return switch (Scenario.read(text.replace('\'', '"'))) {
            case Scenario.Reading.Read(Scenario scenario) -> scenario;
            case Scenario.Reading.Unreadable(String reason) -> throw new AssertionError(reason);
        };
    }

    /// How each step stands, in the order of the result.
    static Map<String, String> statuses(LocalExecution execution) {
        var statuses = new LinkedHashMap<String, String>();
        execution.result().steps().forEach(run -> statuses.put(run.name(), run.status().word()));
        return statuses;
    }

    static StepRun step(LocalExecution execution, String name) {
        return execution.result().steps().stream()
                .filter(run -> run.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// A resolved argument as it is written.
    static String argument(LocalExecution execution, String step, String place) {
        return step(execution, step)
                .resolvedArguments()
                .flatMap(arguments -> arguments.at(Pointer.parse(place)))
                .map(Json::text)
                .orElse("nothing");
    }

    /// From when to when a step ran, in seconds after the start.
    static String span(LocalExecution execution, String name) {
        StepRun run = step(execution, name);
        return seconds(run.start().orElseThrow()) + "-" + seconds(run.end().orElseThrow());
    }

    private static String seconds(Instant time) {
        return Long.toString(Duration.between(START, time).toSeconds());
    }
}
