package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.StateFolder;
import dev.stepwright.app.workspace.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/// What the window remembers for its user: sizes, open panels, theme.
///
/// Losing it costs nobody any work, so a file that cannot be read is an empty one, and writing may
/// fail silently.
public final class UserState {
    private final Path file;
    private final Properties values = new Properties();

    public UserState(Path file) {
        this.file = file;
        if (!Files.isRegularFile(file)) return;
        try (var in = Files.newInputStream(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    /// That of the user, in [StateFolder].
    public static UserState ofUser() {
        return new UserState(StateFolder.ofUser().resolve("window.properties"));
    }

    public String text(String key, String otherwise) {
        return values.getProperty(key, otherwise);
    }

    public double number(String key, double otherwise) {
        try {
            var number = Double.parseDouble(values.getProperty(key, ""));
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean flag(String key, boolean otherwise) {
        return Boolean.parseBoolean(values.getProperty(key, Boolean.toString(otherwise)));
    }

    /// Everything that is written there.
    public Map<String, String> all() {
        var all = new TreeMap<String, String>();
        values.stringPropertyNames().forEach(key -> all.put(key, values.getProperty(key)));
        return all;
    }

    /// Forgets everything.
    public void clear() {
        values.clear();
    }

    public void put(String key, Object value) {
        values.setProperty(key, value.toString());
    }

    /// Writes it; two windows that close at once leave one whole state.
    public void save() {
        var out = new ByteArrayOutputStream();
        try {
            values.store(out, null);
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, out.toByteArray());
        } catch (IOException | FailureException e) {
            System.getLogger(UserState.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The window's state was not saved in " + file,
                            e);
        }
    }
}
