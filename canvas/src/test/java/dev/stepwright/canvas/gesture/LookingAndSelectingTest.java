package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.model.pipeline.Document;
import org.junit.jupiter.api.Test;

class LookingAndSelectingTest {
    /// ```
    ///        /--> left
    /// first
    ///        \--> right ---> last
    /// ```
    private static final Document DOC =
            pipeline()
                    .step("first", "Processing")
                    .step("left", "Training")
                    .after("first")
                    .step("right", "Training")
                    .after("first")
                    .step("last", "Lambda")
                    .after("right")
                    .document();

    private static Camera camera(CanvasDriver driver) {
        return driver.session().model().camera();
    }

    @Test
    void aClickSelectsAndAClickOnNothingLetsGo() {
        canvas(DOC)
                .click("first")
                .expectSelected("first")
                .click("last")
                .expectSelected("last")
                .holding(Modifiers.CONTROL)
                .click("first")
                .expectSelected("first", "last")
                .click("last")
                .expectSelected("first")
                .holding(Modifiers.NONE)
                .click("1500,950")
                .expectSelected()
                .expectNoEdit();
    }

    @Test
    void aRectangleSelectsWhatItTouches() {
        var driver = canvas(DOC);
        var all = driver.session().model().scene().bounds().orElseThrow();
        driver.press("1500,950")
                .moveTo((int) driver.corner("last").x() + 10 + "," + (int) (all.y() - 20))
                .expect(Marquee.class)
                .expectSelected("last");
        assertThat(driver.session().preview().marquee()).isPresent();
        driver.release().expect(Idle.class).expectSelected("last");
        assertThat(driver.session().preview().marquee()).isEmpty();
    }

    @Test
    void theWheelScrollsAndWithControlZoomsAboutThePointer() {
        var driver = canvas(DOC).wheel("400,300", 0, 40);
        assertThat(camera(driver)).isEqualTo(new Camera(0, 40, 1));
        Point under = camera(driver).toWorld(new Point(400, 300));
        driver.holding(Modifiers.CONTROL).wheel("400,300", 0, -40);
        assertThat(camera(driver).zoom()).isCloseTo(1.1, within(1e-9));
        Point still = camera(driver).toWorld(new Point(400, 300));
        assertThat(still.distanceTo(under)).isLessThan(1e-6);
    }

    @Test
    void spaceMiddleAndRightDragPan() {
        var space = canvas(DOC).holding(Modifiers.SPACE).press("first").moveBy(30, 10);
        space.expect(Panning.class).release().expectNoEdit();
        assertThat(camera(space)).isEqualTo(new Camera(-30, -10, 1));
        var middle = canvas(DOC).press("first", CanvasEvent.Button.MIDDLE).moveBy(8, 8).release();
        assertThat(camera(middle)).isEqualTo(new Camera(-8, -8, 1));
        var right = canvas(DOC).press("1400,900", CanvasEvent.Button.RIGHT).moveBy(8, 8).release();
        assertThat(camera(right)).isEqualTo(new Camera(-8, -8, 1));
        right.expectAsked();
    }

    @Test
    void aRightClickAsksForTheMenuOfWhatIsThere() {
        canvas(DOC)
                .press("left", CanvasEvent.Button.RIGHT)
                .release()
                .expectSelected("left")
                .press("1400,900", CanvasEvent.Button.RIGHT)
                .release()
                .expectAsked("menu left", "menu canvas");
    }

    @Test
    void aDoubleClickRenamesOnTheTitleAndOpensTheFormElsewhere() {
        canvas(DOC)
                .doubleClick("left.title")
                .doubleClick("left.fact")
                .expectAsked("rename left", "inspect left");
        canvas(DOC).click("left").key(KeyName.ENTER).expectAsked("inspect left");
    }

    @Test
    void arrowsWalkTheGraph() {
        var driver = canvas(DOC).key(KeyName.RIGHT).expectSelected("first");
        driver.key(KeyName.RIGHT);
        String upper = driver.corner("left").y() < driver.corner("right").y() ? "left" : "right";
        String lower = upper.equals("left") ? "right" : "left";
        driver.click(upper)
                .key(KeyName.DOWN)
                .expectSelected(lower)
                .key(KeyName.UP)
                .expectSelected(upper);
        driver.click("right")
                .key(KeyName.RIGHT)
                .expectSelected("last")
                .key(KeyName.LEFT)
                .expectSelected("right");
        driver.holding(Modifiers.SHIFT).key(KeyName.LEFT).expectSelected("first", "right");
    }

    @Test
    void shiftAndAnArrowSelectWhatComesBeforeOrAfter() {
        canvas(DOC)
                .click("first")
                .holding(Modifiers.SHIFT)
                .key(KeyName.RIGHT)
                .expectSelected("first", "left", "right", "last");
        canvas(DOC)
                .click("last")
                .holding(Modifiers.SHIFT)
                .key(KeyName.LEFT)
                .expectSelected("first", "right", "last");
    }

    @Test
    void shiftAltAndAClickSelectWhatHangsTogether() {
        Document two =
                pipeline()
                        .step("a", "Processing")
                        .step("b", "Training")
                        .after("a")
                        .step("c", "Training")
                        .after("a")
                        .step("apart", "Lambda")
                        .document();
        canvas(two)
                .holding(new Modifiers(true, false, true, false))
                .click("b")
                .expectSelected("a", "b", "c");
        canvas(two)
                .click("b")
                .command(CanvasCommand.SELECT_CONNECTED)
                .expectSelected("a", "b", "c");
    }

    @Test
    void aRightDragOverACardPansAndAsksForNoMenu() {
        var driver = canvas(DOC).press("first", CanvasEvent.Button.RIGHT).moveBy(20, 5).release();
        assertThat(camera(driver)).isEqualTo(new Camera(-20, -5, 1));
        driver.expectAsked().expectNoEdit();
    }

    @Test
    void walkingToAStepThatIsNotSeenBringsItIntoView() {
        var driver = canvas(DOC);
        driver.session().look(new Camera(-5000, 0, 1));
        driver.key(KeyName.RIGHT).expectSelected("first");
        Rect seen = camera(driver).visible(1600, 1000);
        assertThat(seen.contains(driver.session().model().card(driver.id("first")).bounds()))
                .isTrue();
    }

    @Test
    void escapeEndsTheGestureFirstAndThenTheSelection() {
        canvas(DOC)
                .click("first")
                .press("1500,950")
                .moveTo("1400,900")
                .expect(Marquee.class)
                .escape()
                .expect(Idle.class)
                .click("first")
                .escape()
                .expectSelected();
    }

    @Test
    void everythingIsSelectedAndNothing() {
        canvas(DOC)
                .command(CanvasCommand.SELECT_ALL)
                .expectSelected("first", "left", "right", "last")
                .command(CanvasCommand.SELECT_NONE)
                .expectSelected();
    }

    @Test
    void theWholePipelineComesIntoView() {
        var driver = canvas(DOC);
        driver.session().zoomTo(1.25);
        assertThat(camera(driver).zoom()).isEqualTo(1.25);
        driver.session().look(new Camera(9000, 9000, 3));
        driver.session().fit();
        Rect all = driver.session().model().scene().bounds().orElseThrow();
        assertThat(camera(driver).visible(1600, 1000).contains(all)).isTrue();
    }

    @Test
    void theSelectionComesIntoView() {
        var driver = canvas(DOC).click("last");
        driver.session().look(new Camera(9000, 9000, 3));
        driver.session().fitSelection();
        assertThat(camera(driver).zoom()).isEqualTo(1);
        Point middle = driver.at("last");
        assertThat(middle.distanceTo(new Point(800, 500))).isLessThan(1);
    }

    @Test
    void portsTooSmallToBeSeenCannotBeHit() {
        var driver = canvas(DOC);
        driver.session().look(new Camera(0, 0, 0.3));
        Point port = driver.at("first.out");
        assertThat(driver.session().model().hit(port)).isEqualTo(new Hit.Box(driver.id("first")));
    }
}
