package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Disconnect;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConnectingTest {
    /// ```
    /// process ---> train      gate --True--> register
    ///                           \---False--> stop        tell
    /// ```
    private static final Document DOC =
            pipeline()
                    .step("process", "Processing")
                    .step("train", "Training")
                    .after("process")
                    .condition("gate")
                    .inIf("register", "RegisterModel")
                    .inElse("stop", "Fail")
                    .step("tell", "Lambda")
                    .document();

    private static Scope branch(Side side) {
        return new Scope.Branch(id(DOC, "gate"), side);
    }

    @Test
    void aWireFromAnOutputToAStepMakesThatStepWait() {
        canvas(DOC)
                .press("train.out")
                .expect(Pressing.class)
                .moveTo("gate")
                .expect(Connecting.class)
                .expectTarget("gate")
                .expectHint("gate will run after train")
                .release()
                .expectEdit(new Connect(id(DOC, "train"), id(DOC, "gate")))
                .expectNoHint()
                .undo()
                .expectDocument(DOC);
    }

    @Test
    void aWireThatWouldCloseACycleIsRefusedWhileItIsDrawn() {
        canvas(DOC)
                .press("train.out")
                .moveTo("process")
                .expect(Connecting.class)
                .expectDimmed("process")
                .expectHint(
                        "This would close a cycle: train waits for process, which waits for train.")
                .release()
                .expect(Idle.class)
                .expectNoEdit()
                .expectHint(
                        "This would close a cycle: train waits for process, which waits for train.");
    }

    @Test
    void aWireThatIsThereAlreadyIsRefused() {
        canvas(DOC)
                .press("process.out")
                .moveTo("train")
                .expectDimmed("train")
                .expectHint("train already waits for process.")
                .release()
                .expectNoEdit();
    }

    @Test
    void aWireFromAnInputIsDrawnBackwards() {
        canvas(DOC)
                .press("tell.in")
                .moveTo("train")
                .expectDimmed("stop")
                .expectHint("tell will run after train")
                .release()
                .expectEdit(new Connect(id(DOC, "train"), id(DOC, "tell")));
    }

    @Test
    void nothingCanWaitForAStepThatEndsTheExecution() {
        canvas(DOC)
                .press("tell.in")
                .moveTo("stop")
                .expectHint("Nothing can run after stop: it ends the execution.")
                .release()
                .expectNoEdit();
    }

    @Test
    void aWireFromASideOfAConditionMovesTheStepIntoThatBranch() {
        canvas(DOC)
                .press("gate.true")
                .moveTo("tell")
                .expectDimmed("register")
                .expectHint("tell will run when gate is true")
                .release()
                .expectEdit(new MoveToScope(List.of(id(DOC, "tell")), branch(Side.IF)));
        canvas(DOC)
                .press("gate.false")
                .moveTo("register")
                .expectHint("register will run when gate is false")
                .release()
                .expectEdit(new MoveToScope(List.of(id(DOC, "register")), branch(Side.ELSE)));
    }

    @Test
    void aWireFromAnInputToASideOfAConditionDoesTheSame() {
        canvas(DOC)
                .press("tell.in")
                .moveTo("gate.false")
                .expectHint("tell will run when gate is false")
                .release()
                .expectEdit(new MoveToScope(List.of(id(DOC, "tell")), branch(Side.ELSE)));
    }

    @Test
    void aStepThatTheConditionWaitsForCannotGoIntoItsBranch() {
        Document doc =
                pipeline().step("eval", "Processing").condition("gate").after("eval").document();
        canvas(doc)
                .press("gate.true")
                .moveTo("eval")
                .expectDimmed("eval")
                .expectHint("This would close a cycle: gate waits for eval, which waits for gate.")
                .release()
                .expectNoEdit();
    }

    @Test
    void longCyclesAreToldShortened() {
        var fixture = pipeline().step("s1", "Lambda");
        for (int i = 2; i <= 12; i++) {
            fixture.step("s" + i, "Lambda").after("s" + (i - 1));
        }
        canvas(fixture.document())
                .press("s12.out")
                .moveTo("s1")
                .expectHint(
                        "This would close a cycle: s12 waits for s11, which waits for s10, which waits for s9,"
                                + " and so on over 6 more steps to s2, which waits for s1, which waits for s12.");
    }

    @Test
    void escapeLeavesTheDocumentAsItWas() {
        var driver =
                canvas(DOC)
                        .press("train.out")
                        .moveTo("gate")
                        .escape()
                        .expect(Idle.class)
                        .expectNoHint();
        assertThat(driver.session().preview().wire()).isEmpty();
        driver.release().expectNoEdit();
    }

    @Test
    void whoeverDrawsAWireIsOfferedWhatCanBeUsed() {
        canvas(DOC)
                .press("train.out")
                .moveTo("tell")
                .release()
                .press("tell.in")
                .moveTo("process")
                .release()
                .expectAsked("uses of train in tell", "uses of process in tell");
    }

    @Test
    void aRefusedWireAndABranchOfferNothing() {
        canvas(DOC)
                .press("train.out")
                .moveTo("process")
                .release()
                .press("gate.true")
                .moveTo("tell")
                .release()
                .expectAsked();
    }

    /// ```
    /// process - - -> train
    ///       \ - - -> tell       (the end of the wire is led from train to tell)
    /// ```
    @Test
    void theEndOfAnOrderWireCanBeLedToAnotherStep() {
        var driver = canvas(DOC);
        var end = driver.at("train.in");
        String nearTheEnd = (int) (end.x() - 20) + "," + (int) end.y();
        var dependency = driver.editor().graph().into(id(DOC, "train")).getFirst();
        driver.press(nearTheEnd)
                .moveTo("tell")
                .expect(Connecting.class)
                .release()
                .expectEdit(
                        new Many(
                                "Move dependency",
                                List.of(
                                        new Disconnect(dependency),
                                        new Connect(id(DOC, "process"), id(DOC, "tell")))));
    }

    @Test
    void deleteTakesAnOrderWireAwayAndExplainsADataWire() {
        Document doc =
                pipeline()
                        .step("a", "Training")
                        .step("b", "Processing")
                        .after("a")
                        .step("c", "Processing")
                        .uses("Model", "Steps.a.ModelArtifacts.S3ModelArtifacts")
                        .document();
        var driver = canvas(doc);
        driver.select(Selection.of(driver.wire("a", "b", WireKind.ORDER)))
                .command(CanvasCommand.DELETE)
                .expectEdit(
                        new Disconnect(canvas(doc).editor().graph().into(id(doc, "b")).getFirst()));
        driver.undo()
                .select(Selection.of(driver.wire("a", "c", WireKind.DATA)))
                .command(CanvasCommand.DELETE)
                .expectDocument(doc)
                .expectHint(
                        "c uses a (ModelArtifacts.S3ModelArtifacts). Put another value there, and the wire goes"
                                + " with the reference.");
    }
}
