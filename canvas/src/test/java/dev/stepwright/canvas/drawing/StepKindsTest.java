package dev.stepwright.canvas.drawing;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the picture says of steps that the SDK made from something else.
class StepKindsTest {
    private static final Document MONITORED =
            pipeline()
                    .step("N-monitoring", "QualityCheck")
                    .step("N-transform", "Transform")
                    .after("N-monitoring")
                    .document();

    private static Drawing drawing(Document document) {
        return Drawing.of(PipelineGraph.of(document), StepCatalog.STANDARD);
    }

    private static Drawing after(Edit edit) {
        var editor = new PipelineEditor(MONITORED, () -> 0);
        Drawing before = drawing(MONITORED);
        editor.perform(edit);
        return before.after(editor.graph());
    }

    private static Card card(Drawing drawing, String name) {
        return drawing.scene().card(id(drawing.document(), name)).orElseThrow();
    }

    @Test
    void cardTooltipAndVoiceSayTheSame() {
        Document doc =
                pipeline()
                        .step("explore", "Training")
                        .with(
                                "AlgorithmSpecification",
                                Map.of(
                                        "ContainerEntrypoint",
                                        List.of("amazon_sagemaker_scheduler")))
                        .with("Environment", Map.of("SM_INPUT_NOTEBOOK_NAME", "explore.ipynb"))
                        .document();
        Drawing drawing = drawing(doc);
        var words = new Descriptions(drawing);

        assertThat(card(drawing, "explore").subtitle()).isEqualTo("Notebook job · explore.ipynb");
        assertThat(card(drawing, "explore").icon()).isEqualTo("notebook-job");
        assertThat(words.tooltip(id(doc, "explore"))).isEqualTo("explore\nNotebook job");
        assertThat(words.spoken(id(doc, "explore"), Map.of(), Optional.empty()))
                .isEqualTo("explore, notebook job, no inputs");
    }

    @Test
    void aStepChangesWithItsPartner() {
        assertThat(card(drawing(MONITORED), "N-transform").subtitle())
                .isEqualTo("Monitored transform");
        assertThat(card(drawing(MONITORED), "N-monitoring").subtitle())
                .isEqualTo("Transform monitor");

        Drawing renamed = after(new RenameStep(id(MONITORED, "N-transform"), "Score"));
        assertThat(card(renamed, "N-monitoring").subtitle()).isEqualTo("Quality check");
        assertThat(card(renamed, "Score").subtitle()).isEqualTo("Batch transform");

        Drawing removed = after(new RemoveSteps(Set.of(id(MONITORED, "N-monitoring"))));
        assertThat(card(removed, "N-transform").subtitle()).isEqualTo("Batch transform");
    }

    @Test
    void aWireSaysHowTheEarlierStepMustEnd() {
        Document doc =
                pipeline()
                        .step("a", "Lambda")
                        .step("b", "Lambda")
                        .key("DependsOn", List.of(Map.of("Step", "a", "Trigger", "Failed")))
                        .step("c", "Lambda")
                        .key("DependsOn", List.of(Map.of("Step", "a", "Trigger", "Any")))
                        .document();
        Drawing drawing = drawing(doc);
        var words = new Descriptions(drawing);

        assertThat(drawing.scene().wires())
                .extracting(words::tooltip)
                .containsExactlyInAnyOrder(
                        "b runs when a has failed", "c runs when a has ended, whatever came of it");
    }
}
