package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Trait.SEARCHES;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Lets SageMaker try algorithms and settings on a table and keeps the best.
public final class AutoMLType {
    private AutoMLType() {}

    public static final StepType TYPE =
            StepType.named("AutoML")
                    .title("AutoML")
                    .category(MODEL)
                    .icon("automl")
                    .help(
                            "Lets SageMaker try algorithms and settings on a table and keeps the best.")
                    .traits(RETRYABLE, CACHEABLE, SEARCHES)
                    .fact("/Arguments/ProblemType")
                    .answer(
                            ServiceAnswer.job("AutoMLJob", "automl-job")
                                    .with(ServiceAnswer.Extra.BEST_CANDIDATE))
                    .permissions(
                            "sagemaker:CreateAutoMLJob",
                            "sagemaker:DescribeAutoMLJob",
                            "sagemaker:StopAutoMLJob",
                            "iam:PassRole")
                    .seconds(1200)
                    .build();
}
