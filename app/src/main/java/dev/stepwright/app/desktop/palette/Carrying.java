package dev.stepwright.app.desktop.palette;

import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Turns press, drag and release on palette entries into a [PaletteDrag], with a ghost that follows
/// the pointer.
final class Carrying {
    private static final double THRESHOLD = 4;
    private static final double GHOST_GAP = 10;

    private final PaletteDrag drag;
    private final Pane ghosts;
    private final EventHandler<KeyEvent> escape = this::onKey;
    private Optional<HBox> ghost = Optional.empty();
    private boolean cancelled;
    private double fromX;
    private double fromY;

    Carrying(PaletteDrag drag, Pane ghosts) {
        this.drag = drag;
        this.ghosts = ghosts;
    }

    void listenTo(Node row, PaletteItem item) {
        row.setOnMousePressed(
                event -> {
                    if (event.getButton() != MouseButton.PRIMARY) return;
                    fromX = event.getSceneX();
                    fromY = event.getSceneY();
                    cancelled = false;
                    row.requestFocus();
                    event.consume(); // or the scroll pane around it takes the focus
                });
        row.setOnMouseDragged(
                event -> {
                    if (!event.isPrimaryButtonDown() || cancelled) return;
                    startWhenFar(row.getScene(), item, event);
                    if (ghost.isPresent()) move(event);
                });
        row.setOnMouseReleased(
                event -> {
                    if (event.getButton() != MouseButton.PRIMARY || cancelled) return;
                    // Moves that come thick and fast are told as one, or not before the release.
                    startWhenFar(row.getScene(), item, event);
                    if (ghost.isEmpty()) return;
                    stop(row.getScene());
                    drag.released(event.getSceneX(), event.getSceneY());
                });
    }

    private void startWhenFar(Scene scene, PaletteItem item, MouseEvent event) {
        if (ghost.isEmpty()
                && Math.hypot(event.getSceneX() - fromX, event.getSceneY() - fromY) >= THRESHOLD) {
            start(scene, item, event);
        }
    }

    private void start(Scene scene, PaletteItem item, MouseEvent event) {
        var label = new HBox(8, Glyph.of(item.icon(), 18, item.role()), Texts.firm(item.title()));
        label.getStyleClass().add("palette-ghost");
        ghosts.getChildren().add(label);
        label.applyCss();
        label.autosize();
        ghost = Optional.of(label);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        drag.started(item, event.getSceneX(), event.getSceneY());
    }

    private void move(MouseEvent event) {
        ghost.ifPresent(
                label ->
                        label.relocate(
                                event.getSceneX() + GHOST_GAP, event.getSceneY() + GHOST_GAP));
        boolean shown = drag.moved(event.getSceneX(), event.getSceneY());
        ghost.ifPresent(label -> label.setVisible(!shown));
    }

    private void stop(Scene scene) {
        ghost.ifPresent(ghosts.getChildren()::remove);
        ghost = Optional.empty();
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) return;
        event.consume();
        cancelled = true;
        stop((Scene) event.getSource());
        drag.cancelled();
    }
}
