package dev.stepwright.canvas.layout;

import java.util.Arrays;

/// Numbers in ascending order that are as near as can be to what is wished for each of them.
///
/// Wishes are weighted, and what counts is the sum of the distances, so that the numbers found are
/// wished ones: what can be level is exactly level. It is the isotonic regression with absolute
/// distances, by a heap of the points where the slope of the sum changes (known as the slope
/// trick).
final class Isotonic {
    private long[] heap = new long[64];
    private int size;
    private int[] best = new int[64];
    private int count;
    private long open;

    void begin() {
        size = 0;
        count = 0;
        open = 0;
    }

    /// One wish for the next number.
    void wish(int value, int weight) {
        push(value, 2 * weight);
        open += weight;
    }

    /// Ends the wishes for a number; there was at least one.
    void next() {
        while (open > 0) {
            int weight = (int) heap[0];
            if (weight > open) {
                heap[0] -= open;
                open = 0;
            } else {
                open -= weight;
                pop();
            }
        }
        if (count == best.length) {
            best = Arrays.copyOf(best, 2 * count);
        }
        best[count++] = (int) (heap[0] >> 32);
    }

    /// The numbers; the array is used again for the next ones.
    int[] found() {
        for (int i = count - 2; i >= 0; i--) {
            best[i] = Math.min(best[i], best[i + 1]);
        }
        return best;
    }

    // The value in the upper half makes the order, the weight in the lower half is positive.
    private void push(int value, int weight) {
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, 2 * size);
        }
        long entry = ((long) value << 32) | weight;
        int at = size++;
        while (at > 0 && heap[(at - 1) / 2] < entry) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = entry;
    }

    private void pop() {
        long entry = heap[--size];
        int at = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && heap[child + 1] > heap[child]) {
                child++;
            }
            if (heap[child] <= entry) {
                break;
            }
            heap[at] = heap[child];
            at = child;
            child = 2 * at + 1;
        }
        heap[at] = entry;
    }
}
