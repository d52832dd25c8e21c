package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;

/// The model version of a `ModelStep` or a `RegisterModel` collection, as version 2 of the SDK
/// writes it.
public final class CollectionRegistration implements StepVariant {
    @Override
    public String id() {
        return "model-step-register";
    }

    @Override
    public String title() {
        return "Model step: register";
    }

    @Override
    public String icon() {
        return "register-model";
    }

    @Override
    public String help() {
        return "Puts a version of a model into a model package group. It is part of a ModelStep or"
                + " RegisterModel of the SDK, which may add a step that repacks the model.";
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return step.type().equals("RegisterModel")
                && SdkJobs.before("-RegisterModel", step).isPresent();
    }
}
