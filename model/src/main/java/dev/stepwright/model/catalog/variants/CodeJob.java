package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// Code of a person's own in a training job: the channel `code` brings it, and the container starts
/// what came through it.
///
/// The drivers that the SDK puts before a person's code come through channels of their own, so they
/// are not taken for this.
public final class CodeJob implements StepVariant {
    /// Where the channel brings the code.
    public static final String CODE = "/opt/ml/input/data/code";

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
        return is(step);
    }

    /// The function that is called, or the file that is started.
    @Override
    public Optional<String> fact(Step step) {
        return started(step)
                .map(
                        path ->
                                function(step, path)
                                        .orElse(
                                                path.equals(CODE)
                                                        ? "__main__.py"
                                                        : path.substring(
                                                                path.lastIndexOf('/') + 1)));
    }

    /// Whether a step runs code that came through the channel.
    public static boolean is(Step step) {
        return SdkJobs.isTraining(step) && hasCode(step) && started(step).isPresent();
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

    /// The word behind the file, where a function of it is called.
    private static Optional<String> function(Step step, String path) {
        List<String> words = SdkJobs.container(step, "ContainerEntrypoint");
        int next = words.indexOf(path) + 1;
        return words.contains("-c") && next < words.size()
                ? Optional.of(words.get(next) + "()")
                : Optional.empty();
    }

    private static Optional<String> started(Step step) {
        return SdkJobs.container(step, "ContainerEntrypoint").stream()
                .filter(word -> word.equals(CODE) || word.startsWith(CODE + "/"))
                .findFirst();
    }

    @Override
    public List<String> formFirst() {
        return List.of("Compute", "Inputs");
    }
}
