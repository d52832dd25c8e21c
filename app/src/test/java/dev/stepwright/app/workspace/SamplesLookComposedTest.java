package dev.stepwright.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.Tidiness;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.PipelineGraph;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesLookComposedTest {
    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void fewWiresCrossAndNoneRunsThroughACard(Samples.Sample sample) {
        var scene = Drawing.of(PipelineGraph.of(sample.document()), StepCatalog.STANDARD).scene();
        for (var wire : scene.wires()) {
            List<Point> line = scene.route(wire).line();
            for (int i = 1; i < line.size(); i++) {
                Rect piece = Rect.between(line.get(i - 1), line.get(i));
                for (Card card : scene.cards()) {
                    assertThat(card.bounds().grown(-1).intersects(piece))
                            .as(wire + " through " + card.title())
                            .isFalse();
                }
            }
        }
        Tidiness tidiness = Tidiness.of(scene);
        assertThat(tidiness.touching()).isZero();
        assertThat(tidiness.crossings()).isLessThanOrEqualTo(5);
    }
}
