package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Buys throughput for a model in Amazon Bedrock.
public final class BedrockProvisionedModelThroughputType {
    private BedrockProvisionedModelThroughputType() {}

    public static final StepType TYPE =
            StepType.named("BedrockProvisionedModelThroughput")
                    .title("Bedrock throughput")
                    .category(MODEL)
                    .icon("bedrock-provisioned-model-throughput")
                    .help("Buys throughput for a model in Amazon Bedrock.")
                    .fact("/Arguments/ProvisionedModelName")
                    .initially("/Arguments/ModelUnits", 1)
                    .initially("/Arguments/ProvisionedModelName", "my-throughput")
                    .initially(
                            "/Arguments/ModelId",
                            "arn:aws:bedrock:us-east-1:111122223333:custom-model/imported/abcdefghijkl")
                    .answer(ServiceAnswer.resource("ProvisionedModel", "provisioned-model"))
                    .permissions(
                            "bedrock:CreateProvisionedModelThroughput",
                            "bedrock:GetProvisionedModelThroughput")
                    .seconds(300)
                    .build();
}
