package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.palette.PaletteGroup;
import dev.stepwright.app.desktop.palette.PaletteItem;
import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepKind;
import dev.stepwright.model.catalog.StepType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The step types of a catalog as the palette shows them.
final class PaletteContent {
    private PaletteContent() {}

    static List<PaletteGroup> of(StepCatalog catalog) {
        return Arrays.stream(Category.values())
                .map(
                        category ->
                                new PaletteGroup(
                                        category.title(),
                                        catalog.types().stream()
                                                .filter(type -> type.category() == category)
                                                .map(PaletteContent::item)
                                                .toList()))
                .toList();
    }

    private static PaletteItem item(StepType type) {
        return new PaletteItem(
                type.name(),
                type.title(),
                type.icon(),
                role(type.category()),
                StepKind.of(type).explanation());
    }

    /// The style class of a category's colour.
    static String role(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }
}
