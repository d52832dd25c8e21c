package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the picker writes is what the SageMaker SDK wrote.
class SdkReferencesTest {
    private static final String FUNCTIONS =
            "{'Steps':[{'Name':'score','Type':'Training','Arguments':{'AlgorithmSpecification':{"
                    + "'ContainerEntrypoint':['/bin/bash','/opt/ml/input/data/sagemaker_remote_function_bootstrap/job_driver.sh'],"
                    + "'ContainerArguments':['--pipeline_step_name','score']},"
                    + "'OutputDataConfig':{'S3OutputPath':'s3://b/score'}}},"
                    + "{'Name':'Gate','Type':'Condition','Arguments':{'Conditions':["
                    + "{'Type':'LessThan','LeftValue':0,'RightValue':1}],'IfSteps':[],'ElseSteps':[]}}]}";

    private static Document written(String name) throws IOException {
        String path = "/golden/references/" + name + ".json";
        try (InputStream in = SdkReferencesTest.class.getResourceAsStream(path)) {
            return PipelineFixture.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static ReferencePicker picker(Document document, String step, String place) {
        var id = PipelineFixture.id(document, step);
        return ReferencePicker.of(
                document,
                PipelineGraph.of(document),
                StepCatalog.STANDARD,
                id,
                row(document, step, place));
    }

    private static ValueRow row(Document document, String step, String place) {
        Pointer at = Pointer.parse(place);
        return new ValueRow(
                new Target.InStep(PipelineFixture.id(document, step), at),
                "Value",
                "",
                ValueRow.Sort.ANY,
                document.named(step).orElseThrow().at(at),
                List.of(),
                List.of());
    }

    private static Json put(Document document, String step, String place, String title) {
        return picker(document, step, place).matching(title).stream()
                .filter(entry -> entry.title().equals(title))
                .map(entry -> ((Choice.Put) entry.choice()).value())
                .findFirst()
                .orElseThrow();
    }

    private static void writes(Document document, String step, String place, String title) {
        Json there = document.named(step).orElseThrow().at(Pointer.parse(place)).orElseThrow();
        assertThat(put(document, step, place, title)).matches(value -> value.sameValue(there));
    }

    @Test
    void ofTheBestModelsOfASearch() throws IOException {
        Document tuning = written("tuning");
        String model = "/Arguments/PrimaryContainer/ModelDataUrl";
        writes(tuning, "CreateBest-CreateModel", model, "Best model");
        writes(tuning, "CreateSecond-CreateModel", model, "2nd best model");
    }

    @Test
    void ofAnyModelByItsRank() throws IOException {
        Document tuning = written("tuning");
        var picker =
                picker(
                        tuning,
                        "CreateBest-CreateModel",
                        "/Arguments/PrimaryContainer/ModelDataUrl");
        var byRank =
                (Choice.Ask)
                        picker.matching("").stream()
                                .filter(entry -> entry.title().equals("Best model by rank…"))
                                .findFirst()
                                .orElseThrow()
                                .choice();
        assertThat(byRank.question().value("50").map(Json::text).orElse(""))
                .contains("TrainingJobSummaries[49].TrainingJobName");
        assertThat(byRank.question().value("51")).isEmpty();
        assertThat(picker.matching("best 7").getFirst().title()).isEqualTo("7th best model");
    }

    @Test
    void ofTheBestCandidate() throws IOException {
        Document automl = written("automl");
        String model = "ModelCreationStep-CreateModel";
        String container = "/Arguments/PrimaryContainer";
        writes(automl, model, container + "/ModelDataUrl", "Best candidate: model data");
        writes(automl, model, container + "/Image", "Best candidate: image");
        for (String key :
                automl.named(model)
                        .orElseThrow()
                        .at(Pointer.parse(container + "/Environment"))
                        .flatMap(Json::asObject)
                        .orElseThrow()
                        .names()) {
            writes(
                    automl,
                    model,
                    container + "/Environment/" + key,
                    "Best candidate: environment " + key);
        }
    }

    @Test
    void ofTheResultOfAFunctionAndWaitsForIt() {
        Document document = PipelineFixture.document(FUNCTIONS);
        String place = "/Arguments/Conditions/0/LeftValue";
        var ask =
                (Choice.Ask)
                        picker(document, "Gate", place).matching("").stream()
                                .filter(entry -> entry.title().equals("Result › …"))
                                .findFirst()
                                .orElseThrow()
                                .choice();
        var given = (Question.Answer.Given) ask.question().answer().apply(List.of("Result['mse']"));
        var editor = new PipelineEditor(document, () -> 0);
        var typed = (Typed.Change) row(document, "Gate", place).chosen(given.put());
        assertThat(editor.perform(typed.edit())).isInstanceOf(Outcome.Done.class);
        assertThat(at(editor.document(), "Gate", place))
                .contains(
                        "{\"Std:JsonGet\": {\"S3Uri\": {\"Std:Join\": {\"On\": \"/\", \"Values\":"
                                + " [{\"Get\": \"Steps.score.OutputDataConfig.S3OutputPath\"}, \"results.json\"]}},"
                                + " \"Path\": \"Result['mse']\"}}");
        assertThat(at(editor.document(), "Gate", "/DependsOn")).contains("[\"score\"]");
        assertThat(
                        at(
                                editor.document(),
                                "score",
                                "/Arguments/AlgorithmSpecification/ContainerArguments"))
                .contains(
                        "[\"--pipeline_step_name\", \"score\", \"--serialize_output_to_json\", \"true\"]");
        assertThat(
                        Set.copyOf(
                                editor.graph()
                                        .upstreamOf(PipelineFixture.id(editor.document(), "Gate"))))
                .hasSize(2);
    }

    private static Optional<String> at(Document document, String step, String place) {
        return document.named(step)
                .orElseThrow()
                .at(Pointer.parse(place))
                .map(ValueText::onOneLine);
    }
}
