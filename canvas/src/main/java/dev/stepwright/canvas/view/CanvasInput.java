package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.gesture.CanvasEvent;
import dev.stepwright.canvas.gesture.KeyName;
import dev.stepwright.canvas.gesture.Modifiers;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Translates what JavaFX tells of mouse, wheel, trackpad and keys into events of the canvas.
final class CanvasInput {
    private static final Map<KeyCode, KeyName> KEYS =
            Map.ofEntries(
                    Map.entry(KeyCode.ENTER, KeyName.ENTER),
                    Map.entry(KeyCode.LEFT, KeyName.LEFT),
                    Map.entry(KeyCode.RIGHT, KeyName.RIGHT),
                    Map.entry(KeyCode.UP, KeyName.UP),
                    Map.entry(KeyCode.DOWN, KeyName.DOWN),
                    Map.entry(KeyCode.TAB, KeyName.TAB),
                    Map.entry(KeyCode.CONTEXT_MENU, KeyName.MENU));

    private final SceneView picture;
    private final Node node;
    private final JoinedMoves canvas;
    private final Runnable spaceChanged;
    private final BooleanSupplier tabAdds;
    private final EventHandler<MouseEvent> holds = event -> held = modifiers(event);
    private Modifiers held = Modifiers.NONE;
    private boolean space;

    /// @param picture where the mouse is listened to; what lies upon it keeps its own
    /// @param node where keys are listened to
    /// @param spaceChanged called when Space goes down or up
    /// @param tabAdds whether Tab is a key of the canvas
    CanvasInput(
            SceneView picture,
            Node node,
            Consumer<CanvasEvent> canvas,
            Runnable spaceChanged,
            BooleanSupplier tabAdds) {
        this.picture = picture;
        this.node = node;
        this.canvas = new JoinedMoves(picture, canvas);
        this.spaceChanged = spaceChanged;
        this.tabAdds = tabAdds;
        picture.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        picture.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        picture.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::moved);
        picture.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        picture.addEventHandler(
                MouseEvent.MOUSE_EXITED, _ -> this.canvas.accept(new CanvasEvent.Left()));
        picture.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        picture.addEventHandler(ZoomEvent.ZOOM, this::pinched);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        node.addEventHandler(KeyEvent.KEY_RELEASED, this::keyReleased);
        // What is carried over from elsewhere is told of by whoever carries it, without the keys.
        node.sceneProperty()
                .addListener(
                        (_, before, now) -> {
                            if (before != null) {
                                before.removeEventFilter(MouseEvent.ANY, holds);
                            }
                            if (now != null) {
                                now.addEventFilter(MouseEvent.ANY, holds);
                            }
                        });
        node.focusedProperty().addListener((_, _, now) -> space(now && space));
    }

    boolean isSpaceHeld() {
        return space;
    }

    private void pressed(MouseEvent event) {
        if (event.getTarget() != picture) {
            return;
        }
        node.requestFocus();
        button(event.getButton())
                .ifPresent(
                        button ->
                                canvas.accept(
                                        new CanvasEvent.Pressed(
                                                at(event),
                                                button,
                                                modifiers(event),
                                                event.getClickCount())));
        event.consume();
    }

    private static Optional<CanvasEvent.Button> button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Optional.of(CanvasEvent.Button.LEFT);
            case MIDDLE -> Optional.of(CanvasEvent.Button.MIDDLE);
            case SECONDARY -> Optional.of(CanvasEvent.Button.RIGHT);
            default -> Optional.empty();
        };
    }

    private void moved(MouseEvent event) {
        if (event.getTarget() != picture) {
            canvas.accept(new CanvasEvent.Left());
            return;
        }
        var move = new CanvasEvent.Moved(at(event), modifiers(event));
        if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            canvas.drag(move);
        } else {
            canvas.accept(move);
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        // The last move may not have been told: toolkits join those that come thick and fast.
        canvas.accept(new CanvasEvent.Moved(at(event), modifiers(event)));
        canvas.accept(new CanvasEvent.Released(at(event), modifiers(event)));
        event.consume();
    }

    private static Point at(MouseEvent event) {
        return new Point(event.getX(), event.getY());
    }

    /// The keys that were held when the mouse last moved anywhere in the window.
    Modifiers held() {
        return held;
    }

    private Modifiers modifiers(MouseEvent event) {
        return new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), space);
    }

    private void scrolled(ScrollEvent event) {
        if (event.getDeltaX() != 0 || event.getDeltaY() != 0) {
            canvas.accept(
                    new CanvasEvent.Wheel(
                            new Point(event.getX(), event.getY()),
                            -event.getDeltaX(),
                            -event.getDeltaY(),
                            new Modifiers(
                                    event.isShiftDown(),
                                    event.isShortcutDown(),
                                    event.isAltDown(),
                                    space)));
        }
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        canvas.accept(
                new CanvasEvent.Pinched(
                        new Point(event.getX(), event.getY()), event.getZoomFactor()));
        event.consume();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getTarget() != node) {
            return;
        }
        if (event.getCode() == KeyCode.SPACE && !event.isShortcutDown()) {
            space(true);
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            canvas.accept(new CanvasEvent.Escape());
            event.consume();
            return;
        }
        boolean menu = event.getCode() == KeyCode.F10 && event.isShiftDown();
        KeyName name = menu ? KeyName.MENU : KEYS.get(event.getCode());
        if (name != null && means(name, event)) {
            canvas.accept(
                    new CanvasEvent.Key(
                            name,
                            new Modifiers(
                                    event.isShiftDown(),
                                    event.isShortcutDown(),
                                    event.isAltDown(),
                                    space)));
            event.consume();
        }
    }

    /// Keys that mean nothing here go on to the window and its menus.
    private boolean means(KeyName name, KeyEvent event) {
        if (event.isAltDown()) {
            return switch (name) {
                case LEFT, RIGHT, UP, DOWN -> true;
                default -> false;
            };
        }
        return switch (name) {
            case TAB -> tabAdds.getAsBoolean() && !event.isShortcutDown() && !event.isShiftDown();
            case ENTER, MENU -> !event.isShortcutDown();
            case LEFT, RIGHT, UP, DOWN -> true;
        };
    }

    private void keyReleased(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            space(false);
            event.consume();
        }
    }

    private void space(boolean held) {
        if (space != held) {
            space = held;
            spaceChanged.run();
        }
    }
}
