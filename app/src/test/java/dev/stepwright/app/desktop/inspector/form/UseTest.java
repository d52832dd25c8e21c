package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class UseTest {
    private static List<String> uses(Document document, String step) {
        return Use.of(
                        document,
                        PipelineGraph.of(document),
                        document.named(step).orElseThrow(),
                        StepCatalog.STANDARD)
                .stream()
                .map(
                        use ->
                                use.output()
                                        + " -> "
                                        + use.title()
                                        + " · "
                                        + use.field()
                                        + " "
                                        + use.at())
                .toList();
    }

    @Test
    void tellsOutputConsumerAndField() {
        assertThat(uses(new Sample().document(), "Prep"))
                .containsExactly(
                        "S3 location of output train -> Train · Channel train · S3 location"
                                + " /Arguments/InputDataConfig/0/DataSource/S3DataSource/S3Uri",
                        "Report › mse.value -> Gate · Condition 1 · left side"
                                + " /Arguments/Conditions/0/LeftValue");
    }

    @Test
    void countsMembersBesideTheArgumentsAndPartsOfJoins() {
        Document document =
                PipelineFixture.document(
                        "{'Steps':[{'Name':'M','Type':'Model','Arguments':{}},"
                                + "{'Name':'Check','Type':'ClarifyCheck','ModelName':{'Get':'Steps.M.ModelName'},'Arguments':{}},"
                                + "{'Name':'Call','Type':'Lambda','Arguments':{'Get':{'Std:Join':{'On':'','Values':"
                                + "['a',{'Get':'Steps.M.ModelName'}]}}}},"
                                + "{'Name':'Gate','Type':'Condition','Arguments':{'Conditions':[{'Type':'Or','Conditions':["
                                + "{'Type':'In','QueryValue':'a','Values':['b',{'Get':'Steps.M.ModelArn'}]}]}],"
                                + "'IfSteps':[],'ElseSteps':[]}}]}");
        assertThat(uses(document, "M"))
                .hasSize(3)
                .anyMatch(use -> use.startsWith("Name of the model -> Check · Model /ModelName"))
                .anyMatch(
                        use ->
                                use.startsWith("Name of the model -> Call · ")
                                        && use.endsWith(" /Arguments/Get"))
                .anyMatch(
                        use ->
                                use.startsWith(
                                        "ARN of the model -> Gate · Condition 1 · any of 1 · list 2 "));
    }

    @Test
    void countsTheSelectorOfALoop() {
        Document document =
                PipelineFixture.document(
                        "{'Steps':[{'Name':'Each','Type':'ForEach','Arguments':{'IterableItems':['a'],"
                                + "'Selector':{'Pick':'MinBy','Field':{'Get':'IterationOutput.Measure.OutputParameters[^Error^]'}},"
                                        .replace('^', '"')
                                        .replace("\"", "\\u0027")
                                + "'ForEachBody':[{'Name':'Measure','Type':'Lambda','Arguments':{},"
                                + "'OutputParameters':[{'OutputName':'Error','OutputType':'Float'}]}]}}]}");
        assertThat(uses(document, "Measure"))
                .hasSize(1)
                .allMatch(use -> use.startsWith("Output Error -> Each · "));
    }
}
