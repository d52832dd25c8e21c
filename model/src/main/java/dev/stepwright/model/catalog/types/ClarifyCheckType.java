package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.BASELINE_CHECK;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.PROCESSING_JOB;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;
import static dev.stepwright.model.catalog.Wanted.object;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Wanted;
import dev.stepwright.model.json.Pointer;
import java.util.List;

/// Compares bias or explanations of a model with a baseline.
public final class ClarifyCheckType {
    private ClarifyCheckType() {}

    public static final StepType TYPE =
            StepType.named("ClarifyCheck")
                    .title("Clarify check")
                    .category(DATA)
                    .icon("clarify-check")
                    .help("Compares bias or explanations of a model with a baseline.")
                    .traits(CACHEABLE, BASELINE_CHECK, PROCESSING_JOB)
                    .stepKeys(
                            "CheckType",
                            "ModelPackageGroupName",
                            "SkipCheck",
                            "FailOnViolation",
                            "RegisterNewBaseline",
                            "SuppliedBaselineConstraints",
                            "ModelName")
                    .fact("/CheckType")
                    .initially("/CheckType", "DATA_BIAS")
                    .initially("/SkipCheck", true)
                    .initially("/FailOnViolation", true)
                    .initially("/RegisterNewBaseline", true)
                    .initially("/ModelPackageGroupName", "my-models")
                    .initially("/Arguments/ProcessingResources/ClusterConfig/InstanceCount", 1)
                    .initially(
                            "/Arguments/ProcessingResources/ClusterConfig/InstanceType",
                            "ml.m5.large")
                    .initially("/Arguments/ProcessingResources/ClusterConfig/VolumeSizeInGB", 30)
                    .initially(
                            "/Arguments/AppSpecification/ImageUri",
                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/clarify-processing:1")
                    .initially(
                            "/Arguments/ProcessingInputs",
                            List.of(
                                    object(
                                            "InputName",
                                            "analysis_config",
                                            "AppManaged",
                                            false,
                                            "S3Input",
                                            object(
                                                    "S3Uri",
                                                    "s3://my-bucket/analysis_config.json",
                                                    "LocalPath",
                                                    "/opt/ml/processing/input/analysis_config",
                                                    "S3DataType",
                                                    "S3Prefix",
                                                    "S3InputMode",
                                                    "File")),
                                    object(
                                            "InputName",
                                            "dataset",
                                            "AppManaged",
                                            false,
                                            "S3Input",
                                            object(
                                                    "S3Uri",
                                                    "s3://my-bucket/data",
                                                    "LocalPath",
                                                    "/opt/ml/processing/input/data",
                                                    "S3DataType",
                                                    "S3Prefix",
                                                    "S3InputMode",
                                                    "File"))))
                    .initially(
                            "/Arguments/ProcessingOutputConfig/Outputs",
                            List.of(
                                    object(
                                            "OutputName",
                                            "analysis_result",
                                            "AppManaged",
                                            false,
                                            "S3Output",
                                            object(
                                                    "S3Uri",
                                                    "s3://my-bucket/checks",
                                                    "LocalPath",
                                                    "/opt/ml/processing/output",
                                                    "S3UploadMode",
                                                    "EndOfJob"))))
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .group(
                            "Check",
                            at("/CheckType").called("Kind of check"),
                            at("/ModelName")
                                    .called("Model")
                                    .explained(
                                            "The model to look into: usually the name of a Create model step. Only checks of a model need it."))
                    .group(
                            "What happens",
                            at("/SkipCheck"),
                            at("/RegisterNewBaseline"),
                            at("/FailOnViolation"),
                            Wanted.special(
                                    new Field.Together(
                                            Pointer.parse("/SkipCheck/RegisterNewBaseline"),
                                            "Together",
                                            "What the two flags do together.",
                                            Pointer.parse("/SkipCheck"),
                                            Pointer.parse("/RegisterNewBaseline"),
                                            List.of(
                                                    new Field.Together.Case(
                                                            false,
                                                            false,
                                                            "Check, keep the baseline",
                                                            "Compares with the earlier baseline and fails on a violation when told so. Later steps get the earlier baseline. One must exist."),
                                                    new Field.Together.Case(
                                                            false,
                                                            true,
                                                            "Check, take the new baseline",
                                                            "Compares with the earlier baseline, then registers what was calculated as the new one. An earlier one must exist."),
                                                    new Field.Together.Case(
                                                            true,
                                                            false,
                                                            "No check, keep the baseline",
                                                            "Only calculates. Later steps get the earlier baseline. One must exist."),
                                                    new Field.Together.Case(
                                                            true,
                                                            true,
                                                            "No check, take the new baseline",
                                                            "Only calculates, and registers that as the baseline: how a first run begins. No earlier one is needed.")))))
                    .group(
                            "Baseline",
                            at("/ModelPackageGroupName").called("Model package group"),
                            at("/SuppliedBaselineConstraints").called("Supplied constraints"))
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
                    .folded(
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
                            "Container",
                            at("AppSpecification.ImageUri"),
                            at("AppSpecification.ContainerEntrypoint"),
                            at("AppSpecification.ContainerArguments"))
                    .folded(
                            "Compute",
                            at("ProcessingResources.ClusterConfig.InstanceType"),
                            at("ProcessingResources.ClusterConfig.InstanceCount"),
                            at("ProcessingResources.ClusterConfig.VolumeSizeInGB"))
                    .folded("Environment", at("Environment"))
                    .folded(
                            "Role and limits",
                            at("RoleArn"),
                            at("StoppingCondition.MaxRuntimeInSeconds"))
                    .answer(
                            ServiceAnswer.job("CheckJob", "processing-job")
                                    .with(ServiceAnswer.Extra.BASELINE))
                    .permissions(
                            "sagemaker:CreateProcessingJob",
                            "sagemaker:DescribeProcessingJob",
                            "sagemaker:StopProcessingJob",
                            "iam:PassRole")
                    .seconds(120)
                    .build();
}
