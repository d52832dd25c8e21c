package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.control.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// The numbers of the lines in sight, beside a text that does not wrap.
final class LineNumbers extends Pane {
    private static final double TOP = 8;
    private static final double WIDTH = 46;

    private final TextArea text;
    private final Label numbers = Texts.of("", "line-numbers", "third");
    private int lines = 1;

    LineNumbers(TextArea text) {
        this.text = text;
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        numbers.setMinWidth(WIDTH - 8);
        numbers.setMaxWidth(WIDTH - 8);
        numbers.setStyle("-fx-alignment: top-right; -fx-text-alignment: right;");
        numbers.fontProperty().bind(text.fontProperty());
        getChildren().add(numbers);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        text.textProperty().subscribe(value -> count(value));
        text.scrollTopProperty().subscribe(_ -> place());
        heightProperty().subscribe(_ -> place());
        text.fontProperty().subscribe(_ -> place());
    }

    private void count(String value) {
        lines = 1 + (int) value.chars().filter(c -> c == '\n').count();
        place();
    }

    /// The height of a line as the text area draws it, which is not always that of its font.
    private double lineHeight() {
        if (text.lookup(".text") instanceof Text drawn && drawn.getText().equals(text.getText())) {
            return drawn.getLayoutBounds().getHeight() / lines;
        }
        var probe = new Text("1\n1");
        probe.setFont(text.getFont());
        return probe.getLayoutBounds().getHeight() / 2;
    }

    private void place() {
        double line = lineHeight();
        double top = text.getScrollTop();
        int first = (int) Math.max(0, Math.floor((top - TOP) / line));
        int last = (int) Math.min(lines, first + Math.ceil(getHeight() / line) + 2);
        var shown = new StringBuilder();
        for (int i = first; i < last; i++) {
            shown.append(i + 1).append('\n');
        }
        numbers.setText(shown.toString());
        numbers.setMinHeight(USE_PREF_SIZE);
        numbers.autosize();
        numbers.relocate(0, TOP + first * line - top);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place();
    }
}
