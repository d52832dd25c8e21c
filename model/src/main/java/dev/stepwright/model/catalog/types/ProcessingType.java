package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.PROCESSING_JOB;
import static dev.stepwright.model.catalog.Trait.PROPERTY_FILES;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Map;

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
                    .fact("/Arguments/ProcessingResources/ClusterConfig/InstanceType")
                    .group(
                            "Container",
                            Field.text(
                                            "/Arguments/AppSpecification/ImageUri",
                                            "Image",
                                            "The container image, as a URI in Amazon ECR.")
                                    .requiredHere(),
                            new Field.Values(
                                    Pointer.parse(
                                            "/Arguments/AppSpecification/ContainerEntrypoint"),
                                    "Entry point",
                                    "The command that the container runs, one word a line.",
                                    Field.Kind.TEXT),
                            new Field.Values(
                                    Pointer.parse("/Arguments/AppSpecification/ContainerArguments"),
                                    "Arguments",
                                    "What the command is given, one argument a line, 256 characters each at most.",
                                    Field.Kind.TEXT))
                    .group(
                            "Compute",
                            Field.text(
                                            "/Arguments/ProcessingResources/ClusterConfig/InstanceType",
                                            "Instance type",
                                            "The kind of machine, such as ml.m5.xlarge.")
                                    .requiredHere(),
                            Field.integer(
                                            "/Arguments/ProcessingResources/ClusterConfig/InstanceCount",
                                            "Instances",
                                            "How many machines work side by side.")
                                    .requiredHere(),
                            Field.integer(
                                            "/Arguments/ProcessingResources/ClusterConfig/VolumeSizeInGB",
                                            "Volume (GB)",
                                            "Disk space of each machine.")
                                    .requiredHere())
                    .group(
                            "Inputs",
                            new Field.Items(
                                    Pointer.parse("/Arguments/ProcessingInputs"),
                                    "Inputs",
                                    "What is copied from S3 into the container before it starts.",
                                    "InputName",
                                    List.of(
                                            Field.text(
                                                            "/S3Input/S3Uri",
                                                            "S3 location",
                                                            "Where the data are.")
                                                    .requiredHere(),
                                            Field.text(
                                                    "/S3Input/LocalPath",
                                                    "Path in the container",
                                                    "A folder below /opt/ml/processing.")),
                                    CommonFields.PROCESSING_INPUT))
                    .group(
                            "Outputs",
                            new Field.Items(
                                    Pointer.parse("/Arguments/ProcessingOutputConfig/Outputs"),
                                    "Outputs",
                                    "What is copied from the container to S3 when it ends.",
                                    "OutputName",
                                    List.of(
                                            Field.text(
                                                            "/S3Output/S3Uri",
                                                            "S3 location",
                                                            "Where the results go.")
                                                    .requiredHere(),
                                            Field.text(
                                                    "/S3Output/LocalPath",
                                                    "Path in the container",
                                                    "A folder below /opt/ml/processing.")),
                                    CommonFields.PROCESSING_OUTPUT))
                    .folded(
                            "Property files",
                            new Field.Items(
                                    Pointer.parse("/PropertyFiles"),
                                    "Property files",
                                    "Files among the outputs whose values conditions and other steps can read.",
                                    "PropertyFileName",
                                    List.of(
                                            Field.text(
                                                            "/OutputName",
                                                            "Output",
                                                            "The output that holds the file.")
                                                    .requiredHere()
                                                    .literalOnly(),
                                            Field.text(
                                                            "/FilePath",
                                                            "File",
                                                            "The file's path inside that output.")
                                                    .requiredHere()
                                                    .literalOnly()),
                                    Json.of(Map.of("OutputName", "", "FilePath", ""))))
                    .folded(
                            "Environment",
                            new Field.Entries(
                                    Pointer.parse("/Arguments/Environment"),
                                    "Environment",
                                    "Environment variables of the container."))
                    .folded(
                            "Role and limits",
                            CommonFields.role("/Arguments/RoleArn"),
                            CommonFields.MAX_RUNTIME)
                    .folded("Cache", CommonFields.CACHE_ENABLED, CommonFields.CACHE_EXPIRY)
                    .answer(ServiceAnswer.job("ProcessingJob", "processing-job"))
                    .permissions(
                            "sagemaker:CreateProcessingJob",
                            "sagemaker:DescribeProcessingJob",
                            "sagemaker:StopProcessingJob",
                            "iam:PassRole")
                    .seconds(180)
                    .build();
}
