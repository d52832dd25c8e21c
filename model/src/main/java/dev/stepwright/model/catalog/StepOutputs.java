package dev.stepwright.model.catalog;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What other steps most likely use of a step, for lists to choose from.
///
/// The service knows many more properties of a job than anyone refers to; those can be typed. Names
/// that the step itself declares (outputs, property files, metrics) are read off it.
public final class StepOutputs {
    /// One property.
    ///
    /// @param path what stands behind `Steps.<name>.` in a reference
    /// @param meaning what it is, in a few words
    /// @param kind what its value is
    /// @param declaredAt the place below the step where it is declared, if it is
    public record Output(
            String path, String meaning, Field.Kind kind, Optional<Pointer> declaredAt) {}

    private static final Field.Kind TEXT = Field.Kind.TEXT;
    private static final Field.Kind NUMBER = Field.Kind.NUMBER;
    private static final Field.Kind INTEGER = Field.Kind.INTEGER;

    /// The properties that a type has whatever is in the step.
    private static final Map<String, List<Output>> FIXED =
            Map.ofEntries(
                    Map.entry(
                            "Processing",
                            List.of(
                                    of("ProcessingJobName", "Name of the job"),
                                    of("ProcessingJobArn", "ARN of the job"),
                                    of("ExitMessage", "Exit message of the container"))),
                    Map.entry(
                            "Training",
                            List.of(
                                    at(
                                            "ModelArtifacts.S3ModelArtifacts",
                                            "S3 location of the model",
                                            "/Arguments/OutputDataConfig/S3OutputPath"),
                                    of("TrainingJobName", "Name of the job"),
                                    of("TrainingJobArn", "ARN of the job"),
                                    at(
                                            "OutputDataConfig.S3OutputPath",
                                            "S3 prefix of the output",
                                            "/Arguments/OutputDataConfig/S3OutputPath"),
                                    of("BillableTimeInSeconds", "Time to be paid for", INTEGER),
                                    of("TrainingTimeInSeconds", "Training time", INTEGER))),
                    Map.entry(
                            "Tuning",
                            List.of(
                                    of(
                                            "BestTrainingJob.TrainingJobName",
                                            "Name of the best training job"),
                                    of("HyperParameterTuningJobName", "Name of the tuning job"),
                                    of("HyperParameterTuningJobArn", "ARN of the tuning job"),
                                    of(
                                            "BestTrainingJob.FinalHyperParameterTuningJobObjectiveMetric.Value",
                                            "Best value of the objective",
                                            NUMBER),
                                    of(
                                            "TrainingJobSummaries[0].TrainingJobName",
                                            "Name of the first training job in order"))),
                    Map.entry(
                            "AutoML",
                            List.of(
                                    of("BestCandidate.CandidateName", "Name of the best candidate"),
                                    of(
                                            "BestCandidate.InferenceContainers[0].Image",
                                            "Image of the best candidate"),
                                    of(
                                            "BestCandidate.InferenceContainers[0].ModelDataUrl",
                                            "S3 location of the best model"),
                                    of(
                                            "BestCandidateProperties.ModelInsightsJsonReportPath",
                                            "S3 location of the insights report"),
                                    of(
                                            "BestCandidateProperties.ExplainabilityJsonReportPath",
                                            "S3 location of the explainability report"),
                                    of("AutoMLJobName", "Name of the job"))),
                    Map.entry(
                            "Transform",
                            List.of(
                                    at(
                                            "TransformOutput.S3OutputPath",
                                            "S3 location of the predictions",
                                            "/Arguments/TransformOutput/S3OutputPath"),
                                    of("TransformJobName", "Name of the job"),
                                    of("TransformJobArn", "ARN of the job"))),
                    Map.entry(
                            "Model",
                            List.of(
                                    of("ModelName", "Name of the model"),
                                    of("ModelArn", "ARN of the model"))),
                    Map.entry(
                            "RegisterModel",
                            List.of(
                                    of("ModelPackageArn", "ARN of the model package"),
                                    of("ModelPackageVersion", "Version in its group", INTEGER),
                                    of("ModelPackageGroupName", "Name of the group"),
                                    of("ModelApprovalStatus", "Approval status"))),
                    Map.entry("Condition", List.of(of("Outcome", "Which branch was taken"))),
                    Map.entry(
                            "QualityCheck",
                            List.of(
                                    of("CalculatedBaselineConstraints", "New constraints"),
                                    of("CalculatedBaselineStatistics", "New statistics"),
                                    of(
                                            "BaselineUsedForDriftCheckConstraints",
                                            "Constraints that were checked against"),
                                    of(
                                            "BaselineUsedForDriftCheckStatistics",
                                            "Statistics that were checked against"))),
                    Map.entry(
                            "ClarifyCheck",
                            List.of(
                                    of("CalculatedBaselineConstraints", "New constraints"),
                                    of(
                                            "BaselineUsedForDriftCheckConstraints",
                                            "Constraints that were checked against"))),
                    Map.entry(
                            "EMR",
                            List.of(
                                    of("Id", "Id of the EMR step"),
                                    of("Name", "Name of the EMR step"),
                                    of("Status.State", "State of the EMR step"))),
                    Map.entry(
                            "EndpointConfig",
                            List.of(
                                    of("EndpointConfigName", "Name of the configuration"),
                                    of("EndpointConfigArn", "ARN of the configuration"))),
                    Map.entry(
                            "Endpoint",
                            List.of(
                                    of("EndpointName", "Name of the endpoint"),
                                    of("EndpointArn", "ARN of the endpoint"))),
                    Map.entry(
                            "InferenceComponent",
                            List.of(
                                    of("InferenceComponentName", "Name of the component"),
                                    of("InferenceComponentArn", "ARN of the component"))),
                    Map.entry(
                            "BedrockCustomModel",
                            List.of(
                                    of("ModelArn", "ARN of the model"),
                                    of("ModelName", "Name of the model"))),
                    Map.entry(
                            "BedrockCustomModelDeployment",
                            List.of(
                                    of("ModelDeploymentArn", "ARN of the deployment"),
                                    of("ModelDeploymentName", "Name of the deployment"))),
                    Map.entry(
                            "BedrockModelImport",
                            List.of(
                                    of("ImportedModelArn", "ARN of the model"),
                                    of("ImportedModelName", "Name of the model"),
                                    of("JobArn", "ARN of the import"))),
                    Map.entry(
                            "BedrockProvisionedModelThroughput",
                            List.of(
                                    of("ProvisionedModelArn", "ARN of the throughput"),
                                    of("ProvisionedModelName", "Name of the throughput"))),
                    Map.entry(
                            "Job",
                            List.of(of("JobName", "Name of the job"), of("JobArn", "ARN of it"))));

    private StepOutputs() {}

    /// The properties of a step, what it declares itself first. Property files are no values by
    /// themselves; see [#propertyFiles].
    public static List<Output> of(Step step) {
        var found = new ArrayList<Output>();
        switch (step.type()) {
            case "Processing" -> processing(step, found);
            case "Training" ->
                    named(
                            step,
                            "/Arguments/AlgorithmSpecification/MetricDefinitions",
                            "Name",
                            (name, place) ->
                                    found.add(
                                            new Output(
                                                    "FinalMetricDataList['" + name + "'].Value",
                                                    "Last value of metric " + name,
                                                    NUMBER,
                                                    Optional.of(place))));
            case "Lambda", "Callback" ->
                    named(
                            step,
                            "/OutputParameters",
                            "OutputName",
                            (name, place) ->
                                    found.add(
                                            new Output(
                                                    "OutputParameters['" + name + "']",
                                                    "Output " + name,
                                                    declaredKind(step, place),
                                                    Optional.of(place))));
            case "Lineage" -> {
                for (String each : List.of("Action", "Artifact", "Context")) {
                    named(
                            step,
                            "/Arguments/" + each + "s",
                            each + "Name",
                            (name, place) ->
                                    found.add(
                                            new Output(
                                                    each + "Arns['" + name + "']",
                                                    "ARN of " + name,
                                                    TEXT,
                                                    Optional.of(place))));
                }
            }
            default -> {}
        }
        List<Output> fixed = FIXED.getOrDefault(step.type(), List.of());
        if (step.type().equals("Training")) {
            found.addAll(0, fixed);
        } else {
            found.addAll(fixed);
        }
        return List.copyOf(found);
    }

    private static void processing(Step step, List<Output> found) {
        named(
                step,
                "/Arguments/ProcessingOutputConfig/Outputs",
                "OutputName",
                (name, place) ->
                        found.add(
                                new Output(
                                        "ProcessingOutputConfig.Outputs['"
                                                + name
                                                + "'].S3Output.S3Uri",
                                        "S3 location of output " + name,
                                        TEXT,
                                        Optional.of(place))));
        named(
                step,
                "/Arguments/ProcessingInputs",
                "InputName",
                (name, place) ->
                        found.add(
                                new Output(
                                        "ProcessingInputs['" + name + "'].S3Input.S3Uri",
                                        "S3 location of input " + name,
                                        TEXT,
                                        Optional.of(place))));
    }

    /// The names of the property files that a step declares, with their places.
    public static List<Output> propertyFiles(Step step) {
        var found = new ArrayList<Output>();
        if (step.type().equals("Processing")) {
            named(
                    step,
                    "/PropertyFiles",
                    "PropertyFileName",
                    (name, place) ->
                            found.add(
                                    new Output(
                                            "PropertyFiles." + name,
                                            "Values in file " + name,
                                            TEXT,
                                            Optional.of(place))));
        }
        return List.copyOf(found);
    }

    private interface Named {
        void found(String name, Pointer place);
    }

    /// Calls for every item of a list that has a name a path can quote.
    private static void named(Step step, String list, String key, Named named) {
        Pointer at = Pointer.parse(list);
        JsonArray items = step.at(at).flatMap(Json::asArray).orElse(JsonArray.EMPTY);
        for (int i = 0; i < items.size(); i++) {
            int index = i;
            items.get(i)
                    .asObject()
                    .flatMap(item -> item.text(key))
                    .filter(name -> !name.isEmpty() && name.indexOf('\'') < 0)
                    .ifPresent(name -> named.found(name, at.child(index)));
        }
    }

    private static Field.Kind declaredKind(Step step, Pointer item) {
        return switch (step.at(item.child("OutputType")).flatMap(Json::asText).orElse("")) {
            case "Integer" -> INTEGER;
            case "Float" -> NUMBER;
            case "Boolean" -> Field.Kind.BOOLEAN;
            default -> TEXT;
        };
    }

    private static Output of(String path, String meaning) {
        return of(path, meaning, TEXT);
    }

    private static Output of(String path, String meaning, Field.Kind kind) {
        return new Output(path, meaning, kind, Optional.empty());
    }

    private static Output at(String path, String meaning, String place) {
        return new Output(path, meaning, TEXT, Optional.of(Pointer.parse(place)));
    }
}
