package dev.stepwright.canvas.view;

import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.text.TextStyle;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field of one line upon the drawing, in which what is drawn there is written.
///
/// Enter keeps what was written, so does leaving the field; Escape gives up.
///
/// @param <T> what it is that has the text
abstract class OverlayField<T> extends TextField {
    static final double HEIGHT = 26;

    private final Runnable done;
    private Optional<T> about = Optional.empty();
    private String before = "";

    /// @param done called when the field has gone
    OverlayField(String style, String spoken, Runnable done) {
        this.done = done;
        getStyleClass().add(style);
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleText(spoken);
        setManaged(false);
        setVisible(false);
        setFont(Fonts.of(TextStyle.TITLE));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now && about.isPresent()) {
                                isKept();
                                close();
                            }
                        });
    }

    /// Takes a text that is not the old one.
    ///
    /// @return whether it is kept; one that is not stays in the field
    abstract boolean keeps(T what, String text);

    /// What is being written, if anything is.
    Optional<T> about() {
        return about;
    }

    void setPalette(Palette palette) {
        setStyle(
                "-fx-background-color: %2$s, %1$s; -fx-background-insets: 0, 1.5; -fx-background-radius: 4, 3; -fx-padding: 2 5 2 5; -fx-text-fill: %3$s; -fx-highlight-fill: %2$s; -fx-highlight-text-fill: %4$s;"
                        .formatted(
                                css(palette.card()),
                                css(palette.accent()),
                                css(palette.text()),
                                css(palette.onStatus())));
    }

    static String css(Colour colour) {
        return "rgba(%d,%d,%d,%s)"
                .formatted(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }

    void open(T what, String text) {
        about = Optional.of(what);
        before = text;
        setText(text);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (isKept()) {
                close();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private boolean isKept() {
        String text = getText().strip();
        return about.isEmpty() || text.equals(before) || keeps(about.get(), text);
    }

    void close() {
        if (about.isPresent()) {
            about = Optional.empty();
            setVisible(false);
            done.run();
        }
    }
}
