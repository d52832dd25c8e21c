package dev.stepwright.model.engine;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/// What the simulated jobs of a local run return. Everything in it is optional; what is not given
/// is synthesised, as long as it decides nothing.
///
/// @param seed makes generated names and the small differences in time
/// @param steps what is told of each step, by name
/// @param s3 the JSON files that `Std:JsonGet` over S3 can read, by their location
/// @param remarks members that mean nothing, as sentences
public record Scenario(
        OptionalLong seed,
        Map<String, StepScenario> steps,
        Map<String, Json> s3,
        List<String> remarks) {

    /// The scenario that tells nothing.
    public static final Scenario EMPTY =
            new Scenario(OptionalLong.empty(), Map.of(), Map.of(), List.of());

    /// What is told of one step.
    ///
    /// @param seconds how long each attempt takes
    /// @param outcomes how each attempt ends, the last one repeats; empty for success
    /// @param failure what a failed attempt says
    /// @param propertyFiles the contents of its property files, by name
    /// @param outputs the outputs of a Lambda or Callback step, by name
    /// @param properties single values of its synthesised response, by path
    public record StepScenario(
            OptionalDouble seconds,
            List<Outcome> outcomes,
            Failure failure,
            Map<String, Json> propertyFiles,
            Map<String, Json> outputs,
            Map<String, Json> properties) {

        static final StepScenario EMPTY =
                new StepScenario(
                        OptionalDouble.empty(),
                        List.of(),
                        Failure.UNSAID,
                        Map.of(),
                        Map.of(),
                        Map.of());

        /// How an attempt ends, counted from 1.
        Outcome outcome(int attempt) {
            return outcomes.isEmpty()
                    ? Outcome.SUCCEEDED
                    : outcomes.get(Math.min(attempt, outcomes.size()) - 1);
        }

        /// Whether a Callback step is answered by the scenario.
        boolean answers() {
            return !outputs.isEmpty() || !outcomes.isEmpty();
        }
    }

    /// How an attempt can end.
    public enum Outcome {
        SUCCEEDED("Succeeded"),
        FAILED("Failed"),
        STOPPED("Stopped");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        static Optional<Outcome> of(String word) {
            return List.of(values()).stream().filter(one -> one.word.equals(word)).findFirst();
        }
    }

    /// Why a failed attempt failed.
    ///
    /// @param type the type that retry policies name, empty for a failure of the user's own code
    /// @param reason the text
    public record Failure(String type, String reason) {
        static final Failure UNSAID = new Failure("", "");

        /// The failure reason as the service words it.
        String text() {
            String said = reason.isEmpty() ? "the simulated job failed" : reason;
            return type.isEmpty() ? "AlgorithmError: " + said : type + ": " + said;
        }
    }

    /// What reading gave.
    public sealed interface Reading {
        /// A scenario.
        record Read(Scenario scenario) implements Reading {}

        /// No scenario, for this reason, which names the place.
        record Unreadable(String reason) implements Reading {}
    }

    /// Reads the bytes of a scenario file.
    public static Reading read(byte[] bytes) {
        return ScenarioReader.read(JsonFile.read(bytes));
    }

    /// Reads the text of a scenario file.
    public static Reading read(String text) {
        return ScenarioReader.read(JsonFile.read(text));
    }

    StepScenario step(String name) {
        return steps.getOrDefault(name, StepScenario.EMPTY);
    }

    /// What is told in vain: members that mean nothing, and steps that the definition lacks.
    public List<String> warnings(Document document) {
        var found = new ArrayList<>(remarks);
        for (String name : steps.keySet()) {
            if (document.named(name).isEmpty()) {
                found.add(
                        "The scenario tells of a step %s, which the pipeline lacks."
                                .formatted(name));
            }
        }
        return found;
    }
}
