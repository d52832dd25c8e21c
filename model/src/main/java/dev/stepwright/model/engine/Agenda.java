package dev.stepwright.model.engine;

import java.util.Comparator;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// What is planned to happen, in order of time; of one time, in the order it was planned.
final class Agenda {
    private record Entry(
            long at, long order, @Nullable StepState state, int plan, Runnable action) {
        /// Whether what was planned still holds.
        boolean holds() {
            return state == null || state.plan == plan;
        }
    }

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(
                    Comparator.comparingLong(Entry::at).thenComparingLong(Entry::order));
    private long planned;

    /// Plans something that does not hang on a step.
    void plan(long at, Runnable action) {
        entries.add(new Entry(at, planned++, null, 0, action));
    }

    /// Plans something for a step; it is dropped when the step's plan changes.
    void plan(long at, StepState state, Runnable action) {
        entries.add(new Entry(at, planned++, state, state.plan, action));
    }

    /// The time of what comes next; empty when nothing is planned.
    OptionalLong next() {
        while (!entries.isEmpty() && !entries.peek().holds()) {
            entries.poll();
        }
        return entries.isEmpty() ? OptionalLong.empty() : OptionalLong.of(entries.peek().at());
    }

    /// Does everything planned for a time, and what that plans for the same time.
    void perform(long at) {
        for (OptionalLong next = next();
                next.isPresent() && next.getAsLong() <= at;
                next = next()) {
            entries.remove().action().run();
        }
    }

    void clear() {
        entries.clear();
    }
}
