package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.text.TextStyle;
import dev.stepwright.model.pipeline.GroupId;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The field in which the title of a group is written, upon its head.
///
/// Enter and leaving the field keep what was written, Escape gives up. A blank title is none, so
/// the old one stays.
final class TitleEditor extends TextField {
    private static final double WIDTH = 200;
    private static final double HEIGHT = 26;

    private final BiConsumer<GroupId, String> commit;
    private final Runnable done;
    private Optional<GroupId> group = Optional.empty();
    private String before = "";

    TitleEditor(BiConsumer<GroupId, String> commit, Runnable done) {
        this.commit = commit;
        this.done = done;
        getStyleClass().add("title-editor");
        setAccessibleRole(AccessibleRole.TEXT_FIELD);
        setAccessibleText("Title of the group");
        setManaged(false);
        setVisible(false);
        setFont(Fonts.of(TextStyle.TITLE));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty()
                .addListener(
                        (_, _, now) -> {
                            if (!now && group.isPresent()) {
                                keep();
                            }
                        });
    }

    Optional<GroupId> group() {
        return group;
    }

    void setPalette(Palette palette) {
        setStyle(NameEditor.style(palette));
    }

    void open(GroupId id, String title) {
        group = Optional.of(id);
        before = title;
        setText(title);
        setVisible(true);
        requestFocus();
        selectAll();
    }

    /// Keeps the field where the title stands.
    void follow(Rect head, Camera camera) {
        Rect place = camera.toScreen(head);
        resizeRelocate(
                Math.round(place.x() + 18 * Math.min(1, camera.zoom())),
                Math.round(place.centerY() - HEIGHT / 2),
                WIDTH,
                HEIGHT);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void keep() {
        Optional<GroupId> open = group;
        String title = getText().strip();
        close();
        if (open.isPresent() && !title.isEmpty() && !title.equals(before)) {
            commit.accept(open.get(), title);
        }
    }

    void close() {
        if (group.isPresent()) {
            group = Optional.empty();
            setVisible(false);
            done.run();
        }
    }
}
