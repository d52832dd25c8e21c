package dev.stepwright.canvas.scene;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An immutable table that keeps the order in which things came.
///
/// A table in which some things are replaced shares the one before: a copy of ten thousand cards
/// for every step of a dragged one takes longer than to draw what is in sight.
final class Table<K, V> {
    private static final int MOST_REPLACED = 256;

    private final Map<K, V> shared;
    private final Map<K, V> replaced;

    /// @param shared never written to again
    /// @param replaced what stands in place of things in it; nothing that is not there
    private Table(Map<K, V> shared, Map<K, V> replaced) {
        this.shared = shared;
        this.replaced = replaced;
    }

    static <K, V> Table<K, V> empty() {
        return new Table<>(Map.of(), Map.of());
    }

    /// The table without some things, and then with others in their old places or at the end.
    Table<K, V> with(Collection<V> changed, Function<V, K> key, Collection<K> removed) {
        if (removed.isEmpty() && isFew(changed.size() + replaced.size())) {
            var others = new HashMap<>(replaced);
            changed.forEach(each -> others.put(key.apply(each), each));
            if (shared.keySet().containsAll(others.keySet())) {
                return new Table<>(shared, others);
            }
        }
        var next = new LinkedHashMap<>(shared);
        next.putAll(replaced);
        removed.forEach(next::remove);
        changed.forEach(each -> next.put(key.apply(each), each));
        return new Table<>(next, Map.of());
    }

    private boolean isFew(int count) {
        return count <= MOST_REPLACED && count <= shared.size() / 4;
    }

    @Nullable V get(K key) {
        V other = replaced.isEmpty() ? null : replaced.get(key);
        return other == null ? shared.get(key) : other;
    }

    /// The keys of what is another here than in a table that shares most with this one; empty when
    /// they share nothing.
    Optional<Set<K>> changedSince(Table<K, V> other) {
        if (shared != other.shared) {
            return Optional.empty();
        }
        Set<K> keys = new HashSet<>(replaced.keySet());
        keys.addAll(other.replaced.keySet());
        keys.removeIf(key -> Objects.equals(get(key), other.get(key)));
        return Optional.of(keys);
    }

    Collection<V> values() {
        return replaced.isEmpty()
                ? Collections.unmodifiableCollection(shared.values())
                : new AbstractCollection<>() {
                    @Override
                    public Iterator<V> iterator() {
                        return current();
                    }

                    @Override
                    public int size() {
                        return shared.size();
                    }
                };
    }

    private Iterator<V> current() {
        Iterator<Map.Entry<K, V>> entries = shared.entrySet().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public V next() {
                Map.Entry<K, V> entry = entries.next();
                V other = replaced.get(entry.getKey());
                return other == null ? entry.getValue() : other;
            }
        };
    }
}
