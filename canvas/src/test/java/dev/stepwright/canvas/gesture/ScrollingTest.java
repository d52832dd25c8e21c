package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.pipeline.Document;
import org.junit.jupiter.api.Test;

/// On a canvas of 1600 by 1000 pixels.
class ScrollingTest {
    private static final Document DOC =
            pipeline().step("prep", "Processing").step("train", "Training").document();

    private static Camera camera(CanvasDriver driver) {
        return driver.session().model().camera();
    }

    @Test
    void theViewFollowsACardThatIsHeldAtItsEdge() {
        var driver = canvas(DOC).press("prep").moveTo("1600,500");
        Point before = driver.shownCorner("prep");
        driver.session().scroll(0.5);
        assertThat(camera(driver)).isEqualTo(new Camera(450, 0, 1));
        assertThat(driver.shownCorner("prep").x() - before.x()).isBetween(440.0, 460.0);
    }

    @Test
    void theNearerToTheEdgeTheFaster() {
        var near = canvas(DOC).press("prep").moveTo("800,990");
        near.session().scroll(0.1);
        var nearer = canvas(DOC).press("prep").moveTo("800,999");
        nearer.session().scroll(0.1);
        assertThat(camera(near).y()).isPositive().isLessThan(camera(nearer).y());
    }

    @Test
    void wiresRectanglesAndCarriedEntriesScrollToo() {
        var wire = canvas(DOC).press("prep.out").moveTo("1600,500");
        var marquee = canvas(DOC).press("1400,900").moveTo("1600,500");
        var carried = canvas(DOC).carry("Lambda", "800,500").carry("Lambda", "1600,500");
        assertThat(wire.session().isScrolling()).isTrue();
        assertThat(marquee.session().isScrolling()).isTrue();
        assertThat(carried.session().isScrolling()).isTrue();
    }

    @Test
    void inTheMiddleAndAtRestNothingScrolls() {
        var dragging = canvas(DOC).press("prep").moveTo("800,500");
        assertThat(dragging.session().isScrolling()).isFalse();
        var pointing = canvas(DOC).moveTo("1600,500");
        pointing.session().scroll(1);
        assertThat(camera(pointing)).isEqualTo(Camera.HOME);
        var panning = canvas(DOC).press("prep", CanvasEvent.Button.MIDDLE).moveTo("1600,500");
        assertThat(panning.session().isScrolling()).isFalse();
    }

    @Test
    void whatIsCarriedInFromThePaletteDoesNotScrollOnItsWay() {
        var driver = canvas(DOC).carry("Lambda", "2,500").carry("Lambda", "10,500");
        assertThat(driver.session().isScrolling()).isFalse();
        driver.carry("Lambda", "400,500").carry("Lambda", "10,500");
        assertThat(driver.session().isScrolling()).isTrue();
    }

    @Test
    void lettingGoStopsIt() {
        var driver = canvas(DOC).press("prep").moveTo("1600,500").release();
        assertThat(driver.session().isScrolling()).isFalse();
    }
}
