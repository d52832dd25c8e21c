package dev.stepwright.app.desktop.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Entries of the palette under one heading.
public record PaletteGroup(String title, List<PaletteItem> items) {
    public PaletteGroup {
        items = List.copyOf(items);
    }

    /// Those groups that what was typed leaves something of, first those where something begins
    /// so, then those where something is called so.
    public static List<PaletteGroup> matching(List<PaletteGroup> groups, String typed) {
        return groups.stream()
                .map(group -> group.matching(typed))
                .filter(group -> !group.items().isEmpty())
                .sorted(Comparator.comparing(group -> group.rank(typed.strip())))
                .toList();
    }

    /// The smaller, the more it is meant: what begins so, what is called so, what does so.
    private int rank(String typed) {
        if (items.stream().anyMatch(item -> item.beginsWith(typed))) return 0;
        return contains(typed) || items.stream().anyMatch(item -> item.isCalled(typed)) ? 1 : 2;
    }

    private boolean contains(String typed) {
        return title.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
    }

    /// The group with only those entries that what was typed finds, those first that are called so;
    /// all of them when its title contains it.
    PaletteGroup matching(String typed) {
        var wanted = typed.strip();
        if (contains(wanted)) return this;
        return new PaletteGroup(
                title,
                items.stream()
                        .filter(item -> item.matches(wanted))
                        .sorted(
                                Comparator.<PaletteItem, Boolean>comparing(
                                                item -> !item.beginsWith(wanted))
                                        .thenComparing(item -> !item.isCalled(wanted)))
                        .toList());
    }
}
