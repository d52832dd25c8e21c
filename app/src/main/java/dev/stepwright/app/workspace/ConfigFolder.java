package dev.stepwright.app.workspace;

import java.nio.file.Path;
import java.util.Map;

/// Where the program keeps what its user has chosen on purpose: settings and keys. Unlike what
/// stands in the [StateFolder] it is worth taking along to another machine.
public final class ConfigFolder {
    private ConfigFolder() {}

    /// `$XDG_CONFIG_HOME/stepwright`, or below `~/.config` where that is not set.
    public static Path ofUser() {
        return of(System.getenv(), System.getProperty("user.home"));
    }

    static Path of(Map<String, String> environment, String home) {
        return StateFolder.below(environment.getOrDefault("XDG_CONFIG_HOME", ""), home, ".config");
    }
}
