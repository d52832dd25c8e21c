package dev.stepwright.app.desktop.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// The keys that a person has given to actions instead of those they come with; an action without
/// an entry keeps its own.
public record KeyMap(Map<String, List<KeyCombination>> keys) {
    public static final KeyMap NONE = new KeyMap(Map.of());

    private static final String BETWEEN = ", ";

    public KeyMap {
        keys = Map.copyOf(keys);
    }

    /// Reads what [#texts] wrote. What cannot be understood is left out, as if it had never been
    /// said.
    public static KeyMap of(Map<String, String> texts) {
        var keys = new LinkedHashMap<String, List<KeyCombination>>();
        texts.forEach((id, text) -> read(text).ifPresent(list -> keys.put(id, list)));
        return new KeyMap(keys);
    }

    private static Optional<List<KeyCombination>> read(String text) {
        var list = new ArrayList<KeyCombination>();
        for (String one : text.split(BETWEEN.strip())) {
            if (one.isBlank()) {
                continue;
            }
            try {
                // What names no key is read as a character, which nobody can press.
                if (!(KeyCombination.valueOf(one.strip()) instanceof KeyCodeCombination key)) {
                    return Optional.empty();
                }
                list.add(key);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
        return Optional.of(list);
    }

    /// The keys as text, by the id of the action; an empty text for an action without a key.
    public Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        keys.forEach(
                (id, list) ->
                        texts.put(
                                id,
                                String.join(
                                        BETWEEN,
                                        list.stream().map(KeyCombination::getName).toList())));
        return texts;
    }

    /// The keys of an action, when a person has chosen them.
    public Optional<List<KeyCombination>> of(String id) {
        return Optional.ofNullable(keys.get(id));
    }

    public KeyMap with(String id, List<KeyCombination> chosen) {
        var changed = new LinkedHashMap<>(keys);
        changed.put(id, List.copyOf(chosen));
        return new KeyMap(changed);
    }

    /// The action has its own keys again.
    public KeyMap without(String id) {
        var changed = new LinkedHashMap<>(keys);
        changed.remove(id);
        return new KeyMap(changed);
    }

    /// The key that an event stands for; empty for a modifier alone, and for the keys that have to
    /// stay what they are: Escape and Tab.
    public static Optional<KeyCombination> pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey()
                || code == KeyCode.ESCAPE
                || code == KeyCode.TAB
                || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        var held = new ArrayList<Modifier>();
        if (event.isShortcutDown()) {
            held.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isShiftDown()) {
            held.add(KeyCombination.SHIFT_DOWN);
        }
        if (event.isAltDown()) {
            held.add(KeyCombination.ALT_DOWN);
        }
        return Optional.of(new KeyCodeCombination(code, held.toArray(Modifier[]::new)));
    }

    /// Whether a key is a single character, typed without Ctrl or Alt: such keys act on the canvas
    /// alone, and can be switched off (WCAG 2.1.4).
    public static boolean isSingle(KeyCombination key) {
        return key instanceof KeyCodeCombination combination
                && !isHeld(key.getShortcut())
                && !isHeld(key.getControl())
                && !isHeld(key.getMeta())
                && !isHeld(key.getAlt())
                && isCharacter(combination.getCode());
    }

    private static boolean isHeld(KeyCombination.ModifierValue value) {
        return value == KeyCombination.ModifierValue.DOWN;
    }

    private static boolean isCharacter(KeyCode code) {
        return code.isLetterKey()
                || code.isDigitKey()
                || !code.isFunctionKey()
                        && !code.isNavigationKey()
                        && !code.isModifierKey()
                        && !code.isArrowKey()
                        && !code.isWhitespaceKey()
                        && !code.isMediaKey()
                        && code != KeyCode.DELETE
                        && code != KeyCode.BACK_SPACE
                        && code != KeyCode.INSERT
                        && code != KeyCode.CONTEXT_MENU
                        && code != KeyCode.ESCAPE;
    }
}
