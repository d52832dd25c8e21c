package dev.stepwright.app.desktop.shell;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.CubicCurve;

/// A pipeline in miniature for the card of a sample: boxes in columns and rows, wires between them.
public final class SamplePicture extends Pane {
    private static final double WIDTH = 30;
    private static final double HEIGHT = 16;
    private static final double ACROSS = 46;
    private static final double DOWN = 26;

    /// A step at a column and a row, in the colour of a role.
    public record Box(int column, double row, String role) {}

    /// A dependency between two boxes, by their places in the list.
    public record Wire(int from, int to) {}

    public SamplePicture(List<Box> boxes, List<Wire> wires) {
        for (var wire : wires) {
            var from = boxes.get(wire.from);
            var to = boxes.get(wire.to);
            double x = from.column * ACROSS + WIDTH;
            double y = from.row * DOWN + HEIGHT / 2;
            double toX = to.column * ACROSS;
            double toY = to.row * DOWN + HEIGHT / 2;
            double bend = (toX - x) * 0.6;
            var curve = new CubicCurve(x, y, x + bend, y, toX - bend, toY, toX, toY);
            curve.getStyleClass().add("sample-wire");
            getChildren().add(curve);
        }
        double width = 0;
        double height = 0;
        for (var box : boxes) {
            var node = new Region();
            node.getStyleClass().addAll("sample-box", box.role);
            node.resizeRelocate(box.column * ACROSS, box.row * DOWN, WIDTH, HEIGHT);
            node.setManaged(false);
            getChildren().add(node);
            width = Math.max(width, box.column * ACROSS + WIDTH);
            height = Math.max(height, box.row * DOWN + HEIGHT);
        }
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }
}
