package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Detail.Level;
import dev.stepwright.canvas.paint.WirePainter.Tone;
import dev.stepwright.canvas.route.Route;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Draws a pipeline on any brush: the screen and every picture file are this one painter's work.
///
/// It draws in two layers. The base holds what changes with the document, the live layer what moves
/// with the mouse or by itself; a screen keeps them apart so that a moving mouse does not repaint
/// the pipeline.
public final class Painter {
    /// How far ports, rings and shadows reach beyond a card.
    private static final double OVERHANG = 16;

    private static final double SPLICE_WIDTH = 10;

    private final Palette palette;
    private final Detail detail;

    public Painter(Palette palette, Detail detail) {
        this.palette = palette;
        this.detail = detail;
    }

    public static Painter of(Palette palette) {
        return new Painter(palette, Detail.DEFAULT);
    }

    public Palette palette() {
        return palette;
    }

    public Detail detail() {
        return detail;
    }

    /// Both layers, on a ground of this size.
    public void paint(
            CanvasScene scene,
            Camera camera,
            double width,
            double height,
            PaintState state,
            Brush brush) {
        paintBase(scene, camera, width, height, state, brush);
        paintLive(scene, camera, width, height, state, brush);
    }

    public void paintBase(
            CanvasScene scene,
            Camera camera,
            double width,
            double height,
            PaintState state,
            Brush brush) {
        brush.fillRect(new Rect(0, 0, width, height), palette.canvas());
        grid(camera, width, height, brush);
        paintPipeline(scene, camera, camera.visible(width, height), state, brush);
    }

    /// Wires and cards alone, without the ground.
    public void paintPipeline(
            CanvasScene scene, Camera camera, Rect visible, PaintState state, Brush brush) {
        wires(scene, camera, visible, state, brush);
        var cards = new CardPainter(palette, detail, camera, state, brush);
        Rect area = visible.grown(OVERHANG);
        if (detail.at(camera.zoom()) == Level.MERGED) {
            scene.eachCardIn(area, cards::paint);
        } else {
            scene.cardsIn(area).forEach(cards::paint);
        }
    }

    private void grid(Camera camera, double width, double height, Brush brush) {
        double size = camera.zoom() >= 1.5 ? 2 : 1.5;
        Grid.eachDot(
                camera,
                width,
                height,
                (x, y) -> brush.fillRect(new Rect(x, y, size, size), palette.gridDot()));
    }

    /// Whether a screen does better to show a {@link FarPicture} as the base and to lay {@link
    /// #paintIcons} over it.
    public boolean isFar(Camera camera) {
        return camera.zoom() < detail.compact();
    }

    /// The icons of cards that are mere blocks, as far as there is room for them.
    public void paintIcons(
            CanvasScene scene, Camera camera, Rect visible, PaintState state, Brush brush) {
        if (camera.zoom() >= detail.icons()) {
            var cards = new CardPainter(palette, detail, camera, state, brush);
            scene.eachCardIn(visible, cards::blockIcon);
        }
    }

    private void wires(
            CanvasScene scene, Camera camera, Rect visible, PaintState state, Brush brush) {
        List<Wire> seen = scene.wiresIn(visible.grown(OVERHANG));
        List<Wire> chosen = new ArrayList<>();
        var painter = new WirePainter(scene, palette, camera.zoom(), brush);
        brush.save();
        inWorld(camera, brush);
        var ground = new GroundPainter(scene, palette, detail, camera.zoom(), state, brush);
        ground.paint(visible);
        Tone others = state.lit().isEmpty() && lifts(scene, state) ? Tone.DIMMED : Tone.PLAIN;
        for (Wire wire : seen) {
            if (isDimmed(wire, state)) {
                painter.paint(wire, Tone.DIMMED);
            } else if (isChosen(wire, state)) {
                chosen.add(wire);
            } else {
                painter.paint(wire, others);
            }
        }
        chosen.forEach(wire -> painter.paint(wire, Tone.CHOSEN));
        ground.titles(visible);
        if (camera.zoom() >= detail.labels()) {
            painter.labels(
                    seen.stream().filter(wire -> !isDimmed(wire, state)).toList(),
                    wire -> isChosen(wire, state));
        }
        brush.restore();
    }

    /// Whether the selection has wires, seen or not, that are to stand out among the others.
    private static boolean lifts(CanvasScene scene, PaintState state) {
        return !state.selectedWires().isEmpty()
                || state.selection().stream().anyMatch(id -> !scene.wiresOf(id).isEmpty());
    }

    private static boolean isDimmed(Wire wire, PaintState state) {
        return state.isDimmed(wire.from().step()) || state.isDimmed(wire.to().step());
    }

    private static boolean isChosen(Wire wire, PaintState state) {
        return state.selection().contains(wire.from().step())
                || state.selection().contains(wire.to().step())
                || state.selectedWires().contains(wire.key());
    }

    private static void inWorld(Camera camera, Brush brush) {
        brush.transform(
                camera.zoom(),
                Math.round(-camera.x() * camera.zoom()),
                Math.round(-camera.y() * camera.zoom()));
    }

    /// Everything that moves: rings, what is pointed at, and what a gesture previews.
    public void paintLive(
            CanvasScene scene,
            Camera camera,
            double width,
            double height,
            PaintState state,
            Brush brush) {
        var cards = new CardPainter(palette, detail, camera, state, brush);
        Rect visible = camera.visible(width, height).grown(OVERHANG);
        hovered(scene, camera, state, cards, brush);
        state.looks()
                .forEach(
                        (id, look) -> {
                            if (look.status().isMoving()) {
                                live(scene, id, visible, cards);
                            }
                        });
        state.focus().ifPresent(id -> live(scene, id, visible, cards));
        state.preview().target().ifPresent(id -> live(scene, id, visible, cards));
        state.preview().splice().ifPresent(wire -> spliced(scene, camera, wire, cards, brush));
        grips(scene, camera, state, brush);
        state.preview().ghosts().forEach(cards::ghost);
        gesture(camera, scene.flow(), state.preview(), brush);
    }

    private static void live(CanvasScene scene, StepId id, Rect visible, CardPainter cards) {
        scene.card(id).filter(card -> card.bounds().intersects(visible)).ifPresent(cards::live);
    }

    private void hovered(
            CanvasScene scene, Camera camera, PaintState state, CardPainter cards, Brush brush) {
        switch (state.hovered()) {
            case Hit.Box(var step) ->
                    scene.card(step).ifPresent(card -> cards.hover(card, Optional.empty()));
            case Hit.Port(var step, Side side) ->
                    scene.card(step).ifPresent(card -> cards.hover(card, Optional.of(side)));
            case Hit.Wire(var wire) -> {
                if (scene.wires().contains(wire)) {
                    brush.save();
                    inWorld(camera, brush);
                    new WirePainter(scene, palette, camera.zoom(), brush).paint(wire, Tone.CHOSEN);
                    brush.restore();
                }
            }
            case Hit.Note _, Hit.Head _, Hit.Nothing _ -> {}
        }
    }

    /// The wire into which a step would be put, under the card that is dragged there.
    private void spliced(
            CanvasScene scene, Camera camera, Wire wire, CardPainter cards, Brush brush) {
        if (scene.wires().contains(wire)) {
            Route route = scene.route(wire);
            brush.save();
            inWorld(camera, brush);
            brush.stroke(
                    route.path(), Stroke.solid(palette.accent().withOpacity(0.25), SPLICE_WIDTH));
            new WirePainter(scene, palette, camera.zoom(), brush).paint(wire, Tone.CHOSEN);
            brush.restore();
            scene.cardsIn(route.bounds().grown(SPLICE_WIDTH / 2)).forEach(cards::paint);
        }
    }

    /// What the ends of a selected wire are taken hold of by.
    private void grips(CanvasScene scene, Camera camera, PaintState state, Brush brush) {
        if (state.selectedWires().isEmpty() || camera.zoom() < detail.compact()) {
            return;
        }
        double pixel = 1 / camera.zoom();
        brush.save();
        inWorld(camera, brush);
        for (Wire.Key key : state.selectedWires()) {
            for (Wire wire : scene.wiresOf(key.to().step())) {
                if (wire.key().equals(key)) {
                    grip(scene.route(wire).grip(true), pixel, brush);
                    grip(scene.route(wire).grip(false), pixel, brush);
                }
            }
        }
        brush.restore();
    }

    private void grip(Point at, double pixel, Brush brush) {
        brush.fillCircle(at, 5 * pixel, palette.card());
        brush.strokeCircle(at, 4 * pixel, Stroke.solid(palette.accent(), 2 * pixel));
    }

    private void gesture(Camera camera, Flow flow, Preview preview, Brush brush) {
        double pixel = 1 / camera.zoom();
        brush.save();
        inWorld(camera, brush);
        preview.guides().forEach(guide -> GuidePainter.paint(guide, palette, pixel, brush));
        preview.wire().ifPresent(wire -> proposed(wire, flow, pixel, brush));
        preview.marquee()
                .ifPresent(
                        area -> {
                            brush.fillRect(area, palette.accent().withOpacity(0.08));
                            brush.strokeRound(area, 0, Stroke.solid(palette.accent(), pixel));
                        });
        brush.restore();
    }

    private void proposed(Preview.PreviewWire wire, Flow flow, double pixel, Brush brush) {
        Colour colour = wire.legal() ? palette.accent() : palette.failed();
        Point from = wire.from();
        Point to = wire.to();
        Path path =
                flow == Flow.RIGHT
                        ? sweep(from, to)
                        : sweep(from.flipped(), to.flipped()).flipped();
        brush.stroke(
                path,
                wire.legal()
                        ? Stroke.solid(colour, Math.max(2, pixel))
                        : Stroke.dashed(colour, Math.max(2, pixel), 6, 4));
        brush.fillCircle(from, 4, colour);
        brush.fillCircle(to, 4, colour);
    }

    private static Path sweep(Point from, Point to) {
        double pull = Math.clamp(Math.abs(to.x() - from.x()) / 2, 24, 160);
        return new Path.Builder()
                .moveTo(from.x(), from.y())
                .cubicTo(from.x() + pull, from.y(), to.x() - pull, to.y(), to.x(), to.y())
                .build();
    }

    /// Where on a drawing the mark of a card's problems stands, with room to hit it: 24 units are
    // the
    /// least that a pointer finds with ease (WCAG 2.2, 2.5.8).
    ///
    /// @param status what the card shows of an execution, which stands before the mark
    public static Rect problemMark(Rect card, Status status) {
        return CardPainter.problemMark(card, status);
    }
}
