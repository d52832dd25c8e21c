package dev.stepwright.canvas.gesture;

import static dev.stepwright.canvas.gesture.CanvasDriver.canvas;
import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.drawing.Arrangement;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.edit.SetSheet;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Group;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.Note;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.StepId;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OnSheetTest {
    // prep --> train --> gate --True--> a --> b
    //                        \--False-> c
    private static final Document DOC =
            document(
                    """
                    {'Steps': [
                      {'Name': 'prep', 'Type': 'Processing'},
                      {'Name': 'train', 'Type': 'Training', 'DependsOn': ['prep']},
                      {'Name': 'gate', 'Type': 'Condition', 'DependsOn': ['train'], 'Arguments': {
                        'IfSteps': [{'Name': 'a', 'Type': 'Lambda'},
                                    {'Name': 'b', 'Type': 'Lambda', 'DependsOn': ['a']}],
                        'ElseSteps': [{'Name': 'c', 'Type': 'Lambda'}]}}]}
                    """);
    private static final NoteId NOTE = new NoteId(1);
    private static final Rect PLACE = new Rect(96, 480, 240, 96);

    private final CanvasDriver canvas = canvas(DOC);

    private Sheet sheet() {
        return canvas.editor().document().layout().sheet();
    }

    private void change(Sheet sheet) {
        canvas.session().perform(new SetSheet("Change", sheet));
    }

    private void addNote() {
        change(
                sheet().plus(
                                new Note(
                                        NOTE,
                                        "Look here",
                                        PLACE.x(),
                                        PLACE.y(),
                                        PLACE.width(),
                                        PLACE.height())));
    }

    private Rect note() {
        Note note = sheet().note(NOTE).orElseThrow();
        return new Rect(note.x(), note.y(), note.width(), note.height());
    }

    private Rect shownNote() {
        return canvas.session().shown().ground().note(NOTE).orElseThrow().bounds();
    }

    private void group(String... names) {
        var steps = new java.util.HashSet<StepId>();
        for (String name : names) {
            steps.add(canvas.id(name));
        }
        canvas.select(Selection.of(steps));
        canvas.session().perform(SheetEdits.group(canvas.session().model(), steps));
    }

    private void fold(String... names) {
        group(names);
        change(sheet().withGroup(new GroupId(1), each -> each.withCollapsed(true)));
    }

    private Point head() {
        Rect head =
                canvas.session().shown().frames().stream()
                        .filter(frame -> frame.frame().owner() instanceof FrameOwner.OfGroup)
                        .findFirst()
                        .orElseThrow()
                        .band();
        return new Point(head.x() + 60, head.centerY());
    }

    private static String pixel(Point at) {
        return Math.round(at.x()) + "," + Math.round(at.y());
    }

    @Test
    void movesANoteInOneStep() {
        addNote();
        canvas.press("200,500").moveBy(50, -24).expect(DraggingNotes.class);
        assertThat(note()).isEqualTo(PLACE);
        assertThat(shownNote()).isEqualTo(new Rect(144, 456, 240, 96));

        canvas.release();

        assertThat(note()).isEqualTo(new Rect(144, 456, 240, 96));
        assertThat(canvas.editor().history().undoLabel()).contains("Move note");
        canvas.undo();
        assertThat(note()).isEqualTo(PLACE);
        assertThat(canvas.editor().document().text()).isEqualTo(DOC.text());
    }

    @Test
    void escapeLeavesANoteWhereItWas() {
        addNote();
        canvas.press("200,500").moveBy(50, -24).escape();
        assertThat(shownNote()).isEqualTo(PLACE);
        assertThat(canvas.editor().history().undoLabel()).contains("Change");
    }

    @Test
    void resizesANoteByItsCorner() {
        addNote();
        canvas.press("330,570").moveBy(48, 32).expect(SizingNote.class).release();
        assertThat(note()).isEqualTo(new Rect(96, 480, 288, 128));
        canvas.press("378,602").moveBy(-900, -900).release();
        assertThat(note()).isEqualTo(new Rect(96, 480, Note.LEAST_WIDTH, Note.LEAST_HEIGHT));
    }

    @Test
    void keysMoveResizeAndRemoveANote() {
        addNote();
        canvas.click("200,500");
        assertThat(canvas.session().model().selection().notes()).containsExactly(NOTE);
        canvas.holding(Modifiers.CONTROL).key(KeyName.RIGHT).key(KeyName.RIGHT);
        assertThat(note()).isEqualTo(PLACE.movedTo(new Point(112, 480)));
        canvas.undo();
        assertThat(note()).as("one step for many keys").isEqualTo(PLACE);
        canvas.holding(new Modifiers(true, false, true, false)).key(KeyName.DOWN);
        assertThat(note()).isEqualTo(new Rect(96, 480, 240, 136));
        canvas.holding(Modifiers.NONE).command(CanvasCommand.DELETE);
        assertThat(sheet().notes()).isEmpty();
        assertThat(canvas.session().model().selection()).isEqualTo(Selection.NONE);
        canvas.undo();
        assertThat(sheet().notes()).hasSize(1);
    }

    @Test
    void aDoubleClickAndTheKeysOfRenamingWriteOnANote() {
        addNote();
        canvas.doubleClick("200,500").expectAsked("write 1");
        canvas.key(KeyName.ENTER).expectAsked("write 1", "write 1");
    }

    @Test
    void aMarqueeTakesTheNotesThatItHolds() {
        addNote();
        canvas.press("40,440").moveTo("300,600").release();
        assertThat(canvas.session().model().selection().notes()).isEmpty();
        canvas.press("40,440").moveTo("400,600").release();
        assertThat(canvas.session().model().selection().notes()).containsExactly(NOTE);
    }

    @Test
    void stepsAndNotesThatAreSelectedMoveTogether() {
        addNote();
        Point before = canvas.corner("prep");
        canvas.select(new Selection(Set.of(canvas.id("prep")), Set.of(), Set.of(NOTE)));
        canvas.press("prep").moveBy(80, 160);
        assertThat(shownNote()).isEqualTo(PLACE.movedTo(new Point(176, 640)));
        canvas.release();
        assertThat(canvas.corner("prep")).isEqualTo(before.plus(80, 160));
        assertThat(note()).isEqualTo(PLACE.movedTo(new Point(176, 640)));
        canvas.undo();
        assertThat(canvas.corner("prep")).isEqualTo(before);
        assertThat(note()).isEqualTo(PLACE);
    }

    @Test
    void addsANoteWhereNothingIsInItsWay() {
        Rect first = canvas.session().model().card(canvas.id("prep")).bounds();
        canvas.session().perform(SheetEdits.addNote(canvas.session().model(), first.center()));
        Rect added = canvas.session().shown().ground().notes().getFirst().bounds();
        assertThat(canvas.session().shown().cardsIn(added)).isEmpty();
        canvas.session()
                .perform(SheetEdits.copyNotes(canvas.session().model(), Set.of(new NoteId(1))));
        assertThat(sheet().notes()).extracting(Note::text).containsExactly("Note", "Note");
        assertThat(sheet().notes()).extracting(Note::id).doesNotHaveDuplicates();
    }

    @Test
    void aNewNoteLiesOnNoWire() {
        var scene = canvas.session().shown();
        for (var wire : scene.wires()) {
            Point middle = scene.route(wire).bounds().center();
            canvas.session().perform(SheetEdits.addNote(canvas.session().model(), middle));
            Rect added = canvas.session().shown().ground().notes().getLast().bounds();
            assertThat(scene.wires())
                    .noneMatch(other -> scene.route(other).runsThrough(added.grown(4)));
            assertThat(scene.cardsIn(added)).isEmpty();
        }
        assertThat(sheet().notes()).hasSize(scene.wires().size());
    }

    @Test
    void theHeadOfAGroupSelectsAndMovesAllOfIt() {
        group("prep", "train");
        canvas.select(Selection.NONE);
        canvas.click(pixel(head())).expectSelected("prep", "train");
        Point prep = canvas.corner("prep");
        Point train = canvas.corner("train");
        canvas.press(pixel(head())).moveBy(0, 120).expect(DraggingSteps.class).release();
        assertThat(canvas.corner("prep")).isEqualTo(prep.plus(0, 120));
        assertThat(canvas.corner("train")).isEqualTo(train.plus(0, 120));
        canvas.undo();
        assertThat(canvas.corner("train")).isEqualTo(train);
    }

    @Test
    void aStepIsInOneGroupAtMost() {
        group("prep", "train");
        group("train", "gate");
        assertThat(sheet().groups())
                .extracting(Group::steps)
                .containsExactly(
                        Set.of(canvas.id("prep")), Set.of(canvas.id("train"), canvas.id("gate")));
        group("prep");
        assertThat(sheet().groups()).hasSize(2);
    }

    @Test
    void undoBringsARemovedStepBackIntoItsGroup() {
        group("prep", "train");
        canvas.select(Selection.of(canvas.id("train"))).command(CanvasCommand.DELETE);
        canvas.undo();
        assertThat(sheet().groupOf(canvas.id("train"))).isPresent();
    }

    @Test
    void aFoldIsOneCardWithTheWiresOfItsSteps() {
        fold("train", "gate");
        var scene = canvas.session().shown();
        StepId lead = canvas.id("train");
        assertThat(scene.cards()).hasSize(5);
        assertThat(scene.card(canvas.id("gate")).map(Card::id)).contains(lead);
        Card card = scene.card(lead).orElseThrow();
        assertThat(card.title()).isEqualTo("Group 1");
        assertThat(card.subtitle()).startsWith("2 steps · 1 ");
        assertThat(scene.wires())
                .extracting(wire -> wire.from().step() + ">" + wire.to().step())
                .containsExactlyInAnyOrder(
                        canvas.id("prep") + ">" + lead,
                        lead + ">" + canvas.id("a"),
                        lead + ">" + canvas.id("b"),
                        lead + ">" + canvas.id("c"),
                        canvas.id("a") + ">" + canvas.id("b"));
        assertThat(scene.wires())
                .allSatisfy(wire -> assertThat(scene.place(wire.from())).isPresent());
        canvas.undo();
        assertThat(canvas.session().shown().cards()).hasSize(6);
        assertThat(canvas.editor().document().text()).isEqualTo(DOC.text());
    }

    @Test
    void aFoldMovesAndGoesAsAWhole() {
        Point gate = canvas.corner("gate");
        Point train = canvas.corner("train");
        fold("train", "gate");
        canvas.select(Selection.NONE);
        canvas.click("train").expectSelected("gate", "train");
        canvas.press("train").moveBy(16, 80).release();
        canvas.holding(Modifiers.CONTROL).key(KeyName.DOWN).holding(Modifiers.NONE);
        change(sheet().withGroup(new GroupId(1), each -> each.withCollapsed(false)));
        assertThat(canvas.corner("train")).isEqualTo(train.plus(16, 88));
        assertThat(canvas.corner("gate")).isEqualTo(gate.plus(16, 88));
        change(sheet().withGroup(new GroupId(1), each -> each.withCollapsed(true)));
        canvas.click("train").command(CanvasCommand.DELETE);
        assertThat(canvas.editor().document().steps())
                .extracting(step -> step.name())
                .containsExactly("prep");
        canvas.undo();
        assertThat(canvas.editor().document().text()).isEqualTo(DOC.text());
    }

    @Test
    void controlClickTakesAFoldOutOfTheSelectionAgain() {
        fold("train", "gate");
        canvas.select(Selection.NONE).click("prep");
        canvas.holding(Modifiers.CONTROL).click("train").expectSelected("gate", "prep", "train");
        canvas.click("train").expectSelected("prep");
    }

    @Test
    void aDoubleClickExpandsAFold() {
        fold("train", "gate");
        canvas.doubleClick("train");
        assertThat(canvas.session().shown().cards()).hasSize(6);
        assertThat(canvas.editor().history().undoLabel()).contains("Expand");
    }

    @Test
    void aFoldThatIsExpandedMovesAsideWhatCameToStandInItsPlaces() {
        Point prep = canvas.corner("prep");
        fold("train", "gate");
        Map<StepId, Position> arranged =
                Arrangement.of(canvas.session().model().drawing(), Set.of());
        canvas.session().perform(new PlaceSteps("Arrange", arranged));
        Document before = canvas.editor().document();
        assertThat(canvas.corner("a").x()).isLessThan(prep.x() + 3 * 280);

        canvas.session().perform(SheetEdits.expandAll(canvas.session().model()));

        var scene = canvas.session().shown();
        assertThat(scene.cards()).hasSize(DOC.steps().size());
        assertThat(scene.cards())
                .allSatisfy(card -> assertThat(scene.cardsIn(card.bounds())).containsExactly(card));
        canvas.undo();
        assertThat(canvas.editor().document().layout()).isEqualTo(before.layout());
    }

    @Test
    void aFoldThatIsExpandedWhereItIsFreeMovesNothing() {
        Map<StepId, Point> before = corners();
        fold("train", "gate");
        canvas.session().perform(SheetEdits.expandAll(canvas.session().model()));
        assertThat(corners()).isEqualTo(before);
    }

    private Map<StepId, Point> corners() {
        return canvas.session().shown().cards().stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                Card::id, card -> card.bounds().corner()));
    }

    @Test
    void noWireIsDrawnFromTheCardOfAFold() {
        fold("train", "gate");
        Point out = canvas.session().shown().place(Port.output(canvas.id("train"))).orElseThrow();
        assertThat(canvas.session().model().hit(out)).isInstanceOf(Hit.Box.class);
    }

    @Test
    void aBranchIsFoldedAtItsCondition() {
        var branch = new FrameOwner.OfBranch(new Scope.Branch(canvas.id("gate"), Side.IF));
        canvas.select(Selection.of(canvas.id("gate")));
        assertThat(SheetEdits.foldable(canvas.session().model())).contains(branch);
        canvas.session().perform(SheetEdits.collapse(canvas.session().model(), branch, true));
        Card card = canvas.session().shown().card(canvas.id("b")).orElseThrow();
        assertThat(card.title()).isEqualTo("gate is true");
        assertThat(card.id()).isEqualTo(canvas.id("a"));
        assertThat(canvas.session().shown().wires())
                .anySatisfy(
                        wire -> {
                            assertThat(wire.kind()).isEqualTo(WireKind.BRANCH);
                            assertThat(wire.to().step()).isEqualTo(canvas.id("a"));
                        });
        canvas.select(Selection.of(canvas.id("b")));
        canvas.session().perform(SheetEdits.expandAll(canvas.session().model()));
        assertThat(canvas.session().shown().cards()).hasSize(6);
    }

    @Test
    void tracesWhatStepsWaitForAndFeed() {
        canvas.select(Selection.of(canvas.id("a")));
        canvas.session().toggleTrace();
        assertThat(canvas.session().lit())
                .containsExactlyInAnyOrder(
                        canvas.id("prep"),
                        canvas.id("train"),
                        canvas.id("gate"),
                        canvas.id("a"),
                        canvas.id("b"));
        canvas.select(Selection.of(canvas.id("c")));
        assertThat(canvas.session().lit()).contains(canvas.id("c")).doesNotContain(canvas.id("a"));
        canvas.escape().expectSelected("c");
        assertThat(canvas.session().lit()).isEmpty();
        canvas.escape().expectSelected();
    }

    @Test
    void hidesWiresOfAKindUntilTheyAreShownAgain() {
        canvas.session().hide(Set.of(WireKind.ORDER));
        assertThat(canvas.session().shown().wires())
                .hasSize(3)
                .allMatch(wire -> wire.kind() == WireKind.BRANCH);
        Point middle = canvas.corner("train").plus(-40, 32);
        assertThat(canvas.session().model().hit(middle)).isEqualTo(Hit.NOTHING);
        canvas.press("prep").moveBy(0, 200).release();
        assertThat(canvas.session().shown().wires()).hasSize(3);
        canvas.session().hide(Set.of());
        assertThat(canvas.session().shown().wires()).hasSize(6);
    }

    @Test
    void anEditThatMovesTheCardOfAFoldMovesAllOfIt() {
        Point gate = canvas.corner("gate");
        Point train = canvas.corner("train");
        fold("train", "gate");
        canvas.session()
                .perform(
                        new PlaceSteps(
                                "Align",
                                Map.of(
                                        canvas.id("train"),
                                        new Position(train.x(), train.y() + 200))));
        change(sheet().withGroup(new GroupId(1), each -> each.withCollapsed(false)));
        assertThat(canvas.corner("gate")).isEqualTo(gate.plus(0, 200));
    }

    @Test
    void arrowsWalkDownwardsWhereThePipelineRunsDownwards() {
        change(sheet().withFlow(Flow.DOWN));
        canvas.session()
                .perform(
                        new PlaceSteps(
                                "Arrange",
                                Arrangement.of(canvas.session().model().drawing(), Set.of())));
        canvas.click("train").key(KeyName.DOWN).expectSelected("gate");
        canvas.key(KeyName.UP).key(KeyName.UP).expectSelected("prep");
        canvas.click("a").key(KeyName.RIGHT).expectSelected("c");
        canvas.key(KeyName.LEFT).expectSelected("a");
    }
}
