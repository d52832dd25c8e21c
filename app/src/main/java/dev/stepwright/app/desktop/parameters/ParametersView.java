package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.EmptyState;
import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.ComboBoxTableCell;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.util.converter.DefaultStringConverter;

/// The pipeline's parameters: a table whose cells are edited in place.
public final class ParametersView extends BorderPane {

    /// What of a parameter was edited.
    public enum Part {
        NAME,
        TYPE,
        DEFAULT,
        VALUES,
        DESCRIPTION
    }

    /// What the view asks for; the next [#show] tells what came of it.
    public interface Callbacks {
        void add();

        void remove(ParameterRow parameter);

        void change(ParameterRow parameter, Part part, String value);
    }

    private static final List<String> TYPES = List.of("String", "Integer", "Float", "Boolean");

    private final TableView<ParameterRow> table = new TableView<>();
    private final Callbacks callbacks;

    public ParametersView(Callbacks callbacks) {
        this.callbacks = callbacks;
        table.setEditable(true);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(
                new EmptyState(
                        "No parameters",
                        "A parameter is a value that is chosen anew at every run."));
        table.getColumns().add(editable("Name", 200, ParameterRow::name, Part.NAME));
        table.getColumns().add(type());
        table.getColumns().add(editable("Default", 220, ParameterRow::defaultValue, Part.DEFAULT));
        table.getColumns().add(editable("Allowed values", 160, ParameterRow::allowed, Part.VALUES));
        table.getColumns()
                .add(editable("Description", 200, ParameterRow::description, Part.DESCRIPTION));
        var used = column("Used by", 200, ParameterRow::usedBy);
        used.setEditable(false);
        table.getColumns().add(used);
        table.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE && table.getEditingCell() == null) {
                        removeSelected();
                        event.consume();
                    }
                });
        setTop(bar());
        setCenter(table);
    }

    public void show(List<ParameterRow> parameters) {
        if (table.getItems().equals(parameters)) {
            table.refresh();
            return;
        }
        int at = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(parameters);
        if (at >= 0) table.getSelectionModel().select(Math.min(at, parameters.size() - 1));
    }

    /// Selects a parameter and begins to edit its name, as after adding one.
    public void edit(String name) {
        for (int i = 0; i < table.getItems().size(); i++) {
            if (!table.getItems().get(i).name().equals(name)) continue;
            table.getSelectionModel().select(i);
            table.scrollTo(i);
            table.edit(i, table.getColumns().getFirst());
        }
    }

    private HBox bar() {
        var add = Buttons.outlined("Add parameter", callbacks::add);
        var remove = Buttons.outlined("Remove", this::removeSelected);
        for (Button button : List.of(add, remove)) button.getStyleClass().add("compact");
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        var bar =
                new HBox(
                        add,
                        remove,
                        Texts.gap(),
                        Texts.of("Double-click a cell to edit it", "tiny", "third"));
        bar.getStyleClass().addAll("pane-bar", "edge-bottom");
        return bar;
    }

    private void removeSelected() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) callbacks.remove(chosen);
    }

    private TableColumn<ParameterRow, String> type() {
        var column = column("Type", 100, ParameterRow::type);
        column.setCellFactory(ComboBoxTableCell.forTableColumn(TYPES.toArray(String[]::new)));
        column.setOnEditCommit(event -> changed(event, Part.TYPE));
        return column;
    }

    private TableColumn<ParameterRow, String> editable(
            String title, double width, Function<ParameterRow, String> value, Part part) {
        var column = column(title, width, value);
        column.setCellFactory(_ -> new TextFieldTableCell<>(new DefaultStringConverter()));
        column.setOnEditCommit(event -> changed(event, part));
        return column;
    }

    private void changed(TableColumn.CellEditEvent<ParameterRow, String> event, Part part) {
        table.refresh();
        if (event.getNewValue() == null || event.getNewValue().equals(event.getOldValue())) return;
        callbacks.change(event.getRowValue(), part, event.getNewValue());
    }

    private static TableColumn<ParameterRow, String> column(
            String title, double width, Function<ParameterRow, String> value) {
        var column = new TableColumn<ParameterRow, String>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(value.apply(cell.getValue())));
        return column;
    }
}
