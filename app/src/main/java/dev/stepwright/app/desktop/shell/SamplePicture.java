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

    /// What the head of a card has room for, with space around; a larger pipeline is drawn smaller.
    private static final double MOST_WIDTH = 224;
    private static final double MOST_HEIGHT = 96;

    /// A step at a column and a row, in the colour of a role.
    public record Box(int column, double row, String role) {
        private double x() {
            return column * ACROSS;
        }

        private double y() {
            return row * DOWN;
        }
    }

    /// A dependency between two boxes, by their places in the list.
    public record Wire(int from, int to) {}

    public SamplePicture(List<Box> boxes, List<Wire> wires) {
        double left = boxes.stream().mapToDouble(Box::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(Box::y).min().orElse(0);
        double width = boxes.stream().mapToDouble(Box::x).max().orElse(0) + WIDTH - left;
        double height = boxes.stream().mapToDouble(Box::y).max().orElse(0) + HEIGHT - top;
        double scale = Math.min(1, Math.min(MOST_WIDTH / width, MOST_HEIGHT / height));
        for (var wire : wires) {
            var from = boxes.get(wire.from);
            var to = boxes.get(wire.to);
            double x = (from.x() + WIDTH - left) * scale;
            double y = (from.y() + HEIGHT / 2 - top) * scale;
            double toX = (to.x() - left) * scale;
            double toY = (to.y() + HEIGHT / 2 - top) * scale;
            double bend = (toX - x) * 0.6;
            var curve = new CubicCurve(x, y, x + bend, y, toX - bend, toY, toX, toY);
            curve.getStyleClass().add("sample-wire");
            curve.setManaged(false);
            getChildren().add(curve);
        }
        for (var box : boxes) {
            var node = new Region();
            node.getStyleClass().addAll("sample-box", box.role);
            node.setManaged(false);
            node.resizeRelocate(
                    (box.x() - left) * scale,
                    (box.y() - top) * scale,
                    WIDTH * scale,
                    HEIGHT * scale);
            getChildren().add(node);
        }
        setMinSize(width * scale, height * scale);
        setPrefSize(width * scale, height * scale);
        setMaxSize(width * scale, height * scale);
    }
}
