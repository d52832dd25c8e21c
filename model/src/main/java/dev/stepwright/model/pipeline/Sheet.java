package dev.stepwright.model.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// What the drawing of a pipeline has besides the places of its cards: how wires are led, where it
/// runs to, notes, groups, and the branches that are collapsed to one card.
///
/// A step is in one group at most.
///
/// @param collapsed the lists of steps that are drawn as one card
public record Sheet(
        Wiring wiring,
        Flow flow,
        List<Note> notes,
        List<Group> groups,
        Set<Scope.Branch> collapsed) {
    public static final Sheet EMPTY =
            new Sheet(Wiring.ORTHOGONAL, Flow.RIGHT, List.of(), List.of(), Set.of());

    public Sheet {
        notes = List.copyOf(notes);
        groups = List.copyOf(groups);
        collapsed = Set.copyOf(collapsed);
    }

    public Optional<Note> note(NoteId id) {
        return notes.stream().filter(note -> note.id().equals(id)).findFirst();
    }

    public Optional<Group> group(GroupId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /// The group that a step is in.
    public Optional<Group> groupOf(StepId step) {
        return groups.stream().filter(group -> group.steps().contains(step)).findFirst();
    }

    public Sheet withWiring(Wiring other) {
        return new Sheet(other, flow, notes, groups, collapsed);
    }

    public Sheet withFlow(Flow other) {
        return new Sheet(wiring, other, notes, groups, collapsed);
    }

    public Sheet withNotes(List<Note> others) {
        return new Sheet(wiring, flow, others, groups, collapsed);
    }

    /// An id that no note has yet.
    public NoteId freeNote() {
        return new NoteId(notes.stream().mapToInt(note -> note.id().value()).max().orElse(0) + 1);
    }

    public Sheet plus(Note note) {
        var all = new ArrayList<>(notes);
        all.add(note);
        return withNotes(all);
    }

    public Sheet withNote(NoteId id, UnaryOperator<Note> change) {
        return withNotes(
                notes.stream()
                        .map(note -> note.id().equals(id) ? change.apply(note) : note)
                        .toList());
    }

    public Sheet withoutNotes(Set<NoteId> gone) {
        return withNotes(notes.stream().filter(note -> !gone.contains(note.id())).toList());
    }

    public Sheet withGroups(List<Group> others) {
        return new Sheet(wiring, flow, notes, others, collapsed);
    }

    /// With these steps in a new group; they leave those that they were in, and a group that loses
    /// its last step goes.
    public Sheet grouped(String title, Set<StepId> steps) {
        var all = new ArrayList<Group>();
        for (Group group : groups) {
            var left = new HashSet<>(group.steps());
            left.removeAll(steps);
            if (!left.isEmpty()) {
                all.add(left.size() == group.steps().size() ? group : group.withSteps(left));
            }
        }
        int free = groups.stream().mapToInt(group -> group.id().value()).max().orElse(0) + 1;
        all.add(new Group(new GroupId(free), title, steps));
        return withGroups(all);
    }

    /// Without these groups; their steps stay.
    public Sheet ungrouped(Set<GroupId> gone) {
        return withGroups(groups.stream().filter(group -> !gone.contains(group.id())).toList());
    }

    public Sheet withGroup(GroupId id, UnaryOperator<Group> change) {
        return withGroups(
                groups.stream()
                        .map(group -> group.id().equals(id) ? change.apply(group) : group)
                        .toList());
    }

    public Sheet withCollapsed(Set<Scope.Branch> others) {
        return new Sheet(wiring, flow, notes, groups, others);
    }

    /// With a branch drawn as one card, or as its steps again.
    public Sheet withCollapsed(Scope.Branch branch, boolean now) {
        var all = new HashSet<>(collapsed);
        boolean changed = now ? all.add(branch) : all.remove(branch);
        return changed ? withCollapsed(all) : this;
    }
}
