package dev.stepwright.app.workspace;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps what it remembers for its user: recent files, sizes, the theme. Nothing
/// in it is anybody's work.
public final class StateFolder {
    private StateFolder() {}

    /// `$XDG_STATE_HOME/stepwright`, or below `~/.local/state` where that is not set.
    public static Path ofUser() {
        return of(System.getenv(), System.getProperty("user.home"));
    }

    static Path of(Map<String, String> environment, String home) {
        String set = environment.getOrDefault("XDG_STATE_HOME", "");
        // The specification wants an absolute path, and others to be ignored.
        Path state =
                set.startsWith("/")
                        ? Path.of(set)
                        : Path.of(home).resolve(".local").resolve("state");
        return state.resolve("stepwright");
    }
}
