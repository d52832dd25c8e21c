package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.fixtures.RandomEdits;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a person does in whatever order: no loop that was not in the file, nothing lost by
/// undo, and what is kept from edit to edit is what would be derived anew.
class EditSequenceLawsTest {
    private static final int SEQUENCES = 120;
    private static final int EDITS = 60;

    private static Document sound() {
        return pipeline()
                .parameter("InstanceType", "String", "ml.m5.xlarge")
                .step("prep", "Processing")
                .step("train", "Training")
                .uses("Data", "Steps.prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri")
                .step("evaluate", "Processing")
                .after("train")
                .condition("gate")
                .after("evaluate")
                .inIf("register", "RegisterModel")
                .inElse("stop", "Fail")
                .conditionInIf("inner")
                .inElse("notify", "Lambda")
                .after("register")
                .document();
    }

    /// a and b wait for each other, and two steps are called c.
    private static Document broken() {
        return document(
                """
                {'Version': '2020-12-01', 'Steps': [
                  {'Name': 'a', 'Type': 'Processing', 'Arguments': {}, 'DependsOn': ['b']},
                  {'Name':'b','Type':'Training','Arguments':{'X':{'Get':'Steps.a.Y'}}},
                  {'Name': 'c', 'Type': 'Condition', 'Arguments': {'Conditions': [], 'IfSteps': [null], 'ElseSteps': [
                     {'Name': 'c', 'Type': 'Fail', 'Arguments': {}, 'DependsOn': 'a'}]}},
                  {'Name': 'f', 'Type': 'Condition', 'Arguments': 'none'},
                  {'Name': 'g', 'Type': 'Condition', 'Arguments': {'IfSteps': 'none', 'ElseSteps': {}}},
                  {'Name': 'd', 'Type': 'ForEach', 'Arguments': {'ForEachBody': [{'Name': 'e', 'Type': 'Odd'}]}, 'DependsOn': []} ] }
                """);
    }

    static List<Integer> seeds() {
        var seeds = new ArrayList<Integer>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void acceptedEditsNeverCloseALoopAndUndoRestoresEveryByte(int seed) {
        Document start = seed % 3 == 2 ? broken() : sound();
        var random = new Random(seed);
        var edits = new RandomEdits(random);
        var editor = new PipelineEditor(start, () -> 0);
        Set<Set<StepId>> allowed = tangles(editor.graph());
        var texts = new ArrayList<String>(List.of(start.text()));
        for (int i = 0; i < EDITS; i++) {
            var edit = edits.next(editor.document());
            String before = editor.document().text();
            if (edit.isPresent()) {
                Outcome outcome = editor.perform(edit.get());
                if (outcome instanceof Outcome.Refused) {
                    assertThat(editor.document().text()).isEqualTo(before);
                }
            }
            wander(editor, random);
            agreesWithItsText(editor, seed);
            assertThat(tangles(editor.graph()))
                    .as("seed %s, after %s", seed, edit)
                    .allMatch(tangle -> allowed.stream().anyMatch(old -> old.containsAll(tangle)));
            texts.add(editor.document().text());
        }
        String end = editor.document().text();
        int undone = 0;
        while (editor.undo()) {
            undone++;
        }
        assertThat(editor.document().text()).as("seed %s", seed).isEqualTo(start.text());
        assertThat(editor.document().steps()).isEqualTo(start.steps());
        agreesWithItsText(editor, seed);
        for (int i = 0; i < undone; i++) {
            editor.redo();
        }
        assertThat(texts).contains(editor.document().text());
        assertThat(end.isEmpty()).isFalse();
    }

    private static void wander(PipelineEditor editor, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> editor.undo();
            case 1 -> {
                editor.undo();
                editor.undo();
                editor.redo();
            }
            default -> {}
        }
    }

    private static Set<Set<StepId>> tangles(PipelineGraph graph) {
        var tangles = new HashSet<Set<StepId>>();
        graph.cycles().forEach(tangle -> tangles.add(Set.copyOf(tangle)));
        return tangles;
    }

    private static void agreesWithItsText(PipelineEditor editor, int seed) {
        Document kept = editor.document();
        assertThat(editor.graph().document()).isSameAs(kept);
        assertThat(editor.graph().dependencies())
                .as("seed %s", seed)
                .isEqualTo(PipelineGraph.of(kept).dependencies());
        Document read = PipelineFixture.read(kept.text());
        assertThat(described(kept)).as("seed %s", seed).isEqualTo(described(read));
        assertThat(kept.steps()).extracting(Step::id).doesNotHaveDuplicates();
    }

    private static List<String> described(Document document) {
        return document.steps().stream()
                .map(
                        step ->
                                document.pointer(step.id())
                                        + " "
                                        + step.name()
                                        + " "
                                        + step.type()
                                        + " "
                                        + step.dependsOn()
                                        + step.references())
                .toList();
    }
}
