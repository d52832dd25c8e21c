package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.control.LateTip;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.parameters.ParameterRow.Cell;
import dev.stepwright.app.desktop.parameters.ParameterRow.Mark;
import dev.stepwright.app.desktop.problems.ProblemRow.Severity;
import dev.stepwright.app.desktop.problems.ProblemsView;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A cell of the table of parameters: one line. The cell of the name also holds what is wrong with
/// the whole parameter, in lines below that reach over all columns.
final class ParameterCell extends TableCell<ParameterRow, ParameterRow> {
    /// The height of the line in which the cells stand.
    static final double LINE = 30;

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass DOTTED = PseudoClass.getPseudoClass("dotted");
    private static final int SHORT = 14;
    private static final double WIDEST = 480;

    private final ParameterColumn column;
    private final Label text = Texts.of("", "cell-text");
    private final Content content = new Content();
    private final StackPane hint = new StackPane(ProblemsView.sign(Severity.INFO));
    private final LateTip hintTip = new LateTip(hint, 0);
    private final StackPane grip = new StackPane(new Region());
    private final LateTip tip = new LateTip(this, WIDEST);
    private List<Mark> shown = List.of();

    ParameterCell(ParameterColumn column) {
        this.column = column;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("parameter-cell");
        grip.getStyleClass().add("grip");
        grip.getChildren().getFirst().getStyleClass().add("region");
        content.getStyleClass().add("cell-content");
        content.getChildren().add(text);
        if (column.equals(ParameterColumn.NAME)) {
            content.getChildren().addAll(hint, grip);
        }
    }

    /// The lines below the text are as wide as the table, and as high as that makes them; for that
    /// the cell must not cut what reaches over its edge.
    void follow(ReadOnlyDoubleProperty width) {
        width.subscribe(_ -> content.requestLayout());
        clipProperty()
                .subscribe(
                        clip -> {
                            if (clip != null) {
                                setClip(null);
                            }
                        });
    }

    ParameterColumn column() {
        return column;
    }

    @Override
    protected void updateItem(ParameterRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            tip.set("");
            return;
        }
        Cell cell = row.cell(column);
        text.setText(cell.text().replaceAll("\\R", " ↵ "));
        text.getStyleClass().setAll("label", "cell-text", style(cell));
        text.pseudoClassStateChanged(
                WRONG, cell.trouble().filter(Severity.ERROR::equals).isPresent());
        text.pseudoClassStateChanged(
                DOUBTFUL, cell.trouble().filter(Severity.WARNING::equals).isPresent());
        tip.set(cell.text().length() > SHORT ? cell.text() : "");
        setAccessibleText(spoken(row, cell));
        if (column.equals(ParameterColumn.NAME)) {
            marks(row);
        }
        setGraphic(content);
    }

    private String style(Cell cell) {
        return switch (cell.look()) {
            case QUIET -> "third";
            case JSON -> "mono";
            case PLAIN ->
                    switch (column.part()) {
                        case NAME -> "parameter-name";
                        case TYPE, DESCRIPTION, VALUES -> "second";
                        case USES -> "uses";
                        case DEFAULT, SET -> "plain-value";
                    };
        };
    }

    private String spoken(ParameterRow row, Cell cell) {
        String words = row.title().text() + ", " + cell.text();
        if (!column.equals(ParameterColumn.NAME)) {
            return words;
        }
        var out = new StringBuilder(row.title().text());
        row.marks().forEach(mark -> out.append(". ").append(mark.sentence()));
        return out.toString();
    }

    /// Errors and warnings in lines of their own; what is only good to know as a dot.
    private void marks(ParameterRow row) {
        List<String> hints =
                row.marks().stream()
                        .filter(mark -> mark.severity() == Severity.INFO)
                        .map(Mark::sentence)
                        .toList();
        hint.setVisible(!hints.isEmpty());
        text.pseudoClassStateChanged(DOTTED, !hints.isEmpty());
        hintTip.set(String.join("\n", hints));
        grip.setVisible(!row.isStray());
        List<Mark> marks =
                row.marks().stream().filter(mark -> mark.severity() != Severity.INFO).toList();
        if (marks.equals(shown)) {
            return;
        }
        shown = marks;
        content.lines(marks.stream().map(ParameterCell::line).toList());
    }

    private static HBox line(Mark mark) {
        var sign = new StackPane(ProblemsView.sign(mark.severity()));
        sign.setMinWidth(10);
        var words = Texts.wrapped(mark.sentence(), "tiny", "second");
        var line = new HBox(8, sign, words);
        line.getStyleClass().add("mark-line");
        return line;
    }

    /// The text in one line, and what stands below it.
    private final class Content extends Pane {
        private static final double SIDE = 16;
        private static final double BELOW = 6;
        private final List<HBox> lines = new ArrayList<>();

        void lines(List<HBox> now) {
            getChildren().removeAll(lines);
            lines.clear();
            lines.addAll(now);
            lines.forEach(line -> line.setMouseTransparent(true));
            getChildren().addAll(lines);
            requestLayout();
        }

        private double room() {
            return Math.max(120, getTableView().getWidth() - 2 * SIDE - 12);
        }

        @Override
        protected double computePrefWidth(double height) {
            return getTableColumn() == null ? 0 : getTableColumn().getWidth();
        }

        @Override
        protected double computePrefHeight(double width) {
            double height = LINE;
            for (HBox line : lines) {
                height += line.prefHeight(room());
            }
            return lines.isEmpty() ? height : height + BELOW;
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected void layoutChildren() {
            text.resizeRelocate(0, 0, getWidth(), LINE - 1);
            if (grip.getParent() == this) {
                grip.resizeRelocate(1, 0, 14, LINE - 1);
                hint.resizeRelocate(getWidth() - 16, 0, 12, LINE - 1);
            }
            double y = LINE - 2;
            for (HBox line : lines) {
                double height = line.prefHeight(room());
                line.resizeRelocate(SIDE, y, room(), height);
                y += height;
            }
        }
    }

    /// The node that an editor is laid over.
    Node line() {
        return text;
    }
}
