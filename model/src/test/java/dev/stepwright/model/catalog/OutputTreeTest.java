package dev.stepwright.model.catalog;

import static dev.stepwright.model.fixtures.PipelineFixture.array;
import static dev.stepwright.model.fixtures.PipelineFixture.object;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputTreeTest {
    private static OutputTree of(PipelineFixture fixture) {
        return OutputTree.of(fixture.document().steps().getFirst());
    }

    private static List<String> below(OutputTree tree, String path) {
        return tree.at(path).orElseThrow().children().stream()
                .map(OutputTree.Node::toString)
                .toList();
    }

    private static List<String> found(OutputTree tree, String typed) {
        return tree.find(typed, 20).stream().map(OutputTree.Node::path).toList();
    }

    private static String kind(OutputTree tree, String path) {
        return tree.at(path).map(OutputTree.Node::kind).orElse("nothing");
    }

    private static List<String> roots(String type) {
        return OutputTree.ofType(type).roots().stream().map(OutputTree.Node::name).toList();
    }

    @Test
    void unfoldsTheAnswer() {
        OutputTree training = OutputTree.ofType("Training");
        assertThat(roots("Training")).contains("ModelArtifacts", "TrainingJobName");
        assertThat(below(training, "ModelArtifacts"))
                .containsExactly("ModelArtifacts.S3ModelArtifacts: text");
        assertThat(kind(training, "TrainingJobStatus")).isEqualTo("choice");
        assertThat(kind(training, "BillableTimeInSeconds")).isEqualTo("whole number");
        assertThat(kind(training, "EnableManagedSpotTraining")).isEqualTo("true or false");
        assertThat(kind(training, "CreationTime")).isEqualTo("time");
        assertThat(kind(training, "InputDataConfig[2].ChannelName")).isEqualTo("text");
    }

    @Test
    void asksForOutputsOfAProcessingJobByTheNamesItDeclares() {
        OutputTree tree =
                of(
                        pipeline()
                                .step("prep", "Processing")
                                .with(
                                        "ProcessingOutputConfig",
                                        object(
                                                "Outputs",
                                                array(
                                                        object("OutputName", "train"),
                                                        object("OutputName", "it's"),
                                                        object("OutputName", "test"))))
                                .with("Environment", object("MODE", "full")));
        assertThat(below(tree, "ProcessingOutputConfig.Outputs"))
                .containsExactly(
                        "ProcessingOutputConfig.Outputs['train']: group",
                        "ProcessingOutputConfig.Outputs['test']: group");
        assertThat(found(tree, "outputs s3uri"))
                .containsExactly(
                        "ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri",
                        "ProcessingOutputConfig.Outputs['test'].S3Output.S3Uri");
        assertThat(below(tree, "Environment")).containsExactly("Environment['MODE']: text");
        assertThat(kind(tree, "ProcessingOutputConfig.Outputs['later'].S3Output.S3Uri"))
                .isEqualTo("text");
        assertThat(kind(tree, "ProcessingOutputConfig.Outputs[0].S3Output.S3Uri"))
                .isEqualTo("nothing");
    }

    @Test
    void asksForMetricsByName() {
        OutputTree tree =
                of(
                        pipeline()
                                .step("train", "Training")
                                .with(
                                        "AlgorithmSpecification",
                                        object(
                                                "MetricDefinitions",
                                                array(object("Name", "val:acc", "Regex", "x")))));
        assertThat(found(tree, "finalmetric value"))
                .containsExactly("FinalMetricDataList['val:acc'].Value");
    }

    @Test
    void offersTheBestFiftyJobsOfASearch() {
        OutputTree tuning = OutputTree.ofType("Tuning");
        assertThat(below(tuning, "TrainingJobSummaries")).hasSize(50);
        assertThat(kind(tuning, "TrainingJobSummaries[49].TrainingJobName")).isEqualTo("text");
        assertThat(kind(tuning, "TrainingJobSummaries[50].TrainingJobName")).isEqualTo("nothing");
        assertThat(found(tuning, "summaries[7] jobname"))
                .contains("TrainingJobSummaries[7].TrainingJobName");
        assertThat(found(tuning, "summaries jobname"))
                .contains("TrainingJobSummaries[0].TrainingJobName");
        assertThat(found(tuning, "besttrainingjob objective value"))
                .contains("BestTrainingJob.FinalHyperParameterTuningJobObjectiveMetric.Value");
    }

    @Test
    void expectsAsManyElementsAsTheArgumentsHave() {
        OutputTree tree =
                of(
                        pipeline()
                                .step("train", "Training")
                                .with("InputDataConfig", array(object(), object(), object())));
        assertThat(below(tree, "InputDataConfig")).hasSize(3);
    }

    @Test
    void knowsWhatOnlyPipelinesHave() {
        assertThat(below(OutputTree.ofType("AutoML"), "BestCandidateProperties"))
                .containsExactly(
                        "BestCandidateProperties.ModelInsightsJsonReportPath: text",
                        "BestCandidateProperties.ExplainabilityJsonReportPath: text");
        assertThat(roots("Condition")).containsExactly("Outcome");
        assertThat(roots("Fail")).isEmpty();
        assertThat(roots("Cleanup")).isEmpty();
        assertThat(roots("QualityCheck"))
                .containsExactly(
                        "CalculatedBaselineConstraints",
                        "BaselineUsedForDriftCheckConstraints",
                        "CalculatedBaselineStatistics",
                        "BaselineUsedForDriftCheckStatistics");
        assertThat(roots("ClarifyCheck"))
                .containsExactly(
                        "CalculatedBaselineConstraints", "BaselineUsedForDriftCheckConstraints");
        assertThat(
                        kind(
                                OutputTree.ofType("Job"),
                                "JobConfigDocument.ServiceOutput.MlflowDetails.RunId"))
                .isEqualTo("text");
        assertThat(roots("BedrockCustomModelDeployment"))
                .contains("ModelDeploymentArn", "ModelDeploymentName", "Tags");
        assertThat(kind(OutputTree.ofType("EMR"), "Status.State")).isEqualTo("choice");
    }

    @Test
    void offersDeclaredOutputsWithTheirKinds() {
        OutputTree tree =
                of(
                        pipeline()
                                .step("ask", "Callback")
                                .key(
                                        "OutputParameters",
                                        array(
                                                output("ok", "Boolean"),
                                                output("error", "Float"),
                                                output("odd", "Sentence"))));
        assertThat(below(tree, "OutputParameters"))
                .containsExactly(
                        "OutputParameters['ok']: true or false",
                        "OutputParameters['error']: number",
                        "OutputParameters['odd']: text");
        assertThat(kind(tree, "OutputParameters[\"error\"]")).isEqualTo("number");
    }

    private static JsonObject output(String name, String type) {
        return object("OutputName", name, "OutputType", type);
    }

    @Test
    void looksIntoTheStepsOfALoop() {
        OutputTree tree =
                of(
                        pipeline()
                                .step("each", "ForEach")
                                .with(
                                        "ForEachBody",
                                        array(
                                                object(
                                                        "Name",
                                                        "Measure",
                                                        "Type",
                                                        "Lambda",
                                                        "OutputParameters",
                                                        array(output("Error", "Float"))))));
        assertThat(found(tree, "error"))
                .containsExactly("IterationOutputs[0].Measure.OutputParameters['Error']");
        assertThat(kind(tree, "IterationOutputs[4].Measure.OutputParameters['Error']"))
                .isEqualTo("number");
        assertThat(kind(tree, "IterationOutputs[4].Other.OutputParameters['Error']"))
                .isEqualTo("nothing");
    }

    @Test
    void findsNothingBehindWhatIsNoPath() {
        OutputTree training = OutputTree.ofType("Training");
        assertThat(
                        List.of(
                                kind(training, ""),
                                kind(training, "."),
                                kind(training, "ModelArtifacts."),
                                kind(training, "ModelArtifacts..S3ModelArtifacts"),
                                kind(training, "ModelArtifacts.[0]"),
                                kind(training, "Environment['a"),
                                kind(training, "TrainingJobName.More"),
                                kind(training, "TrainingJobName[0]"),
                                kind(training, "Nothing")))
                .containsOnly("nothing");
    }

    @Test
    void stopsAtAsManyAsWereAskedFor() {
        assertThat(OutputTree.ofType("Training").find("", 5)).hasSize(5);
        assertThat(OutputTree.ofType("Training").find("no such words", 5)).isEmpty();
    }

    @Test
    void knowsWhatInTheStepBringsAnOutputAbout() {
        OutputTree tree =
                of(
                        pipeline()
                                .step("prep", "Processing")
                                .with("RoleArn", "role")
                                .with(
                                        "ProcessingOutputConfig",
                                        object(
                                                "Outputs",
                                                array(
                                                        object("OutputName", "a"),
                                                        object("OutputName", "b")))));
        assertThat(tree.at("ProcessingOutputConfig.Outputs['b'].S3Output.S3Uri"))
                .hasValueSatisfying(
                        node ->
                                assertThat(node.declaredAt())
                                        .contains(
                                                Pointer.parse(
                                                        "/Arguments/ProcessingOutputConfig/Outputs/1")));
        assertThat(tree.at("RoleArn"))
                .hasValueSatisfying(
                        node ->
                                assertThat(node.declaredAt())
                                        .contains(Pointer.parse("/Arguments/RoleArn")));
        assertThat(tree.at("ProcessingJobArn"))
                .hasValueSatisfying(node -> assertThat(node.declaredAt()).isEmpty());
    }
}
