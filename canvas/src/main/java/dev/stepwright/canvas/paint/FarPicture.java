package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.Route;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Frame;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.canvas.scene.Wire;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The pipeline from far away, where a card is a few pixels: all of ten thousand at once, as plain
/// blocks and thin lines.
///
/// Blocks along the axes need no antialiasing, so this fills pixels itself; a drawing surface takes
/// more than a hundred milliseconds for what takes a few here.
public final class FarPicture {
    private static final int LEAST_BORDERED = 5;

    /// How many pixels rings, and blocks that would be too thin, reach beyond their cards.
    private static final double OVERHANG = 4;

    /// So many times the width and the height of what is seen may hold all of it.
    private static final double MUCH = 4;

    private final Palette palette;

    public FarPicture(Palette palette) {
        this.palette = palette;
    }

    public void paint(CanvasScene scene, Camera camera, PaintState state, Raster raster) {
        paint(scene, camera, state, raster, 0, 0, raster.width(), raster.height());
    }

    /// Paints what a raster shows that was painted for another camera of the same zoom: moves it,
    /// and paints the edges that come into sight.
    ///
    /// @return false when nothing of it can be used again; then nothing was painted
    public boolean scroll(
            CanvasScene scene, Camera before, Camera now, PaintState state, Raster raster) {
        double zoom = now.zoom();
        int dx = (int) (Math.round(-now.x() * zoom) - Math.round(-before.x() * zoom));
        int dy = (int) (Math.round(-now.y() * zoom) - Math.round(-before.y() * zoom));
        int width = raster.width();
        int height = raster.height();
        if (before.zoom() != zoom || Math.abs(dx) >= width || Math.abs(dy) >= height) {
            return false;
        }
        raster.scroll(dx, dy);
        paint(scene, now, state, raster, dx > 0 ? 0 : width + dx, 0, dx > 0 ? dx : width, height);
        paint(scene, now, state, raster, 0, dy > 0 ? 0 : height + dy, width, dy > 0 ? dy : height);
        return true;
    }

    /// Makes a raster that shows one scene show another: paints the part in which they differ.
    ///
    /// @return what was painted, an empty part when they look alike here; nothing when that part is
    ///     not known or most of the picture, and then nothing was painted
    public Optional<Part> repaint(
            CanvasScene before, CanvasScene now, Camera camera, PaintState state, Raster raster) {
        return now.changedSince(before)
                .map(areas -> Part.around(areas, camera, raster))
                .filter(part -> part.width() * part.height() * 2 < raster.width() * raster.height())
                .map(
                        part -> {
                            paint(
                                    now,
                                    camera,
                                    state,
                                    raster,
                                    part.left,
                                    part.top,
                                    part.right,
                                    part.bottom);
                            return part;
                        });
    }

    /// A part of a raster, in pixels.
    public record Part(int left, int top, int right, int bottom) {
        /// The part that shows areas of the world, with what reaches beyond cards.
        private static Part around(List<Rect> areas, Camera camera, Raster raster) {
            Optional<Rect> all = Rect.around(areas);
            if (all.isEmpty()) {
                return new Part(0, 0, 0, 0);
            }
            double zoom = camera.zoom();
            Rect seen = all.get().scaled(zoom).grown(OVERHANG);
            double dx = Math.round(-camera.x() * zoom);
            double dy = Math.round(-camera.y() * zoom);
            int left = (int) Math.clamp(Math.floor(seen.x() + dx), 0, raster.width());
            int top = (int) Math.clamp(Math.floor(seen.y() + dy), 0, raster.height());
            return new Part(
                    left,
                    top,
                    (int) Math.clamp(Math.ceil(seen.right() + dx), left, raster.width()),
                    (int) Math.clamp(Math.ceil(seen.bottom() + dy), top, raster.height()));
        }

        public int width() {
            return right - left;
        }

        public int height() {
            return bottom - top;
        }
    }

    private void paint(
            CanvasScene scene,
            Camera camera,
            PaintState state,
            Raster raster,
            int left,
            int top,
            int right,
            int bottom) {
        if (left >= right || top >= bottom) {
            return;
        }
        double zoom = camera.zoom();
        raster.clip(left, top, right, bottom);
        raster.clear(palette.canvas());
        Rect visible =
                new Rect(
                                camera.x() + left / zoom,
                                camera.y() + top / zoom,
                                (right - left) / zoom,
                                (bottom - top) / zoom)
                        .grown(OVERHANG / zoom);
        double dx = Math.round(-camera.x() * zoom);
        double dy = Math.round(-camera.y() * zoom);
        int dot = palette.gridDot().argb();
        Grid.eachDot(
                camera,
                raster.width(),
                raster.height(),
                (x, y) -> raster.fill((int) x, (int) y, (int) x + 1, (int) y + 1, dot));
        ground(scene, visible, zoom, dx, dy, state, raster);
        double weight = Math.min(0.75, 0.2 + 2 * zoom);
        int quiet = palette.wire().withOpacity(weight).over(palette.canvas()).argb();
        int accent = palette.accent().argb();
        // A list of all routes pays when it is used again, not for a part of one picture of a drag.
        boolean all = right - left == raster.width() && bottom - top == raster.height();
        if (all && isMuchOf(scene, visible)) {
            for (Route route : scene.routes()) {
                if (route.bounds().intersects(visible)) {
                    raster.line(route.line(), zoom, dx, dy, quiet);
                }
            }
        } else {
            scene.eachWireNear(
                    visible, wire -> raster.line(scene.route(wire).line(), zoom, dx, dy, quiet));
        }
        for (StepId id : state.selection()) {
            for (Wire wire : scene.wiresOf(id)) {
                raster.line(scene.route(wire).line(), zoom, dx, dy, accent);
            }
        }
        for (Card card : cards(scene, visible)) {
            block(card, zoom, dx, dy, state, raster);
        }
    }

    /// In the order in which they lie upon each other, whichever part of the picture is painted.
    private static List<Card> cards(CanvasScene scene, Rect visible) {
        if (!isMuchOf(scene, visible)) {
            return scene.cardsIn(visible);
        }
        var found = new ArrayList<Card>(scene.cards().size());
        for (Card card : scene.cards()) {
            if (card.bounds().intersects(visible)) {
                found.add(card);
            }
        }
        // Nearly sorted as they come, which those from the index are not.
        found.sort(Comparator.comparing(Card::id));
        return found;
    }

    /// Then it is quicker to go through all cards and wires than to look for those that are seen.
    private static boolean isMuchOf(CanvasScene scene, Rect visible) {
        return scene.bounds()
                .filter(
                        all ->
                                visible.width() * MUCH > all.width()
                                        && visible.height() * MUCH > all.height())
                .isPresent();
    }

    private void ground(
            CanvasScene scene,
            Rect visible,
            double zoom,
            double dx,
            double dy,
            PaintState state,
            Raster raster) {
        for (Frame.Placed frame : scene.frames()) {
            if (frame.bounds().intersects(visible)) {
                boolean group = frame.frame().owner() instanceof FrameOwner.OfGroup;
                sheet(
                        frame.bounds(),
                        GroundPainter.fill(palette, group).over(palette.canvas()),
                        GroundPainter.edge(palette, group).over(palette.canvas()),
                        zoom,
                        dx,
                        dy,
                        raster);
            }
        }
        for (NoteBox note : scene.ground().notes()) {
            if (note.bounds().intersects(visible)) {
                boolean chosen = state.notes().contains(note.id());
                sheet(
                        note.bounds(),
                        palette.note(),
                        chosen ? palette.accent() : palette.noteEdge(),
                        zoom,
                        dx,
                        dy,
                        raster);
            }
        }
    }

    private static void sheet(
            Rect bounds,
            Colour fill,
            Colour edge,
            double zoom,
            double dx,
            double dy,
            Raster raster) {
        int left = (int) Math.round(bounds.x() * zoom + dx);
        int top = (int) Math.round(bounds.y() * zoom + dy);
        int right = left + (int) Math.max(2, Math.round(bounds.width() * zoom));
        int bottom = top + (int) Math.max(2, Math.round(bounds.height() * zoom));
        raster.fill(left, top, right, bottom, edge.argb());
        raster.fill(left + 1, top + 1, right - 1, bottom - 1, fill.argb());
    }

    private void block(
            Card card, double zoom, double dx, double dy, PaintState state, Raster raster) {
        Rect bounds = card.bounds();
        int left = (int) Math.round(bounds.x() * zoom + dx);
        int top = (int) Math.round(bounds.y() * zoom + dy);
        int right = left + (int) Math.max(2, Math.round(bounds.width() * zoom));
        int bottom = top + (int) Math.max(2, Math.round(bounds.height() * zoom));
        Colour colour = BlockColours.of(card, state, palette);
        Status status = state.look(card.id()).status();
        boolean dimmed = state.isDimmed(card.id());
        double strength = dimmed ? 0.2 : status.isPale() ? 0.3 : 0.55;
        raster.fill(left, top, right, bottom, tone(colour, strength));
        if (bottom - top >= LEAST_BORDERED) {
            raster.fill(left + 1, top + 1, right - 1, bottom - 1, tone(colour, 0.16));
        }
        if (status != Status.IDLE && !status.isPale()) {
            raster.fill(left, top, left + 2, bottom, palette.of(status).argb());
        }
        if (state.selection().contains(card.id()) && bottom - top >= LEAST_BORDERED) {
            int argb = palette.accent().argb();
            raster.fill(left - 2, top - 2, right + 2, top - 1, argb);
            raster.fill(left - 2, bottom + 1, right + 2, bottom + 2, argb);
            raster.fill(left - 2, top - 2, left - 1, bottom + 2, argb);
            raster.fill(right + 1, top - 2, right + 2, bottom + 2, argb);
        }
    }

    private int tone(Colour colour, double strength) {
        return colour.withOpacity(strength).over(palette.card()).argb();
    }
}
