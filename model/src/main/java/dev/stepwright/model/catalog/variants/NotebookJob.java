package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// A notebook that runs by itself; `NotebookJobStep` of the SDK.
public final class NotebookJob implements StepVariant {
    @Override
    public String id() {
        return "notebook-job";
    }

    @Override
    public String title() {
        return "Notebook job";
    }

    @Override
    public String icon() {
        return "notebook-job";
    }

    @Override
    public String help() {
        return "Runs a notebook from its first cell to its last and keeps it with its outputs."
                + " The SDK writes it as a training job.";
    }

    @Override
    public Optional<Category> category() {
        return Optional.of(Category.DATA);
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return is(step);
    }

    /// Whether the container of a step is the one that runs notebooks.
    public static boolean is(Step step) {
        return SdkJobs.isTraining(step)
                && SdkJobs.container(step, "ContainerEntrypoint")
                        .contains("amazon_sagemaker_scheduler");
    }

    @Override
    public Optional<String> fact(Step step) {
        return step.arguments()
                .object("Environment")
                .flatMap(all -> all.text("SM_INPUT_NOTEBOOK_NAME"))
                .or(() -> tag(step))
                .filter(text -> !text.isBlank());
    }

    private static Optional<String> tag(Step step) {
        return step.arguments()
                .array("Tags")
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(value -> value.asObject().stream())
                .filter(NotebookJob::namesNotebook)
                .flatMap(each -> each.get("Value").flatMap(Json::asText).stream())
                .findFirst();
    }

    private static boolean namesNotebook(JsonObject tag) {
        return tag.text("Key").filter("sagemaker:notebook-name"::equals).isPresent();
    }

    @Override
    public List<String> formFirst() {
        return List.of("Compute", "Environment");
    }
}
