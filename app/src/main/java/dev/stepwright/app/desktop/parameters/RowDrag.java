package dev.stepwright.app.desktop.parameters;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Dragging a row by the cell of its name to another place; a line shows where it would go, and
/// Escape ends it.
final class RowDrag {
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");
    private static final double THRESHOLD = 4;
    private static final double EDGE = 14;

    private final TableView<ParameterRow> table;
    private final BiConsumer<ParameterRow, ParameterRow> onMove;
    private @Nullable ParameterRow dragged;
    private @Nullable TableRow<?> target;
    private double pressedAt;
    private boolean dragging;

    /// @param onMove puts a row where another one stands
    RowDrag(TableView<ParameterRow> table, BiConsumer<ParameterRow, ParameterRow> onMove) {
        this.table = table;
        this.onMove = onMove;
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        table.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        table.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (dragging && event.getCode() == KeyCode.ESCAPE) {
                        end();
                        event.consume();
                    }
                });
    }

    private void pressed(MouseEvent event) {
        dragged = null;
        if (!event.isPrimaryButtonDown()) {
            return;
        }
        for (Node node = (Node) event.getTarget(); node != null; node = node.getParent()) {
            if (node instanceof ParameterCell cell
                    && cell.column().equals(ParameterColumn.NAME)
                    && cell.getItem() != null
                    && !cell.getItem().isStray()) {
                dragged = cell.getItem();
                pressedAt = event.getSceneY();
            }
        }
    }

    private void moved(MouseEvent event) {
        if (dragged == null) {
            return;
        }
        if (!dragging && Math.abs(event.getSceneY() - pressedAt) > THRESHOLD) {
            dragging = true;
            table.setCursor(Cursor.MOVE);
        }
        if (dragging) {
            scroll(event.getSceneY());
            point(event.getSceneY());
            event.consume();
        }
    }

    private List<TableRow<?>> rows() {
        return table.lookupAll(".table-row-cell").stream()
                .filter(
                        node ->
                                node.isVisible()
                                        && node instanceof TableRow<?> row
                                        && !row.isEmpty())
                .<TableRow<?>>map(node -> (TableRow<?>) node)
                .filter(row -> row.getItem() instanceof ParameterRow shown && !shown.isStray())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .toList();
    }

    private void scroll(double sceneY) {
        double y = table.sceneToLocal(0, sceneY).getY();
        List<TableRow<?>> rows = rows();
        if (rows.isEmpty()) {
            return;
        }
        if (y > table.getHeight() - EDGE) {
            table.scrollTo(rows.getFirst().getIndex() + 1);
        } else if (y < 28 + EDGE && rows.getFirst().getIndex() > 0) {
            table.scrollTo(rows.getFirst().getIndex() - 1);
        }
    }

    private void point(double sceneY) {
        unmark();
        List<TableRow<?>> rows = rows();
        for (TableRow<?> row : rows) {
            Bounds bounds = row.localToScene(row.getBoundsInLocal());
            if (sceneY < bounds.getMaxY() || row == rows.getLast()) {
                target = row;
                mark(row);
                return;
            }
        }
    }

    private void mark(TableRow<?> row) {
        ParameterRow from = dragged;
        if (from != null && row.getItem() instanceof ParameterRow to && to != from) {
            row.pseudoClassStateChanged(to.index() < from.index() ? BEFORE : AFTER, true);
        }
    }

    private void unmark() {
        Optional.ofNullable(target)
                .ifPresent(
                        row -> {
                            row.pseudoClassStateChanged(BEFORE, false);
                            row.pseudoClassStateChanged(AFTER, false);
                        });
        target = null;
    }

    private void released(MouseEvent event) {
        ParameterRow from = dragged;
        TableRow<?> over = target;
        boolean was = dragging;
        end();
        if (was && from != null && over != null && over.getItem() instanceof ParameterRow to) {
            event.consume();
            if (to.index() != from.index()) {
                onMove.accept(from, to);
            }
        }
    }

    private void end() {
        unmark();
        dragged = null;
        dragging = false;
        table.setCursor(Cursor.DEFAULT);
    }
}
