package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.Construct;
import dev.stepwright.model.catalog.FreeNames;
import dev.stepwright.model.json.JsonObject;
import java.util.List;

/// A model, a configuration that serves it, and the endpoint, each handed to the next.
public final class DeployModel implements Construct {
    private static final String MODEL = "-Model";
    private static final String CONFIG = "-Config";
    private static final String ENDPOINT = "-Endpoint";

    @Override
    public String id() {
        return "deploy-model";
    }

    @Override
    public String title() {
        return "Deploy model";
    }

    @Override
    public Category category() {
        return Category.MODEL;
    }

    @Override
    public String behind() {
        return "RegisterModel";
    }

    @Override
    public String icon() {
        return "deploy-model";
    }

    @Override
    public String help() {
        return "Makes a model, says on which machines it is served, and creates the endpoint that"
                + " answers requests, or updates the one of that name.";
    }

    @Override
    public List<String> permissions() {
        return List.of(
                "sagemaker:CreateModel",
                "sagemaker:DescribeModel",
                "sagemaker:CreateEndpointConfig",
                "sagemaker:DescribeEndpointConfig",
                "sagemaker:CreateEndpoint",
                "sagemaker:UpdateEndpoint",
                "sagemaker:DescribeEndpoint",
                "iam:PassRole");
    }

    /// A configuration cannot be changed and its name not be used twice, so each execution gets one
    /// of its own; the endpoint keeps its name.
    @Override
    public List<JsonObject> newSteps(FreeNames names) {
        String stem = names.stem("Deploy", List.of(MODEL, CONFIG, ENDPOINT));
        return List.of(
                Texts.step(
                        """
                        {"Name": "<model>", "Type": "Model", "Arguments": {
                          "ExecutionRoleArn": "<role>",
                          "PrimaryContainer": {
                            "Image": "111122223333.dkr.ecr.us-east-1.amazonaws.com/serving:1",
                            "ModelDataUrl": "s3://my-bucket/models/model.tar.gz",
                            "Environment": {}}}}
                        """,
                        "model",
                        stem + MODEL),
                Texts.step(
                        """
                        {"Name": "<config>", "Type": "EndpointConfig", "Arguments": {
                          "EndpointConfigName": {"Std:Join": {"On": "-", "Values": [
                            "my-endpoint", {"Get": "Execution.PipelineExecutionId"}]}},
                          "ProductionVariants": [{
                            "VariantName": "AllTraffic",
                            "ModelName": {"Get": "Steps.<model>.ModelName"},
                            "InstanceType": "ml.m5.large",
                            "InitialInstanceCount": 1,
                            "InitialVariantWeight": 1.0}]}}
                        """,
                        "model",
                        stem + MODEL,
                        "config",
                        stem + CONFIG),
                Texts.step(
                        """
                        {"Name": "<endpoint>", "Type": "Endpoint", "Arguments": {
                          "EndpointName": "my-endpoint",
                          "EndpointConfigName": {"Get": "Steps.<config>.EndpointConfigName"}}}
                        """,
                        "endpoint",
                        stem + ENDPOINT,
                        "config",
                        stem + CONFIG));
    }
}
