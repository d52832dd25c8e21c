package dev.stepwright.model.execution;

/// How far an execution has come, in numbers of steps.
///
/// @param total all steps of the definition
/// @param succeeded those that ended well
/// @param failed those that failed or were stopped
/// @param running those that run now
/// @param skipped those behind a branch that was not taken
/// @param notRun those that the end of the execution left behind
public record Progress(int total, int succeeded, int failed, int running, int skipped, int notRun) {

    static Progress of(Iterable<StepRun> runs) {
        int total = 0;
        int succeeded = 0;
        int failed = 0;
        int running = 0;
        int skipped = 0;
        int notRun = 0;
        for (StepRun run : runs) {
            total++;
            switch (run.status().kind()) {
                case SUCCEEDED -> succeeded++;
                case FAILED, STOPPED -> failed++;
                case STARTING, EXECUTING, STOPPING -> running++;
                case SKIPPED -> skipped++;
                case NOT_RUN -> notRun++;
                case WAITING, UNKNOWN -> {}
            }
        }
        return new Progress(total, succeeded, failed, running, skipped, notRun);
    }

    /// Those that have run to their end.
    public int done() {
        return succeeded + failed;
    }

    /// In words: `2 of 6 steps, 1 running`.
    @Override
    public String toString() {
        return "%d of %d %s%s%s%s"
                .formatted(
                        done(),
                        total,
                        total == 1 ? "step" : "steps",
                        part(running, "running"),
                        part(failed, "failed"),
                        part(skipped, "skipped"));
    }

    private static String part(int count, String word) {
        return count == 0 ? "" : ", " + count + " " + word;
    }
}
