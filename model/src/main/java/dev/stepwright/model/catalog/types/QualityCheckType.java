package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.BASELINE_CHECK;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.PROCESSING_JOB;
import static dev.stepwright.model.catalog.Wanted.at;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
import java.util.List;

/// Compares data or predictions with a baseline of their quality.
public final class QualityCheckType {
    private QualityCheckType() {}

    public static final StepType TYPE =
            StepType.named("QualityCheck")
                    .title("Quality check")
                    .category(DATA)
                    .icon("quality-check")
                    .help("Compares data or predictions with a baseline of their quality.")
                    .traits(CACHEABLE, BASELINE_CHECK, PROCESSING_JOB)
                    .stepKeys(
                            "CheckType",
                            "ModelPackageGroupName",
                            "SkipCheck",
                            "FailOnViolation",
                            "RegisterNewBaseline",
                            "SuppliedBaselineStatistics",
                            "SuppliedBaselineConstraints")
                    .fact("/CheckType")
                    .initially("/CheckType", "DATA_QUALITY")
                    .initially("/SkipCheck", true)
                    .initially("/FailOnViolation", true)
                    .initially("/RegisterNewBaseline", true)
                    .initially("/ModelPackageGroupName", "my-models")
                    .initially(
                            "/Arguments/ProcessingResources/ClusterConfig",
                            ProcessingFields.cluster())
                    .initially(
                            "/Arguments/AppSpecification/ImageUri",
                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/model-monitor-analyzer:1")
                    .initially(
                            "/Arguments/ProcessingInputs",
                            List.of(
                                    ProcessingFields.input(
                                            "baseline_dataset_input",
                                            "s3://my-bucket/data",
                                            "baseline_dataset_input")))
                    .initially(
                            "/Arguments/ProcessingOutputConfig/Outputs",
                            List.of(ProcessingFields.output("quality_check_output")))
                    .initially(
                            "/Arguments/Environment/dataset_format",
                            "{\"csv\": {\"header\": true}}")
                    .initially("/Arguments/Environment/output_path", "/opt/ml/processing/output")
                    .initially("/Arguments/Environment/publish_cloudwatch_metrics", "Disabled")
                    .initially(
                            "/Arguments/Environment/dataset_source",
                            "/opt/ml/processing/input/baseline_dataset_input")
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .group("Check", at("/CheckType").called("Kind of check"))
                    .group("What happens", BaselineFields.flags())
                    .group(
                            "Baseline",
                            at("/ModelPackageGroupName").called("Model package group"),
                            at("/SuppliedBaselineConstraints").called("Supplied constraints"),
                            at("/SuppliedBaselineStatistics").called("Supplied statistics"))
                    .group("Inputs", ProcessingFields.INPUTS)
                    .folded("Outputs", ProcessingFields.OUTPUTS)
                    .folded("Container", ProcessingFields.container())
                    .folded("Compute", ProcessingFields.compute())
                    .folded("Environment", at("Environment"))
                    .folded("Role and limits", ProcessingFields.limits())
                    .answer(
                            ServiceAnswer.job("CheckJob", "processing-job")
                                    .with(ServiceAnswer.Extra.BASELINE_WITH_STATISTICS))
                    .permissions(
                            "sagemaker:CreateProcessingJob",
                            "sagemaker:DescribeProcessingJob",
                            "sagemaker:StopProcessingJob",
                            "iam:PassRole")
                    .seconds(120)
                    .build();
}
