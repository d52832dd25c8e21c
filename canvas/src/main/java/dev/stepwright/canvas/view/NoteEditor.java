package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
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

/// The field in which the text of a note is written, upon the note.
///
/// Enter begins a new line. Whatever ends the writing keeps it: Escape, Ctrl+Enter and leaving the
/// field; undo takes it back.
final class NoteEditor extends TextArea {
    private static final double LEAST_WIDTH = 160;
    private static final double LEAST_HEIGHT = 64;

    private final BiConsumer<NoteId, String> commit;
    private final Runnable done;
    private Optional<NoteId> note = Optional.empty();
    private String before = "";
    private String colours = "";
    private double size = TextStyle.BODY.size();

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
        // The style sheets of a window have small letters of one width for texts of many lines.
        colours =
                "-fx-font-family: '%5$s'; -fx-control-inner-background: %1$s; -fx-background-color: %2$s, %1$s; -fx-background-insets: 0, 1.5; -fx-background-radius: 4, 3; -fx-padding: 2; -fx-text-fill: %3$s; -fx-highlight-fill: %2$s; -fx-highlight-text-fill: %4$s;"
                        .formatted(
                                OverlayField.css(palette.note()),
                                OverlayField.css(palette.accent()),
                                OverlayField.css(palette.text()),
                                OverlayField.css(palette.onStatus()),
                                Fonts.of(TextStyle.BODY).getFamily());
        wear();
    }

    private void wear() {
        setStyle(colours + " -fx-font-size: " + size + "px;");
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
        double fitting = TextStyle.BODY.size() * Math.clamp(camera.zoom(), 1, 2);
        if (fitting != size) {
            size = fitting;
            wear();
        }
        resizeRelocate(
                Math.round(bounds.x()),
                Math.round(bounds.y()),
                Math.round(Math.max(LEAST_WIDTH, bounds.width())),
                Math.round(Math.max(LEAST_HEIGHT, bounds.height())));
    }

    private void key(KeyEvent event) {
        boolean ends =
                event.getCode() == KeyCode.ESCAPE
                        || event.getCode() == KeyCode.ENTER && event.isShortcutDown();
        if (ends) {
            keep();
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
