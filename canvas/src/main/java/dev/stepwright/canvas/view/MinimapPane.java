package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Minimap;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.scene.CanvasScene;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The minimap on the screen; pressing or dragging on it asks to look there.
final class MinimapPane extends Region {
    private final Layer cards = new Layer(this::paintCards);
    private final Layer frame = new Layer(this::paintFrame);
    private CanvasScene scene = CanvasScene.EMPTY;
    private PaintState state = PaintState.NONE;
    private Rect visible = new Rect(0, 0, 1, 1);
    private Minimap map = new Minimap(1, 0, 0);
    private Palette palette = Palette.LIGHT;
    private Consumer<Point> lookAt = world -> {};

    MinimapPane() {
        getStyleClass().add("minimap");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Overview of the pipeline");
        setCursor(Cursor.HAND);
        setPrefSize(Minimap.WIDTH, Minimap.HEIGHT);
        getChildren().addAll(cards.canvas(), frame.canvas());
        setOnMousePressed(this::look);
        setOnMouseDragged(this::look);
    }

    void onLookAt(Consumer<Point> action) {
        lookAt = action;
    }

    void setPalette(Palette next) {
        palette = next;
        invalidate();
    }

    void invalidate() {
        cards.invalidate();
        frame.invalidate();
    }

    void show(CanvasScene nextScene, PaintState nextState, Rect nextVisible) {
        scene = nextScene;
        state = nextState;
        Minimap next = Minimap.of(nextScene, nextVisible);
        if (!next.equals(map)) {
            map = next;
            cards.invalidate();
        }
        if (!nextVisible.equals(visible)) {
            visible = nextVisible;
            frame.invalidate();
        }
        if (isVisible()) {
            setNeedsLayout(true);
        }
    }

    @Override
    protected void layoutChildren() {
        cards.resize(getWidth(), getHeight());
        frame.resize(getWidth(), getHeight());
        cards.paintIfStale();
        frame.paintIfStale();
    }

    private void paintCards(FxBrush brush) {
        Rect area = new Rect(0, 0, getWidth(), getHeight());
        brush.fillRound(area, 6, palette.panel());
        map.paintCards(scene, state, palette, brush);
        brush.strokeRound(area.grown(-0.5), 6, Stroke.solid(palette.divider(), 1));
    }

    private void paintFrame(FxBrush brush) {
        map.paintFrame(visible, palette, brush);
    }

    private void look(MouseEvent event) {
        lookAt.accept(map.toWorld(new Point(event.getX(), event.getY())));
        event.consume();
    }
}
