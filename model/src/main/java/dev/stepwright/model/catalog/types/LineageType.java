package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Wanted.object;

import dev.stepwright.model.catalog.StepType;
import java.util.List;

/// Records actions, artifacts and contexts of machine learning lineage.
public final class LineageType {
    private LineageType() {}

    public static final StepType TYPE =
            StepType.named("Lineage")
                    .title("Lineage")
                    .category(INTEGRATION)
                    .icon("lineage")
                    .help("Records actions, artifacts and contexts of machine learning lineage.")
                    .initially(
                            "/Arguments/Artifacts",
                            List.of(
                                    object(
                                            "ArtifactName",
                                            "my-artifact",
                                            "ArtifactType",
                                            "Model",
                                            "Source",
                                            object(
                                                    "SourceUri",
                                                    "s3://my-bucket/models/model.tar.gz"))))
                    .permissions(
                            "sagemaker:CreateAction",
                            "sagemaker:CreateArtifact",
                            "sagemaker:CreateContext",
                            "sagemaker:AddAssociation")
                    .seconds(2)
                    .build();
}
