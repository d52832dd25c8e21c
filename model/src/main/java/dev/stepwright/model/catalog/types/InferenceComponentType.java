package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.MODEL;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Puts a model onto an endpoint that several models share.
public final class InferenceComponentType {
    private InferenceComponentType() {}

    public static final StepType TYPE =
            StepType.named("InferenceComponent")
                    .title("Inference component")
                    .category(MODEL)
                    .icon("inference-component")
                    .help("Puts a model onto an endpoint that several models share.")
                    .fact("/Arguments/InferenceComponentName")
                    .initially("/Arguments/InferenceComponentName", "my-component")
                    .initially("/Arguments/EndpointName", "my-endpoint")
                    .initially("/Arguments/VariantName", "AllTraffic")
                    .initially("/Arguments/Specification/ModelName", "my-model")
                    .initially(
                            "/Arguments/Specification/ComputeResourceRequirements/NumberOfCpuCoresRequired",
                            2.0)
                    .initially(
                            "/Arguments/Specification/ComputeResourceRequirements/MinMemoryRequiredInMb",
                            1024)
                    .initially("/Arguments/RuntimeConfig/CopyCount", 1)
                    .answer(
                            ServiceAnswer.resource("InferenceComponent", "inference-component")
                                    .with(ServiceAnswer.Extra.IN_SERVICE))
                    .permissions(
                            "sagemaker:CreateInferenceComponent",
                            "sagemaker:UpdateInferenceComponent",
                            "sagemaker:DescribeInferenceComponent")
                    .seconds(120)
                    .build();
}
