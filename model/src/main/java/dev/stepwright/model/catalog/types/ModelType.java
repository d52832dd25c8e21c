package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Makes a model that can be deployed or used for a batch transform.
public final class ModelType {
    private ModelType() {}

    public static final StepType TYPE =
            StepType.named("Model")
                    .title("Create model")
                    .category(MODEL)
                    .icon("model")
                    .help("Makes a model that can be deployed or used for a batch transform.")
                    .traits(RETRYABLE)
                    .answer(ServiceAnswer.resource("Model", "model"))
                    .permissions("sagemaker:CreateModel", "sagemaker:DescribeModel", "iam:PassRole")
                    .seconds(2)
                    .build();
}
