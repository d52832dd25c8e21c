package dev.stepwright.model.catalog;

import dev.stepwright.model.catalog.types.AutoMLType;
import dev.stepwright.model.catalog.types.BedrockCustomModelDeploymentType;
import dev.stepwright.model.catalog.types.BedrockCustomModelType;
import dev.stepwright.model.catalog.types.BedrockModelImportType;
import dev.stepwright.model.catalog.types.BedrockProvisionedModelThroughputType;
import dev.stepwright.model.catalog.types.CallbackType;
import dev.stepwright.model.catalog.types.ClarifyCheckType;
import dev.stepwright.model.catalog.types.CleanupType;
import dev.stepwright.model.catalog.types.ConditionType;
import dev.stepwright.model.catalog.types.EMRServerlessType;
import dev.stepwright.model.catalog.types.EMRType;
import dev.stepwright.model.catalog.types.EndpointConfigType;
import dev.stepwright.model.catalog.types.EndpointType;
import dev.stepwright.model.catalog.types.FailType;
import dev.stepwright.model.catalog.types.ForEachType;
import dev.stepwright.model.catalog.types.InferenceComponentType;
import dev.stepwright.model.catalog.types.JobType;
import dev.stepwright.model.catalog.types.LambdaType;
import dev.stepwright.model.catalog.types.LineageType;
import dev.stepwright.model.catalog.types.ModelType;
import dev.stepwright.model.catalog.types.ProcessingType;
import dev.stepwright.model.catalog.types.QualityCheckType;
import dev.stepwright.model.catalog.types.RegisterModelType;
import dev.stepwright.model.catalog.types.TrainingType;
import dev.stepwright.model.catalog.types.TransformType;
import dev.stepwright.model.catalog.types.TuningType;
import java.util.List;

/// The list of all step types, in the order of the palette. A new type is one line here and one
/// class beside the others.
final class StandardSteps {
    private StandardSteps() {}

    static final List<StepType> ALL =
            List.of(
                    ProcessingType.TYPE,
                    TransformType.TYPE,
                    QualityCheckType.TYPE,
                    ClarifyCheckType.TYPE,
                    TrainingType.TYPE,
                    TuningType.TYPE,
                    AutoMLType.TYPE,
                    ModelType.TYPE,
                    RegisterModelType.TYPE,
                    EndpointConfigType.TYPE,
                    EndpointType.TYPE,
                    InferenceComponentType.TYPE,
                    BedrockCustomModelType.TYPE,
                    BedrockCustomModelDeploymentType.TYPE,
                    BedrockModelImportType.TYPE,
                    BedrockProvisionedModelThroughputType.TYPE,
                    ConditionType.TYPE,
                    ForEachType.TYPE,
                    FailType.TYPE,
                    LambdaType.TYPE,
                    CallbackType.TYPE,
                    EMRType.TYPE,
                    EMRServerlessType.TYPE,
                    LineageType.TYPE,
                    JobType.TYPE,
                    CleanupType.TYPE);
}
