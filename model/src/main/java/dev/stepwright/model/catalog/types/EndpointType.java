package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Wanted.at;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Creates an endpoint, or updates the one of that name.
public final class EndpointType {
    private EndpointType() {}

    public static final StepType TYPE =
            StepType.named("Endpoint")
                    .title("Endpoint")
                    .category(MODEL)
                    .icon("endpoint")
                    .help("Creates an endpoint, or updates the one of that name.")
                    .traits(CACHEABLE)
                    .fact("/Arguments/EndpointName")
                    .initially("/Arguments/EndpointName", "my-endpoint")
                    .initially("/Arguments/EndpointConfigName", "my-endpoint-config")
                    .group(
                            "Endpoint",
                            at("EndpointName").called("Name"),
                            at("EndpointConfigName")
                                    .called("Configuration")
                                    .explained(
                                            "The name of an endpoint configuration: usually that of an Endpoint configuration step."))
                    .answer(
                            ServiceAnswer.resource("Endpoint", "endpoint")
                                    .with(ServiceAnswer.Extra.IN_SERVICE))
                    .permissions(
                            "sagemaker:CreateEndpoint",
                            "sagemaker:UpdateEndpoint",
                            "sagemaker:DescribeEndpoint")
                    .seconds(240)
                    .build();
}
