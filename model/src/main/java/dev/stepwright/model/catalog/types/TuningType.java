package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Trait.SEARCHES;

import dev.stepwright.model.catalog.ServiceAnswer;
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
                    .traits(RETRYABLE, CACHEABLE, SEARCHES)
                    .fact("/Arguments/HyperParameterTuningJobConfig/Strategy")
                    .answer(
                            ServiceAnswer.job(
                                            "HyperParameterTuningJob", "hyper-parameter-tuning-job")
                                    .with(ServiceAnswer.Extra.TRAINING_JOBS))
                    .permissions(
                            "sagemaker:CreateHyperParameterTuningJob",
                            "sagemaker:DescribeHyperParameterTuningJob",
                            "sagemaker:StopHyperParameterTuningJob",
                            "iam:PassRole")
                    .seconds(900)
                    .build();
}
