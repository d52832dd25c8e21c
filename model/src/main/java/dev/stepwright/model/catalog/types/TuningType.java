package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Trait.SEARCHES;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;
import static dev.stepwright.model.catalog.Wanted.object;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
import java.util.List;

/// Searches for the best hyperparameters with many training jobs.
public final class TuningType {
    private TuningType() {}

    public static final StepType TYPE =
            StepType.named("Tuning")
                    .title("Tuning")
                    .category(MODEL)
                    .icon("tuning")
                    .help("Searches for the best hyperparameters with many training jobs.")
                    .traits(RETRYABLE, CACHEABLE, SEARCHES)
                    .fact("/Arguments/HyperParameterTuningJobConfig/Strategy")
                    .initially("/Arguments/HyperParameterTuningJobConfig/Strategy", "Bayesian")
                    .initially(
                            "/Arguments/HyperParameterTuningJobConfig/HyperParameterTuningJobObjective/Type",
                            "Minimize")
                    .initially(
                            "/Arguments/HyperParameterTuningJobConfig/HyperParameterTuningJobObjective/MetricName",
                            "validation:rmse")
                    .initially(
                            "/Arguments/HyperParameterTuningJobConfig/ResourceLimits/MaxNumberOfTrainingJobs",
                            10)
                    .initially(
                            "/Arguments/HyperParameterTuningJobConfig/ResourceLimits/MaxParallelTrainingJobs",
                            2)
                    .initially(
                            "/Arguments/HyperParameterTuningJobConfig/ParameterRanges/IntegerParameterRanges",
                            List.of(object("Name", "max_depth", "MinValue", "3", "MaxValue", "9")))
                    .initially(
                            "/Arguments/TrainingJobDefinition/AlgorithmSpecification/TrainingImage",
                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/training:1")
                    .initially(
                            "/Arguments/TrainingJobDefinition/AlgorithmSpecification/TrainingInputMode",
                            "File")
                    .initially(
                            "/Arguments/TrainingJobDefinition/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .initially(
                            "/Arguments/TrainingJobDefinition/OutputDataConfig/S3OutputPath",
                            "s3://my-bucket/models")
                    .initially(
                            "/Arguments/TrainingJobDefinition/ResourceConfig/InstanceType",
                            "ml.m5.xlarge")
                    .initially("/Arguments/TrainingJobDefinition/ResourceConfig/InstanceCount", 1)
                    .initially("/Arguments/TrainingJobDefinition/ResourceConfig/VolumeSizeInGB", 30)
                    .initially(
                            "/Arguments/TrainingJobDefinition/StoppingCondition/MaxRuntimeInSeconds",
                            86400)
                    .group(
                            "Search",
                            at("HyperParameterTuningJobConfig.Strategy"),
                            at("HyperParameterTuningJobConfig.HyperParameterTuningJobObjective.MetricName")
                                    .called("Objective metric"),
                            at("HyperParameterTuningJobConfig.HyperParameterTuningJobObjective.Type")
                                    .called("Objective"))
                    .group(
                            "How much",
                            at("HyperParameterTuningJobConfig.ResourceLimits.MaxNumberOfTrainingJobs")
                                    .called("Training jobs"),
                            at("HyperParameterTuningJobConfig.ResourceLimits.MaxParallelTrainingJobs")
                                    .called("Side by side"))
                    .group(
                            "Integer ranges",
                            at("HyperParameterTuningJobConfig.ParameterRanges.IntegerParameterRanges")
                                    .called("Integer ranges")
                                    .with(
                                            member("MinValue").beside(),
                                            member("MaxValue").beside(),
                                            member("ScalingType"))
                                    .fresh("MinValue", "1", "MaxValue", "10"))
                    .group(
                            "Continuous ranges",
                            at("HyperParameterTuningJobConfig.ParameterRanges.ContinuousParameterRanges")
                                    .called("Continuous ranges")
                                    .with(
                                            member("MinValue").beside(),
                                            member("MaxValue").beside(),
                                            member("ScalingType"))
                                    .fresh("MinValue", "0.0", "MaxValue", "1.0"))
                    .folded(
                            "Categorical ranges",
                            at("HyperParameterTuningJobConfig.ParameterRanges.CategoricalParameterRanges")
                                    .called("Categorical ranges")
                                    .with(member("Values"))
                                    .fresh("Values", List.of("a", "b")))
                    .group(
                            "Training jobs",
                            at("TrainingJobDefinition.AlgorithmSpecification.TrainingImage"),
                            at("TrainingJobDefinition.AlgorithmSpecification.TrainingInputMode")
                                    .called("Input mode"),
                            at("TrainingJobDefinition.ResourceConfig.InstanceType")
                                    .or(
                                            "TrainingJobDefinition.HyperParameterTuningResourceConfig.InstanceType"),
                            at("TrainingJobDefinition.ResourceConfig.InstanceCount")
                                    .or(
                                            "TrainingJobDefinition.HyperParameterTuningResourceConfig.InstanceCount"),
                            at("TrainingJobDefinition.ResourceConfig.VolumeSizeInGB")
                                    .or(
                                            "TrainingJobDefinition.HyperParameterTuningResourceConfig.VolumeSizeInGB"),
                            at("TrainingJobDefinition.OutputDataConfig.S3OutputPath")
                                    .called("Model location"))
                    .group("Inputs", TrainingFields.channels("TrainingJobDefinition."))
                    .folded(
                            "Fixed hyperparameters",
                            at("TrainingJobDefinition.StaticHyperParameters"))
                    .folded("Metrics", TrainingFields.metrics("TrainingJobDefinition."))
                    .folded(
                            "Stopping and spot",
                            at("HyperParameterTuningJobConfig.TrainingJobEarlyStoppingType")
                                    .called("Early stopping"),
                            at("TrainingJobDefinition.StoppingCondition.MaxRuntimeInSeconds"),
                            at("TrainingJobDefinition.EnableManagedSpotTraining"),
                            at("TrainingJobDefinition.StoppingCondition.MaxWaitTimeInSeconds"))
                    .folded(
                            "Warm start",
                            at("WarmStartConfig.WarmStartType").called("Warm start"),
                            at("WarmStartConfig.ParentHyperParameterTuningJobs")
                                    .called("Parent tuning jobs"))
                    .folded(
                            "Role and network",
                            at("TrainingJobDefinition.RoleArn"),
                            at("TrainingJobDefinition.EnableNetworkIsolation"),
                            at("TrainingJobDefinition.VpcConfig"))
                    .answer(
                            ServiceAnswer.job(
                                            "HyperParameterTuningJob", "hyper-parameter-tuning-job")
                                    .with(ServiceAnswer.Extra.TRAINING_JOBS))
                    .permissions(
                            "sagemaker:CreateHyperParameterTuningJob",
                            "sagemaker:DescribeHyperParameterTuningJob",
                            "sagemaker:StopHyperParameterTuningJob",
                            "iam:PassRole")
                    .seconds(900)
                    .build();
}
