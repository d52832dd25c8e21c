package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.canvas.gesture.KeyName;
import dev.stepwright.canvas.gesture.Modifiers;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The keys that the canvas answers by itself, as actions: so that they stand among all others, and
/// a person can give them other keys.
///
/// With the keys they come with, the canvas hears them before any action does; these actions are
/// called from the command palette, or once somebody has given them another key.
final class CanvasKeys {
    private static final Modifiers NEAR = Modifiers.CONTROL;
    private static final Modifiers FAR = new Modifiers(true, true, false, false);

    /// A key of the canvas and what it does.
    private record Row(String id, String label, KeyName key, Modifiers held, List<String> keys) {
        Row(String id, String label, KeyName key, Modifiers held, String... keys) {
            this("canvas." + id, label, key, held, List.of(keys));
        }
    }

    private static final List<Row> ROWS =
            List.of(
                    new Row("left", "Go to the step before", KeyName.LEFT, Modifiers.NONE, "Left"),
                    new Row(
                            "right",
                            "Go to the step after",
                            KeyName.RIGHT,
                            Modifiers.NONE,
                            "Right"),
                    new Row("up", "Go to the step above", KeyName.UP, Modifiers.NONE, "Up"),
                    new Row("down", "Go to the step below", KeyName.DOWN, Modifiers.NONE, "Down"),
                    new Row("nudgeLeft", "Move left", KeyName.LEFT, NEAR, "Shortcut+Left"),
                    new Row("nudgeRight", "Move right", KeyName.RIGHT, NEAR, "Shortcut+Right"),
                    new Row("nudgeUp", "Move up", KeyName.UP, NEAR, "Shortcut+Up"),
                    new Row("nudgeDown", "Move down", KeyName.DOWN, NEAR, "Shortcut+Down"),
                    new Row("farLeft", "Move far left", KeyName.LEFT, FAR, "Shift+Shortcut+Left"),
                    new Row(
                            "farRight",
                            "Move far right",
                            KeyName.RIGHT,
                            FAR,
                            "Shift+Shortcut+Right"),
                    new Row("farUp", "Move far up", KeyName.UP, FAR, "Shift+Shortcut+Up"),
                    new Row("farDown", "Move far down", KeyName.DOWN, FAR, "Shift+Shortcut+Down"),
                    new Row(
                            "inspector",
                            "Go to the form of the step",
                            KeyName.ENTER,
                            Modifiers.NONE,
                            "Enter"),
                    new Row(
                            "menu",
                            "Context menu",
                            KeyName.MENU,
                            Modifiers.NONE,
                            "Shift+F10",
                            "Context Menu"));

    private final Supplier<Optional<DocumentView>> current;

    CanvasKeys(Supplier<Optional<DocumentView>> current) {
        this.current = current;
    }

    /// The ids of its actions, which stand in no menu.
    static List<String> ids() {
        return ROWS.stream().map(Row::id).toList();
    }

    void register(Actions actions) {
        for (Row row : ROWS) {
            actions.add(
                    Action.of(row.id, row.label, () -> press(row))
                            .on(row.keys.toArray(String[]::new))
                            .whileOnCanvas()
                            .enabledWhen(
                                    () ->
                                            current.get().isPresent()
                                                    ? Optional.empty()
                                                    : Optional.of("No pipeline is open.")));
        }
    }

    private void press(Row row) {
        current.get()
                .ifPresent(
                        view -> {
                            view.canvas().requestFocus();
                            view.canvas().press(row.key, row.held);
                        });
    }
}
