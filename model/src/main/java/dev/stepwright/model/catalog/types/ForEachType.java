package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.LOGIC;
import static dev.stepwright.model.catalog.Trait.LOOPING;
import static dev.stepwright.model.catalog.Trait.SDK_GAP;
import static dev.stepwright.model.catalog.Wanted.at;

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
                    .group(
                            "Items",
                            at("IterableItems")
                                    .called("Items")
                                    .explained(
                                            "What the body runs for, one turn each: values typed here, or a step's output that holds a JSON list."))
                    .group("Turns", at("MaxConcurrency").called("Turns side by side"))
                    .folded(
                            "Selection",
                            at("Selector.Pick").called("Keep the best by"),
                            at("Selector.Field").called("Compared value"))
                    .seconds(1)
                    .build();
}
