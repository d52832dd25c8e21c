package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.LOGIC;
import static dev.stepwright.model.catalog.Trait.TERMINAL;
import static dev.stepwright.model.catalog.Wanted.at;

import dev.stepwright.model.catalog.StepType;

/// Ends the execution as failed, with a message.
public final class FailType {
    private FailType() {}

    public static final StepType TYPE =
            StepType.named("Fail")
                    .title("Fail")
                    .category(LOGIC)
                    .icon("fail")
                    .help("Ends the execution as failed, with a message.")
                    .traits(TERMINAL)
                    .fact("/Arguments/ErrorMessage")
                    .initially("/Arguments/ErrorMessage", "The pipeline was stopped on purpose.")
                    .group("Message", at("ErrorMessage"))
                    .seconds(1)
                    .build();
}
