package dev.stepwright.model.engine;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.engine.Unresolved.Silent;
import dev.stepwright.model.engine.Unresolved.Unfit;
import dev.stepwright.model.execution.ExecutionEvent;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One execution of a pipeline on the local engine: a state machine that is handed the time.
///
/// It has no thread and no clock. Whoever drives it asks [#nextEventTime], waits as long as they
/// like, calls [#advanceTo] and takes the events; so the same run can take an hour or a
/// millisecond. The rules are those of the execution reference, part 4.
public final class LocalExecution {
    private static final String FAILURE = "Step failure: One or multiple steps failed";
    private static final long STOPPING_MILLIS = 2000;
    private static final int SHORT_SECONDS = 2;

    /// What starting gave.
    public sealed interface Start {
        /// It runs.
        record Started(LocalExecution execution) implements Start {}

        /// It cannot, for a reason told in one sentence.
        record Refused(String reason) implements Start {}
    }

    private final RunContext run;
    private final RunOptions options;
    private final Plan plan;
    private final EventLog events;
    private final Agenda agenda = new Agenda();
    private final WaitingSteps waiting;
    private final LoopRuns loops;
    private final Attempts attempts;
    private long clock;
    private long end = StepState.NEVER;
    private int running;
    private int started;
    private boolean failed;
    private boolean stoppedInside;
    private boolean handledFailure;
    private ExecutionStatus status = ExecutionStatus.EXECUTING;
    private Optional<String> reason = Optional.empty();
    private @Nullable CannotContinue cannotContinue;

    private LocalExecution(
            PipelineGraph graph,
            ParameterValues parameters,
            Scenario scenario,
            RunOptions options) {
        this.options = options;
        this.plan = Plan.of(graph);
        this.clock = options.start().toEpochMilli();
        Document document = graph.document();
        Names names = Names.of(options, scenario.seed().orElse(0));
        this.run =
                new RunContext(
                        document,
                        parameters,
                        scenario,
                        names,
                        new Responses(names),
                        clock,
                        name ->
                                document.named(name)
                                        .map(step -> plan.states.get(document.indexOf(step.id()))));
        this.events = new EventLog(names.execution());
        this.waiting = new WaitingSteps(document, plan, this::tell);
        this.loops = new LoopRuns(this, run, plan);
        this.attempts = new Attempts(this, run, options, loops);
        tellExecution();
        agenda.plan(clock, () -> {});
    }

    /// Starts an execution of a document as it is now.
    public static Start of(
            Document document, ParameterValues parameters, Scenario scenario, RunOptions options) {
        PipelineGraph graph = PipelineGraph.of(document);
        Optional<String> hindrance = Plan.hindrance(graph);
        return hindrance.isPresent()
                ? new Start.Refused(hindrance.get())
                : new Start.Started(new LocalExecution(graph, parameters, scenario, options));
    }

    /// The id of this execution, which all its events carry.
    public String id() {
        return run.names().execution();
    }

    /// The ARN that the service would have given it.
    public String arn() {
        return run.names().executionArn();
    }

    public ExecutionStatus status() {
        return status;
    }

    /// True when nothing will happen any more.
    public boolean isOver() {
        return status.isFinal();
    }

    /// The value that is missing, when the run had to end for that.
    public Optional<CannotContinue> cannotContinue() {
        return Optional.ofNullable(cannotContinue);
    }

    /// When the next thing happens; empty when it is over or waits for an answer.
    public Optional<Instant> nextEventTime() {
        var next = agenda.next();
        return isOver() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(Instant.ofEpochMilli(next.getAsLong()));
    }

    /// Lets the time go on and does everything that is due by then.
    public void advanceTo(Instant time) {
        long limit = time.toEpochMilli();
        for (var next = agenda.next();
                !isOver() && next.isPresent() && next.getAsLong() <= limit;
                next = agenda.next()) {
            clock = Math.max(clock, next.getAsLong());
            agenda.perform(clock);
            settle();
        }
        if (!isOver()) {
            clock = Math.max(clock, limit);
        }
    }

    /// Runs on until it is over or waits for an answer.
    public void runToEnd() {
        for (Optional<Instant> next = nextEventTime(); next.isPresent(); next = nextEventTime()) {
            advanceTo(next.get());
        }
    }

    /// Stops the execution: nothing new starts, jobs are stopped, what cannot be stopped is waited
    /// for.
    public void stop(Instant now) {
        advanceTo(now);
        if (isOver() || status.equals(ExecutionStatus.STOPPING)) {
            return;
        }
        status = ExecutionStatus.STOPPING;
        tellExecution();
        for (StepState state : plan.states) {
            if (!state.status.isRunning() || loops.isInBody(state)) {
                continue;
            }
            if (state.token.isPresent()) {
                state.status = StepStatus.STOPPING;
                tell(state);
            } else if (canBeStopped(state)) {
                state.plan++;
                state.status = StepStatus.STOPPING;
                tell(state);
                agenda.plan(clock + STOPPING_MILLIS, state, () -> stopped(state));
            }
        }
        settle();
    }

    private static boolean canBeStopped(StepState state) {
        return !state.type.has(Trait.OUTPUT_PARAMETERS)
                && (state.type.has(Trait.LOOPING) || state.type.seconds() > SHORT_SECONDS);
    }

    /// Answers a Callback step.
    ///
    /// @param stepOrToken the step's name or its token
    /// @return false when no such step waits
    public boolean answer(String stepOrToken, Answer answer, Instant now) {
        advanceTo(now);
        Optional<StepState> asking =
                plan.states.stream()
                        .filter(state -> state.status.isRunning() && state.token.isPresent())
                        .filter(
                                state ->
                                        state.name().equals(stepOrToken)
                                                || state.token.get().equals(stepOrToken))
                        .findFirst();
        asking.ifPresent(state -> answered(state, answer));
        return asking.isPresent();
    }

    private void answered(StepState state, Answer answer) {
        switch (answer) {
            case Answer.Success(var outputs) -> {
                state.answered = outputs;
                if (state.status.equals(StepStatus.STOPPING)) {
                    stopped(state);
                } else {
                    succeeded(state);
                }
            }
            case Answer.Failure(String why) -> failed(state, why);
        }
        settle();
    }

    /// Starts what can start, and ends the execution when nothing runs any more.
    private void settle() {
        while (!isOver() && mayStart() && waiting.hasReady()) {
            start(waiting.next());
        }
        if (!isOver() && running == 0) {
            finish();
        }
    }

    private boolean mayStart() {
        return status.equals(ExecutionStatus.EXECUTING)
                && !failed
                && !stoppedInside
                && (options.maxParallel().isEmpty() || running < options.maxParallel().getAsInt());
    }

    private void start(StepState state) {
        running++;
        state.start = clock;
        state.rank = started++;
        attempts.begin(state);
    }

    /// A value has none: the step fails, or the run ends.
    void unresolved(StepState state, Unresolved why) {
        switch (why) {
            case Unfit unfit -> failed(state, unfit.reason());
            case Silent silent -> giveUp(state, silent.why());
        }
    }

    void succeeded(StepState state) {
        ended(state, StepStatus.SUCCEEDED);
        waiting.release(state);
    }

    void failed(StepState state, String why) {
        state.reason = Optional.of(why).filter(text -> !text.isEmpty());
        ended(state, StepStatus.FAILED);
        if (waiting.isHandled(state, Plan.When.FAILED)) {
            handledFailure = true;
            waiting.release(state);
        } else {
            failed = true;
        }
    }

    void stopped(StepState state) {
        loops.stopped(state);
        ended(state, StepStatus.STOPPED);
        if (status.equals(ExecutionStatus.EXECUTING)) {
            if (waiting.isHandled(state, Plan.When.STOPPED)) {
                waiting.release(state);
            } else {
                stoppedInside = true;
            }
        }
    }

    private void ended(StepState state, StepStatus how) {
        running--;
        state.plan++;
        state.status = how;
        state.end = clock;
        tell(state);
    }

    private void finish() {
        waiting.leaveBehind();
        boolean stopped = status.equals(ExecutionStatus.STOPPING) || stoppedInside;
        if (failed) {
            reason = Optional.of(FAILURE);
        }
        close(
                failed
                        ? ExecutionStatus.FAILED
                        : stopped
                                ? ExecutionStatus.STOPPED
                                : handledFailure
                                        ? ExecutionStatus.COMPLETED_WITH_FAILURES
                                        : ExecutionStatus.SUCCEEDED);
    }

    /// Ends the run because a value that decides is not known.
    private void giveUp(StepState asking, CannotContinue why) {
        cannotContinue = why;
        asking.reason = Optional.of(why.message());
        ended(asking, StepStatus.FAILED);
        for (StepState state : plan.states) {
            if (state.status.isRunning()) {
                ended(state, StepStatus.STOPPED);
            }
        }
        waiting.leaveBehind();
        reason = Optional.of(why.message());
        close(ExecutionStatus.FAILED);
    }

    private void close(ExecutionStatus how) {
        agenda.clear();
        status = how;
        end = clock;
        tellExecution();
    }

    long clock() {
        return clock;
    }

    Agenda agenda() {
        return agenda;
    }

    int nextRank() {
        return started++;
    }

    void tell(StepState state) {
        events.tell(clock, new ExecutionEvent.StepChanged(state.run()));
    }

    private void tellExecution() {
        events.tell(clock, new ExecutionEvent.ExecutionChanged(status, reason));
    }

    /// What has happened since this was last asked.
    public List<ExecutionEvent> takeEvents() {
        return events.take();
    }

    /// How the execution stands, or how it ended.
    public RunResult result() {
        List<StepRun> steps =
                plan.states.stream()
                        .sorted(Comparator.comparingInt(state -> state.rank))
                        .map(StepState::run)
                        .toList();
        return new RunResult(
                status,
                reason,
                Instant.ofEpochMilli(run.start()),
                end == StepState.NEVER ? Optional.empty() : Optional.of(Instant.ofEpochMilli(end)),
                run.parameters(),
                steps);
    }
}
