package dev.stepwright.canvas.paint;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoopFramesTest {
    private static final Document DOC =
            document(
                    """
                    {'Steps': [
                      {'Name': 'loop', 'Type': 'ForEach', 'Arguments': {'ForEachBody': [
                        {'Name': 'one', 'Type': 'Lambda'}, {'Name': 'two', 'Type': 'Lambda', 'DependsOn': ['one']}]}},
                      {'Name': 'empty', 'Type': 'ForEach', 'Arguments': {'ForEachBody': []}},
                      {'Name': 'after', 'Type': 'Lambda', 'DependsOn': ['loop']}]}
                    """);
    private static final CanvasScene SCENE =
            Drawing.of(PipelineGraph.of(DOC), StepCatalog.STANDARD).scene();

    private static Card card(String name) {
        return SCENE.card(id(DOC, name)).orElseThrow();
    }

    private static Optional<Rect> around(String loop) {
        return new LoopFrames(SCENE, Palette.LIGHT, new RecordingBrush()).around(card(loop));
    }

    @Test
    void aFrameHoldsTheBodyAndNothingElseOfTheLoop() {
        Rect body = Rect.around(List.of(card("one").bounds(), card("two").bounds())).orElseThrow();

        assertThat(around("loop")).contains(body.grown(18));
        assertThat(around("loop").orElseThrow().contains(card("after").bounds())).isFalse();
        assertThat(around("empty")).isEmpty();
    }
}
