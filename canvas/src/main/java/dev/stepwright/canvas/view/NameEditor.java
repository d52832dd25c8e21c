package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;
import java.util.function.BiPredicate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The field in which a step's name is written on its card.
///
/// Enter commits, Escape gives up, leaving the field commits what can be committed. A refused name
/// stays in the field.
final class NameEditor extends TextField {
    private static final double LEFT = 54;
    private static final double MIDDLE = 24;
    private static final double RIGHT = 8;
    private static final double HEIGHT = 26;
    private static final double LEAST_WIDTH = 160;

    private final BiPredicate<StepId, String> commit;
    private final Runnable done;
    private Optional<StepId> step = Optional.empty();
    private String before = "";

    /// @param commit takes the name, or refuses it
    /// @param done called when the field has gone
    NameEditor(BiPredicate<StepId, String> commit, Runnable done) {
        this.commit = commit;
        this.done = done;
        getStyleClass().add("name-editor");
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleText("Name of the step");
        setManaged(false);
        setVisible(false);
        setFont(Fonts.of(TextStyle.TITLE));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now && step.isPresent()) {
                                leave();
                            }
                        });
    }

    Optional<StepId> step() {
        return step;
    }

    void setPalette(Palette palette) {
        setStyle(style(palette));
    }

    /// How a field looks in which a name is written upon the drawing.
    static String style(Palette palette) {
        return "-fx-background-color: "
                + css(palette.accent())
                + ", "
                + css(palette.card())
                + "; -fx-background-insets: 0, 1.5; -fx-background-radius: 4, 3;"
                + " -fx-padding: 2 5 2 5; -fx-text-fill: "
                + css(palette.text())
                + "; -fx-highlight-fill: "
                + css(palette.accent())
                + "; -fx-highlight-text-fill: "
                + css(palette.onStatus())
                + ";";
    }

    private static String css(Colour colour) {
        return "rgba(%d,%d,%d,%s)"
                .formatted(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }

    void open(StepId id, String name) {
        step = Optional.of(id);
        before = name;
        setText(name);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /// Keeps the field on its card, at a size one can write in whatever the zoom.
    void follow(Card card, Camera camera) {
        Rect bounds = camera.toScreen(card.bounds());
        double zoom = Math.min(1, camera.zoom());
        double x = bounds.x() + LEFT * zoom;
        double y = bounds.y() + MIDDLE * camera.zoom() - HEIGHT / 2;
        double width = Math.max(LEAST_WIDTH, bounds.right() - RIGHT * zoom - x);
        resizeRelocate(Math.round(x), Math.round(y), Math.round(width), HEIGHT);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (isCommitted()) {
                close();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private boolean isCommitted() {
        String name = getText().strip();
        return step.isEmpty() || name.equals(before) || commit.test(step.get(), name);
    }

    private void leave() {
        isCommitted();
        close();
    }

    void close() {
        if (step.isPresent()) {
            step = Optional.empty();
            setVisible(false);
            done.run();
        }
    }
}
