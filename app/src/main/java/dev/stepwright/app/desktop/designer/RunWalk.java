package dev.stepwright.app.desktop.designer;

import dev.stepwright.model.execution.ExecutionView;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.execution.StepStatus;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The way that an execution took, step by step in the order in which they started, each at the
/// moment of its start: what had come of the others then, and what ran beside it.
final class RunWalk {
    /// Where a person is on the way.
    ///
    /// @param step the step that has just started
    /// @param number which of the started steps it is, from 1 on
    /// @param at when
    record Stop(String step, int number, int of, Instant at) {}

    private Optional<String> step = Optional.empty();

    /// Goes on, or back; beyond the last step the execution is seen as it stands.
    ///
    /// @param by 1, or -1
    Optional<Stop> go(ExecutionView view, int by) {
        List<StepRun> way = way(view);
        int at = index(way);
        int next = at < 0 ? (by > 0 ? 0 : way.size() - 1) : at + by;
        step =
                next < 0 || next >= way.size()
                        ? next < 0 ? step : Optional.empty()
                        : Optional.of(way.get(next).name());
        return stop(view);
    }

    /// The execution is seen as it stands.
    void end() {
        step = Optional.empty();
    }

    /// Where a person is; empty when the execution is seen as it stands.
    Optional<Stop> stop(ExecutionView view) {
        List<StepRun> way = way(view);
        int at = index(way);
        return at < 0
                ? Optional.empty()
                : Optional.of(
                        new Stop(
                                way.get(at).name(),
                                at + 1,
                                way.size(),
                                way.get(at).start().orElseThrow()));
    }

    private int index(List<StepRun> way) {
        List<String> names = way.stream().map(StepRun::name).toList();
        return step.map(names::indexOf).orElse(-1);
    }

    private static List<StepRun> way(ExecutionView view) {
        return view.steps().stream()
                .filter(run -> run.start().isPresent())
                .sorted(Comparator.comparing(run -> run.start().orElseThrow()))
                .toList();
    }

    /// The execution as it stood at a moment.
    static ExecutionView past(ExecutionView view, Instant moment) {
        return ExecutionView.of(
                view.execution(), view.steps().stream().map(run -> past(run, moment)).toList());
    }

    private static StepRun past(StepRun run, Instant moment) {
        if (run.start().filter(start -> !start.isAfter(moment)).isEmpty()) {
            return StepRun.waiting(run.name(), run.type());
        }
        if (run.end().filter(end -> !end.isAfter(moment)).isPresent()) {
            return run;
        }
        return new StepRun(
                run.name(),
                run.type(),
                StepStatus.EXECUTING,
                Optional.empty(),
                run.start(),
                Optional.empty(),
                Math.min(1, run.attempts()),
                false,
                Optional.empty(),
                run.resolvedArguments(),
                Optional.empty());
    }
}
