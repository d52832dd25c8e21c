package dev.stepwright.canvas.layout;

import java.util.function.IntUnaryOperator;

/// Which items belong to which owner: those of one owner stand beside each other.
///
/// @param first where the items of an owner begin; one entry more than there are owners
/// @param items in their own order
record Adjacency(int[] first, int[] items) {
    /// @param ownerOf an item; negative for those that belong to nobody
    static Adjacency of(int owners, int count, IntUnaryOperator ownerOf) {
        int[] first = new int[owners + 1];
        for (int i = 0; i < count; i++) {
            int owner = ownerOf.applyAsInt(i);
            if (owner >= 0) {
                first[owner + 1]++;
            }
        }
        for (int i = 0; i < owners; i++) {
            first[i + 1] += first[i];
        }
        int[] next = first.clone();
        int[] items = new int[first[owners]];
        for (int i = 0; i < count; i++) {
            int owner = ownerOf.applyAsInt(i);
            if (owner >= 0) {
                items[next[owner]++] = i;
            }
        }
        return new Adjacency(first, items);
    }

    int start(int owner) {
        return first[owner];
    }

    int end(int owner) {
        return first[owner + 1];
    }

    int count(int owner) {
        return first[owner + 1] - first[owner];
    }

    int at(int index) {
        return items[index];
    }
}
