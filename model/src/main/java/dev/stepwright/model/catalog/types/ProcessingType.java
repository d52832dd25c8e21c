package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.PROCESSING_JOB;
import static dev.stepwright.model.catalog.Trait.PROPERTY_FILES;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Runs a container of yours on data in S3: cleaning, features, evaluation.
public final class ProcessingType {
    private ProcessingType() {}

    public static final StepType TYPE =
            StepType.named("Processing")
                    .title("Processing")
                    .category(DATA)
                    .icon("processing")
                    .help(
                            "Runs a container of yours on data in S3: cleaning, features, evaluation.")
                    .traits(RETRYABLE, CACHEABLE, PROPERTY_FILES, PROCESSING_JOB)
                    .stepKeys("PropertyFiles")
                    .fact("/Arguments/ProcessingResources/ClusterConfig/InstanceType")
                    .initially(
                            "/Arguments/ProcessingResources/ClusterConfig",
                            ProcessingFields.cluster())
                    .initially(
                            "/Arguments/AppSpecification/ImageUri",
                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/processing:1")
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .group("Container", ProcessingFields.container())
                    .group("Compute", ProcessingFields.compute())
                    .group("Inputs", ProcessingFields.INPUTS)
                    .group("Outputs", ProcessingFields.OUTPUTS)
                    .folded(
                            "Property files",
                            at("/PropertyFiles")
                                    .explained(
                                            "Files among the outputs whose values conditions and other steps can read.")
                                    .with(
                                            member("OutputName").called("Output").beside(),
                                            member("FilePath").called("File").beside())
                                    .fresh("OutputName", "", "FilePath", ""))
                    .folded("Environment", at("Environment"))
                    .folded("Role and limits", ProcessingFields.limits())
                    .folded(
                            "Network",
                            at("NetworkConfig.EnableNetworkIsolation"),
                            at("NetworkConfig.EnableInterContainerTrafficEncryption"),
                            at("NetworkConfig.VpcConfig"))
                    .answer(ServiceAnswer.job("ProcessingJob", "processing-job"))
                    .permissions(
                            "sagemaker:CreateProcessingJob",
                            "sagemaker:DescribeProcessingJob",
                            "sagemaker:StopProcessingJob",
                            "iam:PassRole")
                    .seconds(180)
                    .build();
}
