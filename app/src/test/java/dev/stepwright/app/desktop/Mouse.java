package dev.stepwright.app.desktop;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What a mouse without a pressed button tells a node.
public final class Mouse {
    private Mouse() {}

    /// Has the mouse come, move or go, as the type says.
    public static void tell(Node node, EventType<MouseEvent> type) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        1,
                        1,
                        1,
                        1,
                        MouseButton.NONE,
                        0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        null));
    }
}
