package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.ConditionsRow;
import dev.stepwright.app.desktop.inspector.form.ConditionsRow.Condition;
import dev.stepwright.app.desktop.inspector.form.ConditionsRow.Operator;
import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One condition: left side, operator, right side; or the conditions inside a `Not` or an `Or`.
final class ConditionBox extends VBox {
    private static final double OPERATOR_WIDTH = 92;

    private final FormPort form;
    private final List<RowView<?>> operands = new ArrayList<>();
    private final List<ConditionBox> inner = new ArrayList<>();
    private final ComboBox<String> operator = new ComboBox<>();
    private ConditionsRow row;
    private Condition condition;
    private boolean showing;

    ConditionBox(ConditionsRow row, Condition condition, FormPort form) {
        super(6);
        this.row = row;
        this.condition = condition;
        this.form = form;
        switch (condition) {
            case ConditionsRow.Compare compare -> {
                operands.add(RowView.of(compare.left(), form, false));
                operands.add(RowView.of(compare.right(), form, false));
                getChildren().addAll(first(operands.getFirst()), second(operands.getLast()));
            }
            case ConditionsRow.In in -> {
                operands.add(RowView.of(in.query(), form, false));
                operands.add(RowView.of(in.values(), form, false));
                RowView<?> values = operands.getLast();
                var add =
                        Buttons.link(
                                "Add value",
                                () -> values.add().ifPresent(a -> a.run().accept(this)));
                getChildren().addAll(first(operands.getFirst()), operatorBox());
                getChildren().addAll(values.node(), add);
            }
            case ConditionsRow.Not not -> {
                inner.add(new ConditionBox(row, not.condition(), form));
                getChildren().addAll(heading("Not:"), nested(inner));
            }
            case ConditionsRow.Or or -> {
                or.conditions().forEach(each -> inner.add(new ConditionBox(row, each, form)));
                getChildren().addAll(heading("At least one of:"), nested(joined(inner, "or")));
            }
            case ConditionsRow.Unknown unknown -> {
                operands.add(RowView.of(unknown.json(), form, false));
                getChildren().add(first(operands.getFirst()));
            }
        }
        operator.setOnAction(_ -> chosen());
        showOperator();
    }

    /// Boxes with a word between them.
    static List<Node> joined(List<ConditionBox> boxes, String word) {
        var nodes = new ArrayList<Node>();
        for (ConditionBox box : boxes) {
            if (!nodes.isEmpty()) {
                nodes.add(Texts.of(word, "tiny", "second"));
            }
            nodes.add(box);
        }
        return nodes;
    }

    private static VBox nested(List<? extends Node> nodes) {
        var box = new VBox(6);
        box.getChildren().addAll(nodes);
        box.getStyleClass().add("nested");
        return box;
    }

    private HBox heading(String text) {
        var line = new HBox(6, Texts.of(text, "tiny", "second"), Texts.gap(), more());
        line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return line;
    }

    private HBox first(RowView<?> operand) {
        HBox.setHgrow(operand.node(), Priority.ALWAYS);
        return new HBox(6, operand.node(), more());
    }

    private HBox second(RowView<?> operand) {
        HBox.setHgrow(operand.node(), Priority.ALWAYS);
        return new HBox(6, operatorBox(), operand.node());
    }

    private ComboBox<String> operatorBox() {
        operator.setMinWidth(OPERATOR_WIDTH);
        operator.setMaxWidth(OPERATOR_WIDTH);
        operator.setAccessibleText("Comparison");
        return operator;
    }

    private void showOperator() {
        showing = true;
        if (operator.getItems().isEmpty()) {
            for (Operator each : Operator.values()) {
                operator.getItems().add(each.sign());
            }
        }
        String type =
                switch (condition) {
                    case ConditionsRow.Compare compare -> compare.operator();
                    case ConditionsRow.In _ -> Operator.IN.type();
                    default -> "";
                };
        Operator.of(type).ifPresent(each -> operator.setValue(each.sign()));
        showing = false;
    }

    private void chosen() {
        for (Operator each : Operator.values()) {
            if (!showing && each.sign().equals(operator.getValue())) {
                form.perform(row.operator(condition, each));
            }
        }
    }

    private Button more() {
        Button more = Buttons.icon("more", "More", () -> {});
        more.getStyleClass().add("small");
        HBox.setMargin(more, new Insets(2, -6, 0, -4));
        more.setOnAction(
                _ ->
                        new ContextMenu(
                                        item(
                                                condition instanceof ConditionsRow.Not
                                                        ? "Take the “not” away"
                                                        : "Negate",
                                                source -> row.negate(condition, source)),
                                        item(
                                                "Add an alternative",
                                                source -> row.alternative(condition, source)),
                                        item("Remove", _ -> row.remove(condition)))
                                .show(more, Side.BOTTOM, 0, 0));
        return more;
    }

    private MenuItem item(String title, Function<Json, Typed> edit) {
        var item = new MenuItem(title);
        item.setOnAction(
                _ ->
                        form.at(condition.place())
                                .ifPresent(source -> form.perform(edit.apply(source))));
        return item;
    }

    /// Shows a condition of the same shape anew; false when it has another shape.
    boolean show(ConditionsRow changedRow, Condition changed) {
        List<Condition> inside =
                switch (changed) {
                    case ConditionsRow.Not not -> List.of(not.condition());
                    case ConditionsRow.Or or -> or.conditions();
                    default -> List.of();
                };
        if (changed.getClass() != condition.getClass()
                || !changed.place().equals(condition.place())
                || inside.size() != inner.size()) {
            return false;
        }
        row = changedRow;
        condition = changed;
        for (int i = 0; i < inner.size(); i++) {
            if (!inner.get(i).show(changedRow, inside.get(i))) {
                return false;
            }
        }
        List<? extends Row> rows = inner.isEmpty() ? changed.rows() : List.of();
        for (int i = 0; i < operands.size(); i++) {
            if (!operands.get(i).show(rows.get(i))) {
                return false;
            }
        }
        showOperator();
        return true;
    }

    boolean focus(Pointer place) {
        return operands.stream().anyMatch(view -> view.focus(place))
                || inner.stream().anyMatch(box -> box.focus(place));
    }

    void commit() {
        operands.forEach(RowView::commit);
        inner.forEach(ConditionBox::commit);
    }
}
