package dev.stepwright.model.pipeline;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Where the cards of a pipeline stand, and what else is on their sheet. A step without a position
// has
/// not been placed yet.
///
/// Ids are small and dense, so positions stand in chunks of an array; a change copies one chunk,
/// and a long history of moves in a large pipeline stays small.
public final class Layout {
    public static final Layout EMPTY = new Layout(new Position[0][], Sheet.EMPTY);

    private static final int CHUNK = 64;

    private final @Nullable Position[][] chunks;

    private final Sheet sheet;

    private Layout(@Nullable Position[][] chunks, Sheet sheet) {
        this.chunks = chunks;
        this.sheet = sheet;
    }

    /// Notes, groups and how wires are led.
    public Sheet sheet() {
        return sheet;
    }

    public Layout withSheet(Sheet other) {
        return other.equals(sheet) ? this : new Layout(chunks, other);
    }

    /// The position of a step's card.
    public Optional<Position> position(StepId id) {
        int chunk = id.value() / CHUNK;
        return chunk < chunks.length && chunks[chunk] != null
                ? Optional.ofNullable(chunks[chunk][id.value() % CHUNK])
                : Optional.empty();
    }

    public Layout with(StepId id, Position position) {
        return with(Map.of(id, position));
    }

    /// This layout with some cards elsewhere.
    public Layout with(Map<StepId, Position> positions) {
        if (positions.isEmpty()) {
            return this;
        }
        int last = positions.keySet().stream().mapToInt(StepId::value).max().orElse(0) / CHUNK;
        @Nullable Position[][] copy = Arrays.copyOf(chunks, Math.max(chunks.length, last + 1));
        boolean[] own = new boolean[copy.length];
        positions.forEach(
                (id, position) -> {
                    int chunk = id.value() / CHUNK;
                    if (!own[chunk]) {
                        copy[chunk] =
                                copy[chunk] == null ? new Position[CHUNK] : copy[chunk].clone();
                        own[chunk] = true;
                    }
                    copy[chunk][id.value() % CHUNK] = position;
                });
        return new Layout(copy, sheet);
    }

    /// Calls back for every step that has a position.
    public void forEach(BiConsumer<StepId, Position> action) {
        for (int c = 0; c < chunks.length; c++) {
            if (chunks[c] != null) {
                for (int i = 0; i < CHUNK; i++) {
                    Position position = chunks[c][i];
                    if (position != null) {
                        action.accept(new StepId(c * CHUNK + i), position);
                    }
                }
            }
        }
    }
}
