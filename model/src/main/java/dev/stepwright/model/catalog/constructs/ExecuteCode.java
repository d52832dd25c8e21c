package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.variants.CodeJob;
import dev.stepwright.model.json.JsonObject;

/// A script, a function, a notebook or a folder of yours that runs on a machine of SageMaker.
public final class ExecuteCode extends Job {
    public ExecuteCode() {
        super(new CodeJob(), Category.DATA, "Processing");
    }

    @Override
    String wantedName() {
        return "ExecuteCode";
    }

    @Override
    JsonObject step(String name) {
        return Texts.step(
                """
                {"Name": "<name>", "Type": "Training", "Arguments": {
                  "AlgorithmSpecification": {
                    "TrainingImage": "111122223333.dkr.ecr.us-east-1.amazonaws.com/sagemaker-distribution:1",
                    "TrainingInputMode": "File",
                    "ContainerEntrypoint": ["python3", "/opt/ml/input/data/code/main.py"]},
                  "RoleArn": "<role>",
                  "InputDataConfig": [{
                    "ChannelName": "code",
                    "DataSource": {"S3DataSource": {
                      "S3DataType": "S3Prefix",
                      "S3Uri": "s3://my-bucket/code/<name>/main.py",
                      "S3DataDistributionType": "FullyReplicated"}}}],
                  "OutputDataConfig": {"S3OutputPath": "s3://my-bucket/output"},
                  "ResourceConfig": {
                    "InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 30},
                  "StoppingCondition": {"MaxRuntimeInSeconds": 86400}}}
                """,
                "name",
                name);
    }
}
