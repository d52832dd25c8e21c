package dev.stepwright.app.desktop.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps the focus where the person works.
///
/// When the control that has the focus goes, JavaFX gives it to the first control of the window,
/// which is a button of the tool bar: the next Enter would press it. Here it goes to the pane in
/// which the person worked, unless somebody asks for it meanwhile.
public final class FocusKeeper {
    private static final String HOME = "stepwright.focus-home";

    private final Scene scene;
    private @Nullable Node home;
    private boolean lost;

    private FocusKeeper(Scene scene) {
        this.scene = scene;
    }

    /// Begins to keep the focus of a window.
    public static void keep(Scene scene) {
        var keeper = new FocusKeeper(scene);
        scene.focusOwnerProperty().addListener((_, before, now) -> keeper.moved(before, now));
    }

    /// Says that a pane takes the focus when a control in it has gone.
    public static void home(Node pane) {
        pane.getProperties().put(HOME, true);
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (now == null) {
            // Only the window itself takes the focus away without giving it to somebody.
            lost = before != null && !canHaveFocus(before);
        } else if (lost) {
            lost = false;
            Platform.runLater(() -> back(now));
        } else {
            home = homeOf(now);
        }
    }

    private void back(Node given) {
        if (scene.getFocusOwner() != given) {
            return;
        }
        Node pane = home;
        boolean there = pane != null && pane.getScene() == scene && canHaveFocus(pane);
        Node target = there ? pane : scene.getRoot();
        if (target != null) {
            target.requestFocus();
        }
    }

    private boolean canHaveFocus(Node node) {
        if (node.getScene() != scene || node.isDisabled()) {
            return false;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Node homeOf(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getProperties().containsKey(HOME)) {
                return each;
            }
        }
        return null;
    }
}
