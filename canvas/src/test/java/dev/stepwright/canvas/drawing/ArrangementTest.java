package dev.stepwright.canvas.drawing;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {
    private static final Document DOC =
            document(
                    """
                    {'Steps': [
                      {'Name': 'a', 'Type': 'Processing'},
                      {'Name': 'b', 'Type': 'Training', 'DependsOn': ['a']},
                      {'Name': 'c', 'Type': 'Processing', 'DependsOn': ['b']},
                      {'Name': 'd', 'Type': 'Processing', 'DependsOn': ['b']},
                      {'Name': 'e', 'Type': 'Processing', 'DependsOn': ['c', 'd']}]}
                    """);

    private static Drawing drawing(Document document) {
        return Drawing.of(PipelineGraph.of(document), StepCatalog.STANDARD);
    }

    private static Document scattered(Document document, long seed) {
        var random = new Random(seed);
        var places = new HashMap<StepId, Position>();
        for (Step step : document.steps()) {
            places.put(step.id(), new Position(random.nextInt(100) * 16, random.nextInt(60) * 16));
        }
        return document.withLayout(document.layout().with(places));
    }

    private static Position at(Map<StepId, Position> places, String name) {
        return places.get(id(DOC, name));
    }

    private static void assertApart(Document document) {
        var cards = new ArrayList<>(drawing(document).scene().cards());
        for (int i = 0; i < cards.size(); i++) {
            for (Card other : cards.subList(i + 1, cards.size())) {
                assertThat(cards.get(i).bounds().grown(-0.5).intersects(other.bounds()))
                        .as(cards.get(i).title() + " on " + other.title())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void aSelectionIsArrangedAndTheOthersStay(long seed) {
        Document before = scattered(DOC, seed);
        // no card may lie on another before
        before = before.withLayout(before.layout().with(id(DOC, "a"), new Position(-600, -400)));
        before = before.withLayout(before.layout().with(id(DOC, "e"), new Position(2600, 1400)));
        Set<StepId> chosen = Set.of(id(DOC, "b"), id(DOC, "c"), id(DOC, "d"));
        Map<StepId, Position> places = Arrangement.of(drawing(before), chosen);
        assertThat(places.keySet()).isEqualTo(chosen);
        assertThat(at(places, "c").x()).isEqualTo(at(places, "b").x() + 280);
        assertThat(at(places, "d").x()).isEqualTo(at(places, "c").x());
        assertApart(before.withLayout(before.layout().with(places)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void pinnedCardsStayAndTheOthersMakeRoom(long seed) {
        Document before = scattered(DOC, seed);
        var pinned = new Position(320, 64, true);
        var far = new Position(640, 8, true);
        before =
                before.withLayout(
                        before.layout().with(Map.of(id(DOC, "b"), pinned, id(DOC, "d"), far)));
        Map<StepId, Position> places = Arrangement.of(drawing(before), Set.of());
        assertThat(at(places, "b")).isEqualTo(pinned);
        assertThat(at(places, "d")).isEqualTo(far);
        assertApart(before.withLayout(before.layout().with(places)));
    }

    @Test
    void whatIsDrawnAsOneCardIsArrangedAsOne() {
        Document folded =
                DOC.withLayout(
                        DOC.layout()
                                .withSheet(
                                        DOC.layout()
                                                .sheet()
                                                .grouped("G", Set.of(id(DOC, "c"), id(DOC, "d")))
                                                .withGroup(
                                                        new GroupId(1),
                                                        group -> group.withCollapsed(true))));
        Document before = scattered(folded, 9);
        Map<StepId, Position> places = Arrangement.of(drawing(before), Set.of());
        Position c = before.layout().position(id(DOC, "c")).orElseThrow();
        Position d = before.layout().position(id(DOC, "d")).orElseThrow();
        assertThat(at(places, "c").x() - at(places, "d").x()).isEqualTo(c.x() - d.x());
        assertThat(at(places, "c").y() - at(places, "d").y()).isEqualTo(c.y() - d.y());
        Document after = before.withLayout(before.layout().with(places));
        var scene = drawing(after).scene();
        Rect fold = scene.card(id(DOC, "c")).orElseThrow().bounds();
        Rect b = scene.card(id(DOC, "b")).orElseThrow().bounds();
        assertThat(fold.x() - b.x()).isEqualTo(280);
        assertThat(fold.y()).isEqualTo(b.y());
    }

    @Test
    void aPipelineRunsDownwardsWhereAPersonWantsIt() {
        Document down =
                DOC.withLayout(DOC.layout().withSheet(DOC.layout().sheet().withFlow(Flow.DOWN)));
        var scene = drawing(down).scene();
        List<Card> cards = List.copyOf(scene.cards());
        for (var wire : scene.wires()) {
            Rect from = scene.card(wire.from().step()).orElseThrow().bounds();
            Rect to = scene.card(wire.to().step()).orElseThrow().bounds();
            assertThat(to.y()).isGreaterThanOrEqualTo(from.bottom() + 80);
            var line = scene.route(wire).line();
            assertThat(line.getFirst().y()).isEqualTo(from.bottom());
            assertThat(line.getLast().y()).isEqualTo(to.y() - 8);
        }
        assertThat(cards).hasSize(5);
        assertThat(scene.flow()).isEqualTo(Flow.DOWN);
    }

    @Test
    void aNewStepDisturbsNoOther() {
        Drawing before = drawing(Arranger.placed(DOC, StepCatalog.STANDARD));
        Document more =
                document(
                        before.document()
                                .text()
                                .replace('"', '\'')
                                .replaceFirst(
                                        "\\{'Name': 'e'",
                                        "{'Name': 'new', 'Type': 'Processing', 'DependsOn': ['b']}, {'Name': 'e'"));
        Document joined = before.document().withFile(more.file());
        Drawing after = before.after(before.graph().after(joined));
        for (Card card : before.scene().cards()) {
            assertThat(after.scene().card(card.id()).orElseThrow().bounds())
                    .isEqualTo(card.bounds());
        }
        assertThat(after.scene().cards()).hasSize(6);
    }
}
