package dev.stepwright.canvas.drawing;

import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.model.execution.ExecutionView;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// How the cards of a document look while one of its executions is shown.
///
/// Steps are found by their name, as the document may have changed since the execution began.
///
/// @param words says how long a step took
public record RunLooks(Function<Duration, String> words) {
    /// The looks of the steps that the execution knows.
    ///
    /// @param now the time on the execution's own clock
    public Map<StepId, StepLook> of(Document document, ExecutionView view, Instant now) {
        var looks = new HashMap<StepId, StepLook>();
        for (Step step : document.steps()) {
            view.step(step.name()).ifPresent(run -> looks.put(step.id(), look(run, now)));
        }
        return looks;
    }

    private StepLook look(StepRun run, Instant now) {
        String took = run.duration(now).map(words).orElse("");
        return switch (run.status().kind()) {
            case STARTING, EXECUTING ->
                    new StepLook(
                            Status.EXECUTING,
                            run.waitsForAnswer() ? "Waits for an answer" : took + " · running");
            case STOPPING -> new StepLook(Status.STOPPING, took + " · stopping");
            case STOPPED -> new StepLook(Status.STOPPED, took);
            case FAILED -> new StepLook(Status.FAILED, took + " · failed");
            case SUCCEEDED ->
                    new StepLook(
                            run.cached() ? Status.CACHED : Status.SUCCEEDED,
                            run.outcome().map(RunLooks::outcome).orElse(took));
            case SKIPPED -> new StepLook(Status.SKIPPED, "Skipped");
            case NOT_RUN -> new StepLook(Status.SKIPPED, "Not run");
            case WAITING, UNKNOWN -> StepLook.of(Status.WAITING);
        };
    }

    private static String outcome(String outcome) {
        return outcome.equals("True") ? "True: conditions hold" : "False: conditions fail";
    }
}
