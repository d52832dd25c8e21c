package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Trait.TRAINING_JOB;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.Pointer;
import java.util.List;

/// Trains a model with an algorithm or a script of yours.
public final class TrainingType {
    private TrainingType() {}

    public static final StepType TYPE =
            StepType.named("Training")
                    .title("Training")
                    .category(MODEL)
                    .icon("training")
                    .help("Trains a model with an algorithm or a script of yours.")
                    .traits(RETRYABLE, CACHEABLE, TRAINING_JOB)
                    .initially(
                            "/Arguments/AlgorithmSpecification/TrainingImage",
                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/training:1")
                    .initially("/Arguments/AlgorithmSpecification/TrainingInputMode", "File")
                    .initially("/Arguments/OutputDataConfig/S3OutputPath", "s3://my-bucket/models")
                    .initially("/Arguments/StoppingCondition/MaxRuntimeInSeconds", 86400)
                    .initially("/Arguments/ResourceConfig/InstanceCount", 1)
                    .initially("/Arguments/ResourceConfig/InstanceType", "ml.m5.xlarge")
                    .initially("/Arguments/ResourceConfig/VolumeSizeInGB", 30)
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .fact("/Arguments/ResourceConfig/InstanceType")
                    .group(
                            "Algorithm",
                            Field.text(
                                            "/Arguments/AlgorithmSpecification/TrainingImage",
                                            "Training image",
                                            "The container image, as a URI in Amazon ECR.")
                                    .requiredHere(),
                            Field.choice(
                                            "/Arguments/AlgorithmSpecification/TrainingInputMode",
                                            "Input mode",
                                            "How the data reach the container: copied first, streamed, or opened on demand.",
                                            "File",
                                            "FastFile",
                                            "Pipe")
                                    .requiredHere())
                    .group(
                            "Compute",
                            Field.text(
                                            "/Arguments/ResourceConfig/InstanceType",
                                            "Instance type",
                                            "The kind of machine, such as ml.m5.xlarge.")
                                    .requiredHere(),
                            Field.integer(
                                            "/Arguments/ResourceConfig/InstanceCount",
                                            "Instances",
                                            "How many machines train side by side.")
                                    .requiredHere(),
                            Field.integer(
                                            "/Arguments/ResourceConfig/VolumeSizeInGB",
                                            "Volume (GB)",
                                            "Disk space of each machine.")
                                    .requiredHere())
                    .group(
                            "Inputs",
                            new Field.Items(
                                    Pointer.parse("/Arguments/InputDataConfig"),
                                    "Channels",
                                    "The data sets that the algorithm reads, by the name it knows them by.",
                                    "ChannelName",
                                    List.of(
                                            Field.text(
                                                            "/DataSource/S3DataSource/S3Uri",
                                                            "S3 location",
                                                            "Where the data are.")
                                                    .requiredHere(),
                                            Field.text(
                                                    "/ContentType",
                                                    "Content type",
                                                    "The MIME type of the data, such as text/csv.")),
                                    CommonFields.CHANNEL))
                    .group(
                            "Output",
                            Field.text(
                                            "/Arguments/OutputDataConfig/S3OutputPath",
                                            "Model location",
                                            "The S3 prefix under which the model is stored.")
                                    .requiredHere())
                    .folded(
                            "Hyperparameters",
                            new Field.Entries(
                                    Pointer.parse("/Arguments/HyperParameters"),
                                    "Hyperparameters",
                                    "What the algorithm is told; every value is a text."))
                    .folded(
                            "Stopping and spot",
                            CommonFields.MAX_RUNTIME,
                            Field.flag(
                                    "/Arguments/EnableManagedSpotTraining",
                                    "Spot instances",
                                    "Cheaper machines that may be taken away."),
                            Field.integer(
                                    "/Arguments/StoppingCondition/MaxWaitTimeInSeconds",
                                    "Longest wait (s)",
                                    "For spot instances: running and waiting together; at least the longest run."))
                    .folded(
                            "Environment",
                            new Field.Entries(
                                    Pointer.parse("/Arguments/Environment"),
                                    "Environment",
                                    "Environment variables of the container."))
                    .folded("Role", CommonFields.role("/Arguments/RoleArn"))
                    .folded("Cache", CommonFields.CACHE_ENABLED, CommonFields.CACHE_EXPIRY)
                    .answer(
                            ServiceAnswer.job("TrainingJob", "training-job")
                                    .with(ServiceAnswer.Extra.MODEL_ARTIFACTS))
                    .permissions(
                            "sagemaker:CreateTrainingJob",
                            "sagemaker:DescribeTrainingJob",
                            "sagemaker:StopTrainingJob",
                            "iam:PassRole")
                    .seconds(240)
                    .build();
}
