package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

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
                    .answer(ServiceAnswer.resource("EndpointConfig", "endpoint-config"))
                    .permissions(
                            "sagemaker:CreateEndpointConfig", "sagemaker:DescribeEndpointConfig")
                    .seconds(2)
                    .build();
}
