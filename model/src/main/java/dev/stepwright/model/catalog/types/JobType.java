package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.SDK_GAP;

import dev.stepwright.model.catalog.StepType;

/// Runs a SageMaker job of a category, such as fine-tuning an agent.
public final class JobType {
    private JobType() {}

    public static final StepType TYPE =
            StepType.named("Job")
                    .title("Job")
                    .category(INTEGRATION)
                    .icon("job")
                    .help("Runs a SageMaker job of a category, such as fine-tuning an agent.")
                    .traits(SDK_GAP)
                    .fact("/Arguments/JobCategory")
                    .initially("/Arguments/JobCategory", "AgentRFT")
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .initially("/Arguments/JobConfigSchemaVersion", "1.0.0")
                    .initially("/Arguments/JobConfigDocument", "{}")
                    .permissions(
                            "sagemaker:CreateJob",
                            "sagemaker:DescribeJob",
                            "sagemaker:StopJob",
                            "iam:PassRole")
                    .seconds(600)
                    .build();
}
