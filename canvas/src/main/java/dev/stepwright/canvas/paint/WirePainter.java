package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.Route;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.model.pipeline.Flow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Draws wires, in world coordinates.
final class WirePainter {
    private static final double WIDTH = 1.5;
    private static final double CHOSEN_WIDTH = 2.5;
    private static final double ARROW_LENGTH = 8;
    private static final double ARROW_HALF = 3.5;
    private static final TextStyle PILL = TextStyle.LABEL;
    private static final double PILL_HEIGHT = 18;
    private static final TextStyle ANSWER = TextStyle.LABEL.withSize(10);
    private static final double ANSWER_HEIGHT = 15;
    private static final double ANSWER_PADDING = 5;
    private static final double LEAST_ANSWER = 9;

    /// How much a wire is meant to be looked at.
    enum Tone {
        CHOSEN,
        PLAIN,
        DIMMED
    }

    private final CanvasScene scene;
    private final Palette palette;
    private final double zoom;
    private final Brush brush;

    WirePainter(CanvasScene scene, Palette palette, double zoom, Brush brush) {
        this.scene = scene;
        this.palette = palette;
        this.zoom = zoom;
        this.brush = brush;
    }

    void paint(Wire wire, Tone tone) {
        Route route = scene.route(wire);
        boolean chosen = tone == Tone.CHOSEN;
        Colour colour =
                switch (tone) {
                    case CHOSEN -> palette.accent();
                    case PLAIN -> palette.wire();
                    case DIMMED -> palette.wire().withOpacity(palette.dimmed());
                };
        // far out a line keeps about a pixel, in a lighter tone, so that the weight of the picture
        // stays
        double least = chosen ? 1.5 : 1;
        double width = Math.max(chosen ? CHOSEN_WIDTH : WIDTH, least / zoom);
        Colour line =
                chosen || zoom >= 0.5
                        ? colour
                        : colour.withOpacity(colour.opacity() * (0.35 + 1.3 * zoom));
        Stroke stroke =
                wire.kind() == WireKind.ORDER && zoom >= 0.25
                        ? Stroke.dashed(line, width, 6, 4)
                        : Stroke.solid(line, width);
        brush.stroke(route.path(), stroke);
        if (zoom >= 0.25) {
            brush.fill(arrow(route, chosen ? ARROW_HALF + 0.5 : ARROW_HALF), colour);
        }
    }

    private static Path arrow(Route route, double half) {
        Point tip = route.tip();
        double angle = route.tipAngle();
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double baseX = tip.x() - ARROW_LENGTH * cos;
        double baseY = tip.y() - ARROW_LENGTH * sin;
        return Path.polygon(
                tip.x(),
                tip.y(),
                baseX - half * sin,
                baseY + half * cos,
                baseX + half * sin,
                baseY - half * cos);
    }

    /// What is written at wires: at each side of a branching card its answer, once however many
    /// wires leave there, and on its wire what else sets the later step going.
    void labels(List<Wire> wires, Predicate<Wire> chosen) {
        Map<Port, Boolean> sides = new LinkedHashMap<>();
        for (Wire wire : wires) {
            if (wire.trigger().isPresent()) {
                trigger(wire, wire.trigger().get(), chosen.test(wire));
            } else if (!wire.from().side().label().isEmpty()) {
                sides.merge(wire.from(), chosen.test(wire), Boolean::logicalOr);
            }
        }
        sides.forEach(this::answer);
    }

    /// A trigger stands before the step that it sets going: at the other end the wires of several
    /// steps lie upon each other.
    private void trigger(Wire wire, String text, boolean chosen) {
        Point tip = scene.route(wire).tip();
        double half = TextMeasure.width(text, PILL) / 2 + 7;
        Point spot =
                scene.flow() == Flow.RIGHT
                        ? new Point(tip.x() - ARROW_LENGTH - 4 - half, tip.y())
                        : new Point(tip.x(), tip.y() - ARROW_LENGTH - 4 - PILL_HEIGHT / 2);
        pill(text, spot, chosen);
    }

    /// An answer stands right behind its port. It keeps a legible size on the screen, and sheds its
    /// border where there is no room for one.
    private void answer(Port port, boolean chosen) {
        Point at = scene.place(port).orElseThrow();
        double scale = Math.max(1, LEAST_ANSWER / (ANSWER.size() * zoom));
        String text = port.side().label();
        double padding = scale == 1 ? ANSWER_PADDING : ANSWER_PADDING / 2;
        double width = TextMeasure.width(text, ANSWER) + 2 * padding;
        boolean right = scene.flow() == Flow.RIGHT;
        double behind = CardShape.PORT_RADIUS + 1;
        brush.save();
        brush.transform(
                scale,
                right ? at.x() + behind : at.x() - width * scale / 2,
                right ? at.y() : at.y() + behind + ANSWER_HEIGHT * scale / 2);
        Rect ground = new Rect(0, -ANSWER_HEIGHT / 2, width, ANSWER_HEIGHT);
        brush.fillRound(ground, ANSWER_HEIGHT / 2, palette.canvas());
        if (scale == 1) {
            brush.strokeRound(
                    ground.grown(-0.5),
                    ANSWER_HEIGHT / 2,
                    Stroke.solid(chosen ? palette.accent() : palette.divider(), 1));
        }
        brush.text(text, new Point(padding, 3.5), ANSWER, palette.textSecond());
        brush.restore();
    }

    private void pill(String text, Point spot, boolean chosen) {
        double width = TextMeasure.width(text, PILL) + 14;
        Rect pill = new Rect(spot.x() - width / 2, spot.y() - PILL_HEIGHT / 2, width, PILL_HEIGHT);
        brush.fillRound(pill, PILL_HEIGHT / 2, palette.canvas());
        brush.strokeRound(
                pill.grown(-0.5),
                PILL_HEIGHT / 2,
                Stroke.solid(chosen ? palette.accent() : palette.divider(), 1));
        brush.text(text, new Point(pill.x() + 7, spot.y() + 4), PILL, palette.textSecond());
    }
}
