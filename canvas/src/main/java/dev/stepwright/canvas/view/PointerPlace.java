package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/// Where the pointer is over a node; a menu that it opened there counts as there.
final class PointerPlace {
    private Optional<Point> at = Optional.empty();
    private boolean menu;

    PointerPlace(Node node) {
        node.addEventFilter(MouseEvent.ANY, this::note);
    }

    private void note(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            if (!menu) {
                at = Optional.empty();
            }
            return;
        }
        at = Optional.of(new Point(event.getX(), event.getY()));
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            menu = event.isSecondaryButtonDown();
        } else if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            menu = false;
        }
    }

    /// In pixels of the node; empty when the pointer is elsewhere.
    Optional<Point> at() {
        return at;
    }
}
