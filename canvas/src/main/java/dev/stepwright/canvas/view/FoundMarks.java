package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.model.pipeline.StepId;
import java.util.Set;
import javafx.scene.layout.Region;

/// Soft rings around the cards that a search has found; wider and paler than the ring of what is
/// selected.
final class FoundMarks extends Region {
    private static final double GAP = 7;
    private static final double RADIUS = 11;
    private static final double WIDTH = 6;
    private static final double OPACITY = 0.38;

    /// So much of a card is seen at least, however far away it is.
    private static final double LEAST = 8;

    private final Layer layer = new Layer(this::paint);
    private CanvasScene scene = CanvasScene.EMPTY;
    private Camera camera = Camera.HOME;
    private Palette palette = Palette.LIGHT;
    private Set<StepId> steps = Set.of();

    FoundMarks() {
        setMouseTransparent(true);
        setManaged(false);
        getChildren().add(layer.canvas());
    }

    void mark(Set<StepId> found) {
        if (!found.equals(steps)) {
            steps = Set.copyOf(found);
            repaint();
        }
    }

    Set<StepId> marked() {
        return steps;
    }

    void setPalette(Palette next) {
        palette = next;
        repaint();
    }

    void show(CanvasScene nextScene, Camera nextCamera) {
        boolean same = nextScene == scene && nextCamera.equals(camera);
        scene = nextScene;
        camera = nextCamera;
        if (!same && !steps.isEmpty()) {
            repaint();
        }
    }

    private void repaint() {
        layer.invalidate();
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        layer.resize(steps.isEmpty() ? 0 : getWidth(), steps.isEmpty() ? 0 : getHeight());
        layer.paintIfStale();
    }

    private void paint(FxBrush brush) {
        Stroke stroke = Stroke.solid(palette.accent().withOpacity(OPACITY), WIDTH);
        scene.eachCardIn(
                camera.visible(getWidth(), getHeight()),
                card -> {
                    if (steps.contains(card.id())) {
                        Rect seen = camera.toScreen(card.bounds());
                        double lacking = Math.max(0, LEAST - seen.width()) / 2;
                        double gap = Math.min(GAP, GAP * camera.zoom() + 2);
                        brush.strokeRound(seen.grown(gap + lacking), RADIUS, stroke);
                    }
                });
    }
}
