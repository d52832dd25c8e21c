package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Makes a model that can be deployed or used for a batch transform.
public final class ModelType {
    private ModelType() {}

    public static final StepType TYPE =
            StepType.named("Model")
                    .title("Create model")
                    .category(MODEL)
                    .icon("model")
                    .help("Makes a model that can be deployed or used for a batch transform.")
                    .traits(RETRYABLE)
                    .initially(
                            "/Arguments/ExecutionRoleArn",
                            "arn:aws:iam::111122223333:role/SageMakerExecutionRole")
                    .initially(
                            "/Arguments/PrimaryContainer/Image",
                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/inference:1")
                    .initially(
                            "/Arguments/PrimaryContainer/ModelDataUrl",
                            "s3://my-bucket/models/model.tar.gz")
                    .group(
                            "Container",
                            at("PrimaryContainer.Image").called("Image"),
                            at("PrimaryContainer.ModelDataUrl"))
                    .group("Role", at("ExecutionRoleArn"))
                    .folded("Environment", at("PrimaryContainer.Environment"))
                    .folded(
                            "Serial inference",
                            at("Containers")
                                    .called("Containers")
                                    .explained(
                                            "Several containers, one after the other, instead of one.")
                                    .with(
                                            member("Image"),
                                            member("ModelDataUrl"),
                                            member("Environment"))
                                    .fresh(
                                            "Image",
                                            "111122223333.dkr.ecr.us-east-1.amazonaws.com/inference:1"),
                            at("InferenceExecutionConfig.Mode").called("Execution"))
                    .folded("Network", at("EnableNetworkIsolation"), at("VpcConfig"))
                    .answer(ServiceAnswer.resource("Model", "model"))
                    .permissions("sagemaker:CreateModel", "sagemaker:DescribeModel", "iam:PassRole")
                    .seconds(2)
                    .build();
}
