package dev.stepwright.app.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Keeps the focus where the person works.
///
/// When the control that has the focus goes, JavaFX gives it to the first control of the window,
/// which is a button of the tool bar: the next Enter would press it. Here it goes to the pane in
/// which the person worked, or to what is nearest to it, unless somebody asks for it meanwhile.
public final class FocusKeeper {
    private static final String HOME = "stepwright.focus-home";

    private final Scene scene;
    private @Nullable Node home;
    private List<Node> around = List.of();
    private boolean lost;

    private FocusKeeper(Scene scene) {
        this.scene = scene;
    }

    /// Begins to keep the focus of a window, and to show it.
    public static void keep(Scene scene) {
        var keeper = new FocusKeeper(scene);
        scene.focusOwnerProperty().addListener((_, before, now) -> keeper.moved(before, now));
        FocusRing.keep(scene);
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
            around = above(now);
        }
    }

    private void back(Node given) {
        if (scene.getFocusOwner() != given) {
            return;
        }
        Node pane = home;
        if (pane != null && canHaveFocus(pane)) {
            pane.requestFocus();
        } else {
            nearest().ifPresent(Node::requestFocus);
        }
    }

    /// The first control of the smallest part of the window that was around it and is still there;
    /// of tabs it is the current one.
    private Optional<Node> nearest() {
        return around.stream()
                .filter(part -> part.getScene() == scene)
                .map(Focusable::in)
                .filter(controls -> !controls.isEmpty())
                .map(
                        controls ->
                                controls.stream()
                                        .filter(each -> each.getStyleClass().contains("current"))
                                        .findFirst()
                                        .orElse(controls.getFirst()))
                .findFirst();
    }

    private static List<Node> above(Node node) {
        var all = new ArrayList<Node>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            all.add(each);
        }
        return all;
    }

    private boolean canHaveFocus(Node node) {
        return node.getScene() == scene && !node.isDisabled() && Focusable.isShown(node);
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
