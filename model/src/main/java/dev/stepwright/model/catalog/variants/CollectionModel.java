package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.Optional;

/// The model of a `ModelStep`, as version 2 of the SDK writes it.
public final class CollectionModel implements StepVariant {
    @Override
    public String id() {
        return "model-step-create";
    }

    @Override
    public String title() {
        return "Model step: create";
    }

    @Override
    public String icon() {
        return "model";
    }

    @Override
    public String help() {
        return "Makes a model that can be deployed or used for a batch transform. It is part of a"
                + " ModelStep of the SDK, which may add a step that repacks the model.";
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return step.type().equals("Model") && fact(step).isPresent();
    }

    /// The name of the ModelStep.
    @Override
    public Optional<String> fact(Step step) {
        return SdkJobs.before("-CreateModel", step);
    }
}
