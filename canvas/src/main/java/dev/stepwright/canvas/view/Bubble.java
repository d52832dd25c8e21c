package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Stroke;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A few lines of text in a box that floats near the pointer: hints of gestures, and tooltips.
final class Bubble extends Region {
    private static final double PADDING_X = 9;
    private static final double PADDING_Y = 6;
    private static final double LEADING = 17;
    private static final double WIDEST = 340;
    private static final double GAP = 16;
    private static final double STRIP = 3;
    private static final int MOST_LINES = 14;

    private final Layer layer = new Layer(this::paint);
    private Palette palette = Palette.LIGHT;
    private List<String> lines = List.of();
    private boolean refused;
    private boolean heading;
    private String text = "";

    Bubble(String styleClass) {
        getStyleClass().add(styleClass);
        setAccessibleRole(AccessibleRole.TOOLTIP);
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        getChildren().add(layer.canvas());
    }

    void setPalette(Palette next) {
        palette = next;
        layer.invalidate();
        setNeedsLayout(true);
    }

    /// @param heading whether the first line stands out
    void show(String next, boolean isRefused, boolean heading) {
        if (!next.equals(text) || refused != isRefused) {
            text = next;
            refused = isRefused;
            this.heading = heading;
            lines = wrapped(next);
            setAccessibleText(next);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
            layer.invalidate();
        }
        setVisible(true);
    }

    void hide() {
        setVisible(false);
        text = "";
    }

    String text() {
        return text;
    }

    private List<String> wrapped(String whole) {
        var all = new ArrayList<String>();
        int line = 0;
        for (String part : whole.split("\n")) {
            TextStyle style = style(line++);
            all.addAll(
                    TextMeasure.wrap(part, WIDEST - 2 * PADDING_X, MOST_LINES - all.size(), style));
            if (all.size() >= MOST_LINES) {
                break;
            }
        }
        return all;
    }

    private TextStyle style(int line) {
        return heading && line == 0 ? TextStyle.TITLE : TextStyle.BODY;
    }

    /// Puts the box beside a point, where it is seen as a whole.
    void place(Point at, double width, double height) {
        double wide = 0;
        for (int i = 0; i < lines.size(); i++) {
            wide = Math.max(wide, TextMeasure.width(lines.get(i), style(i)));
        }
        double w = Math.ceil(wide) + 2 * PADDING_X + (refused ? STRIP : 0);
        double h = lines.size() * LEADING + 2 * PADDING_Y;
        double x = at.x() + GAP + w > width - 4 ? at.x() - GAP - w : at.x() + GAP;
        double y = at.y() + GAP + h > height - 4 ? at.y() - GAP - h : at.y() + GAP;
        resizeRelocate(Math.round(Math.max(4, x)), Math.round(Math.max(4, y)), w, Math.ceil(h));
        layer.resize(w, Math.ceil(h));
        layer.paintIfStale();
    }

    @Override
    protected void layoutChildren() {
        layer.paintIfStale();
    }

    private void paint(FxBrush brush) {
        Rect area = new Rect(0, 0, layer.canvas().getWidth(), layer.canvas().getHeight());
        brush.fillRound(area, 5, palette.panel());
        Colour edge = refused ? palette.failed() : palette.cardBorder();
        if (refused) {
            brush.save();
            brush.clip(new Rect(0, 0, STRIP + 1, area.height()));
            brush.fillRound(area, 5, palette.failed());
            brush.restore();
        }
        brush.strokeRound(area.grown(-0.5), 5, Stroke.solid(edge, 1));
        double x = PADDING_X + (refused ? STRIP : 0);
        double y = PADDING_Y + 13;
        for (int i = 0; i < lines.size(); i++) {
            Colour colour = heading && i > 0 ? palette.textSecond() : palette.text();
            brush.text(lines.get(i), new Point(x, y), style(i), colour);
            y += LEADING;
        }
    }
}
