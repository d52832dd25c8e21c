package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.Optional;

/// Code of a person's own in a training job: the channel `code` brings it, and the container starts
/// what came through it.
///
/// The drivers that the SDK puts before a person's code come through channels of their own, so they
/// are not taken for this.
public final class CodeJob implements StepVariant {
    private static final String CODE = "/opt/ml/input/data/code";

    @Override
    public String id() {
        return "execute-code";
    }

    @Override
    public String title() {
        return "Execute code";
    }

    @Override
    public String icon() {
        return "execute-code";
    }

    @Override
    public String help() {
        return "Runs a script, a function, a notebook or a folder of yours on a machine that is"
                + " there only for it.";
    }

    @Override
    public Optional<Category> category() {
        return Optional.of(Category.DATA);
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return SdkJobs.isTraining(step) && hasCode(step) && started(step).isPresent();
    }

    /// The file that is started, and the function in it.
    @Override
    public Optional<String> fact(Step step) {
        return started(step)
                .map(
                        path ->
                                path.equals(CODE)
                                        ? "__main__.py"
                                        : path.substring(path.lastIndexOf('/') + 1));
    }

    private static boolean hasCode(Step step) {
        return step.arguments()
                .array("InputDataConfig")
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(channel -> channel.asObject().stream())
                .anyMatch(
                        channel -> channel.text("ChannelName").filter("code"::equals).isPresent());
    }

    private static Optional<String> started(Step step) {
        return SdkJobs.container(step, "ContainerEntrypoint").stream()
                .filter(word -> word.equals(CODE) || word.startsWith(CODE + "/"))
                .findFirst();
    }
}
