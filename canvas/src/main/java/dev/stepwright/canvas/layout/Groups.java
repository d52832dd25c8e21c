package dev.stepwright.canvas.layout;

/// Items that are one as far as moving them goes.
///
/// They are joined two by two; each group has one of its items as its leader.
final class Groups {
    private final int[] leader;

    Groups(int size) {
        leader = new int[size];
        for (int i = 0; i < size; i++) {
            leader[i] = i;
        }
    }

    int leader(int item) {
        int at = item;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = leader(one);
        int second = leader(other);
        leader[Math.max(first, second)] = Math.min(first, second);
    }

    /// The items of each leader.
    Adjacency members() {
        return Adjacency.of(leader.length, leader.length, this::leader);
    }
}
