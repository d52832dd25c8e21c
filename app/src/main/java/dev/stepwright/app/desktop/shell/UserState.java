package dev.stepwright.app.desktop.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// What the window remembers for its user: sizes, theme, recent files. It lives in the user's own
/// state folder.
///
/// Losing it costs nobody any work, so a file that cannot be read is an empty one, and writing may
/// fail silently.
public final class UserState {
    private static final int RECENT = 10;

    private final Path file;
    private final Properties values = new Properties();

    public UserState(Path file) {
        this.file = file;
        if (!Files.isRegularFile(file)) return;
        try (var in = Files.newBufferedReader(file)) {
            values.load(in);
        } catch (IOException | IllegalArgumentException e) {
            values.clear();
        }
    }

    /// The state in `$XDG_STATE_HOME/stepwright`, or below `~/.local/state` where that is not set.
    public static UserState ofUser() {
        var set = System.getenv("XDG_STATE_HOME");
        var home =
                set == null || set.isBlank()
                        ? Path.of(System.getProperty("user.home"), ".local", "state")
                        : Path.of(set);
        return new UserState(home.resolve("stepwright").resolve("window.properties"));
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

    public void put(String key, Object value) {
        values.setProperty(key, value.toString());
    }

    /// The files opened last, the newest first.
    public List<Path> recentFiles() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            var path = values.getProperty("recent." + i);
            if (path != null) files.add(Path.of(path));
        }
        return files;
    }

    /// Puts a file at the head of the recent ones.
    public void opened(Path opened) {
        List<Path> files = new ArrayList<>(recentFiles());
        files.remove(opened);
        files.addFirst(opened);
        for (int i = 0; i < Math.min(RECENT, files.size()); i++) put("recent." + i, files.get(i));
    }

    /// Writes beside the file and moves, so that two windows closing at once leave one whole state.
    public void save() {
        try {
            Files.createDirectories(file.getParent());
            var beside = Files.createTempFile(file.getParent(), "window", ".tmp");
            try (var out = Files.newBufferedWriter(beside)) {
                values.store(out, null);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            System.getLogger(UserState.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "The window's state was not saved in " + file,
                            e);
        }
    }
}
