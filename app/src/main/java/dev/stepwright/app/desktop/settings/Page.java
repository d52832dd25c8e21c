package dev.stepwright.app.desktop.settings;

import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One tab of the settings: headings, choices and what explains them.
abstract class Page extends VBox {
    private static final double BELOW_BOX = 26;

    Page() {
        super(6);
        setPadding(new Insets(16, 20, 20, 20));
        getStyleClass().add("settings-page");
    }

    final void heading(String text) {
        var heading = Texts.of(text, "heading");
        if (!getChildren().isEmpty()) {
            VBox.setMargin(heading, new Insets(14, 0, 0, 0));
        }
        getChildren().add(heading);
    }

    final void note(String text) {
        getChildren().add(Texts.wrapped(text, "tiny", "second"));
    }

    /// Several values of which one holds.
    final <T> void choice(
            String about, List<T> values, T now, Function<T, String> words, Consumer<T> choose) {
        var row = new FlowPane(18, 2);
        var group = new ToggleGroup();
        for (T value : values) {
            var button = new RadioButton(words.apply(value));
            button.setToggleGroup(group);
            button.setSelected(value.equals(now));
            button.setAccessibleText(about + ": " + words.apply(value));
            button.setOnAction(_ -> choose.accept(value));
            row.getChildren().add(button);
        }
        getChildren().add(row);
    }

    final CheckBox check(String text, String explained, boolean now, Consumer<Boolean> choose) {
        var box = new CheckBox(text);
        box.setSelected(now);
        box.setAccessibleHelp(explained);
        box.setOnAction(_ -> choose.accept(box.isSelected()));
        var note = Texts.wrapped(explained, "tiny", "second");
        VBox.setMargin(note, new Insets(-4, 0, 4, BELOW_BOX));
        getChildren().addAll(box, note);
        return box;
    }
}
