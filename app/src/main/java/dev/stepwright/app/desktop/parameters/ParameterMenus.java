package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.parameters.ParameterColumn.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menus of the table of parameters: values to choose, places to go to, and what can be done
/// with a row or a set of values.
final class ParameterMenus {
    private final ParametersPort port;
    private final Runnable begin;
    private final IntConsumer nudge;
    private final IntConsumer renameSet;

    /// @param begin begins to edit the chosen cell
    /// @param nudge moves the chosen row
    /// @param renameSet begins to rename a set
    ParameterMenus(ParametersPort port, Runnable begin, IntConsumer nudge, IntConsumer renameSet) {
        this.port = port;
        this.begin = begin;
        this.nudge = nudge;
        this.renameSet = renameSet;
    }

    /// Shows a menu below a node.
    void show(List<MenuItem> items, Node below) {
        new ContextMenu(items.toArray(MenuItem[]::new)).show(below, Side.BOTTOM, 8, 0);
    }

    List<MenuItem> choices(List<Activity.Choice> choices) {
        var items = new ArrayList<MenuItem>();
        for (Activity.Choice choice : choices) {
            var item = new CheckMenuItem(choice.label());
            item.setMnemonicParsing(false);
            item.setSelected(choice.current());
            item.setOnAction(_ -> port.choose(choice.result()));
            items.add(item);
        }
        return items;
    }

    List<MenuItem> uses(List<ParameterUses.Use> uses) {
        return uses.stream().map(use -> item(use.title(), () -> port.go(use.location()))).toList();
    }

    private static MenuItem item(String title, Runnable run) {
        var item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }

    /// What can be done with a row, first with its cell in a column.
    List<MenuItem> ofRow(ParameterRow row, ParameterColumn column) {
        List<MenuItem> items = ofCell(row, column);
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        if (!row.isStray()) {
            items.add(item("Move up", () -> nudge.accept(-1)));
            items.add(item("Move down", () -> nudge.accept(1)));
            items.add(new SeparatorMenuItem());
        }
        items.add(item("Remove parameter", () -> port.remove(row)));
        return items;
    }

    private List<MenuItem> ofCell(ParameterRow row, ParameterColumn column) {
        var items = new ArrayList<MenuItem>();
        Activity activity = port.activity(row, column);
        if (!(activity instanceof Activity.Nothing)) {
            boolean going = activity instanceof Activity.Going;
            items.add(item(going ? "Go to a use…" : "Edit", begin));
        }
        Runnable clear = () -> port.clear(row, column);
        if (column.holdsValue() && !row.isStray()) {
            if (row.type().text().equals("String") && activity instanceof Activity.Typing) {
                items.add(item("Empty text", () -> port.emptyText(row, column)));
            }
            items.add(item(column.part() == Part.SET ? "Use the default" : "No default", clear));
        } else if (!row.cell(column).text().isEmpty()
                && List.of(Part.SET, Part.VALUES, Part.DESCRIPTION).contains(column.part())) {
            items.add(item("Clear", clear));
        }
        return items;
    }

    /// What can be done with all sets of values.
    List<MenuItem> ofSets(List<String> names) {
        var items = new ArrayList<MenuItem>();
        items.add(item("Add a set", port::addSet));
        if (!names.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        for (int i = 0; i < names.size(); i++) {
            var menu = new Menu(names.get(i));
            menu.setMnemonicParsing(false);
            menu.getItems().setAll(ofSet(i));
            items.add(menu);
        }
        return items;
    }

    /// What can be done with a set of values.
    List<MenuItem> ofSet(int set) {
        return List.of(
                item("Rename", () -> renameSet.accept(set)),
                item("Duplicate", () -> port.duplicateSet(set)),
                item("Remove", () -> port.removeSet(set)));
    }
}
