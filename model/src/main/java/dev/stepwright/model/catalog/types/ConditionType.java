package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.LOGIC;
import static dev.stepwright.model.catalog.Trait.BRANCHING;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Wanted;
import dev.stepwright.model.json.Pointer;
import java.util.List;

/// Runs one branch when all its conditions hold, the other one when they do not.
public final class ConditionType {
    private ConditionType() {}

    public static final StepType TYPE =
            StepType.named("Condition")
                    .title("Condition")
                    .category(LOGIC)
                    .icon("condition")
                    .help(
                            "Runs one branch when all its conditions hold, the other one when they do not.")
                    .traits(BRANCHING)
                    .initially("/Arguments/Conditions", List.of())
                    .initially("/Arguments/IfSteps", List.of())
                    .initially("/Arguments/ElseSteps", List.of())
                    .group(
                            "Conditions",
                            Wanted.special(
                                    new Field.Conditions(
                                            Pointer.parse("/Arguments/Conditions"),
                                            "All of these hold",
                                            "Every condition must hold for the True side to run.")))
                    .seconds(1)
                    .build();
}
