package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.variants.FineTuning;
import dev.stepwright.model.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;

/// Fine-tuning of a public model without machines to choose: a training job in its serverless form.
public final class FineTuneModel extends Job {
    public FineTuneModel() {
        super(new FineTuning(), Category.MODEL, "AutoML");
    }

    @Override
    public List<String> permissions() {
        return Stream.concat(
                        super.permissions().stream(),
                        Stream.of(
                                "sagemaker:DescribeHubContent",
                                "sagemaker:CreateModelPackage",
                                "sagemaker:DescribeModelPackageGroup"))
                .toList();
    }

    @Override
    String wantedName() {
        return "FineTune";
    }

    /// The licence is the person's to accept, so a new step does not.
    @Override
    JsonObject step(String name) {
        return Texts.step(
                """
                {"Name": "<name>", "Type": "Training", "Arguments": {
                  "RoleArn": "<role>",
                  "ServerlessJobConfig": {
                    "BaseModelArn": "arn:aws:sagemaker:us-east-1:aws:hub-content/SageMakerPublicHub/Model/my-base-model",
                    "AcceptEula": false,
                    "JobType": "FineTuning",
                    "CustomizationTechnique": "SFT",
                    "Peft": "LORA"},
                  "ModelPackageConfig": {
                    "ModelPackageGroupArn": "arn:aws:sagemaker:us-east-1:111122223333:model-package-group/my-models"},
                  "InputDataConfig": [{
                    "ChannelName": "train",
                    "DataSource": {"S3DataSource": {
                      "S3DataType": "S3Prefix",
                      "S3Uri": "s3://my-bucket/train.jsonl",
                      "S3DataDistributionType": "FullyReplicated"}}}],
                  "OutputDataConfig": {"S3OutputPath": "s3://my-bucket/models", "CompressionType": "NONE"},
                  "StoppingCondition": {"MaxRuntimeInSeconds": 86400}}}
                """,
                "name",
                name);
    }
}
