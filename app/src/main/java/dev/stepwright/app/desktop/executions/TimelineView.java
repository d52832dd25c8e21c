package dev.stepwright.app.desktop.executions;

import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// When each step ran: a row for each, a time axis above, a line for now.
public final class TimelineView extends ScrollPane {
    private static final double LEFT = 16;
    private static final double NAMES = 134;
    private static final double AXIS = 28;
    private static final double ROW = 26;
    private static final double BAR = 16;

    private final Chart chart = new Chart();
    private final Consumer<String> onStep;
    private final EmptyState nothing =
            new EmptyState("Not run yet", "Run the pipeline to see when its steps ran.");

    public TimelineView(Consumer<String> onStep) {
        this.onStep = onStep;
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(nothing);
    }

    /// @param now seconds after the start while the execution runs
    public void show(List<TimelineRow> rows, OptionalDouble now) {
        setContent(rows.isEmpty() ? nothing : chart);
        chart.show(rows, now);
    }

    private final class Chart extends Pane {
        private final List<Region> lines = new ArrayList<>();
        private final List<Label> times = new ArrayList<>();
        private final List<Label> names = new ArrayList<>();
        private final List<Region> bars = new ArrayList<>();
        private final List<Label> words = new ArrayList<>();
        private final Region nowLine = new Region();
        private List<TimelineRow> rows = List.of();
        private OptionalDouble now = OptionalDouble.empty();
        private TimeAxis axis = TimeAxis.until(0);

        void show(List<TimelineRow> rows, OptionalDouble now) {
            this.rows = List.copyOf(rows);
            this.now = now;
            axis =
                    TimeAxis.until(
                            Math.max(
                                    now.orElse(0),
                                    rows.stream().mapToDouble(TimelineRow::to).max().orElse(0)));
            for (var old : List.of(lines, times, names, bars, words)) old.clear();
            for (double at : axis.lines()) {
                var line = new Region();
                line.getStyleClass().add("timeline-line");
                lines.add(line);
                times.add(Texts.of(axis.words(at), "tiny", "third"));
            }
            for (var row : rows) {
                var bar = new Region();
                bar.getStyleClass().addAll("timeline-bar", row.state().styleClass());
                bar.setOnMouseClicked(_ -> onStep.accept(row.step()));
                bars.add(bar);
                names.add(Texts.of(row.step(), "tiny"));
                words.add(Texts.of(row.duration(), "tiny", "second"));
            }
            nowLine.getStyleClass().setAll("timeline-now");
            nowLine.setVisible(now.isPresent());
            getChildren().setAll(lines);
            getChildren().addAll(times);
            getChildren().addAll(bars);
            getChildren().addAll(names);
            getChildren().addAll(words);
            getChildren().add(nowLine);
            setMinHeight(AXIS + rows.size() * ROW + 12);
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double origin = LEFT + NAMES;
            double scale = Math.max(0, getWidth() - origin - 16) / axis.seconds();
            var at = axis.lines();
            for (int i = 0; i < at.size(); i++) {
                double x = Math.round(origin + at.get(i) * scale);
                lines.get(i).resizeRelocate(x, AXIS - 6, 1, Math.max(0, getHeight() - AXIS - 4));
                times.get(i).autosize();
                times.get(i).relocate(x, 6);
            }
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                double y = AXIS + i * ROW;
                double x = origin + row.from() * scale;
                double width = Math.max(3, (row.to() - row.from()) * scale);
                names.get(i).resizeRelocate(LEFT, y + 4, NAMES - 12, 18);
                bars.get(i).resizeRelocate(Math.round(x), y + 5, Math.round(width), BAR);
                words.get(i).autosize();
                words.get(i).relocate(Math.round(x + width + 7), y + 6);
            }
            nowLine.resizeRelocate(
                    Math.round(origin + now.orElse(0) * scale),
                    AXIS - 6,
                    2,
                    Math.max(0, getHeight() - AXIS - 4));
        }
    }
}
