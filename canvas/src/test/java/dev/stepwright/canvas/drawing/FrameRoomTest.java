package dev.stepwright.canvas.drawing;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Frame;
import dev.stepwright.canvas.scene.FrameTitle;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Note;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Frames and notes have room of their own in an arranged pipeline.
class FrameRoomTest {
    private static final String STEP = "{'Name': '%s', 'Type': 'Processing', 'DependsOn': [%s]}";

    /// Two loops, one of them with a diamond in it, and steps that come before and after both.
    private static final String LOOPS =
            """
            {'Steps': [
              {'Name': 'Load', 'Type': 'Processing'},
              {'Name': 'EachRegion', 'Type': 'ForEach', 'DependsOn': ['Load'], 'Arguments': {
                'IterableItems': ['a', 'b'], 'ForEachBody': [
                  {'Name': 'Measure', 'Type': 'Processing'},
                  {'Name': 'Tune', 'Type': 'Processing', 'DependsOn': ['Measure']},
                  {'Name': 'Check', 'Type': 'Processing', 'DependsOn': ['Measure']},
                  {'Name': 'Join', 'Type': 'Processing', 'DependsOn': ['Tune', 'Check']}]}},
              {'Name': 'Collect', 'Type': 'Processing', 'DependsOn': ['EachRegion']},
              {'Name': 'EachModel', 'Type': 'ForEach', 'DependsOn': ['Load'], 'Arguments': {
                'IterableItems': ['a'], 'ForEachBody': [
                  {'Name': 'TrainOne', 'Type': 'Training'}]}},
              {'Name': 'Enough', 'Type': 'Condition', 'DependsOn': ['Collect', 'EachModel'],
                'Arguments': {'ElseSteps': [{'Name': 'TooFew', 'Type': 'Fail'}]}},
              {'Name': 'Alone', 'Type': 'Processing'}]}
            """;

    /// Conditions in conditions, and one step that waits for two levels of them.
    private static final String NESTED =
            """
            {'Steps': [
              {'Name': 'Prepare', 'Type': 'Processing'},
              {'Name': 'Outer', 'Type': 'Condition', 'DependsOn': ['Prepare'], 'Arguments': {
                'IfSteps': [
                  {'Name': 'Explain', 'Type': 'Processing'},
                  {'Name': 'Inner', 'Type': 'Condition', 'Arguments': {
                    'IfSteps': [
                      {'Name': 'Deepest', 'Type': 'Condition', 'Arguments': {
                        'IfSteps': [{'Name': 'Blue', 'Type': 'Processing'},
                                    {'Name': 'Green', 'Type': 'Processing'}],
                        'ElseSteps': [{'Name': 'Red', 'Type': 'Fail'}]}},
                      {'Name': 'Retrain', 'Type': 'Training'}],
                    'ElseSteps': [{'Name': 'Report', 'Type': 'Processing'},
                                  {'Name': 'GiveUp', 'Type': 'Fail'}]}}],
                'ElseSteps': [{'Name': 'Archive', 'Type': 'Processing'}]}},
              {'Name': 'Audit', 'Type': 'Processing', 'DependsOn': ['Deepest', 'Prepare']}]}
            """;

    static Stream<Arguments> pipelines() {
        return Stream.of(LOOPS, NESTED)
                .flatMap(text -> Stream.of(Flow.values()).map(flow -> Arguments.of(text, flow)));
    }

    private static Document read(String text, Flow flow) {
        Document document = document(text);
        return document.withLayout(
                document.layout().withSheet(document.layout().sheet().withFlow(flow)));
    }

    private static Document withNotes(Document document, List<Note> notes) {
        return document.withLayout(
                document.layout().withSheet(document.layout().sheet().withNotes(notes)));
    }

    private static Drawing drawing(Document document) {
        return Drawing.of(PipelineGraph.of(document), StepCatalog.STANDARD);
    }

    private static void assertNothingStrangeIn(CanvasScene scene) {
        for (Frame.Placed frame : scene.frames()) {
            for (Card card : scene.cardsIn(frame.bounds().grown(7))) {
                assertThat(frame.frame().steps())
                        .as(card.title() + " at " + frame.frame().title())
                        .contains(card.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void aFrameHoldsItsOwnStepsAndKeepsOffTheOthers(String text, Flow flow) {
        assertNothingStrangeIn(drawing(read(text, flow)).scene());
    }

    @ParameterizedTest
    @MethodSource("pipelines")
    void noWireRunsThroughTheTitleOfAFrame(String text, Flow flow) {
        CanvasScene scene = drawing(read(text, flow)).scene();
        assertThat(scene.frames()).isNotEmpty();
        for (Frame.Placed frame : scene.frames()) {
            FrameTitle title = scene.title(frame);
            assertThat(title.crossed()).as(frame.frame().title()).isFalse();
            double words =
                    TextMeasure.width(frame.frame().title(), frame.frame().titleStyle())
                            + FrameTitle.TEXT_LEFT;
            assertThat(title.area().width()).as("room for all words").isGreaterThan(words + 8);
            Rect written = new Rect(title.area().x() + 4, title.area().y() + 4, words, 14);
            for (Wire wire : scene.wires()) {
                List<Point> line = scene.route(wire).line();
                for (int i = 1; i < line.size(); i++) {
                    assertThat(Rect.between(line.get(i - 1), line.get(i)).intersects(written))
                            .as(wire + " through " + frame.frame().title())
                            .isFalse();
                }
            }
        }
    }

    /// A frame that is not drawn, as others stand between its steps, takes no room in those around.
    @Test
    void aFrameLeavesRoomForThoseThatAreDrawn() {
        Document before = document(NESTED);
        var places = new HashMap<StepId, Position>();
        drawing(before)
                .provisional()
                .forEach((step, at) -> places.put(step, new Position(at.x(), at.y())));
        // Retrain between Blue and Green: the frame of Deepest's branch is not drawn.
        var blue = places.get(id(before, "Blue"));
        var green = places.get(id(before, "Green"));
        places.put(id(before, "Retrain"), new Position(blue.x(), (blue.y() + green.y()) / 2 + 8));
        places.put(id(before, "Green"), new Position(green.x(), green.y() + 96));
        CanvasScene scene = drawing(before.withLayout(before.layout().with(places))).scene();
        for (Frame.Placed frame : scene.frames()) {
            long within =
                    scene.frames().stream()
                            .filter(other -> other != frame)
                            .filter(
                                    other ->
                                            frame.frame()
                                                    .steps()
                                                    .containsAll(other.frame().steps()))
                            .count();
            assertThat((long) frame.frame().inside())
                    .as(frame.frame().title())
                    .isLessThanOrEqualTo(within);
        }
    }

    private static Map<StepId, Position> arranged(Document document) {
        return Arrangement.of(drawing(document), Set.of());
    }

    /// Work that runs on between the steps of a group is arranged beside its frame.
    @ParameterizedTest
    @MethodSource("flows")
    void arrangingKeepsStrangersOutOfAGroup(Flow flow) {
        String text =
                "{'Steps': ["
                        + String.join(
                                ",",
                                STEP.formatted("a", ""),
                                STEP.formatted("b", "'a'"),
                                STEP.formatted("c", "'b'"),
                                STEP.formatted("d", "'a'"),
                                STEP.formatted("e", "'c','d'"))
                        + "]}";
        Document document = read(text, flow);
        var sheet =
                document.layout()
                        .sheet()
                        .grouped("Ends", Set.of(id(document, "a"), id(document, "c")));
        document = document.withLayout(document.layout().withSheet(sheet));
        Document after = document.withLayout(document.layout().with(arranged(document)));
        CanvasScene scene = drawing(after).scene();
        assertThat(scene.frames()).hasSize(1);
        assertNothingStrangeIn(scene);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void arrangingKeepsCardsOffNotes(Flow flow) {
        Document document = read(LOOPS, flow);
        List<Note> notes =
                List.of(
                        new Note(new NoteId(1), "First", 40, 40, 240, 96),
                        new Note(new NoteId(2), "Second", 560, 200, 240, 96));
        document = withNotes(document, notes);
        Document after = document.withLayout(document.layout().with(arranged(document)));
        CanvasScene scene = drawing(after).scene();
        scene.ground()
                .notes()
                .forEach(note -> assertThat(scene.cardsIn(note.bounds().grown(8))).isEmpty());
        assertNothingStrangeIn(scene);
    }

    @ParameterizedTest
    @MethodSource("flows")
    void aSelectionIsArrangedOffNotes(Flow flow) {
        Document document = read(LOOPS, flow);
        Set<StepId> chosen =
                Set.of(id(document, "Load"), id(document, "Alone"), id(document, "Collect"));
        Map<StepId, Position> all = arranged(document);
        document = document.withLayout(document.layout().with(all));
        var at = all.get(id(document, "Load"));
        List<Note> notes = List.of(new Note(new NoteId(1), "Here", at.x(), at.y(), 240, 96));
        document = withNotes(document, notes);
        Map<StepId, Position> places = Arrangement.of(drawing(document), chosen);
        CanvasScene scene = drawing(document.withLayout(document.layout().with(places))).scene();
        assertThat(scene.cardsIn(notes(scene))).isEmpty();
    }

    private static Rect notes(CanvasScene scene) {
        return scene.ground().notes().getFirst().bounds();
    }

    static Stream<Flow> flows() {
        return Stream.of(Flow.values());
    }
}
