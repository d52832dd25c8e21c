package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Deploys a custom model in Amazon Bedrock for use on demand.
public final class BedrockCustomModelDeploymentType {
    private BedrockCustomModelDeploymentType() {}

    public static final StepType TYPE =
            StepType.named("BedrockCustomModelDeployment")
                    .title("Bedrock deployment")
                    .category(MODEL)
                    .icon("bedrock-custom-model-deployment")
                    .help("Deploys a custom model in Amazon Bedrock for use on demand.")
                    .fact("/Arguments/ModelDeploymentName")
                    .answer(
                            ServiceAnswer.resource(
                                    "CustomModelDeployment", "custom-model-deployment"))
                    .permissions(
                            "bedrock:CreateCustomModelDeployment",
                            "bedrock:GetCustomModelDeployment")
                    .seconds(300)
                    .build();
}
