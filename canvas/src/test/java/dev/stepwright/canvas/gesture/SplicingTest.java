package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplicingTest {
    /// ```
    /// prep - - -> train ----> eval      gate --True--> register
    /// alone
    /// ```
    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .step("train", "Training")
                    .after("prep")
                    .step("eval", "Processing")
                    .uses("Model", "Steps.train.ModelArtifacts.S3ModelArtifacts")
                    .condition("gate")
                    .inIf("register", "RegisterModel")
                    .step("alone", "Lambda")
                    .document();

    private static List<String> waits(CanvasDriver driver, String name) {
        return driver.editor().document().named(name).orElseThrow().dependsOn().stream()
                .map(StepDependency::step)
                .toList();
    }

    /// A pixel in the middle of the wire between two steps.
    private static String on(CanvasDriver driver, String from, String to) {
        Wire wire =
                driver.session().model().scene().wiresOf(driver.id(to)).stream()
                        .filter(each -> each.from().step().equals(driver.id(from)))
                        .findFirst()
                        .orElseThrow();
        var line = driver.session().model().scene().route(wire).line();
        Point a = line.getFirst();
        Point b = line.get(1);
        Point at =
                driver.session()
                        .model()
                        .camera()
                        .toScreen(new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
        return Math.round(at.x()) + "," + Math.round(at.y());
    }

    private static void expectSpliced(CanvasDriver driver, String from, String to) {
        assertThat(driver.session().preview().splice().map(wire -> wire.from().step()))
                .contains(driver.id(from));
        assertThat(driver.session().preview().splice().map(wire -> wire.to().step()))
                .contains(driver.id(to));
    }

    private static void overlapsNothing(CanvasDriver driver) {
        var scene = driver.session().model().scene();
        assertThat(scene.cards())
                .allSatisfy(card -> assertThat(scene.cardsIn(card.bounds())).containsExactly(card));
    }

    @Test
    void aCarriedStepDroppedOnAnOrderWireTakesItsPlace() {
        var driver = canvas(DOC);
        driver.carry("Lambda", on(driver, "prep", "train"))
                .expectHint("Lambda will run between prep and train");
        expectSpliced(driver, "prep", "train");
        driver.drop("Lambda").expectSelected("Lambda");
        assertThat(waits(driver, "Lambda")).containsExactly("prep");
        assertThat(waits(driver, "train")).containsExactly("Lambda");
        overlapsNothing(driver);
        assertThat(driver.editor().history().size()).isEqualTo(1);
        driver.undo().expectDocument(DOC);
    }

    @Test
    void theCardsBehindTheWireMakeRoom() {
        var driver = canvas(DOC);
        Point prep = driver.corner("prep");
        Point train = driver.corner("train");
        Point eval = driver.corner("eval");
        driver.carry("Lambda", on(driver, "prep", "train")).drop("Lambda");
        assertThat(driver.corner("prep")).isEqualTo(prep);
        assertThat(driver.corner("Lambda")).isEqualTo(train);
        assertThat(driver.corner("train")).isEqualTo(train.plus(280, 0));
        assertThat(driver.corner("eval")).isEqualTo(eval.plus(280, 0));
    }

    @Test
    void theyMakeRoomDownwardsWhereThePipelineRunsDown() {
        var driver =
                canvas(
                        DOC.withLayout(
                                DOC.layout().withSheet(DOC.layout().sheet().withFlow(Flow.DOWN))));
        Point prep = driver.corner("prep");
        Point train = driver.corner("train");
        Point eval = driver.corner("eval");
        driver.carry("Lambda", on(driver, "prep", "train")).drop("Lambda");
        assertThat(driver.corner("prep")).isEqualTo(prep);
        assertThat(driver.corner("Lambda")).isEqualTo(train);
        assertThat(driver.corner("train").x()).isEqualTo(train.x());
        double by = driver.corner("train").y() - train.y();
        assertThat(by).isPositive();
        assertThat(driver.corner("eval")).isEqualTo(eval.plus(0, by));
        overlapsNothing(driver);
    }

    @Test
    void onADataWireTheReferenceStaysAndOrderIsAdded() {
        var driver = canvas(DOC);
        driver.carry("Lambda", on(driver, "train", "eval"))
                .expectHint("Lambda will run between train and eval; eval still uses train")
                .drop("Lambda");
        assertThat(waits(driver, "Lambda")).containsExactly("train");
        assertThat(waits(driver, "eval")).containsExactly("Lambda");
        assertThat(driver.editor().graph().into(driver.id("eval")))
                .extracting(Dependency::kind)
                .containsExactlyInAnyOrder(Dependency.Kind.DEPENDS_ON, Dependency.Kind.PROPERTY);
    }

    @Test
    void onTheWireOfABranchTheStepComesFirstInTheBranch() {
        var driver = canvas(DOC);
        driver.carry("Lambda", on(driver, "gate", "register"))
                .expectHint("Lambda will run when gate is true, before register")
                .drop("Lambda");
        assertThat(driver.editor().document().named("Lambda").orElseThrow().scope())
                .isEqualTo(new Scope.Branch(id(DOC, "gate"), Side.IF));
        assertThat(waits(driver, "register")).containsExactly("Lambda");
        overlapsNothing(driver);
    }

    @Test
    void aStepThatEndsTheExecutionIsRefused() {
        var driver = canvas(DOC);
        driver.carry("Fail", on(driver, "prep", "train"))
                .expectHint("Nothing can run after Fail: it ends the execution.");
        assertThat(driver.session().preview().splice()).isEmpty();
        driver.drop("Fail").expectNoEdit();
    }

    @Test
    void aConstructGoesInAsAWhole() {
        var driver = canvas(DOC);
        driver.carry("deploy-model", on(driver, "prep", "train")).drop("deploy-model");
        assertThat(waits(driver, "Deploy-Model")).containsExactly("prep");
        assertThat(waits(driver, "train")).containsExactly("Deploy-Endpoint");
        overlapsNothing(driver);
    }

    @Test
    void aStepWithoutWiresIsDraggedIntoOne() {
        var driver = canvas(DOC);
        driver.press("alone")
                .moveTo(on(driver, "prep", "train"))
                .expect(DraggingSteps.class)
                .expectHint("alone will run between prep and train");
        expectSpliced(driver, "prep", "train");
        driver.release();
        assertThat(waits(driver, "alone")).containsExactly("prep");
        assertThat(waits(driver, "train")).containsExactly("alone");
        overlapsNothing(driver);
        assertThat(driver.editor().history().undoLabel()).contains("Insert step");
        assertThat(driver.editor().history().size()).isEqualTo(1);
        driver.undo().expectDocument(DOC);
    }

    @Test
    void aStepWithWiresIsJustMoved() {
        var driver = canvas(DOC);
        driver.press("register").moveTo(on(driver, "prep", "train")).release();
        assertThat(waits(driver, "train")).containsExactly("prep");
        assertThat(driver.editor().history().undoLabel()).contains("Move register");
    }

    @Test
    void altKeepsAStepOutOfTheWire() {
        var driver = canvas(DOC);
        driver.press("alone")
                .holding(Modifiers.ALT)
                .moveTo(on(driver, "prep", "train"))
                .expectNoHint()
                .release();
        assertThat(waits(driver, "train")).containsExactly("prep");
    }

    @Test
    void byKeyboardAStepGoesIntoTheSelectedWire() {
        var driver = canvas(DOC);
        driver.select(Selection.of(driver.wire("prep", "train", WireKind.ORDER)))
                .command(CanvasCommand.ADD)
                .expectAsked("add will run between prep and train")
                .choose("Lambda")
                .expectSelected("Lambda");
        assertThat(waits(driver, "train")).containsExactly("Lambda");
        assertThat(driver.editor().history().size()).isEqualTo(1);
        overlapsNothing(driver);
    }

    @Test
    void byKeyboardAStepGoesBetweenTwoSelectedOnes() {
        var driver = canvas(DOC);
        driver.click("prep")
                .holding(Modifiers.SHIFT)
                .click("train")
                .command(CanvasCommand.ADD)
                .expectAsked("add will run between prep and train");
    }

    @Test
    void escapeGivesUp() {
        var driver = canvas(DOC);
        driver.press("alone").moveTo(on(driver, "prep", "train")).escape().expectNoEdit();
        assertThat(driver.session().preview().splice()).isEmpty();
    }

    @Test
    void whatSetTheLaterStepGoingIsKept() {
        var driver = canvas(DOC);
        var order = driver.editor().graph().into(driver.id("train")).getFirst();
        driver.editor()
                .perform(
                        new dev.stepwright.model.edit.SetTrigger(
                                order, java.util.Optional.of("Failed")));
        driver.carry("Lambda", on(driver, "prep", "train")).drop("Lambda");
        assertThat(driver.editor().document().named("Lambda").orElseThrow().dependsOn())
                .extracting(entry -> entry.trigger().orElse(""))
                .containsExactly("Failed");
    }
}
