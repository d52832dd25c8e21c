package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.FieldRow;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.engine.CannotContinue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks for a value that decides how a run goes on and that no scenario gives: nothing is invented.
final class MissingValueDialog {
    private MissingValueDialog() {}

    static void show(Services services, CannotContinue missing, Consumer<Json> onRun) {
        var overlay = services.window().overlay();
        var field = new TextField();
        field.setPromptText("A number, a text, true or false");
        var row = new FieldRow(missing.path(), true, field);
        row.help("Kept with this pipeline until it is closed; a scenario file keeps it for good.");
        Runnable run =
                () -> {
                    if (field.getText().isBlank()) {
                        row.trouble(FieldRow.Trouble.ERROR, "A value is needed.");
                        return;
                    }
                    overlay.close();
                    onRun.accept(value(field.getText().strip()));
                };
        field.setOnAction(_ -> run.run());
        var again = Buttons.primary("Run again", run);
        again.setDefaultButton(true);
        var buttons = new HBox(8, Texts.gap(), Buttons.outlined("Cancel", overlay::close), again);
        VBox.setMargin(buttons, new Insets(8, 0, 0, 0));
        var card =
                new VBox(
                        10,
                        Texts.of("A value is missing", "sheet-title"),
                        Texts.wrapped(
                                "The run came to "
                                        + missing.path()
                                        + " of "
                                        + missing.step()
                                        + ", which only a real job could know. Say what it returns.",
                                "small",
                                "second"),
                        row,
                        buttons);
        card.setPadding(new Insets(20));
        card.setPrefWidth(440);
        overlay.show(card, field, () -> {});
    }

    /// What is valid JSON is taken as that, everything else as text.
    static Json value(String typed) {
        return JsonFile.read(typed) instanceof JsonFile.Reading.Read(JsonFile file)
                ? file.root()
                : Json.of(typed);
    }
}
