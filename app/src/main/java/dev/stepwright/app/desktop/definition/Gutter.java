package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.check.Severity;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import jfx.incubator.scene.control.richtext.SideDecorator;
import org.jspecify.annotations.Nullable;

/// What stands left of a line: a dot for a problem, its number, and the arrow that folds it.
///
/// It is made anew for all lines in sight with every key, so it is made of as few nodes as can be.
final class Gutter implements SideDecorator {
    private static final double DIGIT = 7.5;
    private static final double DOT = 18;
    private static final double ARROW = 18;

    private final CodeEditor editor;

    Gutter(CodeEditor editor) {
        this.editor = editor;
    }

    @Override
    public double getPrefWidth(double viewWidth) {
        int digits = Math.max(3, Integer.toString(editor.text().count()).length());
        return Math.ceil(DOT + digits * DIGIT + ARROW);
    }

    @Override
    public @Nullable Node getMeasurementNode(int index) {
        return null;
    }

    @Override
    public Node getNode(int index) {
        FoldedText text = editor.text();
        if (index >= text.size()) {
            return new Region();
        }
        int line = text.real(index);
        boolean folded = text.isFolded(line);
        var row = new Row(line, editor.worst(line));
        if (folded || Folding.opens(text.line(line))) {
            row.arrow(folded);
            row.setOnMousePressed(
                    event -> {
                        editor.folds().toggle(line);
                        event.consume();
                    });
        }
        return row;
    }

    private static final class Row extends Region {
        private final Text number;
        private final @Nullable Circle dot;
        private @Nullable Polygon arrow;

        Row(int line, @Nullable Severity worst) {
            number = new Text(Integer.toString(line + 1));
            number.getStyleClass().add("gutter-number");
            number.setTextOrigin(VPos.CENTER);
            getChildren().add(number);
            if (worst == null) {
                dot = null;
            } else {
                dot = new Circle(3);
                dot.getStyleClass().add("mark-" + worst.name().toLowerCase(Locale.ROOT));
                getChildren().add(dot);
            }
        }

        void arrow(boolean folded) {
            var drawn = folded ? new Polygon(0, 0, 5, 3.5, 0, 7) : new Polygon(0, 0, 7, 0, 3.5, 5);
            drawn.getStyleClass().add(folded ? "gutter-closed" : "gutter-open");
            arrow = drawn;
            getChildren().add(drawn);
            getStyleClass().add("gutter-folds");
        }

        @Override
        protected void layoutChildren() {
            double middle = Math.round(getHeight() / 2);
            double right = getWidth() - ARROW;
            number.relocate(
                    right - number.getLayoutBounds().getWidth(),
                    middle - number.getLayoutBounds().getHeight() / 2);
            if (dot != null) {
                dot.relocate(DOT / 2 - 3, middle - 3);
            }
            if (arrow != null) {
                arrow.relocate(
                        right + (ARROW - arrow.getLayoutBounds().getWidth()) / 2,
                        middle - arrow.getLayoutBounds().getHeight() / 2);
            }
        }
    }
}
