package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.MapPicture;
import dev.stepwright.canvas.paint.Minimap;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Raster;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.scene.CanvasScene;
import java.nio.IntBuffer;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// The minimap on the screen; pressing or dragging on it asks to look there.
///
/// To draw the cards of a large pipeline takes longer than a frame has: their pixels are filled
/// beside the user interface ([MapPictures]), and until they are there the map shows what it
/// showed, with the frame where it is on that.
final class MinimapPane extends Region {
    /// Up to this many cards are drawn at once.
    private static final int MANY = 1_000;

    private static final Rect AREA = new Rect(0, 0, Minimap.WIDTH, Minimap.HEIGHT);

    private final Layer cards = new Layer(this::paintCards);
    private final Layer frame = new Layer(this::paintFrame);
    private MapPictures pictures = new MapPictures(Runnable::run, Runnable::run, this::take);
    private MapPicture wanted =
            new MapPicture(
                    new Minimap(1, 0, 0), CanvasScene.EMPTY, PaintState.NONE, Palette.LIGHT, 1);
    private MapPicture shown = wanted;
    private @Nullable Image pixels;
    private Rect visible = new Rect(0, 0, 1, 1);
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

    /// From now on the cards of large pipelines are painted elsewhere.
    void paintAside(Executor background, Executor toolkit) {
        pictures.forget();
        pictures = new MapPictures(background, toolkit, this::take);
    }

    void setPalette(Palette palette) {
        want(wanted.withPalette(palette));
    }

    void show(CanvasScene scene, PaintState state, Rect nextVisible) {
        if (!isVisible()) {
            return;
        }
        if (!nextVisible.equals(visible)) {
            visible = nextVisible;
            frame.invalidate();
            setNeedsLayout(true);
        }
        Minimap map = Minimap.of(scene, visible);
        want(new MapPicture(map, scene, state, wanted.palette(), density()));
    }

    private double density() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private void want(MapPicture next) {
        if (next.looksLike(wanted)) {
            return;
        }
        wanted = next;
        if (next.scene().cards().size() > MANY) {
            pictures.ask(next);
        } else {
            pictures.forget();
            show(next, null);
        }
    }

    private void take(MapPicture made, Raster raster) {
        var buffer =
                new PixelBuffer<>(
                        raster.width(),
                        raster.height(),
                        IntBuffer.wrap(raster.pixels()),
                        PixelFormat.getIntArgbPreInstance());
        show(made, new WritableImage(buffer));
    }

    private void show(MapPicture picture, @Nullable Image image) {
        shown = picture;
        pixels = image;
        cards.invalidate();
        frame.invalidate();
        setNeedsLayout(true);
    }

    /// The scene that the map shows, for tests.
    CanvasScene painted() {
        return shown.scene();
    }

    @Override
    protected void layoutChildren() {
        cards.resize(getWidth(), getHeight());
        frame.resize(getWidth(), getHeight());
        cards.paintIfStale();
        frame.paintIfStale();
    }

    private void paintCards(FxBrush brush) {
        Palette palette = shown.palette();
        brush.fillRound(AREA, 6, palette.panel());
        if (pixels == null) {
            shown.map().paintCards(shown.scene(), shown.state(), palette, brush);
        } else {
            brush.image(pixels, AREA);
        }
        brush.strokeRound(AREA.grown(-0.5), 6, Stroke.solid(palette.divider(), 1));
    }

    private void paintFrame(FxBrush brush) {
        shown.map().paintFrame(visible, shown.palette(), brush);
    }

    private void look(MouseEvent event) {
        lookAt.accept(shown.map().toWorld(new Point(event.getX(), event.getY())));
        event.consume();
    }
}
