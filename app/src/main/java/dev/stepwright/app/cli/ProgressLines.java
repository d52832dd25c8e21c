package dev.stepwright.app.cli;

import dev.stepwright.model.execution.ExecutionEvent;
import dev.stepwright.model.execution.ExecutionView;
import dev.stepwright.model.execution.StepRun;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An execution as lines on a terminal: one for each start and each end of a step.
final class ProgressLines {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int WIDEST = 40;

    private final PrintWriter out;
    private final String row;

    ProgressLines(Document document, PrintWriter out) {
        this.out = out;
        int width =
                document.steps().stream().map(Step::name).mapToInt(String::length).max().orElse(1);
        this.row = "%s  %-" + Math.clamp(width, 1, WIDEST) + "s  %-9s  %s";
    }

    void tell(ExecutionEvent event) {
        if (event.change() instanceof ExecutionEvent.StepChanged(StepRun run)
                && run.status().kind() != StepStatus.Kind.EXECUTING) {
            out.println(line(event.time(), run));
            out.flush();
        }
    }

    String line(Instant time, StepRun run) {
        return row.formatted(TIME.format(time), run.name(), word(run), detail(time, run))
                .stripTrailing();
    }

    private static String word(StepRun run) {
        return run.status().kind() == StepStatus.Kind.STARTING ? "started" : run.status().phrase();
    }

    private static String detail(Instant time, StepRun run) {
        var detail = new StringBuilder();
        if (run.status().hasEnded()) {
            run.duration(time).ifPresent(taken -> detail.append(inWords(taken)));
        }
        run.outcome().ifPresent(outcome -> detail.append("  ").append(outcome));
        if (run.attempts() > 1) {
            detail.append("  attempt ").append(run.attempts());
        }
        run.reason().ifPresent(reason -> detail.append("  ").append(reason.replace('\n', ' ')));
        return detail.toString();
    }

    /// The last line.
    static String summary(ExecutionView view) {
        return "Execution %s: %s, %s."
                .formatted(
                        view.status().word(),
                        view.progress(),
                        inWords(view.elapsed(view.latest().orElse(Instant.EPOCH))));
    }

    static String inWords(Duration taken) {
        long seconds = Math.round(taken.toMillis() / 1000.0);
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? "%d min %d s".formatted(seconds / 60, seconds % 60)
                : "%d h %d min".formatted(seconds / 3600, seconds % 3600 / 60);
    }
}
