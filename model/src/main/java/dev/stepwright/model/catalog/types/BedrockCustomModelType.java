package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Makes a custom model in Amazon Bedrock from files in S3.
public final class BedrockCustomModelType {
    private BedrockCustomModelType() {}

    public static final StepType TYPE =
            StepType.named("BedrockCustomModel")
                    .title("Bedrock custom model")
                    .category(MODEL)
                    .icon("bedrock-custom-model")
                    .help("Makes a custom model in Amazon Bedrock from files in S3.")
                    .fact("/Arguments/ModelName")
                    .initially("/Arguments/ModelName", "my-custom-model")
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .initially(
                            "/Arguments/ModelSourceConfig/S3DataSource/S3Uri",
                            "s3://my-bucket/models")
                    .answer(ServiceAnswer.resource("CustomModel", "custom-model"))
                    .permissions(
                            "bedrock:CreateCustomModel", "bedrock:GetCustomModel", "iam:PassRole")
                    .seconds(600)
                    .build();
}
