package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Buttons;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;

/// Says in an open menu why an item cannot be chosen.
///
/// A disabled item hears no mouse, so its parent listens for it.
final class Reasons {
    static final String KEY = "reason";

    private Reasons() {}

    static void showFor(List<MenuItem> items) {
        var parent =
                items.stream()
                        .map(MenuItem::getStyleableNode)
                        .filter(node -> node != null && node.getParent() != null)
                        .map(Node::getParent)
                        .findFirst();
        if (parent.isEmpty()) return;
        var tip = Buttons.tip("");
        parent.get()
                .setOnMouseMoved(
                        event ->
                                reasonAt(items, event)
                                        .ifPresentOrElse(
                                                reason -> {
                                                    tip.setText(reason);
                                                    tip.show(
                                                            parent.get(),
                                                            event.getScreenX() + 14,
                                                            event.getScreenY() + 16);
                                                },
                                                tip::hide));
        parent.get().setOnMouseExited(_ -> tip.hide());
    }

    private static Optional<String> reasonAt(List<MenuItem> items, MouseEvent event) {
        return items.stream()
                .filter(
                        item ->
                                item.getProperties().containsKey(KEY)
                                        && isUnder(item.getStyleableNode(), event))
                .map(item -> item.getProperties().get(KEY).toString())
                .findFirst();
    }

    private static boolean isUnder(Node node, MouseEvent event) {
        return node != null
                && node.contains(node.sceneToLocal(event.getSceneX(), event.getSceneY()));
    }
}
