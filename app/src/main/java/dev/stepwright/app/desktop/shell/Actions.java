package dev.stepwright.app.desktop.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import jfx.incubator.scene.control.richtext.RichTextArea;

/// All actions by id; whatever offers actions reads them here and is told when their state may have
/// changed.
public final class Actions {
    private final Map<String, Action> own = new LinkedHashMap<>();
    private final Map<String, Action> byId = new LinkedHashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<Action>> witnesses = new ArrayList<>();
    private Consumer<String> hint = _ -> {};
    private Predicate<EventTarget> canvas = _ -> false;
    private KeyMap keys = KeyMap.NONE;
    private boolean singleKeys = true;

    /// Adds actions; one with a known id takes the place of the old one.
    public Actions add(Action... actions) {
        for (var action : actions) {
            own.put(action.id(), action);
            byId.put(action.id(), bound(action));
        }
        return this;
    }

    private Action bound(Action action) {
        return keys.of(action.id()).map(action::withKeys).orElse(action);
    }

    public Optional<Action> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Action> all() {
        return List.copyOf(byId.values());
    }

    /// The action with the keys that it comes with.
    public Optional<Action> original(String id) {
        return Optional.ofNullable(own.get(id));
    }

    /// The keys that a person has chosen.
    public KeyMap keyMap() {
        return keys;
    }

    /// Gives the actions the keys that a person has chosen, the others their own.
    public void bind(KeyMap chosen) {
        keys = chosen;
        own.values().forEach(action -> byId.put(action.id(), bound(action)));
        refresh();
    }

    /// The other action that has a key; two that never listen at the same place may share one.
    public Optional<Action> clash(String id, KeyCombination key) {
        return byId.values().stream()
                .filter(action -> !action.id().equals(id))
                .filter(action -> action.keys().stream().anyMatch(has -> isSame(has, key)))
                .findFirst();
    }

    /// Whether two keys are one: `Shortcut` is what the platform takes for it.
    static boolean isSame(KeyCombination one, KeyCombination other) {
        return one.equals(other) || one.getDisplayText().equals(other.getDisplayText());
    }

    /// Whether single characters act as keys on the canvas.
    public void singleKeys(boolean on) {
        singleKeys = on;
    }

    /// What the canvas is, to which some keys belong.
    public void canvasIs(Predicate<EventTarget> is) {
        canvas = is;
    }

    /// Where the reason goes when somebody asks for what cannot be done now.
    public void onRefusal(Consumer<String> hint) {
        this.hint = hint;
    }

    /// Called with every action that was done.
    public void onDone(Consumer<Action> witness) {
        witnesses.add(witness);
    }

    /// Does it, or says why not; then everything that shows actions is brought up to date.
    public void run(Action action) {
        action.refusal()
                .ifPresentOrElse(
                        hint,
                        () -> {
                            action.run().run();
                            witnesses.forEach(witness -> witness.accept(action));
                        });
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
        if (!event.isConsumed()) {
            with(event, byId.values().stream().toList()).ifPresent(action -> run(action, event));
        }
    }

    /// What a key means that the canvas would otherwise take for itself: one that a person has
    /// given to an action, or taken away from one.
    public void handleBeforeCanvas(KeyEvent event) {
        if (event.isConsumed() || keys.keys().isEmpty() || !canvas.test(event.getTarget())) {
            return;
        }
        List<Action> changed =
                byId.values().stream().filter(each -> keys.of(each.id()).isPresent()).toList();
        Optional<Action> meant = with(event, changed);
        if (meant.isPresent()) {
            run(meant.get(), event);
        } else if (with(event, changed.stream().map(each -> own.get(each.id())).toList())
                        .isPresent()
                && with(event, byId.values().stream().toList()).isEmpty()) {
            event.consume();
        }
    }

    private void run(Action action, KeyEvent event) {
        event.consume();
        run(action);
    }

    private Optional<Action> with(KeyEvent event, List<Action> actions) {
        boolean typing =
                event.getTarget() instanceof TextInputControl
                        || event.getTarget() instanceof RichTextArea;
        boolean onCanvas = canvas.test(event.getTarget());
        for (var action : actions) {
            if (action.onCanvas() && !onCanvas) continue;
            for (var key : action.keys()) {
                if (key.match(event)
                        && !(typing && belongsToText(key))
                        && (!KeyMap.isSingle(key) || singleKeys && onCanvas))
                    return Optional.of(action);
            }
        }
        return Optional.empty();
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
