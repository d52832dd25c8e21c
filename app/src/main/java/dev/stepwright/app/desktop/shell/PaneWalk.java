package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Focusable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Moves the focus from one pane of the window to the next, to where it was in there last.
///
/// Tab walks through every control; this is the way around a window that has hundreds of them.
public final class PaneWalk {
    private final Supplier<List<Node>> panes;
    private final Map<Node, Node> last = new HashMap<>();

    /// @param panes those that are shown now, in their order
    public PaneWalk(Supplier<List<Node>> panes) {
        this.panes = panes;
    }

    /// Begins to note where the focus is.
    public void watch(Scene scene) {
        scene.focusOwnerProperty()
                .subscribe(
                        owner -> {
                            if (owner != null) {
                                paneOf(owner).ifPresent(pane -> last.put(pane, owner));
                            }
                        });
    }

    /// Goes to the next pane that can take the focus.
    ///
    /// @param by 1, or -1 for the one before
    public void go(Scene scene, int by) {
        List<Node> all = panes.get();
        Node owner = scene.getFocusOwner();
        int at = owner == null ? -1 : paneOf(owner).map(all::indexOf).orElse(-1);
        if (at < 0 && by < 0) {
            at = 0;
        }
        for (int i = 1; i <= all.size(); i++) {
            Node pane = all.get(Math.floorMod(at + by * i, all.size()));
            Optional<Node> target = target(pane);
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private Optional<Node> paneOf(Node node) {
        List<Node> all = panes.get();
        for (Node each = node; each != null; each = each.getParent()) {
            if (all.contains(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private Optional<Node> target(Node pane) {
        Node before = last.get(pane);
        if (before != null
                && Focusable.can(before)
                && paneOf(before).filter(pane::equals).isPresent()) {
            return Optional.of(before);
        }
        return Focusable.in(pane).stream().findFirst();
    }
}
