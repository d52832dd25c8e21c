package dev.stepwright.app.desktop.inspector.form;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A list that is made when somebody first looks into it.
final class WhenAsked<E> extends AbstractList<E> {
    private final Supplier<List<E>> source;
    private @Nullable List<E> made;

    WhenAsked(Supplier<List<E>> source) {
        this.source = source;
    }

    private List<E> list() {
        List<E> known = made;
        if (known == null) {
            known = source.get();
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
