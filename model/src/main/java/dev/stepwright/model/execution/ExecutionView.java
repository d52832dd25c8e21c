package dev.stepwright.model.execution;

import dev.stepwright.model.pipeline.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An execution as it is seen from outside: what all its events say together.
///
/// It is a pure fold: each event makes a new view that shares nearly all of the old one. Of each
/// step, and of the execution itself, the event with the highest sequence counts, so events that
/// come late or again change nothing, and their order does not matter.
public final class ExecutionView {
    private static final int CHUNK = 64;

    /// A step with the sequence of the event that told it; 0 before any.
    private record Entry(StepRun run, long sequence) {}

    private final String execution;
    private final ExecutionStatus status;
    private final Optional<String> reason;
    private final long sequence;
    private final Optional<Instant> start;
    private final Optional<Instant> end;
    private final Optional<Instant> latest;
    private final Map<String, Integer> indexes;
    private final @Nullable Entry[][] chunks;
    private final int size;

    private ExecutionView(
            String execution,
            ExecutionEvent.ExecutionChanged told,
            long sequence,
            Optional<Instant> start,
            Optional<Instant> end,
            Optional<Instant> latest,
            Map<String, Integer> indexes,
            @Nullable Entry[][] chunks,
            int size) {
        this.execution = execution;
        this.status = told.status();
        this.reason = told.reason();
        this.sequence = sequence;
        this.start = start;
        this.end = end;
        this.latest = latest;
        this.indexes = indexes;
        this.chunks = chunks;
        this.size = size;
    }

    /// An execution of a definition, before its first event: all steps wait.
    public static ExecutionView of(String execution, Document definition) {
        return of(
                execution,
                definition.steps().stream()
                        .map(step -> StepRun.waiting(step.name(), step.type()))
                        .toList());
    }

    /// An execution of these steps, before its first event.
    public static ExecutionView of(String execution, List<StepRun> steps) {
        Map<String, Integer> indexes = HashMap.newHashMap(steps.size());
        var chunks = new @Nullable Entry[(steps.size() + CHUNK - 1) / CHUNK][CHUNK];
        int size = 0;
        for (StepRun step : steps) {
            if (indexes.putIfAbsent(step.name(), size) == null) {
                chunks[size / CHUNK][size % CHUNK] = new Entry(step, 0);
                size++;
            }
        }
        return new ExecutionView(
                execution,
                new ExecutionEvent.ExecutionChanged(ExecutionStatus.EXECUTING, Optional.empty()),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                indexes,
                chunks,
                size);
    }

    /// This view with one event more. An event of another execution, one that was known already and
    /// one that is older than what is known change nothing.
    public ExecutionView after(ExecutionEvent event) {
        if (!event.execution().equals(execution)) {
            return this;
        }
        Optional<Instant> now =
                latest.filter(known -> !known.isBefore(event.time()))
                        .or(() -> Optional.of(event.time()));
        Optional<Instant> began =
                start.filter(known -> !known.isAfter(event.time()))
                        .or(() -> Optional.of(event.time()));
        return switch (event.change()) {
            case ExecutionEvent.ExecutionChanged told -> {
                boolean newer = event.sequence() > sequence;
                yield new ExecutionView(
                        execution,
                        newer ? told : new ExecutionEvent.ExecutionChanged(status, reason),
                        newer ? event.sequence() : sequence,
                        began,
                        newer
                                ? Optional.of(event.time()).filter(_ -> told.status().isFinal())
                                : end,
                        now,
                        indexes,
                        chunks,
                        size);
            }
            case ExecutionEvent.StepChanged(StepRun run) ->
                    with(new Entry(run, event.sequence()), began, now);
        };
    }

    private ExecutionView with(Entry entry, Optional<Instant> began, Optional<Instant> now) {
        Integer known = indexes.get(entry.run.name());
        int index = known == null ? size : known;
        Map<String, Integer> names = indexes;
        if (known == null) {
            names = new HashMap<>(indexes);
            names.put(entry.run.name(), index);
        } else if (entry(index).sequence >= entry.sequence) {
            return began.equals(start) && now.equals(latest)
                    ? this
                    : copy(began, now, indexes, chunks, size);
        }
        int chunk = index / CHUNK;
        @Nullable Entry[][] copy = Arrays.copyOf(chunks, Math.max(chunks.length, chunk + 1));
        copy[chunk] = chunk < chunks.length ? chunks[chunk].clone() : new @Nullable Entry[CHUNK];
        copy[chunk][index % CHUNK] = entry;
        return copy(began, now, names, copy, Math.max(size, index + 1));
    }

    private ExecutionView copy(
            Optional<Instant> began,
            Optional<Instant> now,
            Map<String, Integer> names,
            @Nullable Entry[][] entries,
            int count) {
        return new ExecutionView(
                execution,
                new ExecutionEvent.ExecutionChanged(status, reason),
                sequence,
                began,
                end,
                now,
                names,
                entries,
                count);
    }

    private Entry entry(int index) {
        Entry entry = chunks[index / CHUNK][index % CHUNK];
        if (entry == null) {
            throw new IndexOutOfBoundsException(index);
        }
        return entry;
    }

    /// The id of the execution.
    public String execution() {
        return execution;
    }

    public ExecutionStatus status() {
        return status;
    }

    /// Why the execution failed.
    public Optional<String> reason() {
        return reason;
    }

    /// When it started: the time of its first event.
    public Optional<Instant> start() {
        return start;
    }

    /// When it ended; empty while it runs.
    public Optional<Instant> end() {
        return end;
    }

    /// The time of its newest event, on its own clock.
    public Optional<Instant> latest() {
        return latest;
    }

    /// Its steps in the order of the definition, then those that the definition does not know.
    public List<StepRun> steps() {
        return new AbstractList<>() {
            @Override
            public StepRun get(int index) {
                return entry(Objects.checkIndex(index, size)).run;
            }

            @Override
            public int size() {
                return size;
            }
        };
    }

    /// A step by its name; empty when neither the definition nor an event knows it.
    public Optional<StepRun> step(String name) {
        return Optional.ofNullable(indexes.get(name)).map(index -> entry(index).run);
    }

    /// How far it has come.
    public Progress progress() {
        return Progress.of(steps());
    }

    /// How long it took, or has taken so far.
    public Duration elapsed(Instant now) {
        return start.map(began -> Duration.between(began, end.orElse(now)))
                .filter(taken -> !taken.isNegative())
                .orElse(Duration.ZERO);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ExecutionView view
                && execution.equals(view.execution)
                && status.equals(view.status)
                && reason.equals(view.reason)
                && start.equals(view.start)
                && end.equals(view.end)
                && latest.equals(view.latest)
                && steps().equals(view.steps());
    }

    @Override
    public int hashCode() {
        return execution.hashCode() * 31 + steps().hashCode();
    }

    @Override
    public String toString() {
        return execution + " " + status + ", " + progress();
    }
}
