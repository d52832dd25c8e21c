package dev.stepwright.canvas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// What was found out about one scene and still holds for the next one, but for what a change made
/// void.
///
/// The next one looks into the one before instead of copying it: a copy of fifteen thousand routes
/// for every step of a dragged card takes longer than drawing them.
final class Carried<K, V> {
    /// So many changes later one copy is cheaper than looking through all that came before.
    private static final int MOST = 4;

    /// What changes found is put together without the first scene's as long as that is so many
    /// times more: a copy of it all would be felt in the edit that it falls to.
    private static final int SMALL = 4;

    private final ConcurrentMap<K, V> own = new ConcurrentHashMap<>();
    private final @Nullable Carried<K, V> before;
    private final Set<K> gone;
    private final int depth;
    private volatile @Nullable Flat<K, V> flat;

    /// All of it in fewer layers, kept for the many scenes that a dragged card makes of one.
    ///
    /// @param own how much had been found out for this very scene then
    private record Flat<K, V>(Carried<K, V> all, int own) {}

    private Carried(@Nullable Carried<K, V> before, Set<K> gone, int depth) {
        this.before = before;
        this.gone = gone;
        this.depth = depth;
    }

    static <K, V> Carried<K, V> nothing() {
        return new Carried<>(null, Set.of(), 0);
    }

    /// For the next scene; the set is not copied.
    ///
    /// @param lost what holds no longer; what was not found out yet must be in it too, unless the
    ///     change cannot concern it
    Carried<K, V> without(Set<K> lost) {
        if (depth < MOST) {
            return new Carried<>(this, lost, depth + 1);
        }
        Carried<K, V> flat = flat();
        return new Carried<>(flat, lost, flat.depth + 1);
    }

    /// Of what the answer may be another here than in one that comes of the same; empty when they
    /// have nothing in common.
    Optional<Set<K>> changedSince(Carried<K, V> other) {
        List<Carried<K, V>> line = line();
        List<Carried<K, V>> others = other.line();
        int common = 0;
        while (common < Math.min(line.size(), others.size())
                && line.get(common) == others.get(common)) {
            common++;
        }
        if (common == 0) {
            return Optional.empty();
        }
        Set<K> changed = new HashSet<>();
        line.subList(common, line.size()).forEach(at -> changed.addAll(at.gone));
        others.subList(common, others.size()).forEach(at -> changed.addAll(at.gone));
        return Optional.of(changed);
    }

    private Carried<K, V> flat() {
        int found = own.size();
        Flat<K, V> known = flat;
        if (known == null || known.own != found) {
            known = new Flat<>(together(), found);
            flat = known;
        }
        return known.all;
    }

    private Carried<K, V> together() {
        List<Carried<K, V>> line = line();
        Carried<K, V> first = line.removeFirst();
        int changed = line.stream().mapToInt(at -> at.own.size() + at.gone.size()).sum();
        boolean few = changed < first.own.size() / SMALL;
        Set<K> lost = new HashSet<>();
        if (few) {
            line.forEach(at -> lost.addAll(at.gone));
        }
        Carried<K, V> copy = few ? new Carried<>(first, lost, 1) : nothing();
        if (!few) {
            copy.own.putAll(first.own);
        }
        for (Carried<K, V> at : line) {
            at.gone.forEach(copy.own::remove);
            copy.own.putAll(at.own);
        }
        return copy;
    }

    /// The scenes that led here, the first one first.
    private List<Carried<K, V>> line() {
        var line = new ArrayList<Carried<K, V>>();
        for (Carried<K, V> at = this; at != null; at = at.before) {
            line.addFirst(at);
        }
        return line;
    }

    @Nullable V get(K key) {
        for (Carried<K, V> at = this; at != null; at = at.before) {
            V found = at.own.get(key);
            if (found != null) {
                return found;
            }
            if (at.gone.contains(key)) {
                return null;
            }
        }
        return null;
    }

    void put(K key, V value) {
        own.put(key, value);
    }

    /// Whether nothing was ever found out.
    boolean isNothing() {
        return own.isEmpty() && before == null;
    }

    Map<K, V> all() {
        var all = new HashMap<K, V>();
        for (Carried<K, V> at : line()) {
            at.gone.forEach(all::remove);
            all.putAll(at.own);
        }
        return all;
    }
}
