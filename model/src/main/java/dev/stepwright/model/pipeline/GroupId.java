package dev.stepwright.model.pipeline;

/// The identity of a group while its document is open.
public record GroupId(int value) implements Comparable<GroupId> {
    @Override
    public int compareTo(GroupId other) {
        return Integer.compare(value, other.value);
    }
}
