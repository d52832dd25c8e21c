package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.pipeline.Document;
import org.junit.jupiter.api.Test;

class HabitsTest {
    private static final Habits WHEEL_ZOOMS = new Habits(true, false, false, false);
    private static final Habits ARROWS_NUDGE = new Habits(false, true, false, false);

    private static final Document DOC =
            pipeline()
                    .step("first", "Processing")
                    .step("last", "Training")
                    .after("first")
                    .document();

    private static double zoom(CanvasDriver driver) {
        return driver.session().model().camera().zoom();
    }

    @Test
    void theWheelZoomsForWhoWantsIt() {
        assertThat(zoom(canvas(DOC).habits(WHEEL_ZOOMS).wheel("800,500", 0, -40))).isEqualTo(1.1);
    }

    @Test
    void controlThenScrolls() {
        var driver = canvas(DOC).habits(WHEEL_ZOOMS);
        Point before = driver.at("first");
        driver.holding(Modifiers.CONTROL).wheel("800,500", 0, 40);
        assertThat(zoom(driver)).isEqualTo(1);
        assertThat(driver.at("first")).isEqualTo(before.plus(0, -40));
    }

    @Test
    void shiftStillScrollsSideways() {
        var driver = canvas(DOC).habits(WHEEL_ZOOMS);
        Point before = driver.at("first");
        driver.holding(Modifiers.SHIFT).wheel("800,500", 0, 40);
        assertThat(driver.at("first")).isEqualTo(before.plus(-40, 0));
    }

    @Test
    void arrowsMoveForWhoWantsItAndWalkWithControl() {
        var driver = canvas(DOC).habits(ARROWS_NUDGE).click("first");
        Point before = driver.corner("first");
        driver.key(KeyName.DOWN);
        assertThat(driver.corner("first")).isEqualTo(before.plus(0, CanvasModel.GRID));
        driver.holding(Modifiers.CONTROL).key(KeyName.RIGHT).expectSelected("last");
    }

    @Test
    void arrowsLeadIntoTheGraphWhenNothingIsSelected() {
        canvas(DOC).habits(ARROWS_NUDGE).key(KeyName.RIGHT).expectSelected("first").expectNoEdit();
    }
}
