package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyOutputsTest {
    private static Step step(String text) {
        return PipelineFixture.document("{'Steps':[" + text + "]}").steps().getFirst();
    }

    private static List<String> of(String text) {
        return LikelyOutputs.of(step(text)).stream()
                .map(each -> each.node().path() + ": " + each.meaning())
                .toList();
    }

    @Test
    void leadToAValueOfEveryType() {
        for (StepType type : StepCatalog.STANDARD.types()) {
            OutputTree tree = OutputTree.ofType(type.name());
            assertThat(LikelyOutputs.paths(type.name()))
                    .allMatch(path -> tree.at(path).filter(OutputTree.Node::isValue).isPresent());
            assertThat(LikelyOutputs.paths(type.name()).isEmpty())
                    .as(type.name())
                    .isEqualTo(tree.roots().isEmpty());
        }
    }

    @Test
    void nameWhatTheStepDeclares() {
        assertThat(
                        of(
                                "{'Name':'Prep','Type':'Processing','Arguments':{'ProcessingOutputConfig':"
                                        + "{'Outputs':[{'OutputName':'train'},{'OutputName':'test'}]}}}"))
                .startsWith(
                        "ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri: S3 location of output train",
                        "ProcessingOutputConfig.Outputs['test'].S3Output.S3Uri: S3 location of output test",
                        "ProcessingJobName: Name of the job");
        assertThat(
                        of(
                                "{'Name':'Call','Type':'Lambda','OutputParameters':"
                                        + "[{'OutputName':'ok','OutputType':'Boolean'}]}"))
                .containsExactly("OutputParameters['ok']: Output ok");
    }

    @Test
    void knowWhatInTheStepBringsThemAbout() {
        Step train =
                step(
                        "{'Name':'Train','Type':'Training','Arguments':{'AlgorithmSpecification':"
                                + "{'MetricDefinitions':[{'Name':'a'},{'Name':'b'}]},"
                                + "'OutputDataConfig':{'S3OutputPath':'s3://b/p'}}}");
        assertThat(LikelyOutputs.at(train, "FinalMetricDataList[\"b\"].Value"))
                .hasValueSatisfying(
                        found ->
                                assertThat(found.declaredAt())
                                        .contains(
                                                Pointer.parse(
                                                        "/Arguments/AlgorithmSpecification/MetricDefinitions/1")));
        assertThat(LikelyOutputs.at(train, "ModelArtifacts.S3ModelArtifacts"))
                .hasValueSatisfying(
                        found ->
                                assertThat(found.declaredAt())
                                        .contains(
                                                Pointer.parse(
                                                        "/Arguments/OutputDataConfig/S3OutputPath")));
        assertThat(LikelyOutputs.at(train, "TrainingJobName"))
                .hasValueSatisfying(found -> assertThat(found.declaredAt()).isEmpty());
    }
}
