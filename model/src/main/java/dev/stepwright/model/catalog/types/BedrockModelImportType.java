package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Imports a model from S3 into Amazon Bedrock.
public final class BedrockModelImportType {
    private BedrockModelImportType() {}

    public static final StepType TYPE =
            StepType.named("BedrockModelImport")
                    .title("Bedrock model import")
                    .category(MODEL)
                    .icon("bedrock-model-import")
                    .help("Imports a model from S3 into Amazon Bedrock.")
                    .fact("/Arguments/ImportedModelName")
                    .answer(ServiceAnswer.resource("ImportedModel", "imported-model"))
                    .permissions(
                            "bedrock:CreateModelImportJob",
                            "bedrock:GetModelImportJob",
                            "iam:PassRole")
                    .seconds(600)
                    .build();
}
