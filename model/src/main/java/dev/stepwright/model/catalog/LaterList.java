package dev.stepwright.model.catalog;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A list that is made when somebody first looks into it; any thread may look.
public final class LaterList<E> extends AbstractList<E> {
    private final Supplier<List<E>> source;
    private volatile @Nullable List<E> made;

    /// @param source makes the list when it is first looked into
    public LaterList(Supplier<List<E>> source) {
        this.source = source;
    }

    private List<E> list() {
        List<E> known = made;
        if (known == null) {
            known = List.copyOf(source.get());
            made = known;
        }
        return known;
    }

    @Override
    public E get(int index) {
        return list().get(index);
    }

    @Override
    public int size() {
        return list().size();
    }
}
