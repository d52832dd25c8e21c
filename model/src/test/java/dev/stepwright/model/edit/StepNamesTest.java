package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StepNamesTest {
    /// Steps name each other in every way there is, and two are called twin.
    private static final Document MENTIONS =
            document(
                    """
                    {'Version': '2020-12-01', 'Parameters': [{'Name': 'fit', 'DefaultValue': 'fit'}],
                     'PipelineExperimentConfig': {'TrialName': {'Get': 'Steps.fit.TrainingJobName'}},
                     'Steps': [
                      {'Name': 'fit', 'Type': 'Training', 'DisplayName': 'fit', 'Arguments': {
                        'AlgorithmSpecification': {'ContainerArguments': ['--pipeline_step_name', 'fit', 'fit']},
                        'OutputDataConfig': {'S3OutputPath': {'Std:Join': {'On': '/', 'Values': [
                          's3://b', {'Get': 'Execution.PipelineExecutionId'}, 'fit', 'try']}}}}},
                      {'Name': 'try', 'Type': 'Training', 'DependsOn': ['fit', {'Step': 'twin', 'Trigger': 'Failed'}], 'Arguments': {
                        'AlgorithmSpecification': {'ContainerArguments': ['--property_references',
                          'Steps.fit.OutputDataConfig.S3OutputPath', 'Steps.fitter.x', 'Steps.a.b.x', 'Parameters.fit']}}},
                      {'Name': 'twin', 'Type': 'Lambda', 'Arguments': {'x': {'Get': 'Steps.a.b.OutputParameters.y'}}},
                      {'Name': 'gate', 'Type': 'Condition', 'Arguments': {'Conditions': [
                         {'Type': 'Equals', 'LeftValue': {'Std:JsonGet': {'PropertyFile': {'Get': 'Steps.try.PropertyFiles.R'}, 'Path': 'p'}}, 'RightValue': 'fit'}],
                        'IfSteps': [{'Name': 'twin', 'Type': 'Fail', 'Arguments': {'ErrorMessage': {'Get': 'Steps.gate.Outcome'}}, 'DependsOn': ['try']}],
                        'ElseSteps': []}},
                      {'Name': 'loop', 'Type': 'ForEach', 'Arguments': {'IterableItems': {'Get': 'Steps.twin.OutputParameters.z'},
                        'Selector': {'Pick': 'MinBy', 'Field': {'Get': 'IterationOutput.a.b.OutputParameters.e'}},
                        'ForEachBody': [{'Name': 'a.b', 'Type': 'Lambda', 'Arguments': {'StepName': 'loop'}, 'DependsOn': ['fit']}]}}]}
                    """);

    private static Document oneByOne(Document document) {
        Document now = document;
        for (Step step : document.steps()) {
            Outcome outcome = new RenameStep(step.id(), newName(document, step)).applyTo(now);
            now = ((Outcome.Done) outcome).document();
        }
        return now;
    }

    private static Document atOnce(Document document) {
        var names = new StepNames(document);
        document.steps().forEach(step -> names.rename(step, newName(document, step)));
        return names.renamed();
    }

    private static String newName(Document document, Step step) {
        return "new-" + step.name() + "-" + document.indexOf(step.id());
    }

    @Test
    void comesToTheSameAsOneAfterTheOther() {
        Document renamed = atOnce(MENTIONS);
        assertThat(renamed.text()).isEqualTo(oneByOne(MENTIONS).text());
        assertThat(renamed.text()).doesNotContain("Steps.fit.", "Steps.try.", "\"twin\"");
    }

    @Test
    void keepsTheStepsThatNameNobody() {
        Document document = pipeline().step("a", "Training").step("b", "Training").document();
        var names = new StepNames(document);
        names.rename(document.named("a").orElseThrow(), "c");
        Document renamed = names.renamed();
        assertThat(renamed.named("b")).isEqualTo(document.named("b"));
        assertThat(renamed.steps().get(1)).isSameAs(document.steps().get(1));
    }

    /// Each step uses the one before it. One after the other, two thousand took 12 s and more.
    private static Document chain(int steps) {
        var fixture = pipeline().step("step-0", "Training");
        for (int i = 1; i < steps; i++) {
            fixture.step("step-" + i, "Training")
                    .after("step-" + (i - 1))
                    .uses("In", "Steps.step-" + (i - 1) + ".TrainingJobName");
        }
        return fixture.document();
    }

    private static double seconds(Document document, Edit edit) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long before = System.nanoTime();
            Outcome outcome = edit.applyTo(document);
            best = Math.min(best, (System.nanoTime() - before) / 1e9);
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
        }
        return best;
    }

    @Test
    void pastesTwoThousandClashingStepsInFiveSeconds() {
        Document document = chain(2000);
        Set<StepId> all = document.steps().stream().map(Step::id).collect(Collectors.toSet());
        Fragment fragment = Fragment.of(document, all, Set.of());
        assertThat(seconds(document, new PasteSteps(fragment, Scope.TOP, List.of(), false)))
                .isLessThan(5);
    }

    @Test
    void duplicatesTwoThousandStepsInFiveSeconds() {
        Document document = chain(2000);
        Map<StepId, String> names = new HashMap<>();
        document.steps().forEach(step -> names.put(step.id(), step.name() + "-copy"));
        List<StepId> all = document.steps().stream().map(Step::id).toList();
        assertThat(seconds(document, new DuplicateSteps(all, Scope.TOP, names))).isLessThan(5);
    }
}
