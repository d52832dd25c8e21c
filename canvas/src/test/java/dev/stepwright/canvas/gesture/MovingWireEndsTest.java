package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovingWireEndsTest {
    private static final String REASON =
            "eval uses train (ModelArtifacts.S3ModelArtifacts). Put another value there, and the wire"
                    + " goes with the reference.";

    /// ```
    /// prep - - -> train ----> eval      gate --True--> register
    /// other, tell
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
                    .step("other", "Training")
                    .step("tell", "Lambda")
                    .document();

    private static List<String> waits(CanvasDriver driver, String name) {
        return driver.editor().document().named(name).orElseThrow().dependsOn().stream()
                .map(StepDependency::step)
                .toList();
    }

    private static Wire.Key branchWire(CanvasDriver driver) {
        return new Wire.Key(
                new Port(driver.id("gate"), Side.TRUE),
                Port.input(driver.id("register")),
                WireKind.BRANCH);
    }

    /// Takes hold of an end of a wire that is selected.
    private static CanvasDriver grab(CanvasDriver driver, Wire.Key key, boolean target) {
        driver.select(Selection.of(key));
        Wire wire =
                driver.session().model().scene().wiresOf(key.to().step()).stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        Point at =
                driver.session()
                        .model()
                        .camera()
                        .toScreen(driver.session().model().scene().route(wire).grip(target));
        return driver.press(Math.round(at.x()) + "," + Math.round(at.y()));
    }

    private static CanvasDriver order(boolean target) {
        var driver = canvas(DOC);
        return grab(driver, driver.wire("prep", "train", WireKind.ORDER), target);
    }

    private static CanvasDriver data(boolean target) {
        var driver = canvas(DOC);
        return grab(driver, driver.wire("train", "eval", WireKind.DATA), target);
    }

    @Test
    void theArrowOfAnOrderWireIsLedToAnotherStep() {
        var driver =
                order(true)
                        .moveTo("tell")
                        .expect(Connecting.class)
                        .expectHint("tell will run after prep")
                        .release();
        assertThat(waits(driver, "train")).isEmpty();
        assertThat(waits(driver, "tell")).containsExactly("prep");
        assertThat(driver.editor().history().undoLabel()).contains("Move dependency");
        assertThat(driver.editor().history().size()).isEqualTo(1);
        driver.expectAsked();
    }

    @Test
    void theBeginningOfAnOrderWireIsLedToAnotherStep() {
        var driver = order(false).moveTo("tell").expectHint("train will run after tell").release();
        assertThat(waits(driver, "train")).containsExactly("tell");
        assertThat(driver.editor().history().size()).isEqualTo(1);
    }

    @Test
    void onABlankPlaceTheDependencyGoes() {
        var driver =
                order(true)
                        .moveTo("1200,900")
                        .expectHint(
                                "Drop on another step, or on a blank place to remove the dependency")
                        .release();
        assertThat(waits(driver, "train")).isEmpty();
        assertThat(driver.editor().history().undoLabel()).contains("Remove dependency");
        driver.expectAsked();
    }

    @Test
    void escapeLeavesTheWireWhereItWas() {
        order(true).moveTo("tell").escape().release().expectNoEdit();
    }

    @Test
    void backAtItsOwnStepNothingHappens() {
        order(true)
                .moveTo("tell")
                .moveTo("train")
                .expectHint("The wire leads there already.")
                .release()
                .expectNoEdit();
    }

    @Test
    void aCycleIsRefused() {
        order(true).moveTo("prep").expect(Connecting.class).release().expectNoEdit();
        order(false)
                .moveTo("eval")
                .expectHint("This would close a cycle: eval waits for train, which waits for eval.")
                .release()
                .expectNoEdit();
    }

    @Test
    void theArrowOfABranchIsLedToAnotherStep() {
        var driver = canvas(DOC);
        grab(driver, branchWire(driver), true)
                .moveTo("tell")
                .expectHint("tell will run when gate is true")
                .release();
        var branch = new Scope.Branch(id(DOC, "gate"), dev.stepwright.model.pipeline.Side.IF);
        assertThat(driver.editor().document().named("tell").orElseThrow().scope())
                .isEqualTo(branch);
        assertThat(driver.editor().document().named("register").orElseThrow().scope())
                .isEqualTo(Scope.TOP);
        assertThat(driver.editor().history().size()).isEqualTo(1);
    }

    @Test
    void theBeginningOfABranchIsLedToTheOtherSide() {
        var driver = canvas(DOC);
        grab(driver, branchWire(driver), false)
                .moveTo("gate.false")
                .expectHint("register will run when gate is false")
                .release();
        assertThat(driver.editor().document().named("register").orElseThrow().scope())
                .isEqualTo(
                        new Scope.Branch(id(DOC, "gate"), dev.stepwright.model.pipeline.Side.ELSE));
    }

    @Test
    void onABlankPlaceTheStepLeavesTheBranch() {
        var driver = canvas(DOC);
        grab(driver, branchWire(driver), true).moveTo("1300,900").release();
        assertThat(driver.editor().document().named("register").orElseThrow().scope())
                .isEqualTo(Scope.TOP);
    }

    @Test
    void theArrowOfADataWireStaysAndSaysWhy() {
        data(true).moveTo("tell").expectHint(REASON).release().expectNoEdit().expectHint(REASON);
        data(true).moveTo("1200,900").expectHint(REASON).release().expectNoEdit();
    }

    @Test
    void theBeginningOfADataWireIsLedToAStepWithTheSameOutput() {
        var driver =
                data(false)
                        .moveTo("other")
                        .expectDimmed("prep", "gate", "register", "tell")
                        .expectHint("eval will use ModelArtifacts.S3ModelArtifacts of other")
                        .release();
        assertThat(driver.editor().graph().into(driver.id("eval")))
                .extracting(Dependency::from, Dependency::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                driver.id("other"), Dependency.Kind.PROPERTY));
        assertThat(driver.editor().history().size()).isEqualTo(1);
    }

    @Test
    void aStepWithoutTheOutputIsRefused() {
        data(false)
                .moveTo("tell")
                .expectHint("tell has no ModelArtifacts.S3ModelArtifacts.")
                .release()
                .expectNoEdit();
    }
}
