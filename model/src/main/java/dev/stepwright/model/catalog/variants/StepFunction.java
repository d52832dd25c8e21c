package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// A Python function with the decorator `@step`.
public final class StepFunction implements StepVariant {
    private static final String UUID = "-[0-9a-f]{8}(-[0-9a-f]{1,4}){0,3}(-[0-9a-f]{1,12})?$";

    @Override
    public String id() {
        return "step-function";
    }

    @Override
    public String title() {
        return "@step function";
    }

    @Override
    public String icon() {
        return "step-function";
    }

    @Override
    public String help() {
        return "Calls a Python function that carries the decorator @step."
                + " The SDK packs it and writes it as a training job.";
    }

    @Override
    public Optional<Category> category() {
        return Optional.of(Category.DATA);
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return is(step);
    }

    /// Whether a step calls a packed function and is told its own name.
    public static boolean is(Step step) {
        return SdkJobs.runsRemoteFunction(step)
                && SdkJobs.container(step, "ContainerArguments").contains("--pipeline_step_name");
    }

    /// The function by its own name: the display name begins with that of its module, the name of
    /// the step may end with a number that makes it unique.
    @Override
    public Optional<String> fact(Step step) {
        String name =
                step.body()
                        .text("DisplayName")
                        .filter(text -> !text.isBlank())
                        .map(text -> text.substring(text.lastIndexOf('.') + 1))
                        .orElseGet(() -> step.name().replaceAll(UUID, ""));
        return Optional.of(name).filter(text -> !text.isBlank()).map(text -> text + "()");
    }

    @Override
    public List<String> formFirst() {
        return List.of("Compute");
    }
}
