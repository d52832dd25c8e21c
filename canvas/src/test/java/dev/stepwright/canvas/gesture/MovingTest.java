package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MovingTest {
    /// ```
    /// prep ---> train ---> gate --True--> deploy
    /// tell
    /// ```
    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .step("train", "Training")
                    .after("prep")
                    .condition("gate")
                    .after("train")
                    .inIf("deploy", "Endpoint")
                    .step("tell", "Lambda")
                    .document();

    @Test
    void aDraggedCardKeepsToTheGridAndIsPlacedOnce() {
        var driver = canvas(DOC);
        Point before = driver.corner("prep");
        driver.press("prep")
                .moveBy(3, 0)
                .expect(Pressing.class)
                .moveBy(30, 45)
                .expect(DraggingSteps.class);
        assertThat(driver.shownCorner("prep")).isEqualTo(before.plus(32, 48));
        assertThat(driver.corner("prep")).isEqualTo(before);
        driver.expectNoEdit().moveBy(10, 0).release().expect(Idle.class);
        assertThat(driver.corner("prep")).isEqualTo(before.plus(40, 48));
        assertThat(driver.editor().history().undoLabel()).contains("Move prep");
        assertThat(driver.editor().history().size()).isEqualTo(1);
        driver.undo();
        assertThat(driver.corner("prep")).isEqualTo(before);
    }

    @Test
    void allSelectedCardsMoveTogether() {
        var driver = canvas(DOC);
        Point train = driver.corner("train");
        driver.click("prep")
                .holding(Modifiers.SHIFT)
                .click("train")
                .expectSelected("prep", "train");
        driver.holding(Modifiers.NONE).press("prep").moveBy(0, 80).release();
        assertThat(driver.corner("train")).isEqualTo(train.plus(0, 80));
        assertThat(driver.editor().history().undoLabel()).contains("Move 2 steps");
    }

    @Test
    void escapePutsDraggedCardsBack() {
        var driver = canvas(DOC);
        Point before = driver.corner("prep");
        driver.press("prep").moveBy(50, 50).escape().release().expectNoEdit();
        assertThat(driver.shownCorner("prep")).isEqualTo(before);
    }

    @Test
    void anUndoFromElsewhereEndsTheDrag() {
        var driver = canvas(DOC).press("prep").moveBy(80, 80).release();
        driver.press("train").moveBy(40, 40).expect(DraggingSteps.class).undo().expect(Idle.class);
        assertThat(driver.session().shown()).isSameAs(driver.session().model().scene());
    }

    @Test
    void aCardDroppedOnASideOfAConditionMovesIntoThatBranch() {
        var driver =
                canvas(DOC)
                        .press("tell")
                        .moveTo("gate.false")
                        .expectTarget("gate")
                        .expectHint("tell will run when gate is false")
                        .release()
                        .expectEdit(
                                new MoveToScope(
                                        List.of(id(DOC, "tell")),
                                        new Scope.Branch(id(DOC, "gate"), Side.ELSE)));
        overlapsNothing(driver.session().model().scene());
    }

    private static void overlapsNothing(CanvasScene scene) {
        assertThat(scene.cards())
                .allSatisfy(card -> assertThat(scene.cardsIn(card.bounds())).containsExactly(card));
    }

    @Test
    void aStepThatTheConditionWaitsForCannotBeDraggedIntoIt() {
        canvas(DOC)
                .press("prep")
                .moveTo("gate.true")
                .expectHint(
                        "This would close a cycle: gate waits for train, which waits for prep, which waits for gate.")
                .release()
                .expectNoEdit();
    }

    @Test
    void aCarriedStepLandsUnderThePointer() {
        var driver =
                canvas(DOC)
                        .carry("Lambda", "801,602")
                        .expect(PlacingFromPalette.class)
                        .drop("Lambda")
                        .expectEdit(
                                new AddStep(
                                        StepCatalog.STANDARD.type("Lambda"),
                                        Scope.TOP,
                                        new Position(0, 0)))
                        .expectSelected("Lambda");
        assertThat(driver.corner("Lambda")).isEqualTo(new Point(704, 568));
    }

    @Test
    void aStepCarriedToASideOfAConditionIsAddedToThatBranch() {
        var driver =
                canvas(DOC)
                        .carry("Fail", "gate.false")
                        .expectTarget("gate")
                        .expectHint("Fail will run when gate is false")
                        .drop("Fail")
                        .expectEdit(
                                new AddStep(
                                        StepCatalog.STANDARD.type("Fail"),
                                        new Scope.Branch(id(DOC, "gate"), Side.ELSE),
                                        new Position(0, 0)));
        overlapsNothing(driver.session().model().scene());
    }

    @Test
    void aCarriedConstructLandsSideBySideAndItsFirstStepIsSelected() {
        var driver = canvas(DOC).carry("deploy-model", "801,602");
        assertThat(driver.session().preview().ghosts())
                .extracting(card -> card.title() + " " + card.bounds().x())
                .containsExactly(
                        "Create model 704.0", "Endpoint configuration 984.0", "Endpoint 1264.0");

        driver.drop("deploy-model").expectSelected("Deploy-Model");

        assertThat(driver.corner("Deploy-Model")).isEqualTo(new Point(704, 568));
        assertThat(driver.corner("Deploy-Endpoint")).isEqualTo(new Point(1264, 568));
        overlapsNothing(driver.session().model().scene());
        assertThat(driver.editor().history().size()).isEqualTo(1);
        driver.undo().expectDocument(DOC);
    }

    @Test
    void aConstructCarriedToASideOfAConditionRunsThereAsAWhole() {
        var driver =
                canvas(DOC)
                        .carry("deploy-model", "gate.false")
                        .expectHint("Deploy model will run when gate is false")
                        .drop("deploy-model");
        var branch = new Scope.Branch(id(DOC, "gate"), Side.ELSE);
        assertThat(driver.editor().document().steps())
                .filteredOn(step -> step.name().startsWith("Deploy-"))
                .hasSize(3)
                .allMatch(step -> step.scope().equals(branch));
        overlapsNothing(driver.session().model().scene());
    }

    @Test
    void escapeGivesACarriedStepUp() {
        var driver =
                canvas(DOC).carry("Fail", "800,600").escape().expect(Idle.class).expectNoEdit();
        assertThat(driver.session().preview().ghosts()).isEmpty();
    }

    @Test
    void deleteRemovesWhatIsSelected() {
        canvas(DOC)
                .click("prep")
                .command(CanvasCommand.DELETE)
                .expectEdit(new RemoveSteps(Set.of(id(DOC, "prep"))))
                .expectSelected();
    }

    @Test
    void nudgesInARowAreOneUndoStep() {
        var driver = canvas(DOC).click("prep").holding(Modifiers.CONTROL);
        Point before = driver.corner("prep");
        driver.key(KeyName.RIGHT).passing(100).key(KeyName.RIGHT).passing(100).key(KeyName.DOWN);
        assertThat(driver.corner("prep")).isEqualTo(before.plus(16, 8));
        assertThat(driver.editor().history().size()).isEqualTo(1);
        driver.passing(1000).key(KeyName.LEFT);
        assertThat(driver.editor().history().size()).isEqualTo(2);
        driver.undo().undo();
        assertThat(driver.corner("prep")).isEqualTo(before);
    }
}
