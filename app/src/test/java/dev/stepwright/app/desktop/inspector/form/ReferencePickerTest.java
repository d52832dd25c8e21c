package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.inspector.form.ReferencePicker.Choice;
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
                .containsExactly("Parameters", "Prep", "Execution");
        assertThat(sections(picker("Prep", "/Arguments/AppSpecification/ImageUri").matching("")))
                .containsExactly("Parameters", "Execution");
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
                                new Typed.Change(((Choice.Perform) fresh.choice()).edit()),
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

    @Test
    void findsByAllTypedWords() {
        assertThat(
                        picker("Train", "/Arguments/AlgorithmSpecification/TrainingImage")
                                .matching("prep train s3"))
                .extracting(ReferencePicker.Entry::title)
                .containsExactly("Outputs[train] · S3Uri");
    }

    @Test
    void takesAPathThatIsTypedOut() {
        var picker = picker("Train", "/Arguments/AlgorithmSpecification/TrainingImage");
        assertThat(picker.matching("Prep.ExperimentConfig.TrialName").getFirst().choice())
                .matches(
                        choice ->
                                ((Choice.Put) choice)
                                        .value()
                                        .text()
                                        .equals(
                                                "{\"Get\": \"Steps.Prep.ExperimentConfig.TrialName\"}"));
        assertThat(picker.matching("Gate.Outcome")).isEmpty();
        assertThat(picker.matching("Parameters.Nobody")).isEmpty();
    }

    @Test
    void asksForThePathInAPropertyFile() {
        var file =
                picker("Gate", "/Arguments/Conditions/0/RightValue").matching("report").getFirst();
        assertThat(ValueText.onOneLine(((Choice.AskPath) file.choice()).value("a.b")))
                .isEqualTo(
                        "{\"Std:JsonGet\": {\"PropertyFile\": {\"Get\":"
                                + " \"Steps.Prep.PropertyFiles.Report\"}, \"Path\": \"a.b\"}}");
    }
}
