package dev.stepwright.app.desktop.control;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// Names and values in two columns, as in the description of a step's run.
public final class Facts extends GridPane {
    private int rows;

    public Facts() {
        setVgap(7);
        var names = new ColumnConstraints(112);
        var values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
    }

    public Facts add(String name, String value) {
        return add(name, Texts.wrapped(value, "small"));
    }

    public Facts add(String name, Node value) {
        var label = Texts.of(name, "small", "second");
        setValignment(label, VPos.TOP);
        addRow(rows++, label, value);
        return this;
    }
}
