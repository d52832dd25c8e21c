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
                    .initially("/Arguments/JobName", "my-import")
                    .initially("/Arguments/ImportedModelName", "my-imported-model")
                    .initially(
                            "/Arguments/RoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .initially(
                            "/Arguments/ModelDataSource/S3DataSource/S3Uri",
                            "s3://my-bucket/models")
                    .answer(ServiceAnswer.resource("ImportedModel", "imported-model"))
                    .permissions(
                            "bedrock:CreateModelImportJob",
                            "bedrock:GetModelImportJob",
                            "iam:PassRole")
                    .seconds(600)
                    .build();
}
