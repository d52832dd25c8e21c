package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;

/// A Python function that fills a feature group; what `to_pipeline` of the Feature Store makes.
public final class FeatureProcessor implements StepVariant {
    @Override
    public String id() {
        return "feature-processor";
    }

    @Override
    public String title() {
        return "Feature processor";
    }

    @Override
    public String icon() {
        return "feature-processor";
    }

    @Override
    public String help() {
        return "Computes features with a Python function and writes them into a feature group."
                + " The SDK writes it as a training job.";
    }

    /// An `@step` function runs in the same way, but is told the name of its step.
    @Override
    public boolean recognises(Step step, Document document) {
        return SdkJobs.runsRemoteFunction(step)
                && !SdkJobs.container(step, "ContainerArguments").contains("--pipeline_step_name")
                && (SdkJobs.before("-feature-processor", step).isPresent()
                        || SdkJobs.container(step, "ContainerEntrypoint").stream()
                                .anyMatch(text -> text.endsWith("/spark_app.py")));
    }
}
