package dev.stepwright.canvas;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.ColourRole;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Severity;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Scenes for tests.
public final class Scenes {
    private Scenes() {}

    public static StepId id(int value) {
        return new StepId(value);
    }

    public static Card card(int id, double x, double y) {
        return card(id, x, y, "Step" + id, CardShape.PLAIN);
    }

    public static Card card(int id, double x, double y, String title, CardShape shape) {
        return new Card(
                id(id),
                new Rect(x, y, Card.WIDTH, Card.HEIGHT),
                title,
                "Processing · ml.m5.xlarge",
                "processing",
                ColourRole.DATA,
                shape,
                Badges.NONE);
    }

    public static Wire wire(int from, int to, WireKind kind) {
        return Wire.of(Port.output(id(from)), Port.input(id(to)), kind);
    }

    public static Wire branch(int from, Side side, int to) {
        return Wire.of(new Port(id(from), side), Port.input(id(to)), WireKind.BRANCH);
    }

    private static Card card(
            int id,
            double x,
            double y,
            String title,
            String fact,
            String icon,
            ColourRole role,
            CardShape shape) {
        return new Card(
                id(id),
                new Rect(x, y, Card.WIDTH, Card.HEIGHT),
                title,
                fact,
                icon,
                role,
                shape,
                Badges.NONE);
    }

    /// ```
    ///                          - - - - - - - - - - - - - - - - - > register
    /// process ---> train ---> eval ---> condition --True--------->
    ///     \____________________/                  \-False--------> fail
    /// ```
    public static CanvasScene abalone() {
        var cards =
                List.of(
                        card(
                                1,
                                0,
                                80,
                                "AbaloneProcess",
                                "Processing · ml.m5.xlarge",
                                "processing",
                                ColourRole.DATA,
                                CardShape.PLAIN),
                        card(
                                2,
                                280,
                                80,
                                "AbaloneTrain",
                                "Training · ml.m5.2xlarge",
                                "training",
                                ColourRole.MODEL,
                                CardShape.PLAIN),
                        card(
                                        3,
                                        560,
                                        80,
                                        "AbaloneEval",
                                        "Processing · ml.m5.xlarge",
                                        "processing",
                                        ColourRole.DATA,
                                        CardShape.PLAIN)
                                .withBadges(Badges.NONE.withProblems(Severity.WARNING, 1)),
                        card(
                                4,
                                840,
                                80,
                                "AbaloneMSECond",
                                "mse ≤ 6.0",
                                "condition",
                                ColourRole.LOGIC,
                                CardShape.BRANCHING),
                        card(
                                5,
                                1120,
                                0,
                                "AbaloneRegisterModel",
                                "Register model",
                                "register-model",
                                ColourRole.MODEL,
                                CardShape.PLAIN),
                        card(
                                6,
                                1120,
                                160,
                                "AbaloneMSEFail",
                                "Fail · message",
                                "fail",
                                ColourRole.LOGIC,
                                CardShape.TERMINAL));
        var wires =
                List.of(
                        wire(1, 2, WireKind.DATA),
                        wire(2, 3, WireKind.DATA),
                        wire(1, 3, WireKind.DATA),
                        wire(3, 4, WireKind.DATA),
                        branch(4, Side.TRUE, 5),
                        branch(4, Side.FALSE, 6),
                        wire(2, 5, WireKind.ORDER));
        return CanvasScene.of(cards, wires);
    }

    /// Columns of cards, 80 apart, each column pushed by some grid steps, joined at random from
    /// left to right.
    public static CanvasScene layered(
            Random random, int columns, int rows, int wiresPerCard, int reach) {
        var cards = new ArrayList<Card>();
        for (int column = 0; column < columns; column++) {
            int shift = 8 * random.nextInt(13);
            for (int row = 0; row < rows; row++) {
                int id = column * rows + row + 1;
                cards.add(card(id, column * 280, row * 96 + shift));
            }
        }
        var wires = new ArrayList<Wire>();
        for (int column = 0; column < columns - 1; column++) {
            for (int row = 0; row < rows; row++) {
                for (int i = 0; i < wiresPerCard; i++) {
                    int ahead =
                            Math.min(
                                    columns - 1,
                                    column + 1 + (int) (reach * Math.pow(random.nextDouble(), 3)));
                    int to = Math.clamp(row + random.nextInt(7) - 3, 0, rows - 1);
                    WireKind kind = random.nextInt(4) == 0 ? WireKind.ORDER : WireKind.DATA;
                    wires.add(wire(column * rows + row + 1, ahead * rows + to + 1, kind));
                }
            }
        }
        return CanvasScene.of(cards, wires);
    }
}
