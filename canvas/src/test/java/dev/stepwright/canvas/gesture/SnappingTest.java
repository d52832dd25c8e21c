package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.paint.Preview.Guide;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Cards of 200 by 64: `a` at 100,100, `b` at 403,100 (not on the grid), `c` at 1000,500.
class SnappingTest {
    private static final Document DOC = placed();

    private static Document placed() {
        Document document =
                pipeline()
                        .step("a", "Processing")
                        .step("b", "Training")
                        .step("c", "Lambda")
                        .document();
        return document.withLayout(
                document.layout()
                        .with(
                                Map.of(
                                        id(document, "a"), new Position(100, 100),
                                        id(document, "b"), new Position(403, 100),
                                        id(document, "c"), new Position(1000, 500))));
    }

    private static Point dragged(CanvasDriver driver, double dx, double dy) {
        driver.press("c").moveBy(dx, dy);
        return driver.shownCorner("c");
    }

    @Test
    void aCardComesLevelWithAnother() {
        var driver = canvas(DOC);
        assertThat(dragged(driver, -101, -396)).isEqualTo(new Point(896, 100));
        assertThat(driver.session().preview().guides())
                .containsExactly(Guide.line(new Point(403, 132), new Point(1096, 132)));
        driver.release();
        assertThat(driver.corner("c")).isEqualTo(new Point(896, 100));
        assertThat(driver.session().preview().guides()).isEmpty();
    }

    @Test
    void aCardComesBelowAnother() {
        var driver = canvas(DOC);
        assertThat(dragged(driver, -600, -203)).isEqualTo(new Point(403, 296));
        assertThat(driver.session().preview().guides())
                .containsExactly(Guide.line(new Point(503, 100), new Point(503, 360)));
    }

    @Test
    void aCardComesAsFarAsTheOthersAreApart() {
        var driver = canvas(DOC);
        assertThat(dragged(driver, -292, -398)).isEqualTo(new Point(706, 100));
        assertThat(driver.session().preview().guides())
                .containsExactly(
                        Guide.line(new Point(403, 132), new Point(906, 132)),
                        Guide.gap(new Point(300, 132), new Point(403, 132)),
                        Guide.gap(new Point(603, 132), new Point(706, 132)));
    }

    @Test
    void aCardComesIntoTheMiddleBetweenTwo() {
        var driver = canvas(DOC);
        driver.session().editor();
        driver.press("b").moveBy(0, 300).release();
        driver.press("c").moveBy(0, -400).release();
        driver.press("b").moveBy(147, -297);
        assertThat(driver.shownCorner("b")).isEqualTo(new Point(550, 100));
        assertThat(driver.session().preview().guides())
                .contains(
                        Guide.gap(new Point(300, 132), new Point(550, 132)),
                        Guide.gap(new Point(750, 132), new Point(1000, 132)));
    }

    @Test
    void elsewhereItKeepsToTheGrid() {
        var driver = canvas(DOC);
        assertThat(dragged(driver, -55, -155)).isEqualTo(new Point(944, 344));
        assertThat(driver.session().preview().guides()).isEmpty();
    }

    @Test
    void altAndControlLetItRestAnywhere() {
        for (var held : new Modifiers[] {Modifiers.ALT, Modifiers.CONTROL}) {
            var driver = canvas(DOC).press("c").holding(held).moveBy(-101, -397);
            assertThat(driver.shownCorner("c")).isEqualTo(new Point(899, 103));
            assertThat(driver.session().preview().guides()).isEmpty();
        }
    }

    @Test
    void whatIsNotInSightDoesNotCount() {
        var driver = canvas(DOC);
        driver.session().look(new Camera(650, 0, 1));
        assertThat(dragged(driver, 0, -397)).isEqualTo(new Point(1000, 104));
    }

    @Test
    void aWireFromASideOfAConditionBecomesStraight() {
        Document base =
                pipeline().condition("gate").inIf("yes", "Lambda").step("far", "Lambda").document();
        Document document =
                base.withLayout(
                        base.layout()
                                .with(
                                        Map.of(
                                                id(base, "gate"), new Position(100, 100),
                                                id(base, "yes"), new Position(500, 300),
                                                id(base, "far"), new Position(100, 700))));
        var driver = canvas(document).press("yes").moveBy(30, -213);
        assertThat(driver.shownCorner("yes").y()).isEqualTo(84);
        assertThat(driver.session().preview().guides())
                .contains(Guide.line(new Point(528, 116), new Point(300, 116)));
    }

    @Test
    void whatIsCarriedFromThePaletteComesLevelToo() {
        var driver = canvas(DOC).carry("Lambda", "903,335");
        assertThat(driver.session().preview().guides()).isEmpty();
        driver.carry("Lambda", "903,135");
        assertThat(driver.session().preview().guides())
                .contains(Guide.line(new Point(403, 132), new Point(1000, 132)));
        driver.drop("Lambda");
        assertThat(driver.corner("Lambda").y()).isEqualTo(100);
    }
}
