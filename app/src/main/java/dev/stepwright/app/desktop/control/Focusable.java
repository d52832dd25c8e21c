package dev.stepwright.app.desktop.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// What can have the focus, and is it in sight.
public final class Focusable {
    /// What stays visible around a node that is scrolled to: its ring, and that there is more.
    private static final double AROUND = 8;

    private Focusable() {}

    /// Whether a node can have the focus now.
    public static boolean can(Node node) {
        return node.isFocusTraversable()
                && !node.isDisabled()
                && node.getScene() != null
                && isShown(node);
    }

    static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// All nodes below one that can have the focus, in the order in which they stand.
    public static List<Node> in(Node node) {
        var found = new ArrayList<Node>();
        collect(node, found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (can(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// Scrolls whatever is around a node so far that all of it is seen, with its ring.
    static void reveal(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                reveal(node, pane, pane.getContent());
            }
        }
    }

    private static void reveal(Node node, ScrollPane pane, Node content) {
        double room = pane.getViewportBounds().getHeight();
        double spare = content.getLayoutBounds().getHeight() - room;
        Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (spare <= 0 || at == null || at.getHeight() > room) {
            return;
        }
        double top = pane.getVvalue() / pane.getVmax() * spare;
        double wanted =
                Math.min(Math.max(top, at.getMaxY() + AROUND - room), at.getMinY() - AROUND);
        if (wanted != top) {
            pane.setVvalue(Math.clamp(wanted / spare, 0, 1) * pane.getVmax());
        }
    }
}
