package dev.stepwright.app.desktop.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// One thing a person can do: menu bar, tool bar, context menus, shortcuts and command palette all
/// read it.
///
/// @param id stable name, such as `file.open`
/// @param label what it is called, in sentence case
/// @param keys its shortcuts, the first one being shown
/// @param icon name of its icon, where it has one
/// @param enabledWhen empty when it can be done now, otherwise the reason why not
/// @param checked for something that is on or off: whether it is on
/// @param onCanvas whether its keys count only while the canvas has the focus
/// @param run does it
public record Action(
        String id,
        String label,
        List<KeyCombination> keys,
        Optional<String> icon,
        Supplier<Optional<String>> enabledWhen,
        Optional<BooleanSupplier> checked,
        boolean onCanvas,
        Runnable run) {

    public Action {
        keys = List.copyOf(keys);
    }

    /// An action that can always be done and has no key.
    public static Action of(String id, String label, Runnable run) {
        return new Action(
                id,
                label,
                List.of(),
                Optional.empty(),
                Optional::empty,
                Optional.empty(),
                false,
                run);
    }

    /// Keys as [KeyCombination#valueOf] reads them, such as `Shortcut+Shift+P`.
    public Action on(String... combinations) {
        return withKeys(Stream.of(combinations).map(KeyCombination::valueOf).toList());
    }

    /// The same with other keys.
    public Action withKeys(List<KeyCombination> others) {
        return new Action(id, label, others, icon, enabledWhen, checked, onCanvas, run);
    }

    /// The same with keys that count only while the canvas has the focus.
    public Action whileOnCanvas() {
        return new Action(id, label, keys, icon, enabledWhen, checked, true, run);
    }

    public Action icon(String name) {
        return new Action(id, label, keys, Optional.of(name), enabledWhen, checked, onCanvas, run);
    }

    public Action enabledWhen(Supplier<Optional<String>> reasonWhyNot) {
        return new Action(id, label, keys, icon, reasonWhyNot, checked, onCanvas, run);
    }

    public Action checkedWhen(BooleanSupplier on) {
        return new Action(id, label, keys, icon, enabledWhen, Optional.of(on), onCanvas, run);
    }

    /// Why it cannot be done now, or empty.
    public Optional<String> refusal() {
        return enabledWhen.get();
    }

    /// The key as people read it, or an empty text.
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    /// The label with its key, and the reason while it cannot be done; for tooltips.
    public String explanation() {
        var text = keys.isEmpty() ? label : label + "  (" + keyText() + ")";
        return refusal().map(reason -> text + "\n" + reason).orElse(text);
    }
}
