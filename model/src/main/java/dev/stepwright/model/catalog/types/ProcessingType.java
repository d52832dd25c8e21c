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
                    .initially("/Arguments/ProcessingResources/ClusterConfig/InstanceCount", 1)
                    .initially(
                            "/Arguments/ProcessingResources/ClusterConfig/InstanceType",
                            "ml.m5.large")
                    .initially("/Arguments/ProcessingResources/ClusterConfig/VolumeSizeInGB", 30)
                    .initially(
                            "/Arguments/AppSpecification/ImageUri",
                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/processing:1")
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .group(
                            "Container",
                            at("AppSpecification.ImageUri"),
                            at("AppSpecification.ContainerEntrypoint"),
                            at("AppSpecification.ContainerArguments"))
                    .group(
                            "Compute",
                            at("ProcessingResources.ClusterConfig.InstanceType"),
                            at("ProcessingResources.ClusterConfig.InstanceCount"),
                            at("ProcessingResources.ClusterConfig.VolumeSizeInGB"))
                    .group(
                            "Inputs",
                            at("ProcessingInputs")
                                    .called("Inputs")
                                    .explained(
                                            "What is copied from S3 into the container before it starts.")
                                    .with(
                                            member("S3Input.S3Uri").called("S3 location"),
                                            member("S3Input.LocalPath"))
                                    .fresh(
                                            "AppManaged",
                                            false,
                                            "S3Input.S3Uri",
                                            "s3://my-bucket/input",
                                            "S3Input.LocalPath",
                                            "/opt/ml/processing/input",
                                            "S3Input.S3DataType",
                                            "S3Prefix",
                                            "S3Input.S3InputMode",
                                            "File",
                                            "S3Input.S3DataDistributionType",
                                            "FullyReplicated",
                                            "S3Input.S3CompressionType",
                                            "None"))
                    .group(
                            "Outputs",
                            at("ProcessingOutputConfig.Outputs")
                                    .explained(
                                            "What is copied from the container to S3 when it ends.")
                                    .with(
                                            member("S3Output.S3Uri").called("S3 location"),
                                            member("S3Output.LocalPath"))
                                    .fresh(
                                            "AppManaged",
                                            false,
                                            "S3Output.S3Uri",
                                            "s3://my-bucket/output",
                                            "S3Output.LocalPath",
                                            "/opt/ml/processing/output",
                                            "S3Output.S3UploadMode",
                                            "EndOfJob"))
                    .folded(
                            "Property files",
                            at("/PropertyFiles")
                                    .explained(
                                            "Files among the outputs whose values conditions and other steps can read.")
                                    .with(
                                            member("OutputName").called("Output"),
                                            member("FilePath").called("File"))
                                    .fresh("OutputName", "", "FilePath", ""))
                    .folded("Environment", at("Environment"))
                    .folded(
                            "Role and limits",
                            at("RoleArn"),
                            at("StoppingCondition.MaxRuntimeInSeconds"))
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
