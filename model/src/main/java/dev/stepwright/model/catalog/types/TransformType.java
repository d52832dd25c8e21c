package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Runs a model over a data set in S3.
public final class TransformType {
    private TransformType() {}

    public static final StepType TYPE =
            StepType.named("Transform")
                    .title("Batch transform")
                    .category(DATA)
                    .icon("transform")
                    .help("Runs a model over a data set in S3.")
                    .traits(RETRYABLE, CACHEABLE)
                    .fact("/Arguments/TransformResources/InstanceType")
                    .answer(ServiceAnswer.job("TransformJob", "transform-job"))
                    .permissions(
                            "sagemaker:CreateTransformJob",
                            "sagemaker:DescribeTransformJob",
                            "sagemaker:StopTransformJob")
                    .seconds(180)
                    .build();
}
