package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.LOGIC;
import static dev.stepwright.model.catalog.Trait.LOOPING;
import static dev.stepwright.model.catalog.Trait.SDK_GAP;

import dev.stepwright.model.catalog.StepType;
import java.util.List;

/// Runs its body once for every item of a list.
public final class ForEachType {
    private ForEachType() {}

    public static final StepType TYPE =
            StepType.named("ForEach")
                    .title("For each")
                    .category(LOGIC)
                    .icon("for-each")
                    .help("Runs its body once for every item of a list.")
                    .traits(LOOPING, SDK_GAP)
                    .initially("/Arguments/IterableItems", List.of("one"))
                    .initially("/Arguments/ForEachBody", List.of())
                    .seconds(1)
                    .build();
}
