package dev.stepwright.canvas.drawing;

import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.fixtures.RandomEdits;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The drawing that is kept from edit to edit is the one that would be made anew.
class DrawingLawsTest {
    private static Document start() {
        Document document =
                pipeline()
                        .parameter("InstanceType", "String", "ml.m5.xlarge")
                        .step("prep", "Processing")
                        .step("train", "Training")
                        .uses(
                                "Data",
                                "Steps.prep.ProcessingOutputConfig.Outputs['train'].S3Output.S3Uri")
                        .step("evaluate", "Processing")
                        .after("train")
                        .condition("gate")
                        .after("evaluate")
                        .inIf("register", "RegisterModel")
                        .inElse("stop", "Fail")
                        .document();
        return Arranger.placed(document, StepCatalog.STANDARD);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theDrawingThatIsKeptIsTheOneThatWouldBeMadeAnew(long seed) {
        var random = new Random(seed);
        var edits = new RandomEdits(random);
        var editor = new PipelineEditor(start(), () -> 0);
        var drawing = new Drawing[] {Drawing.of(editor.graph(), StepCatalog.STANDARD)};
        editor.listen(change -> drawing[0] = drawing[0].after(editor.graph()));
        for (int i = 0; i < 80; i++) {
            edits.next(editor.document()).ifPresent(editor::perform);
            if (random.nextInt(6) == 0) {
                editor.undo();
            }
            if (random.nextInt(9) == 0) {
                editor.redo();
            }
            CanvasScene anew =
                    Drawing.of(PipelineGraph.of(settled(drawing[0])), StepCatalog.STANDARD).scene();
            assertThat(cards(drawing[0].scene()))
                    .as("seed %s, edit %s", seed, i)
                    .isEqualTo(cards(anew));
            assertThat(wires(drawing[0].scene()))
                    .as("seed %s, edit %s", seed, i)
                    .isEqualTo(wires(anew));
        }
    }

    /// The document with the places that the drawing found for steps that had none: they are to
    /// stay where they were drawn first.
    private static Document settled(Drawing drawing) {
        Document document = drawing.document();
        return document.withLayout(document.layout().with(drawing.provisional()));
    }

    private static Map<StepId, Card> cards(CanvasScene scene) {
        var cards = new HashMap<StepId, Card>();
        scene.cards().forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    private static Set<Wire> wires(CanvasScene scene) {
        return new HashSet<>(scene.wires());
    }
}
