package dev.stepwright.model.engine;

import static dev.stepwright.model.engine.Runs.argument;
import static dev.stepwright.model.fixtures.PipelineFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {
    private static final String STEPS =
            """
            {"Name": "Prep", "Type": "Processing", "Arguments": {
               "Environment": {"Get": "Parameters.Rounds"},
               "ProcessingOutputConfig": {"Outputs": [
                 {"OutputName": "train", "S3Output": {"S3Uri": {"Std:Join": {"On": "/", "Values": ["s3:/", "b", {"Get": "Parameters.Rounds"}]}}}},
                 {"OutputName": "report", "S3Output": {"S3Uri": "s3://b/report"}}]}},
             "PropertyFiles": [{"PropertyFileName": "Report", "OutputName": "report", "FilePath": "r.json"}]},
            {"Name": "Train", "Type": "Training", "DependsOn": ["Prep"], "Arguments": {
               "OutputDataConfig": {"S3OutputPath": "s3://b/models/"}, "HyperParameters": {"a:b": "5"}}},
            {"Name": "Tune", "Type": "Tuning", "Arguments": {"HyperParameterTuningJobConfig": {"ResourceLimits": {"MaxNumberOfTrainingJobs": 3}}}},
            {"Name": "Pack", "Type": "RegisterModel", "Arguments": {"ModelPackageGroupName": "Mine"}},
            {"Name": "Gate", "Type": "Condition", "Arguments": {"Conditions": [], "IfSteps": [], "ElseSteps": []}},
            {"Name": "Call", "Type": "Lambda", "Arguments": {}, "OutputParameters": [
               {"OutputName": "n", "OutputType": "Integer"}, {"OutputName": "nested", "OutputType": "String"}]},
            {"Name": "Use", "Type": "Lambda", "DependsOn": ["Prep", "Train", "Tune", "Pack", "Gate", "Call"],
             "Arguments": {"x": VALUE}}
            """;
    private static final String PARAMETERS =
            """
            {"Name": "Rounds", "Type": "Integer", "DefaultValue": 50},
            {"Name": "Rate", "Type": "Float", "DefaultValue": 0.25},
            {"Name": "Flag", "Type": "Boolean", "DefaultValue": true}
            """;
    private static final String SCENARIO =
            """
            {'seed': 1, 'steps': {
              'Prep': {'propertyFiles': {'Report': {'mse': {'value': 4.2}, 'list': [1, 2]}}},
              'Call': {'outputs': {'n': '12', 'nested': {'a': 1}}},
              'Train': {'properties': {'FinalMetricDataList[\\u0027val:auc\\u0027].Value': 0.91}}},
             's3': {'s3://b/50/results.json': {'Result': ['x']}}}
            """;

    private static Document using(String value) {
        return read(
                "{\"Parameters\": [%s], \"PipelineExperimentConfig\": {\"ExperimentName\": {\"Get\": \"Execution.PipelineName\"}}, \"Steps\": [%s]}"
                        .formatted(PARAMETERS, STEPS.replace("VALUE", value)));
    }

    private static LocalExecution run(String value) {
        return Runs.run(using(value), SCENARIO);
    }

    private static String get(String reference) {
        return "{\"Get\": \"" + reference + "\"}";
    }

    private static String join(String values) {
        return "{\"Std:Join\": {\"On\": \"-\", \"Values\": [" + values + "]}}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Parameters.Rounds|50",
                "Parameters.Flag|true",
                "Execution.PipelineName|\"abalone\"",
                "Execution.PipelineArn|\"arn:aws:sagemaker:us-east-1:123456789012:pipeline/abalone\"",
                "Execution.StartDateTime|\"2026-01-31T09:00:00.000Z\"",
                "PipelineExperimentConfig.ExperimentName|\"abalone\"",
                "Steps.Prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri|\"s3://b/50\"",
                "Steps.Prep.ProcessingOutputConfig.Outputs[1].S3Output.S3Uri|\"s3://b/report\"",
                "Steps.Prep.ProcessingJobStatus|\"Completed\"",
                "Steps.Train.HyperParameters['a:b']|\"5\"",
                "Steps.Train.FinalMetricDataList['val:auc'].Value|0.91",
                "Steps.Pack.ModelPackageArn|\"arn:aws:sagemaker:us-east-1:123456789012:model-package/mine/1\"",
                "Steps.Gate.Outcome|\"True\"",
                "Steps.Call.OutputParameters['n']|12",
                "Steps.Call.OutputParameters['nested']|\"{\\\"a\\\": 1}\""
            })
    void replacesAReferenceByItsValue(String reference, String value) {
        assertThat(argument(run(get(reference)), "Use", "/x")).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Execution.PipelineExecutionId|\"[a-z0-9]{12}\"",
                "Steps.Train.TrainingJobName|\"pipelines-[a-z0-9]{12}-Train-[a-z0-9]{10}\"",
                "Steps.Train.ModelArtifacts.S3ModelArtifacts|\"s3://b/models/pipelines-[a-z0-9]{12}-Train-[a-z0-9]{10}/output/model.tar.gz\"",
                "Steps.Tune.TrainingJobSummaries[2].TrainingJobName|\"pipelines-.*-003-[a-z0-9]{8}\"",
                "Steps.Tune.BestTrainingJob.TrainingJobName|\"pipelines-.*-001-[a-z0-9]{8}\"",
                "Steps.Train.OtherArn|\"arn:aws:sagemaker:us-east-1:123456789012:training-job/pipelines-.*\"",
                "Steps.Train.TrainingEndTime|\"2026-01-31T09:.*Z\""
            })
    void makesUpNamesAndTimes(String reference, String pattern) {
        assertThat(argument(run(get(reference)), "Use", "/x")).matches(pattern);
    }

    @Test
    void joinsTextsOfAllKinds() {
        String value =
                join(
                        "\"a\", 1, 2.50, true, "
                                + get("Parameters.Rate")
                                + ", "
                                + get("Steps.Gate.Outcome")
                                + ", "
                                + join("\"i\", \"j\""));

        assertThat(argument(run(value), "Use", "/x")).isEqualTo("\"a-1-2.50-true-0.25-true-i-j\"");
    }

    @Test
    void readsPropertyFilesAndFilesInS3() {
        String file =
                "{\"Std:JsonGet\": {\"PropertyFile\": {\"Get\": \"Steps.Prep.PropertyFiles.Report\"}, \"Path\": \"%s\"}}";
        String s3 =
                "{\"Std:JsonGet\": {\"S3Uri\": {\"Std:Join\": {\"On\": \"/\", \"Values\": [\"s3://b\", "
                        + get("Parameters.Rounds")
                        + ", \"results.json\"]}}, \"Path\": \"Result[0]\"}}";

        assertThat(argument(run(file.formatted("mse.value")), "Use", "/x")).isEqualTo("4.2");
        assertThat(argument(run(file.formatted("$.list[1]")), "Use", "/x")).isEqualTo("2");
        assertThat(argument(run(s3), "Use", "/x")).isEqualTo("\"x\"");
    }

    @Test
    void takesNoMapOfTheUsersOwnKeysForAnExpression() {
        assertThat(argument(run("1"), "Prep", "/Environment"))
                .isEqualTo("{\"Get\": \"Parameters.Rounds\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Parameters.Nix|Parameters.Nix is undefined",
                "Execution.TrainingJobName|Execution.TrainingJobName is undefined in a step of type Lambda",
                "Steps.Prep.ProcessingOutputConfig.Outputs['nix'].S3Output.S3Uri|Steps.Prep.ProcessingOutputConfig.Outputs['nix'].S3Output.S3Uri is undefined",
                "Steps.Call.OutputParameters['nix']|Steps.Call.OutputParameters['nix'] is undefined",
                "Steps.Gate.Nix|Steps.Gate.Nix is undefined",
                "Steps.Nix.Name|Steps.Nix.Name is undefined: there is no step Nix",
                "Nix.Name|Nix.Name is undefined"
            })
    void failsTheStepThatUsesWhatIsNotThere(String reference, String reason) {
        LocalExecution execution = run(get(reference));

        assertThat(Runs.step(execution, "Use").reason()).contains(reason);
        assertThat(Runs.step(execution, "Use").status().word()).isEqualTo("Failed");
    }

    @Test
    void failsTheStepForAPathThatTheGivenFileLacks() {
        String value =
                "{\"Std:JsonGet\": {\"PropertyFile\": {\"Get\": \"Steps.Prep.PropertyFiles.Report\"}, \"Path\": \"mae\"}}";

        assertThat(Runs.step(run(value), "Use").reason())
                .contains("mae is not in the property file Report of step Prep");
    }

    @Test
    void endsTheRunForAFileThatTheScenarioDoesNotGive() {
        String value =
                "{\"Std:JsonGet\": {\"PropertyFile\": {\"Get\": \"Steps.Prep.PropertyFiles.Report\"}, \"Path\": \"mse.value\"}}";

        LocalExecution execution = Runs.run(using(value), "{}");

        CannotContinue missing = execution.cannotContinue().orElseThrow();
        String entry =
                "{\"steps\": {\"Prep\": {\"propertyFiles\": {\"Report\": {\"mse\": {\"value\": %s}}}}}}";
        assertThat(missing)
                .extracting("step", "file", "path", "message")
                .containsExactly(
                        "Prep",
                        "Report",
                        "mse.value",
                        "Use needs the value mse.value in the property file Report of step Prep, and the"
                                + " scenario does not give it; add to the scenario, with your own value: "
                                + entry.formatted("0"));
        assertThat(missing.entry(Json.of(4.2)).text()).isEqualTo(entry.formatted("4.2"));
        assertThat(execution.isOver()).isTrue();
    }

    @Test
    void endsTheRunForAnOutputAPropertyOrAFileInS3ThatTheScenarioDoesNotGive() {
        String s3 =
                "{\"Std:JsonGet\": {\"S3Uri\": {\"Std:Join\": {\"Values\": ["
                        + get("Steps.Train.OutputDataConfig.S3OutputPath")
                        + ", \"r.json\"]}}, \"Path\": \"Result\"}}";

        assertThat(missing(get("Steps.Call.OutputParameters['n']")))
                .startsWith("Use needs the output n of step Call")
                .endsWith("{\"steps\": {\"Call\": {\"outputs\": {\"n\": 1}}}}");
        assertThat(missing(get("Steps.Train.FinalMetricDataList['a'].Value")))
                .startsWith("Use needs the property FinalMetricDataList['a'].Value of step Train")
                .endsWith(
                        "{\"steps\": {\"Train\": {\"properties\": {\"FinalMetricDataList['a'].Value\": 0}}}}");
        assertThat(missing(s3))
                .startsWith(
                        "Use needs the value Result in the file s3://b/models/r.json of step Train")
                .endsWith("{\"s3\": {\"s3://b/models/r.json\": {\"Result\": 0}}}");
    }

    private static String missing(String value) {
        return Runs.run(using(value), "{}").cannotContinue().orElseThrow().message();
    }

    @Test
    void needsNoOutputThatNobodyUses() {
        assertThat(Runs.run(using("1"), "{}").cannotContinue()).isEmpty();
    }

    @Test
    void readsAValueGivenAtTheStart() {
        LocalExecution execution =
                Runs.start(
                        using(get("Parameters.Rounds")),
                        SCENARIO,
                        Map.of("Rounds", "9"),
                        options -> options);
        execution.runToEnd();

        assertThat(argument(execution, "Use", "/x")).isEqualTo("9");
    }
}
