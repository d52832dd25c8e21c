package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.palette.PaletteGroup;
import dev.stepwright.app.desktop.palette.PaletteItem;
import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.catalog.StepCatalog;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The step types and constructs of a catalog as the palette shows them.
final class PaletteContent {
    private PaletteContent() {}

    static List<PaletteGroup> of(StepCatalog catalog) {
        return Arrays.stream(Category.values())
                .map(
                        category ->
                                new PaletteGroup(
                                        category.title(),
                                        catalog.entries().stream()
                                                .filter(entry -> entry.category() == category)
                                                .map(PaletteContent::item)
                                                .toList()))
                .toList();
    }

    private static PaletteItem item(PaletteEntry entry) {
        return new PaletteItem(
                entry.id(),
                entry.title(),
                entry.icon(),
                role(entry.category()),
                entry.help(),
                entry.explanation());
    }

    /// The style class of a category's colour.
    static String role(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }
}
