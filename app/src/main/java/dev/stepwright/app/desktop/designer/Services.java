package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.json.Json;
import java.nio.file.Path;
import java.util.function.Consumer;

/// What the views of a document need of the program around them.
///
/// @param catalog the step types
/// @param tasks work beside the user interface
/// @param actions all actions; refreshed when what they may do has changed
/// @param window the frame, for overlays, banner and bottom panel
/// @param questions asks the person
/// @param presets from which sets of values the pipelines were run last
/// @param desktop opens a file in the program that the desktop has for it
record Services(
        StepCatalog catalog,
        Tasks tasks,
        Actions actions,
        MainWindow window,
        Questions questions,
        ChosenPresets presets,
        Consumer<Path> desktop) {

    /// A reason in the status line.
    void hint(String sentence) {
        window.status().hint(sentence);
    }

    /// A JSON value as people read it in a line.
    static String plain(Json value) {
        return value.asText().orElseGet(value::text);
    }
}
