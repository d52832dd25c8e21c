package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;

import dev.stepwright.model.catalog.StepType;

/// Searches for the best hyperparameters with many training jobs.
public final class TuningType {
    private TuningType() {}

    public static final StepType TYPE =
            StepType.named("Tuning")
                    .title("Tuning")
                    .category(MODEL)
                    .icon("tuning")
                    .help("Searches for the best hyperparameters with many training jobs.")
                    .traits(RETRYABLE, CACHEABLE)
                    .fact("/Arguments/HyperParameterTuningJobConfig/Strategy")
                    .seconds(900)
                    .build();
}
