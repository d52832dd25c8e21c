package dev.stepwright.exporters.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.exporters.format.Export;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.StepId;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
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

    private static String svg(Picture picture) {
        return new String(PictureFormat.SVG.write(picture).content(), StandardCharsets.UTF_8);
    }

    private static Picture gate() {
        return Picture.of(scene("Gate"), Palette.LIGHT);
    }

    private static BufferedImage png(Picture picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PictureFormat.PNG.write(picture).content()));
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
        assertThat(texts(svg(Picture.of(scene("Gate"), Palette.LIGHT))))
                .containsExactly("True", "Gate", "Condition", "Deploy", "Condition");
    }

    @Test
    void holdsTheWholePipelineWithAMargin() throws Exception {
        var root = parsed(svg(Picture.of(scene("Gate"), Palette.DARK))).getDocumentElement();
        assertThat(List.of(root.getAttribute("width"), root.getAttribute("height")))
                .containsExactly("544", "128");
    }

    @Test
    void writesNamesThatXmlWouldMisread() throws Exception {
        String svg = svg(Picture.of(scene("a<b>&\"\u0001\uD83D"), Palette.LIGHT));
        assertThat(texts(svg)).contains("a<b>&\"\uFFFD\uFFFD");
    }

    @Test
    void drawsWhatAnExecutionSays() throws Exception {
        PaintState state =
                PaintState.NONE.withLooks(
                        Map.of(new StepId(2), new StepLook(Status.FAILED, "2 m 01 s")));
        String svg = svg(Picture.of(scene("Gate"), Palette.LIGHT).with(state));
        assertThat(texts(svg)).contains("2 m 01 s");
        assertThat(svg).contains(Palette.LIGHT.failed().hex());
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameFileForTheSamePicture(PictureFormat format) {
        assertThat(format.write(gate()).content()).isEqualTo(format.write(gate()).content());
    }

    @ParameterizedTest
    @EnumSource
    void drawsWhatNoFaceHas(PictureFormat format) {
        Picture picture = Picture.of(scene("学習 \ud83d\ude80 \u0301\u0000"), Palette.DARK);
        assertThat(format.write(picture).content()).isNotEmpty();
    }

    @Test
    void tellsAnSvgReaderWithoutTheFaceHowLongATextIs() throws Exception {
        var title = (Element) parsed(svg(gate())).getElementsByTagName("text").item(1);
        assertThat(Double.parseDouble(title.getAttribute("textLength")))
                .isCloseTo(TextMeasure.width("Gate", TextStyle.TITLE), within(0.01));
    }

    @Test
    void bringsTheLettersOfAnSvgAlong() throws Exception {
        var faces =
                Pattern.compile("font-weight:(\\d+);src:url\\(data:font/otf;base64,([^)]+)\\)")
                        .matcher(svg(gate()))
                        .results()
                        .toList();
        assertThat(faces).extracting(face -> face.group(1)).containsExactly("400", "600");
        byte[] semibold = Base64.getDecoder().decode(faces.get(1).group(2));
        var font = new OTFParser().parse(new RandomAccessReadBuffer(semibold));
        assertThat(font.getUnicodeCmapLookup().getGlyphId('G')).isPositive();
        assertThat(font.getUnicodeCmapLookup().getGlyphId('Z')).isZero();
    }

    @Test
    void scalesTheWholePicture() throws Exception {
        var root = parsed(svg(gate().scaled(OptionalDouble.of(0.5)))).getDocumentElement();
        assertThat(root.getAttribute("width")).isEqualTo("272");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 544 128");
    }

    @Test
    void takesTwoPixelsForOneUnlessToldOtherwise() throws Exception {
        assertThat(png(gate()).getWidth()).isEqualTo(2 * 544);
        assertThat(png(gate().scaled(OptionalDouble.of(0.25))).getWidth()).isEqualTo(544 / 4);
    }

    @Test
    void drawsCardsAndLettersInPixels() throws Exception {
        BufferedImage image = png(gate().scaled(OptionalDouble.of(1)));
        assertThat(image.getRGB(2, 2)).isEqualTo(Palette.LIGHT.canvas().argb());
        assertThat(image.getRGB(32 + 150, 32 + 10)).isEqualTo(Palette.LIGHT.card().argb());
        assertThat(darkIn(image, 32 + 56, 32 + 18, 24, 12)).isGreaterThan(20);
    }

    private static long darkIn(BufferedImage image, int x, int y, int width, int height) {
        return Arrays.stream(image.getRGB(x, y, width, height, null, 0, width))
                .filter(pixel -> (pixel & 0xFF) < 0x80)
                .count();
    }

    @Test
    void scalesDownWhatNoViewerOpensAndSaysSo() throws Exception {
        CanvasScene wide =
                CanvasScene.of(
                        List.of(
                                card(1, 0, "First", CardShape.PLAIN),
                                card(2, 400_000, "Last", CardShape.PLAIN)),
                        List.of());
        Picture picture = Picture.of(wide, Palette.LIGHT);

        Export png = PictureFormat.PNG.write(picture);
        assertThat(ImageIO.read(new ByteArrayInputStream(png.content())).getWidth())
                .isEqualTo(16_384);
        assertThat(png.report()).singleElement().asString().contains("scaled to 4.1 %");

        Export pdf = PictureFormat.PDF.write(picture);
        try (var document = Loader.loadPDF(pdf.content())) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(14_400, within(1f));
        }
        assertThat(pdf.report()).singleElement().asString().contains("scaled to 4.8 %");
        assertThat(PictureFormat.SVG.write(picture).report()).isEmpty();
    }

    @Test
    void keepsTextsOfAPageAsTextsWithTheirFaces() throws Exception {
        byte[] file =
                PictureFormat.PDF.write(Picture.of(scene("Gate é 学"), Palette.LIGHT)).content();
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(544 * 0.75f);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Gate é 学", "True", "Condition", "Deploy");
            for (COSName name : document.getPage(0).getResources().getFontNames()) {
                assertThat(document.getPage(0).getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void drawsAPageAsItDrawsPixels() throws Exception {
        BufferedImage pixels = png(gate());
        try (var document = Loader.loadPDF(PictureFormat.PDF.write(gate()).content())) {
            // 192 pixels an inch are two for each of a picture of 100 %.
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 192);
            assertThat(List.of(page.getWidth(), page.getHeight()))
                    .containsExactly(pixels.getWidth(), pixels.getHeight());
            assertThat(unlike(pixels, page)).isLessThan(0.01);
        }
    }

    /// The share of pixels that differ by more than what antialiasing makes.
    private static double unlike(BufferedImage a, BufferedImage b) {
        int count = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                if (Math.abs((a.getRGB(x, y) & 0xFF) - (b.getRGB(x, y) & 0xFF)) > 96) {
                    count++;
                }
            }
        }
        return (double) count / (a.getWidth() * a.getHeight());
    }

    @Test
    void showsChosenStepsAlone() throws Exception {
        assertThat(texts(svg(gate().only(Set.of(new StepId(2))))))
                .containsExactly("Deploy", "Condition");
    }

    @Test
    void drawsAnEmptyPipelineAsItsGround() throws Exception {
        assertThat(
                        parsed(svg(Picture.of(CanvasScene.EMPTY, Palette.LIGHT)))
                                .getElementsByTagName("rect")
                                .getLength())
                .isEqualTo(1);
    }

    @Test
    void drawsNotesWithThePipelineButNotWithChosenSteps() throws Exception {
        var note = new NoteBox(new NoteId(1), "Ask Data first", new Rect(0, 200, 160, 80));
        Picture picture =
                Picture.of(
                        scene("Gate").withGround(Ground.of(List.of(note), List.of(), List.of())),
                        Palette.LIGHT);

        assertThat(texts(svg(picture))).contains("Ask Data first");
        assertThat(texts(svg(picture.only(Set.of(new StepId(2))))))
                .containsExactly("Deploy", "Condition");
    }
}
