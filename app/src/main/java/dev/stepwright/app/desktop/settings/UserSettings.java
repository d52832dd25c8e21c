package dev.stepwright.app.desktop.settings;

import dev.stepwright.app.desktop.shell.KeyMap;
import dev.stepwright.app.desktop.shell.UserState;
import dev.stepwright.app.workspace.ConfigFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The settings of the user and their keys: in two files of the config folder, written at every
/// change. A file that is missing or damaged is no error.
public final class UserSettings {
    /// The scale that JavaFX reads when it starts, by platform.
    private static final List<String> SCALE_OF_THE_TOOLKIT =
            List.of("glass.gtk.uiScale", "glass.win.uiScale");

    private final Path folder;
    private final List<Consumer<Settings>> listeners = new ArrayList<>();
    private final int scaleAtStart;
    private Settings settings;
    private KeyMap keys;

    public UserSettings(Path folder) {
        this.folder = folder;
        settings = Settings.in(new UserState(settingsFile()));
        scaleAtStart = settings.scale();
        keys = KeyMap.of(new UserState(keysFile()).all());
    }

    public static UserSettings ofUser() {
        return new UserSettings(ConfigFolder.ofUser());
    }

    /// Tells JavaFX how large everything shall be; only before it starts, and not where somebody
    /// has said so at the start.
    public static void scaleToolkit() {
        int scale = UserSettings.ofUser().settings().scale();
        for (String property : SCALE_OF_THE_TOOLKIT) {
            if (scale != 100 && System.getProperty(property) == null) {
                System.setProperty(property, scale + "%");
            }
        }
    }

    private Path settingsFile() {
        return folder.resolve("settings.properties");
    }

    private Path keysFile() {
        return folder.resolve("keys.properties");
    }

    public Settings settings() {
        return settings;
    }

    /// The scale that was chosen when the program started, which still holds.
    public int scaleAtStart() {
        return scaleAtStart;
    }

    public KeyMap keys() {
        return keys;
    }

    /// Calls back now and whenever something else is chosen.
    public void onChange(Consumer<Settings> listener) {
        listeners.add(listener);
        listener.accept(settings);
    }

    public void change(Settings chosen) {
        settings = chosen;
        var file = new UserState(settingsFile());
        chosen.to(file);
        file.save();
        tell();
    }

    /// Calls the listeners again, as when the desktop's own preferences have changed.
    public void tell() {
        List.copyOf(listeners).forEach(listener -> listener.accept(settings));
    }

    public void change(KeyMap chosen) {
        keys = chosen;
        var file = new UserState(keysFile());
        file.clear();
        chosen.texts().forEach(file::put);
        file.save();
    }
}
