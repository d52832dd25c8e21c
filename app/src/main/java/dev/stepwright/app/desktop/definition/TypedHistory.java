package dev.stepwright.app.desktop.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/// What was typed since the text was last taken into the document, to be undone step by step.
///
/// Once it is taken, the document's own history undoes it; a text that is broken for a while is
/// never taken, and this is how to get back then.
final class TypedHistory {
    private static final long GROUP_MILLIS = 400;

    /// A replaced part.
    ///
    /// @param line where it begins, from 0
    /// @param removed what was there
    /// @param inserted what came
    record Step(int line, int column, String removed, String inserted) {
        Step inverse() {
            return new Step(line, column, inserted, removed);
        }
    }

    private final LongSupplier millis;
    private final List<List<Step>> done = new ArrayList<>();
    private final List<List<Step>> undone = new ArrayList<>();
    private long last = Long.MIN_VALUE / 2;

    TypedHistory(LongSupplier millis) {
        this.millis = millis;
    }

    /// Notes a step; what follows another at once is undone with it.
    void add(Step step) {
        long now = millis.getAsLong();
        undone.clear();
        if (done.isEmpty() || now - last > GROUP_MILLIS) {
            done.add(new ArrayList<>());
        }
        done.getLast().add(step);
        last = now;
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void clear() {
        done.clear();
        undone.clear();
    }

    /// The steps that take the last group back, in their order; none when there is nothing.
    List<Step> undo() {
        if (done.isEmpty()) {
            return List.of();
        }
        List<Step> group = done.removeLast();
        undone.add(group);
        last = Long.MIN_VALUE / 2;
        return group.reversed().stream().map(Step::inverse).toList();
    }

    /// The steps that do the group that was taken back last again.
    List<Step> redo() {
        if (undone.isEmpty()) {
            return List.of();
        }
        List<Step> group = undone.removeLast();
        done.add(group);
        last = Long.MIN_VALUE / 2;
        return List.copyOf(group);
    }
}
