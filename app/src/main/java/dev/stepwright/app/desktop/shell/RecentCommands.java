package dev.stepwright.app.desktop.shell;

import java.util.ArrayList;
import java.util.List;

/// The actions that a person has called from the command palette, the last one first.
final class RecentCommands {
    private static final String KEY = "commands.recent";
    private static final int MOST = 6;

    private final UserState state;

    RecentCommands(UserState state) {
        this.state = state;
    }

    /// Their ids.
    List<String> ids() {
        String text = state.text(KEY, "");
        return text.isEmpty() ? List.of() : List.of(text.split(","));
    }

    void note(Action action) {
        var ids = new ArrayList<>(ids());
        ids.remove(action.id());
        ids.addFirst(action.id());
        state.put(KEY, String.join(",", ids.subList(0, Math.min(MOST, ids.size()))));
    }
}
