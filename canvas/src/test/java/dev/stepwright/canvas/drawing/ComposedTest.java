package dev.stepwright.canvas.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.layout.Tidiness;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import dev.stepwright.model.pipeline.Wiring;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A definition without positions opens as a drawing that somebody might have composed. The
/// pipelines have the shapes that are common: a chain with a gate, quality checks around a chain,
/// conditions in conditions.
class ComposedTest {
    /// Steps apart by blanks, each with what it waits for after `<`; `?` begins a condition with
    /// its True branch and `!` its False branch, in brackets.
    private static final Map<String, String> SHAPES =
            Map.of(
                    "gate",
                    "Process Train<Process Eval<Process,Train"
                            + " Check<Eval?[Register<Train Create<Train Transform<Create]",
                    "both",
                    "Process Train<Process Eval<Process,Train"
                            + " Check<Eval?[Register<Train,Eval Create<Train Transform<Create]![Stop]",
                    "checks",
                    "Prepare Bias<Prepare Quality<Prepare Train<Prepare,Bias,Quality Create<Train"
                            + " Predict<Prepare,Create ModelQuality<Predict ModelBias<Prepare,Create"
                            + " Explain<Prepare,Create"
                            + " Register<Train,Bias,Quality,ModelQuality,ModelBias,Explain",
                    "join",
                    "A B C Configure<A,B,C Deploy<Configure",
                    "nested",
                    "Dry Score Good<Score?[May?[Fresh<Score?[Publish Announce<Publish]![Stale]]![Keep]]"
                            + "![Worth<Score?[Retry]![NotGood]]",
                    "two",
                    "P1 T1<P1 R1<T1 P2 T2<P2 C2<T2 X2<C2,P2 M2<X2,P2 R2<M2,T2",
                    "fan",
                    "In A1<In A2<In A3<In A4<In A5<In Merge<A1,A2,A3,A4,A5 Out<Merge");

    /// No more crossings than this; the numbers are those of today, so that none comes back.
    private static final Map<String, Integer> CROSSINGS =
            Map.of("gate", 1, "both", 2, "checks", 12, "join", 0, "nested", 4, "two", 2, "fan", 0);

    static Stream<Arguments> shapes() {
        return SHAPES.keySet().stream()
                .sorted()
                .flatMap(name -> Stream.of(Flow.values()).map(flow -> Arguments.of(name, flow)));
    }

    private static Document document(String shape) {
        var text = new StringBuilder();
        int[] at = {0};
        steps(shape, at, text);
        return PipelineFixture.document("{'Steps': " + text + "}");
    }

    private static void steps(String shape, int[] at, StringBuilder out) {
        out.append('[');
        String between = "";
        while (at[0] < shape.length() && shape.charAt(at[0]) != ']') {
            int start = at[0];
            while (at[0] < shape.length() && " ?!]".indexOf(shape.charAt(at[0])) < 0) {
                at[0]++;
            }
            String[] step = shape.substring(start, at[0]).split("<");
            out.append(between).append("{'Name': '").append(step[0]).append("'");
            between = ",";
            if (step.length > 1) {
                out.append(", 'DependsOn': ['").append(step[1].replace(",", "', '")).append("']");
            }
            boolean condition = at[0] < shape.length() && "?!".indexOf(shape.charAt(at[0])) >= 0;
            out.append(", 'Type': '").append(condition ? "Condition" : "Processing").append("'");
            if (condition) {
                out.append(", 'Arguments': {");
                String comma = "";
                while (at[0] < shape.length() && "?!".indexOf(shape.charAt(at[0])) >= 0) {
                    boolean yes = shape.charAt(at[0]) == '?';
                    out.append(comma).append(yes ? "'IfSteps': " : "'ElseSteps': ");
                    comma = ",";
                    at[0] += 2;
                    steps(shape, at, out);
                    at[0]++;
                }
                out.append('}');
            }
            out.append('}');
            if (at[0] < shape.length() && shape.charAt(at[0]) == ' ') {
                at[0]++;
            }
        }
        out.append(']');
    }

    private static final Map<List<Object>, CanvasScene> SCENES = new HashMap<>();

    private static CanvasScene scene(String name, Flow flow, Wiring wiring) {
        return SCENES.computeIfAbsent(
                List.of(name, flow, wiring),
                key -> drawn(SHAPES.getOrDefault(name, ""), flow, wiring));
    }

    private static CanvasScene drawn(String shape, Flow flow, Wiring wiring) {
        Document document = document(shape);
        var sheet = document.layout().sheet().withFlow(flow).withWiring(wiring);
        return Drawing.of(
                        PipelineGraph.of(document.withLayout(document.layout().withSheet(sheet))),
                        StepCatalog.STANDARD)
                .scene();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noCardLiesOnAnother(String name, Flow flow) {
        var cards = List.copyOf(scene(name, flow, Wiring.ORTHOGONAL).cards());
        for (int i = 0; i < cards.size(); i++) {
            for (Card other : cards.subList(i + 1, cards.size())) {
                assertThat(cards.get(i).bounds().grown(15).intersects(other.bounds()))
                        .as(cards.get(i).title() + " at " + other.title())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noWireRunsThroughACard(String name, Flow flow) {
        for (Wiring wiring : Wiring.values()) {
            CanvasScene scene = scene(name, flow, wiring);
            for (Wire wire : scene.wires()) {
                List<Point> line = scene.route(wire).line();
                for (int i = 1; i < line.size(); i++) {
                    Rect piece = Rect.between(line.get(i - 1), line.get(i));
                    for (Card card : scene.cards()) {
                        assertThat(card.bounds().grown(-1).intersects(piece))
                                .as(wiring + " " + wire + " through " + card.title())
                                .isFalse();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Flow.class)
    void noWireRunsThroughACardOfALargeFan(Flow flow) {
        var steps = new StringBuilder("In");
        for (int i = 1; i <= 60; i++) {
            steps.append(" S").append(i).append("<In");
        }
        steps.append(" Out<S1");
        for (int i = 2; i <= 60; i++) {
            steps.append(",S").append(i);
        }
        CanvasScene scene = drawn(steps.toString(), flow, Wiring.ORTHOGONAL);
        for (Wire wire : scene.wires()) {
            List<Point> line = scene.route(wire).line();
            for (int i = 1; i < line.size(); i++) {
                Rect piece = Rect.between(line.get(i - 1), line.get(i)).grown(-0.5);
                assertThat(scene.cardsIn(piece))
                        .as(wire.toString())
                        .allMatch(
                                card ->
                                        card.id().equals(wire.from().step())
                                                || card.id().equals(wire.to().step()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void wiresCanBeToldApart(String name, Flow flow) {
        Tidiness tidiness = Tidiness.of(scene(name, flow, Wiring.ORTHOGONAL));
        // Arrows that arrive from above stand nearer to each other than ports do.
        assertThat(tidiness.touching()).isLessThanOrEqualTo(flow == Flow.RIGHT ? 0 : 2);
        if (flow == Flow.RIGHT) {
            assertThat(tidiness.crossings()).isLessThanOrEqualTo(CROSSINGS.getOrDefault(name, 0));
        }
    }

    /// A wire between two rows that are nearly level would look like a slip of the hand; only wires
    /// that share an input stand beside each other there.
    @ParameterizedTest
    @MethodSource("shapes")
    void noWireStepsAsideALittle(String name, Flow flow) {
        CanvasScene scene = scene(name, flow, Wiring.ORTHOGONAL);
        for (Wire wire : scene.wires()) {
            List<Point> line = scene.route(wire).line();
            for (int i = 1; i + 2 < line.size(); i++) {
                Point before = line.get(i).minus(line.get(i - 1));
                Point after = line.get(i + 2).minus(line.get(i + 1));
                boolean onward = before.x() * after.x() + before.y() * after.y() > 0;
                assertThat(!onward || line.get(i).distanceTo(line.get(i + 1)) >= 8)
                        .as(line.toString())
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void noAnswerIsWrittenOnAnotherOrOnACard(String name, Flow flow) {
        CanvasScene scene = scene(name, flow, Wiring.ORTHOGONAL);
        var answers = new ArrayList<Rect>();
        for (Card card : scene.cards()) {
            if (card.shape() == CardShape.BRANCHING) {
                for (Side side : List.of(Side.TRUE, Side.FALSE)) {
                    double width =
                            TextMeasure.width(side.label(), TextStyle.LABEL.withSize(10)) + 10;
                    Point at = card.port(side);
                    answers.add(
                            flow == Flow.RIGHT
                                    ? new Rect(at.x() + 6, at.y() - 7.5, width, 15)
                                    : new Rect(at.x() - width / 2, at.y() + 6, width, 15));
                }
            }
        }
        for (int i = 0; i < answers.size(); i++) {
            for (Rect other : answers.subList(i + 1, answers.size())) {
                assertThat(answers.get(i).intersects(other)).isFalse();
            }
            assertThat(scene.cardsIn(answers.get(i))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void theLongestWayIsMostlyStraight(String name, Flow flow) {
        CanvasScene scene = scene(name, flow, Wiring.ORTHOGONAL);
        var best = new HashMap<StepId, int[]>();
        int[] longest = {0, 0};
        for (Card card : scene.cards()) {
            int[] way = way(card.id(), scene, best);
            if (way[0] > longest[0] || way[0] == longest[0] && way[1] > longest[1]) {
                longest = way;
            }
        }
        assertThat((double) longest[1] / longest[0])
                .as("of " + longest[0])
                .isGreaterThan(flow == Flow.RIGHT ? 0.45 : 0.35);
    }

    /// How many wires the longest way from a step has, and how many of them are straight.
    private static int[] way(StepId from, CanvasScene scene, Map<StepId, int[]> known) {
        int[] found = known.get(from);
        if (found == null) {
            found = new int[] {0, 0};
            for (Wire wire : scene.wiresOf(from)) {
                if (wire.from().step().equals(from)) {
                    int[] next = way(wire.to().step(), scene, known);
                    int straight = scene.route(wire).line().size() == 2 ? 1 : 0;
                    int length = next[0] + 1;
                    if (length > found[0] || length == found[0] && next[1] + straight > found[1]) {
                        found = new int[] {length, next[1] + straight};
                    }
                }
            }
            known.put(from, found);
        }
        return found;
    }
}
