package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Trait.TRAINING_JOB;
import static dev.stepwright.model.catalog.Wanted.at;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

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
                    .fact("/Arguments/ResourceConfig/InstanceType")
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
                    .group(
                            "Algorithm",
                            at("AlgorithmSpecification.TrainingImage"),
                            at("AlgorithmSpecification.TrainingInputMode").called("Input mode"))
                    .group(
                            "Compute",
                            at("ResourceConfig.InstanceType"),
                            at("ResourceConfig.InstanceCount"),
                            at("ResourceConfig.VolumeSizeInGB"))
                    .group("Inputs", TrainingFields.channels(""))
                    .group(
                            "Output",
                            at("OutputDataConfig.S3OutputPath")
                                    .called("Model location")
                                    .explained("The S3 prefix under which the model is stored."))
                    .folded("Hyperparameters", at("HyperParameters"))
                    .folded("Metrics", TrainingFields.metrics(""))
                    .folded(
                            "Stopping and spot",
                            at("StoppingCondition.MaxRuntimeInSeconds"),
                            at("EnableManagedSpotTraining"),
                            at("StoppingCondition.MaxWaitTimeInSeconds"),
                            at("CheckpointConfig.S3Uri")
                                    .called("Checkpoints")
                                    .explained(
                                            "Where the job keeps its checkpoints, to go on from after an interruption."))
                    .folded("Environment", at("Environment"))
                    .folded(
                            "Role and network",
                            at("RoleArn"),
                            at("EnableNetworkIsolation"),
                            at("EnableInterContainerTrafficEncryption"),
                            at("VpcConfig"))
                    .folded(
                            "Serverless customization",
                            at("ServerlessJobConfig.BaseModelArn").called("Base model ARN"),
                            at("ServerlessJobConfig.JobType").called("Job"),
                            at("ServerlessJobConfig.CustomizationTechnique").called("Technique"),
                            at("ServerlessJobConfig.Peft").called("PEFT"),
                            at("ServerlessJobConfig.AcceptEula"),
                            at("ModelPackageConfig.ModelPackageGroupArn")
                                    .called("Model package group ARN"))
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
