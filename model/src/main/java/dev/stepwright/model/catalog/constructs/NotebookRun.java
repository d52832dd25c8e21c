package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.variants.NotebookJob;
import dev.stepwright.model.json.JsonObject;

/// A notebook job, as the SDK's `NotebookJobStep` writes it.
public final class NotebookRun extends Job {
    public NotebookRun() {
        super(new NotebookJob(), Category.DATA, "Processing");
    }

    @Override
    public String help() {
        return "Runs a notebook from its first cell to its last and keeps it with its outputs.";
    }

    @Override
    String wantedName() {
        return "NotebookJob";
    }

    @Override
    JsonObject step(String name) {
        return Texts.step(
                """
                {"Name": "<name>", "Type": "Training", "Arguments": {
                  "RoleArn": "<role>",
                  "RetryStrategy": {"MaximumRetryAttempts": 1},
                  "StoppingCondition": {"MaxRuntimeInSeconds": 172800},
                  "EnableInterContainerTrafficEncryption": true,
                  "AlgorithmSpecification": {
                    "TrainingImage": "111122223333.dkr.ecr.us-east-1.amazonaws.com/sagemaker-distribution:1",
                    "TrainingInputMode": "File",
                    "ContainerEntrypoint": ["amazon_sagemaker_scheduler"]},
                  "InputDataConfig": [{
                    "ChannelName": "sagemaker_headless_execution_pipelinestep",
                    "DataSource": {"S3DataSource": {
                      "S3DataType": "S3Prefix",
                      "S3Uri": "s3://my-bucket/code/<name>/notebook.ipynb",
                      "S3DataDistributionType": "FullyReplicated"}}}],
                  "OutputDataConfig": {"S3OutputPath": {"Std:Join": {"On": "/", "Values": [
                    "s3://my-bucket/notebooks", {"Get": "Execution.PipelineExecutionId"}, "<name>"]}}},
                  "ResourceConfig": {
                    "VolumeSizeInGB": 30, "InstanceCount": 1, "InstanceType": "ml.m5.large"},
                  "Tags": [
                    {"Key": "sagemaker:name", "Value": "<name>"},
                    {"Key": "sagemaker:notebook-name", "Value": "notebook.ipynb"},
                    {"Key": "sagemaker:notebook-job-origin", "Value": "PIPELINE_STEP"},
                    {"Key": "sagemaker:is-studio-archived", "Value": "false"}],
                  "Environment": {
                    "LOG_LEVEL": "info",
                    "AWS_DEFAULT_REGION": "us-east-1",
                    "SM_JOB_DEF_VERSION": "1.0",
                    "SM_ENV_NAME": "sagemaker-default-env",
                    "SM_SKIP_EFS_SIMULATION": "true",
                    "SM_EXECUTION_INPUT_PATH": "/opt/ml/input/data/sagemaker_headless_execution_pipelinestep",
                    "SM_KERNEL_NAME": "python3",
                    "SM_INPUT_NOTEBOOK_NAME": "notebook.ipynb",
                    "SM_OUTPUT_NOTEBOOK_NAME": "notebook-output.ipynb"}}}
                """,
                "name",
                name);
    }
}
