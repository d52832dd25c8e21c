package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Trait.SDK_GAP;

import dev.stepwright.model.catalog.StepType;

/// Runs a job on Amazon EMR Serverless.
public final class EMRServerlessType {
    private EMRServerlessType() {}

    public static final StepType TYPE =
            StepType.named("EMRServerless")
                    .title("EMR Serverless")
                    .category(INTEGRATION)
                    .icon("emr-serverless")
                    .help("Runs a job on Amazon EMR Serverless.")
                    .traits(RETRYABLE, CACHEABLE, SDK_GAP)
                    .initially(
                            "/Arguments/ExecutionRoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .initially("/Arguments/ApplicationId", "00example")
                    .initially(
                            "/Arguments/JobConfig/executionRoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .initially("/Arguments/JobConfig/applicationId", "00example")
                    .initially(
                            "/Arguments/JobConfig/jobDriver/sparkSubmit/entryPoint",
                            "s3://my-bucket/code/job.py")
                    .permissions(
                            "emr-serverless:StartJobRun",
                            "emr-serverless:GetJobRun",
                            "emr-serverless:CancelJobRun",
                            "iam:PassRole")
                    .seconds(300)
                    .build();
}
