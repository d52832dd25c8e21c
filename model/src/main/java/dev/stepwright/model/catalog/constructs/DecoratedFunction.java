package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.variants.StepFunction;
import dev.stepwright.model.json.JsonObject;

/// A function with the decorator `@step`, as the SDK writes it.
///
/// The function and its arguments lie packed below `--s3_base_uri`, in the folder of the step; the
/// SDK packs them, and the job refuses what another minor version of Python has packed.
public final class DecoratedFunction extends Job {
    public DecoratedFunction() {
        super(new StepFunction(), Category.DATA, "Processing");
    }

    @Override
    public String help() {
        return "Calls a Python function that carries the decorator @step. Its results can be read by"
                + " later steps.";
    }

    @Override
    String wantedName() {
        return "Function";
    }

    @Override
    JsonObject step(String name) {
        return Texts.step(
                """
                {"Name": "<name>", "Type": "Training", "Arguments": {
                  "RoleArn": "<role>",
                  "StoppingCondition": {"MaxRuntimeInSeconds": 86400},
                  "RetryStrategy": {"MaximumRetryAttempts": 1},
                  "InputDataConfig": [
                    {"ChannelName": "sagemaker_remote_function_bootstrap",
                     "DataSource": {"S3DataSource": {
                       "S3Uri": "s3://my-bucket/code/sagemaker_remote_function_bootstrap",
                       "S3DataType": "S3Prefix"}}},
                    {"ChannelName": "pre_exec_script_and_dependencies",
                     "DataSource": {"S3DataSource": {
                       "S3Uri": "s3://my-bucket/code/<name>/packed/pre_exec_script_and_dependencies",
                       "S3DataType": "S3Prefix"}}}],
                  "OutputDataConfig": {"S3OutputPath": {"Std:Join": {"On": "/", "Values": [
                    "s3://my-bucket/code", {"Get": "Execution.PipelineExecutionId"}, "<name>", "results"]}}},
                  "AlgorithmSpecification": {
                    "TrainingImage": "111122223333.dkr.ecr.us-east-1.amazonaws.com/step-runtime:py311",
                    "TrainingInputMode": "File",
                    "ContainerEntrypoint": [
                      "/bin/bash",
                      "/opt/ml/input/data/sagemaker_remote_function_bootstrap/job_driver.sh"],
                    "ContainerArguments": [
                      "--s3_base_uri", "s3://my-bucket/code",
                      "--region", "us-east-1",
                      "--client_python_version", "3.11",
                      "--client_sagemaker_pysdk_version", "2.257.6",
                      "--dependency_settings", "{\\"dependency_file\\": null}",
                      "--pipeline_step_name", "<name>",
                      "--pipeline_execution_id", {"Get": "Execution.PipelineExecutionId"},
                      "--func_step_s3_dir", "packed",
                      "--serialize_output_to_json", "true"]},
                  "ResourceConfig": {
                    "VolumeSizeInGB": 30, "InstanceCount": 1, "InstanceType": "ml.m5.xlarge"},
                  "EnableNetworkIsolation": false,
                  "EnableInterContainerTrafficEncryption": false,
                  "EnableManagedSpotTraining": false,
                  "Environment": {"AWS_DEFAULT_REGION": "us-east-1"}},
                  "DisplayName": "main.run"}
                """,
                "name",
                name);
    }
}
