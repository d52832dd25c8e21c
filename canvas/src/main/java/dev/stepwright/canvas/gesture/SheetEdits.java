package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Fold;
import dev.stepwright.canvas.scene.FrameOwner;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.SetSheet;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Group;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.Note;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The edits of what is drawn besides cards and wires: notes, groups and folds.
public final class SheetEdits {
    /// What a new note says until somebody writes something else.
    public static final String NEW_NOTE = "Note";

    private static final double ASIDE = 24;
    private static final double NOTE_WIDTH = 240;
    private static final double NOTE_HEIGHT = 96;

    private SheetEdits() {}

    private static Sheet sheet(CanvasModel model) {
        return model.document().layout().sheet();
    }

    /// A new note whose middle is there, or as near as no card and no other note is in the way.
    public static SetSheet addNote(CanvasModel model, Point middle) {
        Point wanted = middle.plus(-NOTE_WIDTH / 2, -NOTE_HEIGHT / 2).snapped(CanvasModel.GRID);
        Point corner = FreeNote.near(model.scene(), wanted, NOTE_WIDTH, NOTE_HEIGHT);
        Sheet sheet = sheet(model);
        var note =
                new Note(
                        sheet.freeNote(),
                        NEW_NOTE,
                        corner.x(),
                        corner.y(),
                        NOTE_WIDTH,
                        NOTE_HEIGHT);
        return new SetSheet("Add note", sheet.plus(note));
    }

    /// Copies of notes, a little aside.
    public static SetSheet copyNotes(CanvasModel model, Set<NoteId> notes) {
        Sheet sheet = sheet(model);
        for (Note note : sheet(model).notes()) {
            if (notes.contains(note.id())) {
                sheet =
                        sheet.plus(
                                note.withId(sheet.freeNote())
                                        .movedTo(note.x() + ASIDE, note.y() + ASIDE));
            }
        }
        return new SetSheet(notes.size() == 1 ? "Duplicate note" : "Duplicate notes", sheet);
    }

    /// What removes these notes; empty for none.
    public static Optional<Edit> removal(Document document, Set<NoteId> notes) {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SetSheet(
                                notes.size() == 1 ? "Remove note" : "Remove notes",
                                document.layout().sheet().withoutNotes(notes)));
    }

    public static SetSheet text(CanvasModel model, NoteId id, String text) {
        return new SetSheet("Write note", sheet(model).withNote(id, note -> note.withText(text)));
    }

    public static SetSheet title(CanvasModel model, GroupId id, String title) {
        return new SetSheet(
                "Rename group", sheet(model).withGroup(id, group -> group.withTitle(title)));
    }

    /// Notes elsewhere or in another size.
    static SetSheet placed(
            CanvasModel model, String label, Map<NoteId, Rect> bounds, boolean nudge) {
        Sheet sheet = sheet(model);
        for (var each : bounds.entrySet()) {
            Rect now = each.getValue();
            sheet =
                    sheet.withNote(
                            each.getKey(),
                            note ->
                                    note.movedTo(now.x(), now.y())
                                            .sized(now.width(), now.height()));
        }
        return new SetSheet(label, sheet, nudge);
    }

    /// A move of steps, with the selected notes along.
    static Edit along(Edit steps, Point by, CanvasModel model) {
        Set<NoteId> notes = model.selection().notes();
        if (notes.isEmpty()) {
            return steps;
        }
        return new Many(
                steps.label(),
                List.of(
                        steps,
                        placed(
                                model,
                                steps.label(),
                                DraggingNotes.moved(notes, by, model),
                                false)));
    }

    /// These steps as a group.
    public static SetSheet group(CanvasModel model, Set<StepId> steps) {
        Sheet sheet = sheet(model);
        var taken = sheet.groups().stream().map(Group::title).collect(Collectors.toSet());
        int number = 1;
        while (taken.contains("Group " + number)) {
            number++;
        }
        return new SetSheet("Group", sheet.grouped("Group " + number, steps));
    }

    /// The groups in which a selected step is.
    public static Set<GroupId> groupsOf(Document document, Set<StepId> steps) {
        var found = new HashSet<GroupId>();
        for (Group group : document.layout().sheet().groups()) {
            if (group.steps().stream().anyMatch(steps::contains)) {
                found.add(group.id());
            }
        }
        return found;
    }

    /// The group that is selected as a whole, and nothing else.
    public static Optional<Group> selected(CanvasModel model) {
        Set<StepId> steps = model.selection().steps();
        return sheet(model).groups().stream()
                .filter(group -> !steps.isEmpty() && living(group, model).equals(steps))
                .findFirst();
    }

    private static Set<StepId> living(Group group, CanvasModel model) {
        return group.steps().stream()
                .filter(step -> model.document().indexOf(step) >= 0)
                .collect(Collectors.toSet());
    }

    public static SetSheet ungroup(CanvasModel model, Set<GroupId> groups) {
        return new SetSheet("Ungroup", sheet(model).ungrouped(groups));
    }

    /// Draws what a frame stands around as one card, or as its steps again.
    public static Edit collapse(CanvasModel model, FrameOwner owner, boolean now) {
        String label = now ? "Collapse" : "Expand";
        var edit =
                new SetSheet(
                        label,
                        switch (owner) {
                            case FrameOwner.OfGroup(var id) ->
                                    sheet(model).withGroup(id, group -> group.withCollapsed(now));
                            case FrameOwner.OfBranch(var branch) ->
                                    sheet(model).withCollapsed(branch, now);
                        });
        return now ? edit : Expanding.with(edit, fold -> fold.owner().equals(owner), model);
    }

    /// What is collapsed or expanded at the selection: the card that stands for several, else the
    /// group of a selected step, else the branch that it leads into or is in.
    public static Optional<FrameOwner> foldable(CanvasModel model) {
        Set<StepId> steps = model.selection().steps();
        for (StepId step : steps) {
            Optional<Fold> fold = fold(model, model.scene().ground().shownAs(step));
            if (fold.isPresent()) {
                return fold.map(Fold::owner);
            }
        }
        Optional<FrameOwner> group =
                groupsOf(model.document(), steps).stream()
                        .min(Comparator.naturalOrder())
                        .map(FrameOwner.OfGroup::new);
        return group.or(() -> steps.stream().findFirst().flatMap(step -> branch(model, step)));
    }

    /// The branch that a step leads into, or the one that it is in.
    private static Optional<FrameOwner> branch(CanvasModel model, StepId id) {
        Step step = model.document().step(id).orElseThrow();
        for (Side side : step.sides()) {
            var branch = new Scope.Branch(id, side);
            boolean holds =
                    model.document().steps().stream().anyMatch(each -> each.scope().equals(branch));
            if (holds) {
                return Optional.of(new FrameOwner.OfBranch(branch));
            }
        }
        return step.scope() instanceof Scope.Branch branch
                ? Optional.of(new FrameOwner.OfBranch(branch))
                : Optional.empty();
    }

    /// Whether what a frame stands around is drawn as one card.
    public static boolean isFolded(CanvasModel model, FrameOwner owner) {
        return switch (owner) {
            case FrameOwner.OfGroup(var id) ->
                    sheet(model).group(id).filter(Group::collapsed).isPresent();
            case FrameOwner.OfBranch(var branch) -> sheet(model).collapsed().contains(branch);
        };
    }

    public static Edit expandAll(CanvasModel model) {
        List<Group> groups =
                sheet(model).groups().stream()
                        .map(group -> group.collapsed() ? group.withCollapsed(false) : group)
                        .toList();
        var edit =
                new SetSheet("Expand all", sheet(model).withGroups(groups).withCollapsed(Set.of()));
        return Expanding.with(edit, _ -> true, model);
    }

    /// The fold that a card stands for.
    static Optional<Fold> fold(CanvasModel model, StepId card) {
        return model.scene().ground().fold(card);
    }

    /// The steps around which a frame stands, as far as they are there.
    static Set<StepId> steps(CanvasModel model, FrameOwner owner) {
        return model.scene().ground().frames().stream()
                .filter(frame -> frame.owner().equals(owner))
                .flatMap(frame -> frame.steps().stream())
                .filter(step -> model.document().indexOf(step) >= 0)
                .collect(Collectors.toSet());
    }
}
