package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.Banner;
import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.executions.ExecutionRow;
import dev.stepwright.app.desktop.executions.StepRow;
import dev.stepwright.app.desktop.executions.TimelineRow;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfStep;
import dev.stepwright.app.desktop.inspector.form.RunFacts;
import dev.stepwright.canvas.drawing.RunLooks;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.model.engine.CannotContinue;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.execution.ExecutionView;
import dev.stepwright.model.execution.Progress;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// What the window shows of an execution at a moment: values for the canvas, the banner and the
/// tables. It knows no toolkit.
///
/// @param name what the execution is called
/// @param view how it stands
/// @param now the time on the execution's own clock
record RunPicture(String name, ExecutionView view, Instant now) {
    /// How many bars the timeline shows at most: those of the steps that started last. A row above
    /// them says how many are left out.
    private static final int BARS = 400;

    /// The looks of the cards.
    Map<StepId, StepLook> looks(Document document) {
        return new RunLooks(Elapsed::words).of(document, view, now);
    }

    /// @param missing the value that ended the run early, when one did
    Banner.Line banner(Optional<CannotContinue> missing) {
        Progress progress = view.progress();
        String counts = progress.toString().replace(", ", " · ");
        String started = view.start().map(start -> "started " + Elapsed.clock(start)).orElse("");
        return new Banner.Line(
                missing.isPresent() ? State.STOPPED : state(view.status()),
                missing.isPresent() ? "Value missing" : words(view.status()),
                String.join(
                        " · ",
                        name,
                        started,
                        Elapsed.words(view.elapsed(now))
                                + view.reason().map(reason -> " · " + reason).orElse("")),
                counts,
                missing.isEmpty() && !view.status().isFinal());
    }

    ExecutionRow row(String where) {
        return new ExecutionRow(
                view.execution(),
                name,
                state(view.status()),
                view.start().map(Elapsed::moment).orElse(""),
                Elapsed.words(view.elapsed(now)),
                where);
    }

    /// The steps that started, in that order, then the others as the definition has them.
    List<StepRow> steps() {
        return view.steps().stream()
                .sorted(Comparator.comparing(run -> run.start().orElse(Instant.MAX)))
                .map(
                        run ->
                                new StepRow(
                                        run.name(),
                                        state(run.status(), run.cached()),
                                        run.status().toString(),
                                        run.start().map(Elapsed::clock).orElse(""),
                                        run.end().map(Elapsed::clock).orElse(""),
                                        run.duration(now).map(Elapsed::words).orElse(""),
                                        run.reason()
                                                .or(run::outcome)
                                                .orElse(
                                                        run.waitsForAnswer()
                                                                ? "Waits for an answer"
                                                                : "")))
                .toList();
    }

    List<TimelineRow> timeline() {
        Instant start = view.start().orElse(now);
        List<StepRun> started =
                view.steps().stream()
                        .filter(run -> run.start().isPresent())
                        .sorted(Comparator.comparing(run -> run.start().orElse(Instant.MAX)))
                        .toList();
        int hidden = Math.max(0, started.size() - BARS);
        var rows = new ArrayList<TimelineRow>();
        if (hidden > 0) {
            rows.add(new TimelineRow("… " + hidden + " earlier steps", State.WAITING, 0, 0, ""));
        }
        for (StepRun run : started.subList(hidden, started.size())) {
            rows.add(
                    new TimelineRow(
                            run.name(),
                            state(run.status(), run.cached()),
                            seconds(start, run.start().orElse(now)),
                            seconds(start, run.end().orElse(now)),
                            run.duration(now).map(Elapsed::words).orElse("")));
        }
        return rows;
    }

    /// What the inspector shows of a step; empty when the execution knows none of its name.
    Optional<RunFacts> facts(OfStep step, String where) {
        return view.step(step.name())
                .map(
                        run ->
                                RunFacts.of(
                                        step,
                                        run,
                                        state(run.status(), run.cached()),
                                        new RunFacts.Times(
                                                run.start().map(Elapsed::moment),
                                                run.duration(now).map(Elapsed::words)),
                                        where));
    }

    /// The arguments of a step with every expression replaced by what it stood for; empty before it
    /// starts.
    Optional<JsonObject> arguments(String step) {
        return view.step(step).flatMap(StepRun::resolvedArguments);
    }

    /// The line for now, while the execution runs.
    OptionalDouble nowLine() {
        return view.status().isFinal() || view.start().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(seconds(view.start().get(), now));
    }

    /// How long after the start something was, in seconds.
    double seconds(Instant moment) {
        return seconds(view.start().orElse(moment), moment);
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }

    private static String words(ExecutionStatus status) {
        return status.equals(ExecutionStatus.COMPLETED_WITH_FAILURES)
                ? "Completed with failures"
                : status.toString();
    }

    static State state(ExecutionStatus status) {
        if (status.equals(ExecutionStatus.SUCCEEDED)) {
            return State.SUCCEEDED;
        }
        if (status.equals(ExecutionStatus.FAILED)
                || status.equals(ExecutionStatus.COMPLETED_WITH_FAILURES)) {
            return State.FAILED;
        }
        if (status.equals(ExecutionStatus.STOPPED) || status.equals(ExecutionStatus.STOPPING)) {
            return State.STOPPED;
        }
        return status.isKnown() ? State.EXECUTING : State.WAITING;
    }

    static State state(StepStatus status, boolean cached) {
        return switch (status.kind()) {
            case STARTING, EXECUTING -> State.EXECUTING;
            case STOPPING, STOPPED -> State.STOPPED;
            case FAILED -> State.FAILED;
            case SUCCEEDED -> cached ? State.CACHED : State.SUCCEEDED;
            case SKIPPED, NOT_RUN -> State.SKIPPED;
            case WAITING, UNKNOWN -> State.WAITING;
        };
    }
}
