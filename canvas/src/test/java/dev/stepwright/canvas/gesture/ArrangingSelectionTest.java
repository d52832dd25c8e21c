package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Cards of 200 by 64: `a` at 100,100, `b` at 403,204, `c` at 1000,500, each after the one before.
class ArrangingSelectionTest {
    private static final Document DOC = placed();

    private static Document placed() {
        Document document =
                pipeline()
                        .step("a", "Processing")
                        .step("b", "Training")
                        .after("a")
                        .step("c", "Lambda")
                        .after("b")
                        .document();
        return document.withLayout(
                document.layout()
                        .with(
                                Map.of(
                                        id(document, "a"), new Position(100, 100),
                                        id(document, "b"), new Position(403, 204),
                                        id(document, "c"), new Position(1000, 500))));
    }

    private static List<Point> aligned(Alignment alignment) {
        var driver = canvas(DOC).command(CanvasCommand.SELECT_ALL).align(alignment);
        assertThat(driver.editor().history().undoLabel()).contains(alignment.label());
        assertThat(driver.editor().history().size()).isEqualTo(1);
        return List.of(driver.corner("a"), driver.corner("b"), driver.corner("c"));
    }

    private static List<Point> corners(double... xy) {
        return List.of(new Point(xy[0], xy[1]), new Point(xy[2], xy[3]), new Point(xy[4], xy[5]));
    }

    @Test
    void cardsAreSetLevel() {
        assertThat(aligned(Alignment.LEFT)).isEqualTo(corners(100, 100, 100, 204, 100, 500));
        assertThat(aligned(Alignment.CENTRE)).isEqualTo(corners(550, 100, 550, 204, 550, 500));
        assertThat(aligned(Alignment.RIGHT)).isEqualTo(corners(1000, 100, 1000, 204, 1000, 500));
        assertThat(aligned(Alignment.TOP)).isEqualTo(corners(100, 100, 403, 100, 1000, 100));
        assertThat(aligned(Alignment.MIDDLE)).isEqualTo(corners(100, 300, 403, 300, 1000, 300));
        assertThat(aligned(Alignment.BOTTOM)).isEqualTo(corners(100, 500, 403, 500, 1000, 500));
    }

    @Test
    void cardsAreSetApartByEqualGaps() {
        assertThat(aligned(Alignment.ACROSS)).isEqualTo(corners(100, 100, 550, 204, 1000, 500));
        assertThat(aligned(Alignment.DOWN)).isEqualTo(corners(100, 100, 403, 300, 1000, 500));
    }

    @Test
    void tooFewCardsAreToldOf() {
        canvas(DOC)
                .click("a")
                .align(Alignment.LEFT)
                .expectHint("Select two steps or more to align them.")
                .expectNoEdit();
        canvas(DOC)
                .click("a")
                .align(Alignment.ACROSS)
                .expectHint("Select three steps or more to distribute them.");
    }

    @Test
    void copiesStandBelowAreSelectedAndKeepWhatTheyWaitFor() {
        var driver = canvas(DOC).click("b").command(CanvasCommand.DUPLICATE).expectSelected("b2");
        assertThat(driver.corner("b2")).isEqualTo(new Point(403, 300));
        assertThat(waits(driver, "b2")).containsExactly("a");
        assertThat(driver.editor().history().undoLabel()).contains("Duplicate step");
        driver.undo().expectDocument(DOC);
    }

    @Test
    void copiesOfSeveralReferToEachOther() {
        var driver =
                canvas(DOC)
                        .click("b")
                        .holding(Modifiers.CONTROL)
                        .click("c")
                        .command(CanvasCommand.DUPLICATE)
                        .expectSelected("b2", "c2");
        assertThat(waits(driver, "c2")).containsExactly("b2");
        assertThat(driver.corner("c2").minus(driver.corner("b2"))).isEqualTo(new Point(597, 296));
    }

    @Test
    void aSecondCopyFindsItsOwnPlace() {
        var driver = canvas(DOC).click("b").command(CanvasCommand.DUPLICATE);
        driver.click("b").command(CanvasCommand.DUPLICATE).expectSelected("b3");
        var scene = driver.session().model().scene();
        assertThat(scene.cards())
                .allSatisfy(card -> assertThat(scene.cardsIn(card.bounds())).containsExactly(card));
    }

    @Test
    void copiesStayInTheirBranch() {
        Document document = pipeline().condition("gate").inIf("yes", "Lambda").document();
        var driver = canvas(document).click("yes").command(CanvasCommand.DUPLICATE);
        assertThat(driver.editor().document().named("yes2").orElseThrow().scope())
                .isEqualTo(new Scope.Branch(id(document, "gate"), Side.IF));
    }

    @Test
    void theSelectedStepsAreConnectedFromLeftToRight() {
        Document document =
                DOC.withRoot(
                        pipeline()
                                .step("a", "Processing")
                                .step("b", "Training")
                                .step("c", "Lambda")
                                .document()
                                .root());
        var driver = canvas(document).command(CanvasCommand.SELECT_ALL);
        driver.command(CanvasCommand.CONNECT);
        assertThat(driver.editor().history().undoLabel()).contains("Connect 3 steps");
        assertThat(driver.editor().graph().dependencies()).hasSize(2);
        driver.undo().expectDocument(document);
    }

    @Test
    void connectingNeedsTwo() {
        canvas(DOC)
                .click("a")
                .command(CanvasCommand.CONNECT)
                .expectHint("Select two steps or more to connect them.")
                .expectNoEdit();
    }

    private static List<String> waits(CanvasDriver driver, String name) {
        return driver.editor().document().named(name).orElseThrow().dependsOn().stream()
                .map(StepDependency::step)
                .toList();
    }
}
