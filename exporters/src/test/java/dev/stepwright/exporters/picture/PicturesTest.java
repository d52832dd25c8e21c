package dev.stepwright.exporters.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.ColourRole;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.pipeline.StepId;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PicturesTest {
    private static Card card(int id, double x, String title, CardShape shape) {
        return new Card(
                new StepId(id),
                new Rect(x, 0, Card.WIDTH, Card.HEIGHT),
                title,
                "Condition",
                "condition",
                ColourRole.LOGIC,
                shape,
                Badges.NONE);
    }

    // gate --True--> deploy
    private static CanvasScene scene(String title) {
        return CanvasScene.of(
                List.of(
                        card(1, 0, title, CardShape.BRANCHING),
                        card(2, 280, "Deploy", CardShape.PLAIN)),
                List.of(
                        Wire.of(
                                new Port(new StepId(1), Side.TRUE),
                                Port.input(new StepId(2)),
                                WireKind.BRANCH)));
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }

    private static List<String> texts(String svg) throws Exception {
        var nodes = parsed(svg).getElementsByTagName("text");
        var texts = new ArrayList<String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void keepsTextsAsTexts() throws Exception {
        assertThat(texts(Pictures.svg(scene("Gate"), Palette.LIGHT)))
                .containsExactly("True", "Gate", "Condition", "Deploy", "Condition");
    }

    @Test
    void holdsTheWholePipelineWithAMargin() throws Exception {
        var root = parsed(Pictures.svg(scene("Gate"), Palette.DARK)).getDocumentElement();
        assertThat(List.of(root.getAttribute("width"), root.getAttribute("height")))
                .containsExactly("544", "128");
    }

    @Test
    void writesNamesThatXmlWouldMisread() throws Exception {
        String svg = Pictures.svg(scene("a<b>&\"\u0001\uD83D"), Palette.LIGHT);
        assertThat(texts(svg)).contains("a<b>&\"\uFFFD\uFFFD");
    }

    @Test
    void drawsWhatAnExecutionSays() throws Exception {
        PaintState state =
                PaintState.NONE.withLooks(
                        Map.of(new StepId(2), new StepLook(Status.FAILED, "2 m 01 s")));
        String svg = Pictures.svg(scene("Gate"), Palette.LIGHT, state);
        assertThat(texts(svg)).contains("2 m 01 s");
        assertThat(svg).contains(Palette.LIGHT.failed().hex());
    }

    @Test
    void isTheSameTextForTheSameScene() {
        assertThat(Pictures.svg(scene("Gate"), Palette.LIGHT))
                .isEqualTo(Pictures.svg(scene("Gate"), Palette.LIGHT));
    }

    @Test
    void drawsAnEmptyPipelineAsItsGround() throws Exception {
        assertThat(
                        parsed(Pictures.svg(CanvasScene.EMPTY, Palette.LIGHT))
                                .getElementsByTagName("rect")
                                .getLength())
                .isEqualTo(1);
    }
}
