package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Minimap;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.scene.CanvasScene;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// The minimap on the screen; pressing or dragging on it asks to look there.
///
/// To paint the cards of a large pipeline takes longer than a frame has: while such cards are moved
/// or chosen, the map follows when they rest, at the latest after a second.
final class MinimapPane extends Region {
    /// More cards than these are painted when they rest.
    private static final int MANY = 1_000;

    private static final Duration REST = Duration.millis(150);
    private static final long LONGEST_REST = 1_000_000_000L;

    private final PauseTransition rest = new PauseTransition(REST);
    private long waitingSince;
    private CanvasScene nextScene = CanvasScene.EMPTY;
    private PaintState nextState = PaintState.NONE;
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
        rest.setOnFinished(_ -> take());
    }

    void onLookAt(Consumer<Point> action) {
        lookAt = action;
    }

    void setPalette(Palette next) {
        palette = next;
        invalidate();
    }

    private void invalidate() {
        cards.invalidate();
        frame.invalidate();
        setNeedsLayout(true);
    }

    void show(CanvasScene shown, PaintState said, Rect nextVisible) {
        boolean others = shown != nextScene || !said.sharesBaseWith(nextState);
        nextScene = shown;
        nextState = said;
        if (others) {
            if (shown.cards().size() > MANY && shown.cards().size() == scene.cards().size()) {
                takeSoon();
            } else {
                take();
            }
        }
        look(nextVisible);
    }

    private void takeSoon() {
        boolean waits = rest.getStatus() == Animation.Status.RUNNING;
        if (!waits) {
            waitingSince = System.nanoTime();
        }
        if (!waits || System.nanoTime() - waitingSince < LONGEST_REST) {
            rest.playFromStart();
        }
    }

    private void take() {
        rest.stop();
        scene = nextScene;
        state = nextState;
        invalidate();
        look(visible);
    }

    /// The scene that the map shows, for tests.
    CanvasScene painted() {
        return scene;
    }

    private void look(Rect nextVisible) {
        Minimap next = Minimap.of(scene, nextVisible);
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
