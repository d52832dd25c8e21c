package dev.stepwright.model.edit;

import java.util.ArrayDeque;
import java.util.Optional;

/// What was done and can be undone. It knows nothing of the kinds of edits.
public final class History {
    /// How many changes can be undone; older ones are forgotten.
    public static final int DEPTH = 1000;

    private final ArrayDeque<Change> done = new ArrayDeque<>();
    private final ArrayDeque<Change> undone = new ArrayDeque<>();

    void push(Change change) {
        done.push(change);
        undone.clear();
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    /// Makes the last change and the next one into one.
    void merge(Change next) {
        Change last = done.pop();
        push(new Change(last.label(), last.before(), next.after()));
    }

    Optional<Change> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Change change = done.pop();
        undone.push(change);
        return Optional.of(change.inverse());
    }

    Optional<Change> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Change change = undone.pop();
        done.push(change);
        return Optional.of(change);
    }

    /// What undo would take back.
    public Optional<String> undoLabel() {
        return Optional.ofNullable(done.peek()).map(Change::label);
    }

    /// What redo would do again.
    public Optional<String> redoLabel() {
        return Optional.ofNullable(undone.peek()).map(Change::label);
    }

    public int size() {
        return done.size();
    }
}
