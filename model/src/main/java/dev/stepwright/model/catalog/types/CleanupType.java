package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.SDK_GAP;

import dev.stepwright.model.catalog.StepType;
import java.util.List;

/// Removes what other steps left in S3.
public final class CleanupType {
    private CleanupType() {}

    public static final StepType TYPE =
            StepType.named("Cleanup")
                    .title("Cleanup")
                    .category(INTEGRATION)
                    .icon("cleanup")
                    .help("Removes what other steps left in S3.")
                    .traits(SDK_GAP)
                    .initially("/Arguments/Resources/S3", List.of())
                    .permissions("s3:ListBucket", "s3:DeleteObject")
                    .seconds(5)
                    .build();
}
