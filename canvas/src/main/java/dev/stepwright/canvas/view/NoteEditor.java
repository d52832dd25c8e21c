package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Colour;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.model.pipeline.NoteId;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;

/// The field in which the text of a note is written, upon the note.
///
/// Enter begins a new line. Ctrl+Enter and leaving the field keep what was written, Escape gives
// up.
final class NoteEditor extends TextArea {
    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 64;

    private final BiConsumer<NoteId, String> commit;
    private final Runnable done;
    private Optional<NoteId> note = Optional.empty();
    private String before = "";

    /// @param commit takes the text
    /// @param done called when the field has gone
    NoteEditor(BiConsumer<NoteId, String> commit, Runnable done) {
        this.commit = commit;
        this.done = done;
        getStyleClass().add("note-editor");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Text of the note");
        setManaged(false);
        setVisible(false);
        setWrapText(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now && note.isPresent()) {
                                keep();
                            }
                        });
    }

    Optional<NoteId> note() {
        return note;
    }

    void setPalette(Palette palette) {
        setStyle(
                "-fx-control-inner-background: %1$s; -fx-background-color: %2$s, %1$s; -fx-background-insets: 0, 1.5; -fx-background-radius: 4, 3; -fx-padding: 2; -fx-text-fill: %3$s; -fx-highlight-fill: %2$s; -fx-highlight-text-fill: %4$s;"
                        .formatted(
                                css(palette.note()),
                                css(palette.accent()),
                                css(palette.text()),
                                css(palette.onStatus())));
    }

    private static String css(Colour colour) {
        return "rgba(%d,%d,%d,%s)"
                .formatted(colour.red(), colour.green(), colour.blue(), colour.opacity());
    }

    void open(NoteBox box) {
        note = Optional.of(box.id());
        before = box.text();
        setText(before);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /// Keeps the field on its note, at a size one can write in whatever the zoom.
    void follow(NoteBox box, Camera camera) {
        Rect bounds = camera.toScreen(box.bounds());
        double size = TextStyle.BODY.size() * Math.clamp(camera.zoom(), 1, 2);
        setFont(Font.font(Fonts.of(TextStyle.BODY).getFamily(), size));
        resizeRelocate(
                Math.round(bounds.x()),
                Math.round(bounds.y()),
                Math.round(Math.max(LEAST_WIDTH, bounds.width())),
                Math.round(Math.max(LEAST_HEIGHT, bounds.height())));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// Takes what was written, as before saving.
    void keep() {
        Optional<NoteId> open = note;
        String text = getText();
        close();
        if (open.isPresent() && !text.equals(before)) {
            commit.accept(open.get(), text);
        }
    }

    void close() {
        if (note.isPresent()) {
            note = Optional.empty();
            setVisible(false);
            done.run();
        }
    }
}
