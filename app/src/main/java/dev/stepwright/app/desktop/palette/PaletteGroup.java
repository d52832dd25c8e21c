package dev.stepwright.app.desktop.palette;

import java.util.List;
import java.util.Locale;

/// Entries of the palette under one heading.
public record PaletteGroup(String title, List<PaletteItem> items) {
    public PaletteGroup {
        items = List.copyOf(items);
    }

    /// The group with only those entries that contain what was typed; all of them when its title
    /// does.
    PaletteGroup matching(String typed) {
        var wanted = typed.strip().toLowerCase(Locale.ROOT);
        if (title.toLowerCase(Locale.ROOT).contains(wanted)) return this;
        return new PaletteGroup(
                title,
                items.stream()
                        .filter(item -> item.title().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList());
    }
}
