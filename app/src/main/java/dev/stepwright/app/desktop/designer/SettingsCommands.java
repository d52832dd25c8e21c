package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.settings.Settings;
import dev.stepwright.app.desktop.settings.SettingsDialog;
import dev.stepwright.app.desktop.settings.UserSettings;
import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.canvas.view.PipelineCanvas;
import javafx.application.Platform;

/// The settings of the user: shows them, and has them hold.
final class SettingsCommands {
    private final UserSettings settings = UserSettings.ofUser();

    /// Gives the actions the keys that the user has chosen.
    void bind(Actions actions) {
        actions.bind(settings.keys());
        settings.onChange(now -> actions.singleKeys(now.singleKeys()));
    }

    void register(Actions actions, MainWindow window) {
        actions.add(
                Action.of(
                                "file.settings",
                                "Settings…",
                                () -> SettingsDialog.show(window, actions, settings, "look"))
                        .on("Shortcut+Comma")
                        .icon("settings"),
                Action.of(
                        "help.changeKeys",
                        "Change keys…",
                        () -> SettingsDialog.show(window, actions, settings, "keys")));
        Platform.getPreferences().reducedMotionProperty().subscribe(_ -> settings.tell());
    }

    /// Has a canvas behave as the user is used to, now and whenever that changes.
    void apply(PipelineCanvas canvas) {
        settings.onChange(now -> apply(now, canvas));
    }

    private static void apply(Settings now, PipelineCanvas canvas) {
        var habits = now.habits(Platform.getPreferences().isReducedMotion());
        canvas.setHabits(habits);
        canvas.setStillRings(habits.reducedMotion());
    }
}
