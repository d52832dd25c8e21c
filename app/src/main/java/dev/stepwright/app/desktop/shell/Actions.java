package dev.stepwright.app.desktop.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// All actions by id; whatever offers actions reads them here and is told when their state may have
/// changed.
public final class Actions {
    private final Map<String, Action> byId = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private Consumer<String> hint = _ -> {};

    /// Adds actions; one with a known id takes the place of the old one.
    public Actions add(Action... actions) {
        for (var action : actions) byId.put(action.id(), action);
        return this;
    }

    public Optional<Action> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Action> all() {
        return List.copyOf(byId.values());
    }

    /// Where the reason goes when somebody asks for what cannot be done now.
    public void onRefusal(Consumer<String> hint) {
        this.hint = hint;
    }

    /// Does it, or says why not; then everything that shows actions is brought up to date.
    public void run(Action action) {
        action.refusal().ifPresentOrElse(hint, action.run());
        refresh();
    }

    /// Does the action with this id; there must be one.
    public void run(String id) {
        run(find(id).orElseThrow(() -> new IllegalArgumentException("no action " + id)));
    }

    /// Calls the listener now and whenever labels, reasons or check marks may have changed.
    public void onRefresh(Runnable listener) {
        listeners.add(listener);
        listener.run();
    }

    public void refresh() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /// Runs the action of a pressed key and consumes the event; keys without a modifier belong to a
    /// text being typed.
    public void handle(KeyEvent event) {
        if (event.isConsumed()) return;
        boolean typing =
                event.getTarget() instanceof TextInputControl
                        || event.getTarget() instanceof RichTextArea;
        for (var action : byId.values()) {
            for (var key : action.keys()) {
                if (!key.match(event) || (typing && belongsToText(key))) continue;
                event.consume();
                run(action);
                return;
            }
        }
    }

    /// Copying and pasting, too: whoever writes means the text, also where the field has no use for
    /// the key.
    private static boolean belongsToText(KeyCombination key) {
        return isBare(key)
                || key.getName().matches("Shortcut\\+(Shift\\+)?[ACVX]|Shift\\+Shortcut\\+[ACVX]");
    }

    private static boolean isBare(KeyCombination key) {
        return key.getShortcut() != KeyCombination.ModifierValue.DOWN
                && key.getControl() != KeyCombination.ModifierValue.DOWN
                && key.getAlt() != KeyCombination.ModifierValue.DOWN
                && !key.getName().matches("(Shift\\+)?F\\d+");
    }
}
