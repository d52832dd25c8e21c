package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.StepId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The cards of a scene and where they are.
final class Cards {
    static final Cards EMPTY = new Cards(Table.empty(), GridIndex.empty());

    private final Table<StepId, Card> byId;
    private final GridIndex<StepId> index;
    private @Nullable Optional<Rect> bounds;

    private Cards(Table<StepId, Card> byId, GridIndex<StepId> index) {
        this.byId = byId;
        this.index = index;
    }

    Cards with(Collection<Card> changed, Collection<StepId> removed) {
        if (changed.isEmpty() && removed.isEmpty()) {
            return this;
        }
        Map<StepId, Rect> gone = new HashMap<>();
        Map<StepId, Rect> come = new HashMap<>();
        for (StepId id : removed) {
            Card old = byId.get(id);
            if (old != null) {
                gone.put(id, old.bounds());
            }
        }
        for (Card card : changed) {
            Card old = byId.get(card.id());
            if (gone.containsKey(card.id()) || old == null) {
                come.put(card.id(), card.bounds());
            } else if (!old.bounds().equals(card.bounds())) {
                gone.put(card.id(), old.bounds());
                come.put(card.id(), card.bounds());
            }
        }
        var next = new Cards(byId.with(changed, Card::id, removed), index.with(gone, come));
        next.bounds = bounds(gone, come);
        return next;
    }

    /// Where they are known, the bounds after cards were moved; null where all have to be looked
    /// at, as one that goes may have been the outermost.
    private @Nullable Optional<Rect> bounds(Map<StepId, Rect> gone, Map<StepId, Rect> come) {
        Optional<Rect> known = bounds;
        if (known == null || known.isEmpty()) {
            return null;
        }
        Rect all = known.get();
        for (Rect each : gone.values()) {
            if (each.x() <= all.x()
                    || each.y() <= all.y()
                    || each.right() >= all.right()
                    || each.bottom() >= all.bottom()) {
                return null;
            }
        }
        for (Rect each : come.values()) {
            all = all.union(each);
        }
        return Optional.of(all);
    }

    @Nullable Card get(StepId id) {
        return byId.get(id);
    }

    Collection<Card> all() {
        return byId.values();
    }

    void eachIn(Rect area, Consumer<? super Card> found) {
        index.eachIn(
                area,
                id -> {
                    Card card = byId.get(id);
                    if (card != null) {
                        found.accept(card);
                    }
                });
    }

    /// The cards that are others than in an earlier or later scene; empty when that is not known.
    Optional<Set<StepId>> changedSince(Cards other) {
        return byId.changedSince(other.byId);
    }

    Optional<Rect> bounds() {
        Optional<Rect> known = bounds;
        if (known == null) {
            known = Rect.around(byId.values().stream().map(Card::bounds).toList());
            bounds = known;
        }
        return known;
    }
}
