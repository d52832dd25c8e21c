package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.Construct;
import dev.stepwright.model.catalog.FreeNames;
import dev.stepwright.model.json.JsonObject;
import java.util.List;

/// A batch transform and the check that must find its data in order first, as the SDK's
/// `MonitorBatchTransformStep` writes them.
public final class MonitorBatchTransform implements Construct {
    private static final String CHECK = "-monitoring";
    private static final String TRANSFORM = "-transform";

    @Override
    public String id() {
        return "monitor-batch-transform";
    }

    @Override
    public String title() {
        return "Monitor batch transform";
    }

    @Override
    public Category category() {
        return Category.DATA;
    }

    @Override
    public String behind() {
        return "Transform";
    }

    @Override
    public String icon() {
        return "monitor-transform";
    }

    @Override
    public String help() {
        return "Runs a model over a data set once a check has found the data to be like those it was"
                + " trained on.";
    }

    @Override
    public List<String> permissions() {
        return List.of(
                "sagemaker:CreateTransformJob",
                "sagemaker:DescribeTransformJob",
                "sagemaker:StopTransformJob",
                "sagemaker:CreateProcessingJob",
                "sagemaker:DescribeProcessingJob",
                "sagemaker:StopProcessingJob",
                "iam:PassRole");
    }

    @Override
    public List<JsonObject> newSteps(FreeNames names) {
        String stem = names.stem("MonitorBatch", List.of(CHECK, TRANSFORM));
        return List.of(
                Texts.step(
                        """
                        {"Name": "<check>", "Type": "QualityCheck", "Arguments": {
                          "ProcessingResources": {"ClusterConfig": {
                            "InstanceType": "ml.m5.xlarge", "InstanceCount": 1, "VolumeSizeInGB": 30}},
                          "AppSpecification": {
                            "ImageUri": "111122223333.dkr.ecr.us-east-1.amazonaws.com/sagemaker-model-monitor-analyzer"},
                          "RoleArn": "<role>",
                          "ProcessingInputs": [{
                            "InputName": "baseline_dataset_input",
                            "AppManaged": false,
                            "S3Input": {
                              "S3Uri": "s3://my-bucket/batch",
                              "LocalPath": "/opt/ml/processing/input/baseline_dataset_input",
                              "S3DataType": "S3Prefix",
                              "S3InputMode": "File",
                              "S3DataDistributionType": "FullyReplicated",
                              "S3CompressionType": "None"}}],
                          "ProcessingOutputConfig": {"Outputs": [{
                            "OutputName": "quality_check_output",
                            "AppManaged": false,
                            "S3Output": {
                              "S3Uri": "s3://my-bucket/monitoring",
                              "LocalPath": "/opt/ml/processing/output",
                              "S3UploadMode": "EndOfJob"}}]},
                          "Environment": {
                            "output_path": "/opt/ml/processing/output",
                            "publish_cloudwatch_metrics": "Disabled",
                            "dataset_format": "{\\"csv\\": {\\"header\\": false, \\"output_columns_position\\": \\"START\\"}}",
                            "dataset_source": "/opt/ml/processing/input/baseline_dataset_input"}},
                          "CheckType": "DATA_QUALITY",
                          "ModelPackageGroupName": null,
                          "SkipCheck": false,
                          "FailOnViolation": true,
                          "RegisterNewBaseline": false,
                          "SuppliedBaselineStatistics": "s3://my-bucket/baseline/statistics.json",
                          "SuppliedBaselineConstraints": "s3://my-bucket/baseline/constraints.json"}
                        """,
                        "check",
                        stem + CHECK),
                Texts.step(
                        """
                        {"Name": "<transform>", "Type": "Transform", "Arguments": {
                          "ModelName": "my-model",
                          "TransformInput": {
                            "DataSource": {"S3DataSource": {
                              "S3DataType": "S3Prefix", "S3Uri": "s3://my-bucket/batch"}},
                            "ContentType": "text/csv",
                            "SplitType": "Line"},
                          "TransformOutput": {
                            "S3OutputPath": "s3://my-bucket/predictions",
                            "AssembleWith": "Line",
                            "Accept": "text/csv"},
                          "TransformResources": {"InstanceCount": 1, "InstanceType": "ml.m5.xlarge"}},
                          "DependsOn": ["<check>"]}
                        """,
                        "transform",
                        stem + TRANSFORM,
                        "check",
                        stem + CHECK));
    }
}
