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
        return below(environment.getOrDefault("XDG_STATE_HOME", ""), home, ".local/state");
    }

    /// The program's folder in a base folder of the XDG specification, which wants an absolute path
    /// and others to be ignored.
    static Path below(String set, String home, String usual) {
        Path base = set.startsWith("/") ? Path.of(set) : Path.of(home).resolve(usual);
        return base.resolve("stepwright");
    }
}
