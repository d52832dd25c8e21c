package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.CommandPalette;
import dev.stepwright.app.desktop.shell.Overlay;
import java.util.List;
import java.util.Optional;

/// Going from one open file to another.
final class TabCommands {
    private final Desk desk;
    private final Overlay overlay;

    TabCommands(Desk desk, Overlay overlay) {
        this.desk = desk;
        this.overlay = overlay;
    }

    void register(Actions actions) {
        actions.add(
                Action.of("view.nextFile", "Next file", () -> go(1))
                        .on("Shortcut+Tab", "Shortcut+Page Down")
                        .enabledWhen(this::noOther),
                Action.of("view.previousFile", "Previous file", () -> go(-1))
                        .on("Shift+Shortcut+Tab", "Shortcut+Page Up")
                        .enabledWhen(this::noOther),
                Action.of("view.files", "Open files…", this::list)
                        .on("Shortcut+P")
                        .enabledWhen(
                                () ->
                                        desk.all().isEmpty()
                                                ? Optional.of("No pipeline is open.")
                                                : Optional.empty()));
    }

    private Optional<String> noOther() {
        return desk.all().size() > 1 ? Optional.empty() : Optional.of("No other file is open.");
    }

    private void go(int by) {
        List<OpenDocument> all = desk.all();
        desk.current()
                .map(all::indexOf)
                .ifPresent(at -> desk.show(all.get(Math.floorMod(at + by, all.size()))));
    }

    /// All open files, to be searched by name and folder.
    void list() {
        CommandPalette.choose(
                overlay, "Which file?", desk.all().stream().map(this::choice).toList());
    }

    private Action choice(OpenDocument document) {
        String place = document.file().map(file -> file.path().toString()).orElse("not saved yet");
        String label = document.name() + (document.isDirty() ? " • — " : " — ") + place;
        return Action.of(document.id(), label, () -> desk.show(document)).icon("file");
    }
}
