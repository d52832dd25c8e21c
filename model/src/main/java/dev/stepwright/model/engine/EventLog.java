package dev.stepwright.model.engine;

import dev.stepwright.model.execution.ExecutionEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What an execution tells: its events in the order they happen, kept until somebody takes them.
final class EventLog {
    private final String execution;
    private List<ExecutionEvent> events = new ArrayList<>();
    private long sequence;

    /// @param execution the id that all events carry
    EventLog(String execution) {
        this.execution = execution;
    }

    /// Something has changed at a time, in milliseconds.
    void tell(long at, ExecutionEvent.Change change) {
        events.add(new ExecutionEvent(execution, ++sequence, Instant.ofEpochMilli(at), change));
    }

    /// What has happened since this was last asked.
    List<ExecutionEvent> take() {
        List<ExecutionEvent> taken = events;
        events = new ArrayList<>();
        return taken;
    }
}
