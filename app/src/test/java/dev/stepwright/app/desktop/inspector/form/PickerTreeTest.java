package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PickerTreeTest {
    private static final Document DOCUMENT =
            PipelineFixture.document(
                    "{'Steps':[{'Name':'Tune','Type':'Tuning','Arguments':{}},"
                            + "{'Name':'Next','Type':'Lambda','Arguments':{'a':''},'DependsOn':['Tune']}]}");

    private final PickerTree tree = new PickerTree(picker());

    private static ReferencePicker picker() {
        var next = PipelineFixture.id(DOCUMENT, "Next");
        var graph = PipelineGraph.of(DOCUMENT);
        var form =
                (InspectorViewModel.OfStep)
                        InspectorViewModel.of(
                                DOCUMENT, graph, Set.of(next), StepCatalog.STANDARD, List.of());
        var row =
                (ValueRow)
                        form.rowAt(dev.stepwright.model.json.Pointer.parse("/Arguments/a"))
                                .orElseThrow();
        return ReferencePicker.of(DOCUMENT, graph, StepCatalog.STANDARD, next, row);
    }

    private int line(String title) {
        for (int i = 0; i < tree.lines().size(); i++) {
            if (tree.lines().get(i).entry().filter(e -> e.title().equals(title)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private List<String> below(int index) {
        int depth = tree.lines().get(index).depth();
        return tree.lines().stream()
                .skip(index + 1)
                .takeWhile(line -> line.depth() > depth)
                .filter(line -> line.depth() == depth + 1)
                .map(line -> line.entry().orElseThrow().title())
                .toList();
    }

    @Test
    void unfoldsAllOutputsAndFoldsThemAgain() {
        int all = line("All outputs…");
        assertThat(tree.lines().get(all).fold()).isEqualTo(PickerTree.Fold.CLOSED);
        assertThat(tree.into(all)).contains(all);
        assertThat(below(all)).contains("BestTrainingJob", "TrainingJobSummaries");
        assertThat(tree.into(all)).contains(all + 1);
        assertThat(tree.outOf(all + 1)).contains(all);
        assertThat(tree.outOf(all)).contains(all);
        assertThat(below(all)).isEmpty();
        assertThat(tree.outOf(all)).isEmpty();
    }

    @Test
    void asksForThePositionInALongList() {
        tree.into(line("All outputs…"));
        int list = line("TrainingJobSummaries");
        tree.into(list);
        assertThat(below(list)).containsExactly("[0]", "[1]", "[2]", "Another position…");
        var position =
                (Choice.Position)
                        tree.lines().get(line("Another position…")).entry().orElseThrow().choice();
        assertThat(tree.position(position, "50").refusal()).isEqualTo("The positions are 0 to 49.");
        PickerTree.Shown shown = tree.position(position, "17");
        assertThat(tree.lines().get(shown.line()).entry().orElseThrow().title()).isEqualTo("[17]");
        assertThat(below(shown.line())).contains("TrainingJobName");
        assertThat(below(line("TrainingJobSummaries")))
                .containsExactly("[0]", "[1]", "[2]", "[17]", "Another position…");
    }

    @Test
    void stepsOverHeadings() {
        assertThat(tree.lines().getFirst().isHeading()).isTrue();
        assertThat(tree.first()).isEqualTo(1);
        assertThat(tree.next(1, -1)).isEqualTo(1);
        int last = tree.lines().size() - 1;
        assertThat(tree.next(last, 5)).isEqualTo(last);
    }

    @Test
    void putsTheReferenceOfALeaf() {
        tree.into(line("All outputs…"));
        tree.into(line("BestTrainingJob"));
        var leaf = tree.lines().get(line("TrainingJobArn")).entry().orElseThrow();
        assertThat(((Choice.Put) leaf.choice()).value().text().replaceAll("\\s", ""))
                .isEqualTo("{\"Get\":\"Steps.Tune.BestTrainingJob.TrainingJobArn\"}");
    }
}
