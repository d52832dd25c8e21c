package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.DATA;
import static dev.stepwright.model.catalog.Trait.BASELINE_CHECK;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.PROCESSING_JOB;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

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
