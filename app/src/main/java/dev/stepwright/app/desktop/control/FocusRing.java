package dev.stepwright.app.desktop.control;

import java.util.Set;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Shows where the focus is to whoever works with the keyboard.
///
/// JavaFX sets `:focus-visible` only when Tab moves the focus. Where the program moves it (the next
/// pane, the control under a dialog that closes, the line after a deleted one) it would be nowhere
/// to be seen, so it is set here whenever the last thing used was a key.
public final class FocusRing {
    private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

    /// On the root of a scene while keys are used.
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    private static final Set<KeyCode> MODIFIERS =
            Set.of(
                    KeyCode.SHIFT,
                    KeyCode.CONTROL,
                    KeyCode.ALT,
                    KeyCode.ALT_GRAPH,
                    KeyCode.META,
                    KeyCode.COMMAND,
                    KeyCode.WINDOWS,
                    KeyCode.CAPS,
                    KeyCode.NUM_LOCK);

    /// For all scenes: a popup that a key has opened begins with its ring. FX thread only.
    private static boolean byKeys;

    private final Scene scene;
    private @Nullable Node ringed;

    private FocusRing(Scene scene) {
        this.scene = scene;
    }

    /// Begins to show the focus of a window or a popup.
    public static void keep(Scene scene) {
        var ring = new FocusRing(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, ring::pressed);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring.clicked());
        scene.focusOwnerProperty().addListener((_, before, now) -> ring.moved(before, now));
        ring.mode(byKeys);
        ring.moved(null, scene.getFocusOwner());
    }

    private void pressed(KeyEvent event) {
        if (MODIFIERS.contains(event.getCode())) {
            return;
        }
        mode(true);
        EventTarget target = event.getTarget();
        if (target instanceof Node node && node == scene.getFocusOwner()) {
            ring(node);
        }
    }

    private void clicked() {
        mode(false);
        if (ringed != null) {
            ringed.pseudoClassStateChanged(VISIBLE, false);
            ringed = null;
        }
    }

    private void mode(boolean keys) {
        byKeys = keys;
        Parent root = scene.getRoot();
        if (root != null) {
            root.pseudoClassStateChanged(KEYS, keys);
        }
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (before != null && before == ringed) {
            ringed = null;
            before.pseudoClassStateChanged(VISIBLE, before.isFocusVisible());
        }
        if (now != null && byKeys) {
            mode(true);
            ring(now);
            Focusable.reveal(now);
        }
    }

    private void ring(Node node) {
        ringed = node;
        node.pseudoClassStateChanged(VISIBLE, true);
    }
}
