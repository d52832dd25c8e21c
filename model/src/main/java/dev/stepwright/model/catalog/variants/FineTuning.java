package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// A training job that customises a public model on machines which nobody chooses.
public final class FineTuning implements StepVariant {
    @Override
    public String id() {
        return "fine-tune-model";
    }

    @Override
    public String title() {
        return "Fine-tune model";
    }

    @Override
    public String icon() {
        return "fine-tune";
    }

    @Override
    public String help() {
        return "Teaches a public model with data of yours, without a machine to choose, and puts the"
                + " result into a model package group. The model's licence has to be accepted.";
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return SdkJobs.isTraining(step)
                && step.arguments()
                        .object("ServerlessJobConfig")
                        .flatMap(config -> config.text("JobType"))
                        .filter("FineTuning"::equals)
                        .isPresent();
    }

    /// The model that is taught: what follows the type in the name of the hub's content.
    @Override
    public Optional<String> fact(Step step) {
        return step.arguments()
                .object("ServerlessJobConfig")
                .flatMap(config -> config.text("BaseModelArn"))
                .map(arn -> arn.replaceFirst("^.*/Model/([^/]+).*$", "$1"))
                .filter(name -> !name.isBlank());
    }

    @Override
    public List<String> formFirst() {
        return List.of("Serverless customization", "Inputs", "Output");
    }
}
