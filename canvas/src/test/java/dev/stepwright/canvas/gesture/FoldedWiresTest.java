package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.edit.SetSheet;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.StepDependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Wires at a card that stands for several steps.
class FoldedWiresTest {
    // prep - -> one - -> two - -> last        other
    //   \ - - - - - - - -^  \ - -> end
    private static final Document DOC =
            document(
                    """
                    {'Steps': [
                      {'Name': 'prep', 'Type': 'Processing'},
                      {'Name': 'one', 'Type': 'Training', 'DependsOn': ['prep']},
                      {'Name': 'two', 'Type': 'Training', 'DependsOn': ['one', 'prep']},
                      {'Name': 'last', 'Type': 'Processing', 'DependsOn': ['two']},
                      {'Name': 'other', 'Type': 'Processing'}]}
                    """);
    private static final String CLOSED =
            "“Group 1” stands for 2 steps: expand it to connect one of them.";

    private final CanvasDriver canvas = canvas(DOC);

    private void fold(String... names) {
        Set<StepId> steps = Arrays.stream(names).map(canvas::id).collect(Collectors.toSet());
        canvas.session().perform(SheetEdits.group(canvas.session().model(), steps));
        Sheet sheet = canvas.editor().document().layout().sheet();
        canvas.session()
                .perform(
                        new SetSheet(
                                "Fold",
                                sheet.withGroup(
                                        new GroupId(1), group -> group.withCollapsed(true))));
        canvas.select(Selection.NONE);
    }

    private List<String> waits(String name) {
        return canvas.editor().document().named(name).orElseThrow().dependsOn().stream()
                .map(StepDependency::step)
                .toList();
    }

    private Wire wire(String from, String to) {
        return canvas.session().shown().wires().stream()
                .filter(wire -> wire.from().step().equals(canvas.id(from)))
                .filter(wire -> wire.to().step().equals(canvas.id(to)))
                .findFirst()
                .orElseThrow();
    }

    /// A pixel on the wire, near one of its ends.
    private String end(Wire wire, boolean target) {
        Point at =
                canvas.session()
                        .model()
                        .camera()
                        .toScreen(canvas.session().shown().route(wire).grip(target));
        return Math.round(at.x()) + "," + Math.round(at.y());
    }

    @Test
    void aWireIsNotLedToACardThatStandsForSeveralSteps() {
        fold("one", "two");
        canvas.press("other.out").moveTo("one").expectHint(CLOSED).expectDimmed("one");
        canvas.release().expectHint(CLOSED);
        assertThat(waits("one")).containsExactly("prep");
        assertThat(canvas.editor().history().undoLabel()).contains("Fold");
    }

    @Test
    void theKeyThatConnectsIsRefusedInTheSameWords() {
        fold("one", "two");
        canvas.select(Selection.of(List.of(canvas.id("other"), canvas.id("one"))))
                .command(CanvasCommand.CONNECT)
                .expectHint(CLOSED);
        assertThat(canvas.editor().history().undoLabel()).contains("Fold");
    }

    @Test
    void aCardThatStandsForOneStepIsConnectedAsThatStep() {
        fold("one");
        canvas.press("other.out").moveTo("one").release();
        assertThat(waits("one")).containsExactly("prep", "other");
    }

    @Test
    void theEndOfAWireThatStandsForOneDependencyIsLedElsewhere() {
        fold("one", "two");
        canvas.press(end(wire("one", "last"), true))
                .moveTo("other")
                .expectHint("other will run after two")
                .release();
        assertThat(waits("last")).isEmpty();
        assertThat(waits("other")).containsExactly("two");
        canvas.undo();
        assertThat(waits("last")).containsExactly("two");
    }

    @Test
    void theEndAtTheFoldedCardIsLedElsewhere() {
        fold("one", "two");
        canvas.press(end(wire("one", "last"), false)).moveTo("other").release();
        assertThat(waits("last")).containsExactly("other");
    }

    @Test
    void aWireThatStandsForSeveralStaysAndSaysWhatToDo() {
        fold("one", "two");
        String reason =
                "This wire stands for 2 dependencies: expand “Group 1” to move one of them.";
        canvas.press(end(wire("prep", "one"), true)).moveTo("other").expectHint(reason);
        canvas.release().expectHint(reason);
        assertThat(waits("one")).containsExactly("prep");
        assertThat(waits("two")).containsExactly("one", "prep");
        assertThat(canvas.editor().history().undoLabel()).contains("Fold");
    }

    @Test
    void suchAWireIsPointedAtAndNotSelected() {
        fold("one", "two");
        Wire wire = wire("one", "last");
        String at = end(wire, true);
        canvas.moveTo(at);
        assertThat(canvas.session().model().hovered()).isEqualTo(new Hit.Wire(wire));
        canvas.click(at);
        assertThat(canvas.session().model().selection().wires()).isEmpty();
    }
}
