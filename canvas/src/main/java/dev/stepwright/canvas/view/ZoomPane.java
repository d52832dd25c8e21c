package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The zoom control in the corner: out, the zoom itself (pressing it goes to 100 %), in, fit.
///
/// Each part is a region with a role and a text of its own, so that screen readers find it.
final class ZoomPane extends Region {
    private static final double HEIGHT = 28;
    private static final double PADDING = 4;
    private static final TextStyle STYLE = TextStyle.BODY;

    private final Layer layer = new Layer(this::paint);
    private final List<Part> parts = new ArrayList<>();
    private final Part percent;
    private @Nullable Part pointed;
    private Palette palette = Palette.LIGHT;
    private Consumer<ZoomAction> action = asked -> {};

    ZoomPane() {
        getStyleClass().add("zoom-control");
        setCursor(Cursor.HAND);
        getChildren().add(layer.canvas());
        add(ZoomAction.OUT, "−", 26, "Zoom out");
        percent = add(ZoomAction.ACTUAL_SIZE, "100 %", 50, "Zoom to 100 %");
        add(ZoomAction.IN, "+", 26, "Zoom in");
        add(ZoomAction.FIT, "Fit", 34, "Fit the pipeline into the window");
        double width = 2 * PADDING + parts.stream().mapToDouble(part -> part.width).sum();
        setPrefSize(width, HEIGHT);
    }

    /// One place to press.
    private final class Part extends Region {
        private final ZoomAction meaning;
        private final double width;
        private String text;

        Part(ZoomAction meaning, String text, double width, String spoken) {
            this.meaning = meaning;
            this.text = text;
            this.width = width;
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(spoken);
            setOnMousePressed(MouseEvent::consume);
            setOnMouseEntered(event -> point(this));
            setOnMouseExited(event -> point(null));
            setOnMouseClicked(
                    event -> {
                        action.accept(meaning);
                        event.consume();
                    });
        }
    }

    private Part add(ZoomAction meaning, String text, double width, String spoken) {
        var part = new Part(meaning, text, width, spoken);
        part.getStyleClass().add("zoom-" + meaning.name().toLowerCase(Locale.ROOT));
        parts.add(part);
        getChildren().add(part);
        return part;
    }

    void onAction(Consumer<ZoomAction> next) {
        action = next;
    }

    void setPalette(Palette next) {
        palette = next;
        repaint();
    }

    void setZoom(double zoom) {
        String text = Math.round(zoom * 100) + " %";
        if (!text.equals(percent.text)) {
            percent.text = text;
            percent.setAccessibleText("Zoom is " + text + ", go to 100 %");
            repaint();
        }
    }

    private void point(@Nullable Part part) {
        pointed = part;
        repaint();
    }

    private void repaint() {
        layer.invalidate();
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        layer.resize(getWidth(), getHeight());
        double x = PADDING;
        for (Part part : parts) {
            part.resizeRelocate(x, 0, part.width, getHeight());
            x += part.width;
        }
        layer.paintIfStale();
    }

    private void paint(FxBrush brush) {
        Rect area = new Rect(0, 0, getWidth(), getHeight());
        brush.fillRound(area, 6, palette.panel());
        brush.strokeRound(area.grown(-0.5), 6, Stroke.solid(palette.divider(), 1));
        double x = PADDING;
        for (Part part : parts) {
            if (part == pointed) {
                brush.fillRound(new Rect(x, 3, part.width, getHeight() - 6), 4, palette.hover());
            }
            double left = x + (part.width - TextMeasure.width(part.text, STYLE)) / 2;
            brush.text(part.text, new Point(left, HEIGHT / 2 + 4.5), STYLE, palette.textSecond());
            x += part.width;
        }
    }
}
