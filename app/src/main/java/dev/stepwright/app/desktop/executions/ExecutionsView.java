package dev.stepwright.app.desktop.executions;

import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.State;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/// The executions of the pipeline at the left, the steps of the chosen one at the right.
public final class ExecutionsView extends HBox {
    private static final double LIST = 500;
    private static final double LEAST = 76;

    private final TableView<ExecutionRow> executions = new TableView<>();
    private final TableView<StepRow> steps = new TableView<>();
    private boolean filling;

    public ExecutionsView(Consumer<ExecutionRow> onChoose, Consumer<StepRow> onStep) {
        executions.setAccessibleText("Executions");
        steps.setAccessibleText("Steps of the execution");
        executions.getColumns().add(text("Execution", 156, ExecutionRow::name));
        executions.getColumns().add(state(ExecutionRow::state, row -> row.state().words()));
        executions.getColumns().add(text("Started", 146, ExecutionRow::started));
        executions.getColumns().add(text("Duration", 84, ExecutionRow::duration));
        executions.setPlaceholder(
                new EmptyState("Not run yet", "Run the pipeline to see here what its steps did."));
        steps.getColumns().add(text("Step", 152, StepRow::step));
        steps.getColumns().add(state(StepRow::state, StepRow::status));
        steps.getColumns().add(text("Start", 76, StepRow::start));
        steps.getColumns().add(text("End", 76, StepRow::end));
        steps.getColumns().add(text("Duration", 84, StepRow::duration));
        steps.getColumns().add(text("Reason", 100, StepRow::reason));
        steps.setPlaceholder(new EmptyState("No steps", "Choose an execution."));
        var left = new StackPane(executions);
        left.getStyleClass().add("edge-right");
        left.setPrefWidth(LIST);
        left.setMinWidth(280);
        steps.setMinWidth(200);
        steps.setPrefWidth(440);
        executions.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        steps.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        HBox.setHgrow(steps, Priority.ALWAYS);
        getChildren().addAll(left, steps);
        executions
                .getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !filling) onChoose.accept(row);
                        });
        steps.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        row -> {
                            if (row != null && !filling) onStep.accept(row);
                        });
    }

    /// The executions, the newest first; `chosen` is the id of the one whose steps are shown.
    public void show(List<ExecutionRow> rows, String chosen) {
        keeping(executions, rows, ExecutionRow::id, chosen);
    }

    public void showSteps(List<StepRow> rows) {
        var selected = steps.getSelectionModel().getSelectedItem();
        keeping(steps, rows, StepRow::step, selected == null ? "" : selected.step());
    }

    /// Replaces rows one by one, so that selection and scroll position stay while a run goes on.
    private <R> void keeping(
            TableView<R> table, List<R> rows, Function<R, String> id, String chosen) {
        filling = true;
        try {
            var items = table.getItems();
            while (items.size() > rows.size()) items.removeLast();
            for (int i = 0; i < rows.size(); i++) {
                if (i == items.size()) items.add(rows.get(i));
                else if (!Objects.equals(items.get(i), rows.get(i))) items.set(i, rows.get(i));
            }
            rows.stream()
                    .filter(row -> id.apply(row).equals(chosen))
                    .findFirst()
                    .ifPresentOrElse(
                            table.getSelectionModel()::select,
                            table.getSelectionModel()::clearSelection);
        } finally {
            filling = false;
        }
    }

    private static <R> TableColumn<R, String> text(
            String title, double width, Function<R, String> value) {
        var column = new TableColumn<R, String>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }

    private static <R> TableColumn<R, State> state(
            Function<R, State> value, Function<R, String> words) {
        var column = new TableColumn<R, State>("Status");
        column.setPrefWidth(110);
        column.setMinWidth(104);
        column.setCellFactory(_ -> new StateCell<>(words));
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        return column;
    }
}
