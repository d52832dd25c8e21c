package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.util.Optional;

/// Puts a person's inference code into the archive of a model that is only made while the pipeline
/// runs.
public final class RepackModel implements StepVariant {
    private static final Pointer ARCHIVE =
            Pointer.of("Arguments", "HyperParameters", "model_archive");

    @Override
    public String id() {
        return "repack-model";
    }

    @Override
    public String title() {
        return "Repack model";
    }

    @Override
    public String icon() {
        return "repack-model";
    }

    @Override
    public String help() {
        return "Puts your inference code into the archive of a model, before the model is created"
                + " or registered. The SDK adds it by itself, as a training job.";
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return SdkJobs.isTraining(step)
                && step.at(ARCHIVE).isPresent()
                && SdkJobs.hyperparameter(step, "inference_script").isPresent()
                && SdkJobs.hyperparameter(step, "sagemaker_program")
                        .filter(program -> program.startsWith("_repack_"))
                        .isPresent();
    }

    /// The step whose model it is, or the file.
    @Override
    public Optional<String> fact(Step step) {
        return step.references().stream()
                .filter(reference -> reference.at().startsWith(ARCHIVE))
                .flatMap(
                        reference ->
                                reference.target()
                                                instanceof Expression.StepProperty(String name, _)
                                        ? Optional.of("of " + name).stream()
                                        : Optional.<String>empty().stream())
                .findFirst()
                .or(
                        () ->
                                SdkJobs.hyperparameter(step, "model_archive")
                                        .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
                                        .filter(file -> !file.isBlank()));
    }
}
