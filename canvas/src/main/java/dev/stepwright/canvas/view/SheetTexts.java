package dev.stepwright.canvas.view;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.gesture.CanvasModel;
import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.SheetEdits;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.NoteBox;
import dev.stepwright.model.pipeline.Group;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.NoteId;
import java.util.Optional;

/// Writes on notes and on the heads of groups, in fields upon them.
final class SheetTexts {
    private final NoteEditor note;
    private final TitleEditor title;
    private Optional<CanvasSession> session = Optional.empty();

    /// @param afterwards gives the focus back
    SheetTexts(Runnable afterwards) {
        note = new NoteEditor(this::write, afterwards);
        title = new TitleEditor(this::entitle, afterwards);
    }

    NoteEditor noteEditor() {
        return note;
    }

    TitleEditor titleEditor() {
        return title;
    }

    void setPalette(Palette palette) {
        note.setPalette(palette);
        title.setPalette(palette);
    }

    void close() {
        note.close();
        title.close();
    }

    /// Takes what is being written, as before saving.
    void take() {
        note.keep();
    }

    void open(CanvasSession open, NoteId id) {
        session = Optional.of(open);
        box(open, id)
                .ifPresent(
                        box -> {
                            open.reveal(box.bounds());
                            note.open(box);
                            place(open);
                        });
    }

    void open(CanvasSession open, GroupId id) {
        session = Optional.of(open);
        Optional<Group> group = open.model().document().layout().sheet().group(id);
        if (group.isPresent() && head(open, id).isPresent()) {
            title.open(id, group.get().title());
            place(open);
        }
    }

    /// Keeps the fields where what they write on is; without that they close.
    void place(CanvasSession open) {
        note.note()
                .ifPresent(
                        id ->
                                box(open, id)
                                        .ifPresentOrElse(
                                                box -> note.follow(box, open.model().camera()),
                                                note::close));
        title.about()
                .ifPresent(
                        id ->
                                head(open, id)
                                        .ifPresentOrElse(
                                                head -> title.follow(head, open.model().camera()),
                                                title::close));
    }

    private static Optional<NoteBox> box(CanvasSession open, NoteId id) {
        return open.shown().ground().note(id);
    }

    /// The head of its frame, or the title on its card.
    private static Optional<Rect> head(CanvasSession open, GroupId id) {
        var owner = new FrameOwner.OfGroup(id);
        CanvasModel model = open.model();
        Optional<Rect> frame =
                open.shown().frames().stream()
                        .filter(placed -> placed.frame().owner().equals(owner))
                        .map(placed -> open.shown().title(placed).area())
                        .findFirst();
        return frame.or(
                () ->
                        model.scene().ground().folds().stream()
                                .filter(fold -> fold.owner().equals(owner))
                                .flatMap(fold -> open.shown().card(fold.lead()).stream())
                                .map(
                                        card ->
                                                new Rect(
                                                        card.bounds().x() + 32,
                                                        card.bounds().y() + 12,
                                                        card.bounds().width(),
                                                        24))
                                .findFirst());
    }

    private void write(NoteId id, String text) {
        session.ifPresent(open -> open.perform(SheetEdits.text(open.model(), id, text)));
    }

    private void entitle(GroupId id, String text) {
        session.ifPresent(open -> open.perform(SheetEdits.title(open.model(), id, text)));
    }
}
