package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.LOGIC;
import static dev.stepwright.model.catalog.Trait.TERMINAL;

import dev.stepwright.model.catalog.Field;
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
                    .initially("/Arguments/ErrorMessage", "The pipeline was stopped on purpose.")
                    .fact("/Arguments/ErrorMessage")
                    .group(
                            "Message",
                            Field.longText(
                                    "/Arguments/ErrorMessage",
                                    "Error message",
                                    "What the failed execution says; 3,072 characters at most."))
                    .seconds(1)
                    .build();
}
