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
                    .initially("/Arguments/ModelDeploymentName", "my-deployment")
                    .initially(
                            "/Arguments/ModelArn",
                            "arn:aws:bedrock:us-east-1:111122223333:custom-model/imported/abcdefghijkl")
                    .answer(
                            ServiceAnswer.resource(
                                    "CustomModelDeployment", "custom-model-deployment"))
                    .permissions(
                            "bedrock:CreateCustomModelDeployment",
                            "bedrock:GetCustomModelDeployment")
                    .seconds(300)
                    .build();
}
