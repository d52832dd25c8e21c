package dev.stepwright.model.pipeline;

/// The identity of a note while its document is open.
public record NoteId(int value) implements Comparable<NoteId> {
    @Override
    public int compareTo(NoteId other) {
        return Integer.compare(value, other.value);
    }
}
