package dev.stepwright.model.execution;

import java.util.List;

/// How an execution stands, by the word the service has for it.
///
/// A word that is not known is kept: newer services have newer words, and a viewer shows them as
/// they are.
public record ExecutionStatus(String word) {
    public static final ExecutionStatus EXECUTING = new ExecutionStatus("Executing");
    public static final ExecutionStatus STOPPING = new ExecutionStatus("Stopping");
    public static final ExecutionStatus STOPPED = new ExecutionStatus("Stopped");
    public static final ExecutionStatus FAILED = new ExecutionStatus("Failed");
    public static final ExecutionStatus SUCCEEDED = new ExecutionStatus("Succeeded");

    /// All failures were handled by steps that run after a failure.
    public static final ExecutionStatus COMPLETED_WITH_FAILURES =
            new ExecutionStatus("CompletedWithFailures");

    private static final List<ExecutionStatus> FINAL =
            List.of(STOPPED, FAILED, SUCCEEDED, COMPLETED_WITH_FAILURES);
    private static final List<ExecutionStatus> LIVE = List.of(EXECUTING, STOPPING);

    /// True when nothing will change any more.
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    public boolean isKnown() {
        return isFinal() || LIVE.contains(this);
    }

    @Override
    public String toString() {
        return word;
    }
}
