package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.BASELINE_CHECK;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.PROCESSING_JOB;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

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
