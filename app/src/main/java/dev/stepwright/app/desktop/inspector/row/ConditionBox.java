package dev.stepwright.app.desktop.inspector.row;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.inspector.form.Choice;
import dev.stepwright.app.desktop.inspector.form.ConditionsRow;
import dev.stepwright.app.desktop.inspector.form.ConditionsRow.Condition;
import dev.stepwright.app.desktop.inspector.form.ConditionsRow.Operator;
import dev.stepwright.app.desktop.inspector.form.Row;
import dev.stepwright.app.desktop.inspector.form.Typed;
import dev.stepwright.app.desktop.inspector.form.ValueRow;
import dev.stepwright.model.check.ValueKind;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
    private final Button fix = Buttons.link("", () -> {});
    private boolean showing;

    ConditionBox(ConditionsRow row, Condition condition, FormPort form) {
        super(6);
        this.row = row;
        this.condition = condition;
        this.form = form;
        switch (condition) {
            case ConditionsRow.Compare compare -> {
                operand(compare.left(), 1);
                operand(compare.right(), 0);
                getChildren().addAll(first(operands.getFirst()), second(operands.getLast()));
            }
            case ConditionsRow.In in -> {
                operand(in.query(), 1);
                operand(in.values(), 0);
                RowView<?> values = operands.getLast();
                var add =
                        Buttons.link(
                                "Add value",
                                () -> values.add().ifPresent(a -> a.run().accept(this)));
                VBox.setMargin(add, new Insets(-2, 0, 0, -2));
                getChildren().addAll(first(operands.getFirst()), operatorBox());
                getChildren().addAll(values.node(), add);
            }
            case ConditionsRow.Not not -> {
                inner.add(new ConditionBox(row, not.condition(), form));
                getChildren().addAll(heading("Not"), nested(inner));
            }
            case ConditionsRow.Or or -> {
                or.conditions().forEach(each -> inner.add(new ConditionBox(row, each, form)));
                var body = nested(joined(inner, "or"));
                body.getChildren().add(adding());
                getChildren().addAll(heading("At least one of"), body);
            }
            case ConditionsRow.Unknown unknown -> {
                operand(unknown.json(), 0);
                getChildren().add(first(operands.getFirst()));
            }
        }
        fix.getStyleClass().add("small");
        VBox.setMargin(fix, new Insets(-4, 0, 0, -2));
        getChildren().add(fix);
        operator.setOnAction(_ -> chosen());
        showOperator();
        showFix();
    }

    /// @param other which of the operands is the other side
    private void operand(Row operand, int other) {
        operands.add(
                RowView.of(
                        operand,
                        new OperandPort(form, typed -> row.fitting(typed, kind(other))),
                        false));
    }

    /// The kind of an operand; of a list that of the first value whose kind is known.
    private Optional<ValueKind> kind(int side) {
        List<? extends Row> rows =
                condition instanceof ConditionsRow.Unknown ? List.of() : condition.rows();
        if (side >= rows.size()) {
            return Optional.empty();
        }
        Stream<? extends Row> values =
                rows.get(side) instanceof ValueRow value
                        ? Stream.of(value)
                        : rows.get(side).inner().stream();
        return values.filter(ValueRow.class::isInstance)
                .flatMap(value -> ((ValueRow) value).value().stream())
                .flatMap(value -> form.kind(value).stream())
                .findFirst();
    }

    /// Offers to write a literal in the kind of the reference on the other side.
    private void showFix() {
        Optional<Typed> found = Optional.empty();
        if (condition instanceof ConditionsRow.Compare compare) {
            found =
                    fix(compare.right(), compare.left())
                            .or(() -> fix(compare.left(), compare.right()));
        }
        boolean there = found.isPresent();
        fix.setVisible(there);
        fix.setManaged(there);
        fix.setOnAction(_ -> fixed());
    }

    private void fixed() {
        if (condition instanceof ConditionsRow.Compare compare) {
            fix(compare.right(), compare.left())
                    .or(() -> fix(compare.left(), compare.right()))
                    .ifPresent(form::perform);
        }
    }

    private Optional<Typed> fix(ValueRow literal, ValueRow other) {
        Optional<ValueKind> wanted = other.value().flatMap(form::kind);
        boolean differs =
                !literal.holdsReference()
                        && other.holdsReference()
                        && wanted.isPresent()
                        && !literal.value().flatMap(form::kind).equals(wanted);
        Optional<Typed> typed = differs ? row.converted(literal, wanted.get()) : Optional.empty();
        if (typed.isPresent()) {
            fix.setText("Write it as " + wanted.get().words());
        }
        return typed;
    }

    /// Chooses what a new condition looks at, and adds it at the end of a list.
    ///
    /// @param now the row as it is when the choice is made
    static void pick(
            Region below,
            FormPort form,
            Supplier<ConditionsRow> now,
            Pointer list,
            int size,
            boolean group) {
        ValueRow left = now.get().operandOfNext(list, size);
        PickerPopup.open(
                below,
                form.picker(left),
                PickerPopup.Start.with(Optional.empty()),
                choice -> {
                    Optional<ValueKind> kind =
                            choice instanceof Choice.Put put
                                    ? form.kind(put.value())
                                    : Optional.empty();
                    if (form.perform(now.get().add(list, size, choice, kind, group)).isEmpty()) {
                        Pointer made = list.child(size);
                        Pointer first = group ? made.child("Conditions").child(0) : made;
                        form.focus(first.child("RightValue"));
                    }
                },
                () -> {});
    }

    private HBox adding() {
        Button one = Buttons.link("Add alternative", () -> {});
        one.setOnAction(_ -> pickAlternative(one, false));
        Button group = Buttons.link("Add group", () -> {});
        group.setOnAction(_ -> pickAlternative(group, true));
        var line = new HBox(12, one, group);
        VBox.setMargin(line, new Insets(-2, 0, 0, -2));
        return line;
    }

    private void pickAlternative(Region below, boolean group) {
        pick(below, form, () -> row, condition.place().child("Conditions"), inner.size(), group);
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
        more.setOnAction(_ -> menu().show(more, Side.BOTTOM, 0, 0));
        return more;
    }

    ContextMenu menu() {
        boolean negated = condition instanceof ConditionsRow.Not;
        var menu =
                new ContextMenu(
                        item(
                                negated ? "Take the “not” away" : "Negate",
                                source -> row.negate(condition, source)),
                        item("Put into a group", source -> row.grouped(condition, source)));
        if (condition instanceof ConditionsRow.Or or && or.conditions().size() == 1) {
            menu.getItems().add(item("Dissolve the group", source -> row.ungrouped(or, source)));
        }
        if (row.siblings(condition) > 1) {
            var up = item("Move up", source -> row.move(condition, source, -1));
            up.setDisable(row.position(condition) == 0);
            var down = item("Move down", source -> row.move(condition, source, 1));
            down.setDisable(row.position(condition) == row.siblings(condition) - 1);
            menu.getItems().addAll(up, down);
        }
        menu.getItems().add(item("Remove", _ -> row.remove(condition)));
        return menu;
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
        showFix();
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
