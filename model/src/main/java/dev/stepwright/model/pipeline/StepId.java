package dev.stepwright.model.pipeline;

/// The identity of a step while its document is open.
///
/// It is ours and opaque: a name is data that people change and that a broken file may hold twice.
public record StepId(int value) implements Comparable<StepId> {
    @Override
    public int compareTo(StepId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return "#" + value;
    }
}
