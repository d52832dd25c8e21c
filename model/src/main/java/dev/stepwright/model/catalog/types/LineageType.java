package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;

import dev.stepwright.model.catalog.StepType;

/// Records actions, artifacts and contexts of machine learning lineage.
public final class LineageType {
    private LineageType() {}

    public static final StepType TYPE =
            StepType.named("Lineage")
                    .title("Lineage")
                    .category(INTEGRATION)
                    .icon("lineage")
                    .help("Records actions, artifacts and contexts of machine learning lineage.")
                    .permissions(
                            "sagemaker:CreateAction",
                            "sagemaker:CreateArtifact",
                            "sagemaker:CreateContext",
                            "sagemaker:AddAssociation")
                    .seconds(2)
                    .build();
}
