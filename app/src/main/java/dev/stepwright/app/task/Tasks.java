package dev.stepwright.app.task;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs work beside the user interface and hands results back to it.
///
/// Threads are started here and nowhere else, so tests can hand in executors that run at once.
public final class Tasks {
    private final Executor ui;
    private final Executor work;

    /// @param ui runs on the thread of the user interface
    /// @param work runs beside it
    public Tasks(Executor ui, Executor work) {
        this.ui = ui;
        this.work = work;
    }

    /// Work on virtual threads, for whatever waits.
    public static Tasks onThreads(Executor ui) {
        return new Tasks(ui, task -> Thread.ofVirtual().start(task));
    }

    /// Work on a thread of its own with a stack of a size, for algorithms that go deep; the stack
    /// is in bytes and costs only what is used of it.
    public void deep(String name, long stack, Runnable task) {
        Thread.Builder.OfPlatform thread = Thread.ofPlatform().name(name).daemon(true);
        thread.stackSize(stack).start(task);
    }

    /// Does work that goes deep on a thread with a stack of a size, and waits for its result.
    public static <T> T deeply(long stack, Supplier<T> work) {
        var result = new FutureTask<>(work::get);
        Thread.Builder.OfPlatform thread = Thread.ofPlatform().name("deep").daemon(true);
        thread.stackSize(stack).start(result);
        try {
            return result.get();
        } catch (InterruptedException e) {
            throw new CancellationException("interrupted while waiting");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case Error error -> throw error;
                case RuntimeException bug -> throw bug;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /// Does the work, then hands its result to the user interface. A fault in the work is thrown
    /// there, where the last resort of the program sees it.
    public <T> void run(Supplier<T> job, Consumer<T> done) {
        work.execute(
                () -> {
                    try {
                        T result = job.get();
                        ui.execute(() -> done.accept(result));
                    } catch (RuntimeException | Error e) {
                        ui.execute(
                                () -> {
                                    throw e;
                                });
                    }
                });
    }

    /// Runs something beside the user interface.
    public void onWork(Runnable task) {
        work.execute(task);
    }

    /// Runs something on the thread of the user interface.
    public void onUi(Runnable task) {
        ui.execute(task);
    }

    /// A box that many may fill and the user interface empties: at most one call waits, and it
    /// finds the newest value.
    public <T> Latest<T> latest(Consumer<T> sink) {
        return new Latest<>(ui, sink);
    }

    /// The newest of many values.
    public static final class Latest<T> {
        private final AtomicReference<@Nullable T> box = new AtomicReference<>();
        private final Executor ui;
        private final Consumer<T> sink;

        Latest(Executor ui, Consumer<T> sink) {
            this.ui = ui;
            this.sink = sink;
        }

        /// Puts a value in; the one before is dropped when it was not yet taken.
        public void offer(T value) {
            if (box.getAndSet(value) == null) {
                ui.execute(this::deliver);
            }
        }

        private void deliver() {
            T value = box.getAndSet(null);
            if (value != null) {
                sink.accept(value);
            }
        }
    }
}
