package dev.stepwright.app.local;

import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.execution.ExecutionEvent;
import java.security.SecureRandom;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Starts local runs, each on a thread of its own; the home of those threads.
public final class LocalRuns {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final int ID_LENGTH = 12;

    private final Executor threads;
    private final RealTime time;
    private final SecureRandom random = new SecureRandom();

    /// @param threads runs what it is given beside the caller
    /// @param time the time that runs wait by
    public LocalRuns(Executor threads, RealTime time) {
        this.threads = threads;
        this.time = time;
    }

    /// Runs on virtual threads, by the machine's time.
    public static LocalRuns onThreads() {
        return new LocalRuns(
                task -> Thread.ofVirtual().name("local run").start(task), RealTime.SYSTEM);
    }

    /// Starts driving an execution.
    ///
    /// @param listener is told every event, on the thread of the run
    public LocalRun start(
            LocalExecution execution, Speed speed, Consumer<ExecutionEvent> listener) {
        LocalRun run = new LocalRun(execution, speed, time, listener);
        threads.execute(run::drive);
        return run;
    }

    /// An id for a new execution that no other one has.
    public String newExecutionId() {
        var id = new StringBuilder(ID_LENGTH);
        for (int i = 0; i < ID_LENGTH; i++) {
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return id.toString();
    }
}
