package dev.stepwright.app.local;

import dev.stepwright.model.engine.Answer;
import dev.stepwright.model.engine.CannotContinue;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.RunResult;
import dev.stepwright.model.execution.ExecutionEvent;
import dev.stepwright.model.execution.ExecutionView;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// An execution that a thread drives through its time.
///
/// Any thread may stop it, answer it and change its speed. Events are told on the thread of the
/// run, one after another, and none after the end.
public final class LocalRun {
    private static final double NANOS = 1e9;
    private static final double LONGEST_WAIT = 3600 * NANOS;

    private final LocalExecution execution;
    private final RealTime time;
    private final Consumer<ExecutionEvent> listener;
    private final CompletableFuture<RunResult> end = new CompletableFuture<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition woken = lock.newCondition();
    private volatile ExecutionView view;
    private Speed speed;
    private Instant simulatedBase;
    private long realBase;

    LocalRun(
            LocalExecution execution,
            Speed speed,
            RealTime time,
            Consumer<ExecutionEvent> listener) {
        this.execution = execution;
        this.speed = speed;
        this.time = time;
        this.listener = listener;
        this.view = ExecutionView.of(execution.id(), execution.result().steps());
        this.simulatedBase = execution.result().start();
        this.realBase = time.nanos();
    }

    /// Drives the execution to its end; the body of the run's thread.
    void drive() {
        try {
            boolean over = false;
            while (!over) {
                List<ExecutionEvent> events;
                lock.lock();
                try {
                    advance();
                    events = execution.takeEvents();
                    over = execution.isOver();
                } finally {
                    lock.unlock();
                }
                events.forEach(this::tell);
            }
            end.complete(execution.result());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end.completeExceptionally(e);
        } catch (RuntimeException | Error e) {
            end.completeExceptionally(e);
            throw e;
        }
    }

    private void tell(ExecutionEvent event) {
        view = view.after(event);
        listener.accept(event);
    }

    /// Waits for the next thing that happens and lets it happen, or returns when it was woken.
    private void advance() throws InterruptedException {
        Optional<Instant> next = execution.nextEventTime();
        if (next.isEmpty()) {
            if (!execution.isOver()) {
                time.await(woken, (long) LONGEST_WAIT);
            }
        } else if (speed.isMax()) {
            execution.advanceTo(next.get());
        } else {
            double wait = nanosUntil(next.get());
            if (wait > 0) {
                time.await(woken, (long) Math.min(wait, LONGEST_WAIT));
            } else {
                execution.advanceTo(next.get());
            }
        }
    }

    private double nanosUntil(Instant simulated) {
        Duration ahead = Duration.between(simulatedBase, simulated);
        double due = ahead.toMillis() / 1000.0 * NANOS / speed.factor();
        return Math.ceil(due - (time.nanos() - realBase));
    }

    /// The time on the clock of the run.
    public Instant now() {
        lock.lock();
        try {
            return simulatedNow();
        } finally {
            lock.unlock();
        }
    }

    private Instant simulatedNow() {
        if (speed.isMax()) {
            return view.latest().orElse(simulatedBase);
        }
        double passed = (time.nanos() - realBase) / NANOS * speed.factor();
        return simulatedBase.plusMillis((long) (Math.min(passed, 1e12) * 1000));
    }

    /// Goes on at another speed.
    public void changeSpeed(Speed changed) {
        lock.lock();
        try {
            simulatedBase = simulatedNow();
            realBase = time.nanos();
            speed = changed;
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Stops the execution as the service would: jobs are stopped, answers are waited for.
    public void stop() {
        lock.lock();
        try {
            execution.stop(simulatedNow());
            woken.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Answers a Callback step, named by its name or its token.
    ///
    /// @return false when no such step waits
    public boolean answer(String stepOrToken, Answer answer) {
        lock.lock();
        try {
            boolean accepted = execution.answer(stepOrToken, answer, simulatedNow());
            woken.signalAll();
            return accepted;
        } finally {
            lock.unlock();
        }
    }

    /// What all events so far say together.
    public ExecutionView view() {
        return view;
    }

    /// The result, once it is there.
    public CompletableFuture<RunResult> end() {
        return end;
    }

    /// The value that is missing, when the run ended for that.
    public Optional<CannotContinue> cannotContinue() {
        lock.lock();
        try {
            return execution.cannotContinue();
        } finally {
            lock.unlock();
        }
    }
}
