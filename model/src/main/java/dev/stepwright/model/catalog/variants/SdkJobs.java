package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// How the SDK's own training jobs give themselves away: by what their container runs.
final class SdkJobs {
    private static final String JOB_DRIVER =
            "/opt/ml/input/data/sagemaker_remote_function_bootstrap/job_driver.sh";

    private SdkJobs() {}

    static boolean isTraining(Step step) {
        return step.type().equals("Training");
    }

    /// Whether the container starts a function that the SDK has packed.
    static boolean runsRemoteFunction(Step step) {
        return isTraining(step) && container(step, "ContainerEntrypoint").contains(JOB_DRIVER);
    }

    /// The texts of a list of the container's, expressions left out.
    static List<String> container(Step step, String list) {
        return step.arguments()
                .object("AlgorithmSpecification")
                .flatMap(algorithm -> algorithm.array(list))
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(value -> value.asText().stream())
                .toList();
    }

    /// A hyperparameter; the SDK writes texts among them as JSON, with quotes.
    static Optional<String> hyperparameter(Step step, String name) {
        return step.arguments()
                .object("HyperParameters")
                .flatMap(all -> all.get(name))
                .flatMap(Json::asText)
                .map(text -> text.replaceAll("^\"|\"$", ""));
    }

    /// What is left of a step's name before a suffix; empty when it does not end so.
    static Optional<String> before(String suffix, Step step) {
        String name = step.name();
        return name.endsWith(suffix) && name.length() > suffix.length()
                ? Optional.of(name.substring(0, name.length() - suffix.length()))
                : Optional.empty();
    }
}
