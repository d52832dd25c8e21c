package dev.stepwright.app.cli;

import dev.stepwright.app.local.LocalRun;
import dev.stepwright.app.local.LocalRuns;
import dev.stepwright.app.local.Speed;
import dev.stepwright.model.engine.ExecutionJson;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.RunResult;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.execution.ExecutionEvent;
import dev.stepwright.model.execution.ExecutionStatus;
import dev.stepwright.model.execution.ExecutionView;
import dev.stepwright.model.pipeline.Document;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/// A local run that is followed on a terminal, and stopped from there with Ctrl+C.
///
/// Before it begins it is rehearsed in no time: a value that nobody gives is told at once, and not
/// after an hour, and then nothing is printed that a program could take for a result.
public final class TerminalRun {
    private static final int FAILED = 3;
    private static final int STOPPED = 4;

    private final Format format;
    private final PrintWriter out;
    private final PrintWriter err;

    /// How it ended.
    ///
    /// @param exitCode what the command answers
    /// @param view the finished execution; empty when it did not start
    public record Ended(int exitCode, Optional<ExecutionView> view) {}

    TerminalRun(Format format, PrintWriter out, PrintWriter err) {
        this.format = format;
        this.out = out;
        this.err = err;
    }

    /// A run that prints its progress line by line.
    public static TerminalRun inText(PrintWriter out, PrintWriter err) {
        return new TerminalRun(Format.TEXT, out, err);
    }

    /// Runs to the end and prints what the format asks for.
    public Ended run(
            Document document,
            ParameterValues parameters,
            Scenario scenario,
            RunOptions options,
            Speed speed) {
        switch (LocalExecution.of(document, parameters, scenario, options)) {
            case LocalExecution.Start.Refused(String reason) -> {
                return refused(reason);
            }
            case LocalExecution.Start.Started(LocalExecution rehearsal) -> {
                rehearsal.runToEnd();
                var missing = rehearsal.cannotContinue();
                if (missing.isPresent()) {
                    return refused(missing.get().message());
                }
                LocalExecution execution = rehearsal;
                if (!speed.isMax()
                        && LocalExecution.of(document, parameters, scenario, options)
                                instanceof LocalExecution.Start.Started(LocalExecution again)) {
                    execution = again;
                }
                return follow(document, execution, speed);
            }
        }
    }

    private Ended refused(String reason) {
        return new Ended(CommandLine.fails(reason, err), Optional.empty());
    }

    private Ended follow(Document document, LocalExecution execution, Speed speed) {
        Consumer<ExecutionEvent> listener =
                format == Format.TEXT ? new ProgressLines(document, out)::tell : _ -> {};
        LocalRun run = LocalRuns.onThreads().start(execution, speed, listener);
        Thread stopper = stopper(run);
        Runtime.getRuntime().addShutdownHook(stopper);
        RunResult result = run.end().join();
        try {
            Runtime.getRuntime().removeShutdownHook(stopper);
        } catch (IllegalStateException _) {
            // Ctrl+C came in the meantime: the hook prints the result and ends the program.
            await(stopper);
        }
        print(run, result);
        return new Ended(exitCode(result.status()), Optional.of(run.view()));
    }

    /// Stops the run when the program is asked to end, and gives the program the exit code of a
    /// stopped run.
    private Thread stopper(LocalRun run) {
        return Thread.ofPlatform()
                .name("stop the local run")
                .unstarted(
                        () -> {
                            run.stop();
                            run.changeSpeed(Speed.MAX);
                            int code = FAILED;
                            try {
                                RunResult result = run.end().join();
                                print(run, result);
                                code = exitCode(result.status());
                            } catch (CompletionException e) {
                                err.println("stepwright: the run could not be stopped: " + e);
                            }
                            out.flush();
                            err.flush();
                            Runtime.getRuntime().halt(code);
                        });
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(LocalRun run, RunResult result) {
        if (format == Format.JSON) {
            out.print(ExecutionJson.text(result));
        } else {
            out.println(ProgressLines.summary(run.view()));
        }
        out.flush();
    }

    private static int exitCode(ExecutionStatus status) {
        if (status.equals(ExecutionStatus.SUCCEEDED)) {
            return 0;
        }
        return status.equals(ExecutionStatus.STOPPED) ? STOPPED : FAILED;
    }
}
