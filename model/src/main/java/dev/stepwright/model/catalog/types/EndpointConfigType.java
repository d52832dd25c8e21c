package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;
import static dev.stepwright.model.catalog.Wanted.object;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
import java.util.List;

/// Says which models an endpoint serves, on which machines.
public final class EndpointConfigType {
    private EndpointConfigType() {}

    public static final StepType TYPE =
            StepType.named("EndpointConfig")
                    .title("Endpoint configuration")
                    .category(MODEL)
                    .icon("endpoint-config")
                    .help("Says which models an endpoint serves, on which machines.")
                    .traits(RETRYABLE, CACHEABLE)
                    .fact("/Arguments/EndpointConfigName")
                    .initially("/Arguments/EndpointConfigName", "my-endpoint-config")
                    .initially(
                            "/Arguments/ProductionVariants",
                            List.of(
                                    object(
                                            "VariantName",
                                            "AllTraffic",
                                            "ModelName",
                                            "my-model",
                                            "InstanceType",
                                            "ml.m5.large",
                                            "InitialInstanceCount",
                                            1,
                                            "InitialVariantWeight",
                                            1.0)))
                    .group("Configuration", at("EndpointConfigName").called("Name"))
                    .group(
                            "Variants",
                            at("ProductionVariants")
                                    .called("Variants")
                                    .explained(
                                            "The models that the endpoint serves, each with its machines and its share of the requests.")
                                    .with(
                                            member("ModelName").called("Model"),
                                            member("InstanceType"),
                                            member("InitialInstanceCount").called("Instances"),
                                            member("InitialVariantWeight").called("Weight"))
                                    .fresh(
                                            "ModelName",
                                            "my-model",
                                            "InstanceType",
                                            "ml.m5.large",
                                            "InitialInstanceCount",
                                            1,
                                            "InitialVariantWeight",
                                            1.0))
                    .folded(
                            "Asynchronous inference",
                            at("AsyncInferenceConfig.OutputConfig.S3OutputPath")
                                    .called("S3 location"),
                            at("AsyncInferenceConfig.ClientConfig.MaxConcurrentInvocationsPerInstance")
                                    .called("Calls side by side"))
                    .folded(
                            "Role and network",
                            at("ExecutionRoleArn"),
                            at("KmsKeyId"),
                            at("EnableNetworkIsolation"),
                            at("VpcConfig"))
                    .answer(ServiceAnswer.resource("EndpointConfig", "endpoint-config"))
                    .permissions(
                            "sagemaker:CreateEndpointConfig", "sagemaker:DescribeEndpointConfig")
                    .seconds(2)
                    .build();
}
