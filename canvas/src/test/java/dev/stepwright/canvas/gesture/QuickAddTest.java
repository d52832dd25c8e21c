package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuickAddTest {
    /// ```
    /// prep ---> train      gate --True--> register
    /// ```
    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .step("train", "Training")
                    .after("prep")
                    .condition("gate")
                    .inIf("register", "RegisterModel")
                    .step("stop", "Fail")
                    .document();

    private static List<String> waits(CanvasDriver driver, String name) {
        return driver.editor().document().named(name).orElseThrow().dependsOn().stream()
                .map(StepDependency::step)
                .toList();
    }

    private static Scope scope(CanvasDriver driver, String name) {
        return driver.editor().document().named(name).orElseThrow().scope();
    }

    private static Scope branch(dev.stepwright.model.pipeline.Side side) {
        return new Scope.Branch(id(DOC, "gate"), side);
    }

    @Test
    void aDoubleClickOnABlankPlaceAsksForAStepThere() {
        var driver = canvas(DOC).doubleClick("1201,802").expectAsked("add").expectNoEdit();
        driver.choose("Lambda").expectSelected("Lambda");
        assertThat(driver.corner("Lambda")).isEqualTo(new Point(1104, 768));
        assertThat(waits(driver, "Lambda")).isEmpty();
        assertThat(driver.editor().history().size()).isEqualTo(1);
        driver.undo().expectDocument(DOC);
    }

    @Test
    void aDoubleClickWithShiftAddsNothing() {
        canvas(DOC).holding(Modifiers.SHIFT).doubleClick("1201,802").expectAsked();
    }

    @Test
    void aWireLetGoOverNothingAsksForAStepAtItsEnd() {
        var driver =
                canvas(DOC)
                        .press("train.out")
                        .moveTo("1200,800")
                        .expectHint(
                                "Drop on a step that runs after train, or on a blank place to add one")
                        .release()
                        .expect(Idle.class)
                        .expectAsked("add will run after train")
                        .expectNoEdit();
        assertThat(driver.session().preview().wire()).isPresent();
        driver.choose("Lambda").expectSelected("Lambda");
        assertThat(driver.session().preview().wire()).isEmpty();
        assertThat(waits(driver, "Lambda")).containsExactly("train");
        Point in = driver.session().model().card(driver.id("Lambda")).port(Side.INPUT);
        assertThat(in).isEqualTo(new Point(1200, 800));
        assertThat(driver.editor().history().size()).isEqualTo(1);
        driver.undo().expectDocument(DOC);
    }

    @Test
    void aWireDrawnBackwardsAsksForAStepBefore() {
        var driver =
                canvas(DOC)
                        .press("prep.in")
                        .moveTo("600,900")
                        .release()
                        .expectAsked("add will run before prep")
                        .choose("Lambda");
        assertThat(waits(driver, "prep")).containsExactly("Lambda");
        Point out = driver.session().model().card(driver.id("Lambda")).port(Side.OUTPUT);
        assertThat(out).isEqualTo(new Point(600, 904));
    }

    @Test
    void aWireFromASideOfAConditionAsksForAStepOfThatBranch() {
        var driver =
                canvas(DOC)
                        .press("gate.false")
                        .moveTo("900,900")
                        .release()
                        .expectAsked("add will run when gate is false")
                        .choose("Fail");
        assertThat(scope(driver, "Fail"))
                .isEqualTo(branch(dev.stepwright.model.pipeline.Side.ELSE));
        assertThat(waits(driver, "Fail")).isEmpty();
    }

    @Test
    void whoeverWantsNoStepAfterAllIsLeftWithNothing() {
        var driver =
                canvas(DOC).press("train.out").moveTo("1200,800").release().forget().expectNoEdit();
        assertThat(driver.session().preview().wire()).isEmpty();
    }

    @Test
    void aWireLetGoOnItsOwnStepIsForgotten() {
        canvas(DOC)
                .press("train.out")
                .moveTo("1200,800")
                .moveTo("train")
                .release()
                .expectAsked()
                .expectNoEdit();
    }

    @Test
    void byKeyboardTheStepStandsBesideTheSelectedOneAndWaitsForIt() {
        var driver =
                canvas(DOC)
                        .click("train")
                        .command(CanvasCommand.ADD)
                        .expectAsked("add will run after train")
                        .choose("Lambda");
        assertThat(waits(driver, "Lambda")).containsExactly("train");
        assertThat(driver.corner("Lambda").x()).isGreaterThan(driver.corner("train").x() + 200);
        assertThat(driver.editor().history().size()).isEqualTo(1);
    }

    @Test
    void byKeyboardTheEmptyBranchOfAConditionIsFilledFirst() {
        var driver =
                canvas(DOC)
                        .click("gate")
                        .command(CanvasCommand.ADD)
                        .expectAsked("add will run when gate is false")
                        .choose("Lambda");
        assertThat(scope(driver, "Lambda"))
                .isEqualTo(branch(dev.stepwright.model.pipeline.Side.ELSE));
    }

    @Test
    void byKeyboardAStepInABranchIsFollowedInThatBranch() {
        var driver =
                canvas(DOC)
                        .click("register")
                        .command(CanvasCommand.ADD)
                        .expectAsked("add will run after register")
                        .choose("Lambda");
        assertThat(scope(driver, "Lambda"))
                .isEqualTo(branch(dev.stepwright.model.pipeline.Side.IF));
        assertThat(waits(driver, "Lambda")).containsExactly("register");
    }

    @Test
    void nothingWaitsForAStepThatEndsTheExecution() {
        var driver = canvas(DOC).click("stop").command(CanvasCommand.ADD).expectAsked("add");
        driver.choose("Lambda");
        assertThat(waits(driver, "Lambda")).isEmpty();
    }

    @Test
    void withoutASelectionTheStepStandsInTheMiddle() {
        var driver = canvas(DOC).command(CanvasCommand.ADD).expectAsked("add").choose("Lambda");
        assertThat(driver.session().model().card(driver.id("Lambda")).bounds().centerX())
                .isBetween(700.0, 900.0);
    }

    @Test
    void theFirstStepOfAConstructIsConnectedAndSelected() {
        var driver =
                canvas(DOC)
                        .press("train.out")
                        .moveTo("500,800")
                        .release()
                        .choose("deploy-model")
                        .expectSelected("Deploy-Model");
        assertThat(waits(driver, "Deploy-Model")).containsExactly("train");
    }

    @Test
    void tabAddsForWhoWantsIt() {
        var habits = new Habits(false, false, true, false);
        canvas(DOC)
                .habits(habits)
                .click("train")
                .key(KeyName.TAB)
                .expectAsked("add will run after train");
        canvas(DOC).click("train").key(KeyName.TAB).expectAsked();
    }
}
