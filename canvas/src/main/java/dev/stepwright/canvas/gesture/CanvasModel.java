package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.drawing.Descriptions;
import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Detail;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Hit;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// All that a gesture may look at: the document as it is drawn, what is selected, and where one
/// looks.
///
/// @param width of the canvas in pixels
/// @param height of the canvas in pixels
/// @param habits how this person is used to work
public record CanvasModel(
        Drawing drawing,
        Selection selection,
        Optional<StepId> focus,
        Camera camera,
        Hit hovered,
        double width,
        double height,
        Habits habits) {
    /// Cards stand on multiples of this.
    public static final double GRID = 8;

    /// Pixels that the pointer must move before a press becomes a drag.
    public static final double DRAG_THRESHOLD = 4;

    /// Pixels beside a port or a wire that still count as on it.
    private static final double TOLERANCE = 7;

    /// Farther out, tolerance no longer grows with the world, so that ports do not cover their
    /// cards.
    private static final double MOST_TOLERANCE = 16;

    public CanvasScene scene() {
        return drawing.scene();
    }

    public Document document() {
        return drawing.document();
    }

    public PipelineGraph graph() {
        return drawing.graph();
    }

    public Point toWorld(Point screen) {
        return camera.toWorld(screen);
    }

    /// What is under a pixel and can be selected.
    public Hit hit(Point screen) {
        Hit hit = pointedAt(screen);
        return hit instanceof Hit.Wire(Wire wire) && Folded.holds(wire, this) ? Hit.NOTHING : hit;
    }

    /// What is under a pixel. Ports that are too small to be seen cannot be hit.
    Hit pointedAt(Point screen) {
        Point world = toWorld(screen);
        double tolerance = Math.min(TOLERANCE / camera.zoom(), MOST_TOLERANCE);
        Hit hit = scene().hit(world, tolerance);
        if (hit instanceof Hit.Port(StepId step, _) && scene().ground().fold(step).isPresent()) {
            return new Hit.Box(step);
        }
        if (hit instanceof Hit.Port && Detail.DEFAULT.at(camera.zoom()) != Detail.Level.FULL) {
            return scene().cardsIn(new Rect(world.x(), world.y(), 0, 0)).stream()
                    .reduce((_, last) -> last)
                    .<Hit>map(card -> new Hit.Box(card.id()))
                    .orElse(Hit.NOTHING);
        }
        return hit;
    }

    public Card card(StepId id) {
        return scene().card(id).orElseThrow();
    }

    public String name(StepId id) {
        return document().step(id).map(Step::title).orElse("another step");
    }

    /// The place of a card somewhere else, as pinned as it was.
    Position positionOf(StepId id, Point corner) {
        boolean pinned = document().layout().position(id).filter(Position::pinned).isPresent();
        // A step that is drawn as part of a fold moves as far as the card of that.
        Point by = corner.minus(card(id).bounds().corner());
        Rect place = drawing.place(id).orElseGet(() -> card(id).bounds());
        return new Position(place.x() + by.x(), place.y() + by.y(), pinned);
    }

    Descriptions descriptions() {
        return new Descriptions(drawing);
    }

    Point middle() {
        return new Point(width / 2, height / 2);
    }

    CanvasModel withDrawing(Drawing next) {
        Optional<StepId> focused = focus.filter(id -> next.scene().card(id).isPresent());
        return new CanvasModel(
                next,
                selection.in(next.scene()).whole(next.scene()),
                focused,
                camera,
                Hit.NOTHING,
                width,
                height,
                habits);
    }

    CanvasModel withSelection(Selection next) {
        return new CanvasModel(
                drawing, next.whole(scene()), focus, camera, hovered, width, height, habits);
    }

    CanvasModel withFocus(Optional<StepId> next) {
        return new CanvasModel(drawing, selection, next, camera, hovered, width, height, habits);
    }

    CanvasModel withCamera(Camera next) {
        return new CanvasModel(drawing, selection, focus, next, hovered, width, height, habits);
    }

    CanvasModel withHovered(Hit next) {
        return new CanvasModel(drawing, selection, focus, camera, next, width, height, habits);
    }

    CanvasModel withSize(double nextWidth, double nextHeight) {
        return new CanvasModel(
                drawing, selection, focus, camera, hovered, nextWidth, nextHeight, habits);
    }

    CanvasModel withHabits(Habits next) {
        return new CanvasModel(drawing, selection, focus, camera, hovered, width, height, next);
    }
}
