package dev.stepwright.exporters.picture;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Brush;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Painter;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.Ground;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/// What a picture file is to show: a pipeline with a margin around it.
///
/// @param state what an execution or the checks say about it
/// @param scale how large it is shown, 1 being 100 %; empty for what suits the format
public record Picture(CanvasScene scene, Palette palette, PaintState state, OptionalDouble scale) {
    private static final double MARGIN = 32;

    /// The whole pipeline and nothing else.
    public static Picture of(CanvasScene scene, Palette palette) {
        return new Picture(scene, palette, PaintState.NONE, OptionalDouble.empty());
    }

    public Picture with(PaintState other) {
        return new Picture(scene, palette, other, scale);
    }

    public Picture scaled(OptionalDouble other) {
        return new Picture(scene, palette, state, other);
    }

    /// These steps alone, with the wires between them and the frames they stand in, and no notes. A
    /// step that is drawn as part of a fold brings the fold.
    public Picture only(Set<StepId> steps) {
        Ground ground = scene.ground();
        Set<StepId> shown = steps.stream().map(ground::shownAs).collect(Collectors.toSet());
        List<StepId> others =
                scene.cards().stream().map(Card::id).filter(id -> !shown.contains(id)).toList();
        CanvasScene chosen =
                scene.with(
                        List.of(),
                        others,
                        scene.wires().stream()
                                .filter(
                                        wire ->
                                                shown.contains(wire.from().step())
                                                        && shown.contains(wire.to().step()))
                                .toList());
        return new Picture(
                chosen.withGround(Ground.of(List.of(), ground.frames(), ground.folds())),
                palette,
                state,
                scale);
    }

    /// The part of the world that is shown, on whole units: cards and what lies under them, wires,
    /// which may run outside of all cards, and the margin.
    Rect area() {
        Rect area = scene.bounds().orElse(new Rect(0, 0, 0, 0));
        for (var wire : scene.wires()) {
            area = area.union(scene.route(wire).bounds());
        }
        double left = Math.floor(area.x());
        double top = Math.floor(area.y());
        return new Rect(left, top, Math.ceil(area.right()) - left, Math.ceil(area.bottom()) - top)
                .grown(MARGIN);
    }

    /// Draws the area with its upper left corner at the origin.
    ///
    /// @param zoom with how much detail, and how large
    void paint(Rect area, double zoom, Brush brush) {
        double width = area.width() * zoom;
        double height = area.height() * zoom;
        brush.fillRect(new Rect(0, 0, width, height), palette.canvas());
        var camera = new Camera(area.x(), area.y(), zoom);
        Painter painter = Painter.of(palette);
        painter.paintPipeline(scene, camera, area, state, brush);
        painter.paintLive(scene, camera, width, height, state, brush);
    }
}
