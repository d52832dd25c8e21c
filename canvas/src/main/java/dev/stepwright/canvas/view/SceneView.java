package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Painter;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.CanvasScene;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// Shows a scene: two canvases upon each other, a minimap and the zoom control.
///
/// It is a picture of values: set a scene, a camera, a state or a palette, and what changed is
/// painted with the next pulse. It handles no input of its own; what the minimap and the zoom
/// control ask for goes to the callbacks.
public final class SceneView extends Region {
    private static final double INSET = 16;

    /// Up to this many cards beauty comes before speed; a limit by document, so that nothing
    /// changes its look while a person pans.
    private static final int FINELY_SET = 250;
    private static final double DEGREES_PER_SECOND = 300;

    private final Layer base = new Layer(this::paintBase);
    private final Layer live = new Layer(this::paintLive);
    private final MinimapPane minimap = new MinimapPane();
    private final ZoomPane zoomPane = new ZoomPane();
    private final FarLayer far = new FarLayer();
    private final AnimationTimer rings =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    turnTo(now / 1e9 * DEGREES_PER_SECOND % 360);
                }
            };

    private CanvasScene scene = CanvasScene.EMPTY;
    private Camera camera = Camera.HOME;
    private PaintState state = PaintState.NONE;
    private Painter painter = Painter.of(Palette.LIGHT);
    private boolean minimapWanted = true;
    private boolean stillRings;
    private boolean turning;

    public SceneView() {
        Fonts.load();
        getStyleClass().add("scene-view");
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().addAll(base.canvas(), live.canvas(), zoomPane, minimap);
        sceneProperty().addListener((observed, old, now) -> turnWhileNeeded());
        zoomPane.setPalette(painter.palette());
        minimap.setPalette(painter.palette());
    }

    public CanvasScene canvasScene() {
        return scene;
    }

    public Camera camera() {
        return camera;
    }

    public PaintState paintState() {
        return state;
    }

    public Palette palette() {
        return painter.palette();
    }

    /// The part of the world that is seen.
    public Rect visibleWorld() {
        return camera.visible(getWidth(), getHeight());
    }

    public void setScene(CanvasScene next) {
        if (scene != next) {
            scene = next;
            invalidate(true);
        }
    }

    public void setCamera(Camera next) {
        if (!camera.equals(next)) {
            camera = next;
            zoomPane.setZoom(next.zoom());
            invalidate(true);
        }
    }

    public void setPaintState(PaintState next) {
        boolean still = next.sharesBaseWith(state);
        state = next;
        invalidate(!still);
        turnWhileNeeded();
    }

    public void setPalette(Palette next) {
        painter = new Painter(next, painter.detail());
        zoomPane.setPalette(next);
        minimap.setPalette(next);
        invalidate(true);
    }

    /// For people who asked their system for less motion.
    public void setStillRings(boolean still) {
        stillRings = still;
        turnWhileNeeded();
    }

    /// Called with the world point that a person wants to see in the middle.
    public void onMinimap(Consumer<Point> lookAt) {
        minimap.onLookAt(lookAt);
    }

    /// Has what takes longer than a frame painted beside the user interface.
    ///
    /// @param background where it is painted
    /// @param toolkit brings it back to the thread of the toolkit
    public void paintAside(Executor background, Executor toolkit) {
        minimap.paintAside(background, toolkit);
    }

    /// Called when a person uses the zoom control.
    public void onZoom(Consumer<ZoomAction> action) {
        zoomPane.onAction(action);
    }

    public void setMinimapShown(boolean shown) {
        minimapWanted = shown;
        minimap.setVisible(shown);
        requestLayout();
    }

    private void invalidate(boolean withBase) {
        if (withBase) {
            base.invalidate();
        }
        live.invalidate();
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        base.resize(width, height);
        live.resize(width, height);
        base.paintIfStale();
        live.paintIfStale();
        place(
                zoomPane,
                INSET,
                height - zoomPane.prefHeight(-1) - INSET,
                zoomPane.prefWidth(-1),
                zoomPane.prefHeight(-1));
        double mapWidth = minimap.prefWidth(-1);
        double mapHeight = minimap.prefHeight(-1);
        // Where it would cover half of what it is a map of, the picture itself says more.
        boolean room =
                width > mapWidth + zoomPane.prefWidth(-1) + 3 * INSET && height > 2.2 * mapHeight;
        minimap.setVisible(minimapWanted && room);
        place(minimap, width - mapWidth - INSET, height - mapHeight - INSET, mapWidth, mapHeight);
        minimap.show(scene, state, visibleWorld());
    }

    private static void place(Region pane, double x, double y, double width, double height) {
        pane.resizeRelocate(Math.round(x), Math.round(y), width, height);
    }

    private void paintBase(FxBrush brush) {
        double width = getWidth();
        double height = getHeight();
        if (scene.cards().size() > FINELY_SET) {
            brush.hurry();
        }
        if (painter.isFar(camera)) {
            far.paint(scene, camera, state, painter.palette(), width, height, brush);
            painter.paintIcons(scene, camera, visibleWorld(), state, brush);
        } else {
            painter.paintBase(scene, camera, width, height, state, brush);
        }
    }

    private void paintLive(FxBrush brush) {
        painter.paintLive(scene, camera, getWidth(), getHeight(), state, brush);
    }

    private void turnWhileNeeded() {
        boolean wanted = !stillRings && getScene() != null && state.isMoving();
        if (wanted != turning) {
            turning = wanted;
            if (wanted) {
                rings.start();
            } else {
                rings.stop();
            }
        }
    }

    private void turnTo(double angle) {
        state = state.withAngle(angle);
        invalidate(false);
    }
}
