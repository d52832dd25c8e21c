package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.BASELINE_CHECK;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.PROCESSING_JOB;
import static dev.stepwright.model.catalog.Wanted.at;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
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
                    .initially(
                            "/Arguments/ProcessingResources/ClusterConfig",
                            ProcessingFields.cluster())
                    .initially(
                            "/Arguments/AppSpecification/ImageUri",
                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/clarify-processing:1")
                    .initially(
                            "/Arguments/ProcessingInputs",
                            List.of(
                                    ProcessingFields.input(
                                            "analysis_config",
                                            "s3://my-bucket/analysis_config.json",
                                            "analysis_config"),
                                    ProcessingFields.input(
                                            "dataset", "s3://my-bucket/data", "data")))
                    .initially(
                            "/Arguments/ProcessingOutputConfig/Outputs",
                            List.of(ProcessingFields.output("analysis_result")))
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
                    .group("What happens", BaselineFields.flags())
                    .group(
                            "Baseline",
                            at("/ModelPackageGroupName").called("Model package group"),
                            at("/SuppliedBaselineConstraints").called("Supplied constraints"))
                    .group("Inputs", ProcessingFields.INPUTS)
                    .folded("Outputs", ProcessingFields.OUTPUTS)
                    .folded("Container", ProcessingFields.container())
                    .folded("Compute", ProcessingFields.compute())
                    .folded("Environment", at("Environment"))
                    .folded("Role and limits", ProcessingFields.limits())
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
