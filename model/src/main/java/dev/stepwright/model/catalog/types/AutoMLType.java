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

/// Lets SageMaker try algorithms and settings on a table and keeps the best.
public final class AutoMLType {
    private AutoMLType() {}

    public static final StepType TYPE =
            StepType.named("AutoML")
                    .title("AutoML")
                    .category(MODEL)
                    .icon("automl")
                    .help(
                            "Lets SageMaker try algorithms and settings on a table and keeps the best.")
                    .traits(RETRYABLE, CACHEABLE, SEARCHES)
                    .fact("/Arguments/ProblemType")
                    .initially(
                            "/Arguments/InputDataConfig",
                            List.of(
                                    object(
                                            "DataSource",
                                            object(
                                                    "S3DataSource",
                                                    object(
                                                            "S3DataType",
                                                            "S3Prefix",
                                                            "S3Uri",
                                                            "s3://my-bucket/data")),
                                            "TargetAttributeName",
                                            "label")))
                    .initially("/Arguments/OutputDataConfig/S3OutputPath", "s3://my-bucket/automl")
                    .initially("/Arguments/AutoMLJobConfig/Mode", "ENSEMBLING")
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .group(
                            "Data",
                            at("InputDataConfig")
                                    .called("Data")
                                    .explained(
                                            "The tables to learn from, each with the column that is predicted.")
                                    .with(
                                            member("DataSource.S3DataSource.S3Uri")
                                                    .called("S3 location"),
                                            member("TargetAttributeName").called("Target column"),
                                            member("ChannelType"),
                                            member("ContentType"))
                                    .fresh(
                                            "DataSource.S3DataSource.S3DataType",
                                            "S3Prefix",
                                            "DataSource.S3DataSource.S3Uri",
                                            "s3://my-bucket/data",
                                            "TargetAttributeName",
                                            "label"))
                    .group(
                            "Task",
                            at("ProblemType"),
                            at("AutoMLJobObjective.MetricName").called("Objective metric"),
                            at("AutoMLJobConfig.Mode").explained("Pipelines take ENSEMBLING only."))
                    .group("Output", at("OutputDataConfig.S3OutputPath").called("S3 location"))
                    .folded(
                            "Limits",
                            at("AutoMLJobConfig.CompletionCriteria.MaxAutoMLJobRuntimeInSeconds")
                                    .called("Longest job (s)"),
                            at("AutoMLJobConfig.CompletionCriteria.MaxCandidates")
                                    .called("Most candidates"),
                            at("AutoMLJobConfig.CompletionCriteria.MaxRuntimePerTrainingJobInSeconds")
                                    .called("Longest training (s)"),
                            at("AutoMLJobConfig.DataSplitConfig.ValidationFraction"))
                    .folded(
                            "Role and network",
                            at("RoleArn"),
                            at("AutoMLJobConfig.SecurityConfig.VpcConfig"))
                    .answer(
                            ServiceAnswer.job("AutoMLJob", "automl-job")
                                    .with(ServiceAnswer.Extra.BEST_CANDIDATE))
                    .permissions(
                            "sagemaker:CreateAutoMLJob",
                            "sagemaker:DescribeAutoMLJob",
                            "sagemaker:StopAutoMLJob",
                            "iam:PassRole")
                    .seconds(1200)
                    .build();
}
