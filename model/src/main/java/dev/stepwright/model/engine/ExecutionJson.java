package dev.stepwright.model.engine;

import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import java.time.Instant;
import java.util.Optional;

/// The JSON that `run --format json` prints: the form that scripts rely on.
public final class ExecutionJson {
    private ExecutionJson() {}

    /// The whole result, pretty-printed, with a line end behind it.
    public static String text(RunResult result) {
        return JsonStyle.PRETTY.format(of(result), "").text() + "\n";
    }

    /// The whole result as a value; a member without a value is null.
    public static JsonObject of(RunResult result) {
        return JsonObject.EMPTY
                .plus("status", Json.of(result.status().word()))
                .plus("failureReason", text(result.failureReason()))
                .plus("start", Json.of(Names.time(result.start())))
                .plus("end", time(result.end()))
                .plus("parameters", result.parameters().asJson())
                .plus(
                        "steps",
                        JsonArray.of(
                                result.steps().stream().<Json>map(ExecutionJson::step).toList()));
    }

    private static JsonObject step(StepRun run) {
        return JsonObject.EMPTY
                .plus("name", Json.of(run.name()))
                .plus("type", Json.of(run.type()))
                .plus("status", Json.of(run.status().word()))
                .plus("outcome", text(run.outcome()))
                .plus("start", time(run.start()))
                .plus("end", time(run.end()))
                .plus("attempts", run.attempts() == 0 ? JsonLiteral.NULL : Json.of(run.attempts()))
                .plus("cached", Json.of(run.cached()))
                .plus("reason", text(run.reason()))
                .plus(
                        "resolvedArguments",
                        run.resolvedArguments().map(Json.class::cast).orElse(JsonLiteral.NULL));
    }

    private static Json text(Optional<String> value) {
        return Json.of(value.orElse(null));
    }

    private static Json time(Optional<Instant> time) {
        return text(time.map(Names::time));
    }
}
