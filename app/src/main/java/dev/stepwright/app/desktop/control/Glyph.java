package dev.stepwright.app.desktop.control;

import dev.stepwright.icons.Icon;
import dev.stepwright.icons.Icons;
import javafx.scene.Group;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// An icon as a node; its colour comes from a style class (data, model, logic, integration, accent,
/// third, …).
public final class Glyph extends StackPane {

    /// @param role a style class that gives the colour
    public Glyph(Icon icon, double size, String role) {
        getStyleClass().addAll("glyph", role);
        var grid = new Rectangle(Icon.SIZE, Icon.SIZE, null);
        var drawing = new Group(grid);
        for (var shape : icon.shapes()) {
            var path = new SVGPath();
            path.setContent(shape.path());
            // Until the style sheet is applied it is not there, rather than black.
            path.setFill(null);
            path.getStyleClass().add(shape.filled() ? "fill" : "stroke");
            if (!shape.filled()) {
                path.setStrokeWidth(Icon.STROKE);
                path.setStrokeLineCap(StrokeLineCap.ROUND);
                path.setStrokeLineJoin(StrokeLineJoin.ROUND);
            }
            drawing.getChildren().add(path);
        }
        // A stroke may reach over the grid; an unmanaged, placed drawing keeps every icon on the
        // same grid.
        drawing.setManaged(false);
        drawing.getTransforms()
                .add(new javafx.scene.transform.Scale(size / Icon.SIZE, size / Icon.SIZE));
        getChildren().add(drawing);
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        setMouseTransparent(true);
    }

    /// The icon of that name, or the one for what is unknown.
    public static Glyph of(String name, double size, String role) {
        return new Glyph(Icons.find(name).orElseGet(() -> Icons.of("unknown")), size, role);
    }

    /// A 16 px icon in the colour of secondary text.
    public static Glyph of(String name) {
        return of(name, 16, "second");
    }
}
