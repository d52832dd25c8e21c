package dev.stepwright.canvas.view;

import dev.stepwright.canvas.drawing.Arrangement;
import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.gesture.CanvasModel;
import dev.stepwright.canvas.gesture.CanvasSession;
import dev.stepwright.canvas.gesture.SheetEdits;
import dev.stepwright.canvas.scene.CanvasScene;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.canvas.scene.WireKind;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.PlaceSteps;
import dev.stepwright.model.edit.SetSheet;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.StepId;
import dev.stepwright.model.pipeline.Wiring;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// What can be done with the drawing of a pipeline besides editing its steps: arranging, pins,
/// notes, groups, folds, how wires are led and which are seen. Each call is one step for undo,
/// unless it only changes what is seen.
public final class SheetTools {
    private final Supplier<Optional<CanvasSession>> session;
    private final SheetTexts texts;

    SheetTools(Supplier<Optional<CanvasSession>> session, SheetTexts texts) {
        this.session = session;
        this.texts = texts;
    }

    private Optional<CanvasModel> model() {
        return session.get().map(CanvasSession::model);
    }

    private Optional<Sheet> sheet() {
        return model().map(model -> model.document().layout().sheet());
    }

    private Set<StepId> selected() {
        return model().map(model -> model.selection().steps()).orElse(Set.of());
    }

    /// The notes that are selected.
    public Set<NoteId> notes() {
        return model().map(model -> model.selection().notes()).orElse(Set.of());
    }

    /// Adds a note in the middle of what is seen and lets the person write on it.
    public void addNote() {
        session.get()
                .ifPresent(
                        open -> {
                            CanvasModel model = open.model();
                            NoteId added = model.document().layout().sheet().freeNote();
                            Point middle =
                                    model.camera().visible(model.width(), model.height()).center();
                            open.perform(SheetEdits.addNote(model, middle));
                            open.select(dev.stepwright.canvas.gesture.Selection.of(added));
                            texts.open(open, added);
                        });
    }

    public void duplicateNotes() {
        session.get().ifPresent(open -> open.perform(SheetEdits.copyNotes(open.model(), notes())));
    }

    /// Lets the person write on the selected note.
    public void writeNote() {
        session.get()
                .ifPresent(
                        open -> notes().stream().findFirst().ifPresent(id -> texts.open(open, id)));
    }

    /// Puts the selected steps into a group and lets the person give it a title.
    public void group() {
        Set<StepId> steps = selected();
        session.get()
                .filter(_ -> !steps.isEmpty())
                .ifPresent(
                        open -> {
                            open.perform(SheetEdits.group(open.model(), steps));
                            SheetEdits.selected(open.model())
                                    .ifPresent(group -> texts.open(open, group.id()));
                        });
    }

    /// The groups in which selected steps are.
    public Set<GroupId> groups() {
        return model().map(
                        model -> SheetEdits.groupsOf(model.document(), model.selection().steps()))
                .orElse(Set.of());
    }

    public void ungroup() {
        session.get().ifPresent(open -> open.perform(SheetEdits.ungroup(open.model(), groups())));
    }

    /// The group that is selected as a whole.
    public Optional<GroupId> selectedGroup() {
        return model().flatMap(SheetEdits::selected).map(group -> group.id());
    }

    /// Lets the person write the title of the selected group.
    public void renameGroup() {
        session.get()
                .ifPresent(open -> selectedGroup().ifPresent(group -> texts.open(open, group)));
    }

    /// What [#toggleFold] would collapse or expand.
    public Optional<FrameOwner> foldable() {
        return model().flatMap(SheetEdits::foldable);
    }

    /// Draws the group or branch at the selection as one card, or as its steps again.
    public void toggleFold() {
        session.get()
                .ifPresent(
                        open ->
                                foldable()
                                        .ifPresent(
                                                owner ->
                                                        open.perform(
                                                                SheetEdits.collapse(
                                                                        open.model(),
                                                                        owner,
                                                                        !SheetEdits.isFolded(
                                                                                open.model(),
                                                                                owner)))));
    }

    /// Draws everything as steps again.
    public void expandAll() {
        session.get().ifPresent(open -> open.perform(SheetEdits.expandAll(open.model())));
    }

    /// Whether all selected steps are pinned.
    public boolean isPinned() {
        return model().filter(
                        model ->
                                !model.selection().steps().isEmpty()
                                        && model.selection().steps().stream()
                                                .allMatch(id -> isPinned(model, id)))
                .isPresent();
    }

    private static boolean isPinned(CanvasModel model, StepId id) {
        return model.document().layout().position(id).filter(Position::pinned).isPresent();
    }

    /// Keeps the selected cards where they are when others are arranged, or no longer does.
    public void togglePin() {
        boolean now = !isPinned();
        session.get()
                .ifPresent(
                        open -> {
                            var places = new HashMap<StepId, Position>();
                            for (StepId id : selected()) {
                                open.model()
                                        .drawing()
                                        .place(id)
                                        .ifPresent(
                                                at ->
                                                        places.put(
                                                                id,
                                                                new Position(at.x(), at.y(), now)));
                            }
                            open.perform(new PlaceSteps(now ? "Pin" : "Unpin", places));
                        });
    }

    public Wiring wiring() {
        return sheet().map(Sheet::wiring).orElse(Wiring.ORTHOGONAL);
    }

    public void setWiring(Wiring wiring) {
        String label = wiring == Wiring.CURVED ? "Curved wires" : "Orthogonal wires";
        session.get()
                .ifPresent(
                        open ->
                                sheet().ifPresent(
                                                sheet ->
                                                        open.perform(
                                                                new SetSheet(
                                                                        label,
                                                                        sheet.withWiring(
                                                                                wiring)))));
    }

    public Flow flow() {
        return sheet().map(Sheet::flow).orElse(Flow.RIGHT);
    }

    /// Lets the pipeline run another way and arranges it so, as one edit.
    ///
    /// @param background where the layout is computed
    /// @param toolkit brings the result back to the thread of the toolkit
    public void setFlow(Flow flow, Executor background, Executor toolkit) {
        session.get()
                .filter(open -> flow != flow())
                .ifPresent(
                        open -> {
                            Document document = open.model().document();
                            var turned =
                                    new SetSheet(
                                            flow == Flow.DOWN
                                                    ? "Run from top to bottom"
                                                    : "Run from left to right",
                                            document.layout().sheet().withFlow(flow));
                            Document next =
                                    document.withLayout(
                                            document.layout().withSheet(turned.sheet()));
                            Drawing drawing =
                                    open.model().drawing().after(open.model().graph().after(next));
                            background.execute(
                                    () -> {
                                        var places = Arrangement.of(drawing, Set.of());
                                        toolkit.execute(
                                                () ->
                                                        take(
                                                                open,
                                                                document,
                                                                turned(turned, places),
                                                                true));
                                    });
                        });
    }

    private static Edit turned(SetSheet turned, Map<StepId, Position> places) {
        return new Many(turned.label(), List.of(turned, new PlaceSteps(turned.label(), places)));
    }

    /// Arranges the selected cards when there are two or more, else the whole pipeline, as one
    /// edit. What was edited meanwhile is left as it is.
    ///
    /// @param background where the layout is computed; it needs a large stack for a large pipeline
    /// @param toolkit brings the result back to the thread of the toolkit
    public void arrange(Executor background, Executor toolkit) {
        session.get()
                .ifPresent(
                        open -> {
                            Drawing drawing = open.model().drawing();
                            Set<StepId> cards = new HashSet<>();
                            selected()
                                    .forEach(
                                            step ->
                                                    cards.add(
                                                            drawing.scene()
                                                                    .ground()
                                                                    .shownAs(step)));
                            boolean some = cards.size() > 1;
                            background.execute(
                                    () -> {
                                        var places = Arrangement.of(drawing, cards);
                                        var edit =
                                                new PlaceSteps(
                                                        some
                                                                ? "Arrange "
                                                                        + cards.size()
                                                                        + " cards"
                                                                : "Arrange",
                                                        places);
                                        toolkit.execute(
                                                () -> take(open, drawing.document(), edit, !some));
                                    });
                        });
    }

    private void take(CanvasSession open, Document asked, Edit edit, boolean fit) {
        if (open.editor().document() == asked && session.get().filter(open::equals).isPresent()) {
            CanvasScene before = open.model().scene();
            Camera camera = open.model().camera();
            open.perform(edit);
            if (fit) {
                open.fit();
            }
            if (!open.model().habits().reducedMotion()) {
                Glide.show(open, before, camera);
            }
        }
    }

    /// The kinds of wires that are not shown.
    public Set<WireKind> hidden() {
        return model().map(model -> model.drawing().hidden()).orElse(Set.of());
    }

    /// Shows the wires of a kind, or no longer does; the document is not changed.
    public void toggleHidden(WireKind kind) {
        var kinds = new HashSet<>(hidden());
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
        session.get().ifPresent(open -> open.hide(kinds));
    }

    public void showAllWires() {
        session.get().ifPresent(open -> open.hide(Set.of()));
    }

    /// Whether what steps wait for and feed is lifted out.
    public boolean isTracing() {
        return session.get().filter(open -> !open.lit().isEmpty()).isPresent();
    }

    /// Lifts out what the selected steps wait for and feed, or ends that.
    public void toggleTrace() {
        session.get().ifPresent(CanvasSession::toggleTrace);
    }
}
