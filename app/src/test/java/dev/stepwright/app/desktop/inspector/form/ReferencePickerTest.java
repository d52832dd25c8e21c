package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.PipelineFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencePickerTest {
    private final Sample sample = new Sample();

    private ReferencePicker picker(String step, String place) {
        return ReferencePicker.of(
                sample.document(),
                sample.editor.graph(),
                StepCatalog.STANDARD,
                PipelineFixture.id(sample.document(), step),
                sample.value(step, place));
    }

    private static List<String> sections(List<ReferencePicker.Entry> entries) {
        return entries.stream().map(ReferencePicker.Entry::section).distinct().toList();
    }

    @Test
    void offersOnlyStepsThatCanComeBefore() {
        assertThat(
                        sections(
                                picker("Train", "/Arguments/AlgorithmSpecification/TrainingImage")
                                        .matching("")))
                .containsExactly("Parameters", "Prep", "Files", "Execution");
        assertThat(sections(picker("Prep", "/Arguments/AppSpecification/ImageUri").matching("")))
                .containsExactly("Parameters", "Files", "Execution");
    }

    @Test
    void putsParametersOfTheFieldsKindFirst() {
        assertThat(picker("Train", "/Arguments/ResourceConfig/InstanceCount").matching(""))
                .extracting(ReferencePicker.Entry::title)
                .startsWith("Count", "Type", "New parameter from this value…");
    }

    @Test
    void makesAParameterOfTheFieldsValue() {
        String place = "/Arguments/ResourceConfig/InstanceCount";
        var fresh = picker("Train", place).matching("new parameter").getFirst();
        assertThat(
                        sample.after(
                                sample.value("Train", place).chosen((Choice.Put) fresh.choice()),
                                "Train",
                                place))
                .isEqualTo("{\"Get\": \"Parameters.InstanceCount\"}");
        assertThat(
                        ValueText.onOneLine(
                                sample.document()
                                        .parameter("InstanceCount")
                                        .orElseThrow()
                                        .source()))
                .isEqualTo(
                        "{\"Name\": \"InstanceCount\", \"Type\": \"Integer\", \"DefaultValue\": 1}");
    }

    private static List<String> titles(List<ReferencePicker.Entry> entries) {
        return entries.stream().map(ReferencePicker.Entry::title).toList();
    }

    private static String put(ReferencePicker.Entry entry) {
        return ValueText.onOneLine(((Choice.Put) entry.choice()).value());
    }

    @Test
    void putsWhatIsLikelyFirstAndAllOutputsLast() {
        assertThat(
                        picker("Train", "/Arguments/AlgorithmSpecification/TrainingImage")
                                .matching("")
                                .stream()
                                .filter(entry -> entry.section().equals("Prep"))
                                .map(ReferencePicker.Entry::title))
                .containsExactly(
                        "Outputs[train] · S3Uri",
                        "ProcessingJobName",
                        "ProcessingJobArn",
                        "ExitMessage",
                        "Report › …",
                        "All outputs…");
    }

    @Test
    void findsByAllTypedWords() {
        assertThat(
                        titles(
                                picker("Train", "/Arguments/AlgorithmSpecification/TrainingImage")
                                        .matching("prep train s3uri")))
                .containsExactly("Outputs[train] · S3Uri");
    }

    @Test
    void findsOutputsDeepInTheTree() {
        var found =
                picker("Train", "/Arguments/AlgorithmSpecification/TrainingImage")
                        .matching("prep clusterconfig instancetype");
        assertThat(titles(found)).contains("ProcessingResources.ClusterConfig.InstanceType");
        assertThat(put(found.getFirst()))
                .isEqualTo(
                        "{\"Get\": \"Steps.Prep.ProcessingResources.ClusterConfig.InstanceType\"}");
    }

    @Test
    void tellsTheKindsOfOutputsFromTheAnswersShape() {
        var found =
                picker("Train", "/Arguments/ResourceConfig/InstanceCount")
                        .matching("prep clusterconfig instance");
        assertThat(found)
                .filteredOn(ReferencePicker.Entry::fits)
                .extracting(ReferencePicker.Entry::title)
                .contains("ProcessingResources.ClusterConfig.InstanceCount")
                .noneMatch(title -> title.endsWith("Type"));
    }

    @Test
    void takesAPathThatIsTypedOut() {
        var picker = picker("Train", "/Arguments/AlgorithmSpecification/TrainingImage");
        assertThat(put(picker.matching("Prep.ExperimentConfig.TrialName").getFirst()))
                .isEqualTo("{\"Get\": \"Steps.Prep.ExperimentConfig.TrialName\"}");
        assertThat(picker.matching("Gate.Outcome")).isEmpty();
        assertThat(picker.matching("{Steps.Prep.Outputs['x']}").getFirst().title())
                .isEqualTo("Steps.Prep.Outputs['x']");
    }

    @Test
    void keepsATextThatOnlyLooksLikeAReference() {
        var found =
                picker("Train", "/Arguments/AlgorithmSpecification/TrainingImage")
                        .matching("{Parameters.Nobody}");
        assertThat(found).hasSize(1);
        assertThat(
                        sample.after(
                                sample.value(
                                                "Train",
                                                "/Arguments/AlgorithmSpecification/TrainingImage")
                                        .chosen((Choice.Keep) found.getFirst().choice()),
                                "Train",
                                "/Arguments/AlgorithmSpecification/TrainingImage"))
                .isEqualTo("\"{Parameters.Nobody}\"");
    }

    @Test
    void offersNothingWhereOnlyALiteralMayStand() {
        assertThat(
                        ReferencePicker.of(
                                        sample.document(),
                                        sample.editor.graph(),
                                        StepCatalog.STANDARD,
                                        PipelineFixture.id(sample.document(), "Train"),
                                        sample.value("Train", "/Description"))
                                .matching(""))
                .isEmpty();
    }

    @Test
    void asksForThePathInAPropertyFile() {
        var file =
                picker("Gate", "/Arguments/Conditions/0/RightValue").matching("report").getFirst();
        Question question = ((Choice.Ask) file.choice()).question();
        assertThat(question.value("a.b").map(ValueText::onOneLine))
                .contains(
                        "{\"Std:JsonGet\": {\"PropertyFile\": {\"Get\":"
                                + " \"Steps.Prep.PropertyFiles.Report\"}, \"Path\": \"a.b\"}}");
        assertThat(question.value(" ")).isEmpty();
    }

    @Test
    void beginsWithThePathThatIsThere() {
        Question question =
                picker("Gate", "/Arguments/Conditions/0/LeftValue").ofCurrent().orElseThrow();
        assertThat(question.blanks())
                .containsExactly(new Question.Blank("", "mse.value", "metrics.mse.value"));
        assertThat(question.value("mse.value").orElseThrow())
                .matches(
                        value ->
                                value.sameValue(
                                        sample.value("Gate", "/Arguments/Conditions/0/LeftValue")
                                                .value()
                                                .orElseThrow()));
    }
}
