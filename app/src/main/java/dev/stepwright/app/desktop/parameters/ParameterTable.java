package dev.stepwright.app.desktop.parameters;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;

/// The grid of the parameters: its columns and their widths, and which cell is chosen.
final class ParameterTable extends TableView<ParameterRow> {
    private static final double SCROLL_BAR = 18;
    private static final double WIDEST = 320;
    private static final double WIDEST_NAME = 240;
    private static final double LETTER = 6.6;
    private static final double HEAD = 24;

    /// A cell.
    record Spot(int row, ParameterColumn column) {}

    private List<ParameterRow> fitted = List.of();

    ParameterTable() {
        getSelectionModel().setCellSelectionEnabled(true);
        widthProperty()
                .subscribe(
                        _ -> {
                            if (!getColumns().isEmpty()) {
                                fit(fitted);
                            }
                        });
    }

    /// Shows a column for each set of values between those that are always there.
    void showColumns(List<SetHeader> heads, Function<ParameterColumn, ParameterCell> cells) {
        keepingTheChosen(
                () -> {
                    var all = new ArrayList<TableColumn<ParameterRow, ?>>();
                    all.add(column("Name", ParameterColumn.NAME, cells));
                    all.add(column("Type", ParameterColumn.TYPE, cells));
                    all.add(column("Default", ParameterColumn.DEFAULT, cells));
                    for (int i = 0; i < heads.size(); i++) {
                        var set = column("", ParameterColumn.ofSet(i), cells);
                        set.setGraphic(heads.get(i));
                        all.add(set);
                    }
                    all.add(column("Allowed values", ParameterColumn.VALUES, cells));
                    all.add(column("Description", ParameterColumn.DESCRIPTION, cells));
                    all.add(column("Uses", ParameterColumn.USES, cells));
                    getColumns().setAll(all);
                });
    }

    /// Shows rows in place of those before; of as many, only those that differ are set.
    void showRows(List<ParameterRow> rows) {
        keepingTheChosen(
                () -> {
                    if (getItems().size() != rows.size()) {
                        getItems().setAll(rows);
                        return;
                    }
                    for (int i = 0; i < rows.size(); i++) {
                        if (!getItems().get(i).equals(rows.get(i))) {
                            getItems().set(i, rows.get(i));
                        }
                    }
                });
    }

    private void keepingTheChosen(Runnable change) {
        int at = getFocusModel().getFocusedIndex();
        Optional<ParameterColumn> column = focusedColumn();
        boolean chosen = !getSelectionModel().isEmpty();
        change.run();
        if (chosen && !getItems().isEmpty()) {
            choose(Math.clamp(at, 0, getItems().size() - 1), column.orElse(ParameterColumn.NAME));
        }
    }

    private static TableColumn<ParameterRow, ParameterRow> column(
            String title, ParameterColumn what, Function<ParameterColumn, ParameterCell> cells) {
        var column = new TableColumn<ParameterRow, ParameterRow>(title);
        column.setUserData(what);
        column.setSortable(false);
        column.setReorderable(false);
        column.setMinWidth(48);
        column.setPrefWidth(least(what));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> cells.apply(what));
        return column;
    }

    private static double least(ParameterColumn column) {
        return switch (column.part()) {
            case NAME -> 148;
            case TYPE -> 76;
            case DEFAULT -> 132;
            case SET -> 120;
            case VALUES -> 112;
            case DESCRIPTION -> 116;
            case USES -> 84;
        };
    }

    private static double share(ParameterColumn column) {
        return switch (column.part()) {
            case NAME -> 0.22;
            case DEFAULT -> 0.2;
            case SET -> 0.12;
            case VALUES -> 0.16;
            case DESCRIPTION -> 0.42;
            case TYPE, USES -> 0;
        };
    }

    /// Columns have at least the width in which they can be read. What is left goes first to those
    /// whose texts are longer, the shortest of them first, then to all.
    void fit(List<ParameterRow> rows) {
        List<ParameterColumn> all = columns();
        fitted = rows;
        double[] widths = all.stream().mapToDouble(ParameterTable::least).toArray();
        // Names that begin alike are told apart by their ends.
        widths[0] = Math.min(wanted(rows, ParameterColumn.NAME), WIDEST_NAME);
        double left = Math.max(0, getWidth() - SCROLL_BAR - Arrays.stream(widths).sum());
        List<Integer> lacking =
                IntStream.range(0, widths.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        i -> wanted(rows, all.get(i)) - widths[i]))
                        .toList();
        for (int n = 0; n < widths.length; n++) {
            int i = lacking.get(n);
            double given =
                    Math.min(wanted(rows, all.get(i)) - widths[i], left / (widths.length - n));
            widths[i] += given;
            left -= given;
        }
        double shares = all.stream().mapToDouble(ParameterTable::share).sum();
        for (int i = 0; i < widths.length; i++) {
            double spare = left * share(all.get(i)) / shares;
            getColumns().get(i).setPrefWidth(Math.floor(widths[i] + spare));
        }
    }

    /// The width in which the texts of a column stand whole, as far as that is reasonable.
    private static double wanted(List<ParameterRow> rows, ParameterColumn column) {
        int longest =
                rows.stream().mapToInt(row -> row.cell(column).text().length()).max().orElse(0);
        return Math.clamp(longest * LETTER + 26, least(column), Math.max(least(column), WIDEST));
    }

    List<ParameterColumn> columns() {
        return getColumns().stream().map(ParameterTable::what).toList();
    }

    int indexOf(ParameterColumn what) {
        return columns().indexOf(what);
    }

    private static ParameterColumn what(TableColumn<ParameterRow, ?> column) {
        return (ParameterColumn) column.getUserData();
    }

    /// The head of the column of a set of values.
    Optional<SetHeader> head(int set) {
        return getColumns().stream()
                .filter(column -> what(column).equals(ParameterColumn.ofSet(set)))
                .map(TableColumn::getGraphic)
                .filter(SetHeader.class::isInstance)
                .map(SetHeader.class::cast)
                .findFirst();
    }

    Optional<Spot> focused() {
        TablePosition<?, ?> cell = getFocusModel().getFocusedCell();
        return cell == null
                        || cell.getTableColumn() == null
                        || cell.getRow() < 0
                        || cell.getRow() >= getItems().size()
                ? Optional.empty()
                : Optional.of(
                        new Spot(
                                cell.getRow(),
                                (ParameterColumn) cell.getTableColumn().getUserData()));
    }

    Optional<ParameterColumn> focusedColumn() {
        return focused().map(Spot::column);
    }

    /// The row of the chosen cell.
    Optional<ParameterRow> chosen() {
        return focused()
                .filter(_ -> !getSelectionModel().isEmpty())
                .map(spot -> getItems().get(spot.row()));
    }

    void choose(int row, ParameterColumn what) {
        TableColumn<ParameterRow, ?> column = getColumns().get(Math.max(0, indexOf(what)));
        getSelectionModel().clearAndSelect(row, column);
        getFocusModel().focus(row, column);
    }

    /// Chooses the cell of a parameter.
    void reveal(int index, ParameterColumn column) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).index() == index) {
                requestFocus();
                choose(i, column);
                scrollTo(Math.max(0, i - 1));
                scrollToColumnIndex(indexOf(column));
                return;
            }
        }
    }

    /// The node of a cell; empty when it is out of sight.
    Optional<ParameterCell> cell(Spot spot) {
        applyCss();
        layout();
        return lookupAll(".parameter-cell").stream()
                .filter(node -> node instanceof ParameterCell)
                .map(node -> (ParameterCell) node)
                .filter(cell -> !cell.isEmpty() && cell.getIndex() == spot.row())
                .filter(cell -> cell.column().equals(spot.column()) && cell.isVisible())
                .findFirst();
    }

    /// The node of a cell, after scrolling to where all of it is seen.
    Optional<ParameterCell> bringIntoView(Spot spot) {
        scrollToColumnIndex(indexOf(spot.column()));
        if (cell(spot).filter(this::isWhollySeen).isEmpty()) {
            scrollTo(spot.row());
        }
        return cell(spot);
    }

    private boolean isWhollySeen(ParameterCell cell) {
        var bounds = sceneToLocal(cell.localToScene(cell.line().getBoundsInParent()));
        return bounds.getMinY() >= HEAD && bounds.getMaxY() <= getHeight();
    }
}
