package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.GroupId;
import java.util.function.BiConsumer;

/// The field in which the title of a group is written, upon its head. A blank title is none, so the
/// old one stays.
final class TitleEditor extends OverlayField<GroupId> {
    private static final double WIDTH = 200;

    private final BiConsumer<GroupId, String> commit;

    /// @param commit takes the title
    /// @param done called when the field has gone
    TitleEditor(BiConsumer<GroupId, String> commit, Runnable done) {
        super("title-editor", "Title of the group", done);
        this.commit = commit;
    }

    @Override
    boolean keeps(GroupId group, String title) {
        if (!title.isEmpty()) {
            commit.accept(group, title);
        }
        return true;
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
}
