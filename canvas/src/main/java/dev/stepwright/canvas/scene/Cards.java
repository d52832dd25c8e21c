package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.StepId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The cards of a scene and where they are.
final class Cards {
    static final Cards EMPTY = new Cards(Map.of(), GridIndex.empty());

    private final Map<StepId, Card> byId;
    private final GridIndex<StepId> index;
    private @Nullable Optional<Rect> bounds;

    private Cards(Map<StepId, Card> byId, GridIndex<StepId> index) {
        this.byId = byId;
        this.index = index;
    }

    Cards with(Collection<Card> changed, Collection<StepId> removed) {
        if (changed.isEmpty() && removed.isEmpty()) {
            return this;
        }
        var next = new LinkedHashMap<>(byId);
        Map<StepId, Rect> gone = new HashMap<>();
        Map<StepId, Rect> come = new HashMap<>();
        for (StepId id : removed) {
            Card old = next.remove(id);
            if (old != null) {
                gone.put(id, old.bounds());
            }
        }
        for (Card card : changed) {
            Card old = next.put(card.id(), card);
            if (old != null && old.bounds().equals(card.bounds())) {
                continue;
            }
            if (old != null && !come.containsKey(card.id())) {
                gone.put(card.id(), old.bounds());
            }
            come.put(card.id(), card.bounds());
        }
        return new Cards(next, index.with(gone, come));
    }

    @Nullable Card get(StepId id) {
        return byId.get(id);
    }

    Map<StepId, Card> byId() {
        return byId;
    }

    Collection<Card> all() {
        return Collections.unmodifiableCollection(byId.values());
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

    Optional<Rect> bounds() {
        Optional<Rect> known = bounds;
        if (known == null) {
            known = Rect.around(byId.values().stream().map(Card::bounds).toList());
            bounds = known;
        }
        return known;
    }
}
