package dev.stepwright.app.workspace;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Group;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.Note;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import dev.stepwright.model.pipeline.Wiring;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The entries of `NAME.stepwright` that say how a pipeline is drawn.
///
/// ```json
/// { "wires": "curved", "direction": "down",
///   "notes": [ { "text": "Runs nightly", "x": 0, "y": 0, "width": 240, "height": 96 } ],
///   "groups": [ { "title": "Data", "steps": ["Prepare"], "collapsed": true } ],
///   "steps": { "Check": { "collapsed": ["ElseSteps"] } } }
/// ```
/// An entry is written anew only when it no longer says what is drawn, so that what a newer program
/// put there stays.
final class SheetEntries {
    private static final String WIRES = "wires";
    private static final String DIRECTION = "direction";
    private static final String NOTES = "notes";
    private static final String GROUPS = "groups";
    private static final String STEPS = "steps";
    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String X = "x";
    private static final String Y = "y";
    private static final String WIDTH = "width";
    private static final String HEIGHT = "height";
    private static final String COLLAPSED = "collapsed";

    private SheetEntries() {}

    /// What can be read; the rest is for somebody else.
    ///
    /// @param entries those of the steps
    static Sheet of(JsonObject root, Document document, Map<StepId, JsonObject> entries) {
        var collapsed = new HashSet<Scope.Branch>();
        entries.forEach(
                (id, entry) ->
                        sides(entry).forEach(side -> collapsed.add(new Scope.Branch(id, side))));
        return new Sheet(wiring(root), flow(root), notes(root), groups(root, document), collapsed);
    }

    private static Wiring wiring(JsonObject root) {
        String word = root.text(WIRES).orElse("");
        return Stream.of(Wiring.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(Wiring.ORTHOGONAL);
    }

    private static Flow flow(JsonObject root) {
        String word = root.text(DIRECTION).orElse("");
        return Stream.of(Flow.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElse(Flow.RIGHT);
    }

    private static List<JsonObject> objects(JsonObject root, String name) {
        return root.array(name)
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(value -> value.asObject().stream())
                .toList();
    }

    private static List<Note> notes(JsonObject root) {
        var notes = new ArrayList<Note>();
        for (JsonObject entry : objects(root, NOTES)) {
            Optional<Double> x = SideFile.coordinate(entry, X);
            Optional<Double> y = SideFile.coordinate(entry, Y);
            if (x.isPresent() && y.isPresent()) {
                notes.add(
                        new Note(
                                new NoteId(notes.size() + 1),
                                entry.text(TEXT).orElse(""),
                                x.get(),
                                y.get(),
                                SideFile.coordinate(entry, WIDTH).orElse(0.0),
                                SideFile.coordinate(entry, HEIGHT).orElse(0.0),
                                entry));
            }
        }
        return notes;
    }

    private static List<Group> groups(JsonObject root, Document document) {
        var groups = new ArrayList<Group>();
        var taken = new HashSet<StepId>();
        for (JsonObject entry : objects(root, GROUPS)) {
            var steps = new HashSet<StepId>();
            entry.array(STEPS)
                    .orElse(JsonArray.EMPTY)
                    .values()
                    .filter(JsonText.class::isInstance)
                    .flatMap(name -> document.named(((JsonText) name).value()).stream())
                    .map(Step::id)
                    .filter(taken::add)
                    .forEach(steps::add);
            boolean collapsed = entry.get(COLLAPSED).filter(JsonLiteral.TRUE::equals).isPresent();
            groups.add(
                    new Group(
                            new GroupId(groups.size() + 1),
                            entry.text(TITLE).orElse(""),
                            steps,
                            collapsed,
                            entry));
        }
        return groups;
    }

    private static Set<Side> sides(JsonObject entry) {
        var sides = new HashSet<Side>();
        entry.array(COLLAPSED)
                .orElse(JsonArray.EMPTY)
                .values()
                .filter(JsonText.class::isInstance)
                .forEach(
                        word ->
                                Stream.of(Side.values())
                                        .filter(
                                                side ->
                                                        side.key()
                                                                .equals(((JsonText) word).value()))
                                        .forEach(sides::add));
        return sides;
    }

    /// The whole file's object with how the document is drawn.
    static JsonObject with(JsonObject root, Document document) {
        Sheet sheet = document.layout().sheet();
        JsonObject changed = root;
        if (sheet.wiring() != wiring(root)) {
            changed = changed.plus(WIRES, Json.of(sheet.wiring().word()));
        }
        if (sheet.flow() != flow(root)) {
            changed = changed.plus(DIRECTION, Json.of(sheet.flow().word()));
        }
        if (!same(sheet.notes().stream().map(SheetEntries::json).toList(), root, NOTES)) {
            changed = list(changed, NOTES, sheet.notes().stream().map(SheetEntries::json).toList());
        }
        if (sheet.groups().equals(kept(sheet.groups(), groups(root, document)))) {
            return changed;
        }
        List<JsonObject> groups =
                sheet.groups().stream()
                        .filter(group -> !names(group, document).isEmpty())
                        .map(group -> json(group, document))
                        .toList();
        return same(groups, root, GROUPS) ? changed : list(changed, GROUPS, groups);
    }

    /// What was read, as if it had been read from the entries of these groups: they are the same
    /// when nothing else differs.
    private static List<Group> kept(List<Group> groups, List<Group> read) {
        var all = new ArrayList<Group>();
        for (int i = 0; i < read.size(); i++) {
            Group each = read.get(i);
            JsonObject kept = i < groups.size() ? groups.get(i).kept() : each.kept();
            all.add(new Group(each.id(), each.title(), each.steps(), each.collapsed(), kept));
        }
        return all;
    }

    private static boolean same(List<JsonObject> wanted, JsonObject root, String name) {
        List<JsonObject> there = objects(root, name);
        boolean same = there.size() == wanted.size();
        for (int i = 0; same && i < wanted.size(); i++) {
            same = there.get(i).sameValue(wanted.get(i));
        }
        return same;
    }

    private static JsonObject list(JsonObject root, String name, List<JsonObject> values) {
        return values.isEmpty()
                ? without(root, name)
                : root.plus(name, JsonArray.of(List.copyOf(values)));
    }

    private static JsonObject json(Note note) {
        return note.kept()
                .plus(TEXT, Json.of(note.text()))
                .plus(X, SideFile.number(note.x()))
                .plus(Y, SideFile.number(note.y()))
                .plus(WIDTH, SideFile.number(note.width()))
                .plus(HEIGHT, SideFile.number(note.height()));
    }

    private static List<String> names(Group group, Document document) {
        return group.steps().stream()
                .flatMap(id -> document.step(id).stream())
                .map(Step::name)
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
    }

    private static JsonObject json(Group group, Document document) {
        List<Json> names = names(group, document).stream().<Json>map(JsonText::of).toList();
        JsonObject json =
                group.kept().plus(TITLE, Json.of(group.title())).plus(STEPS, JsonArray.of(names));
        return group.collapsed() || json.has(COLLAPSED)
                ? json.plus(COLLAPSED, Json.of(group.collapsed()))
                : json;
    }

    /// A step's entry with the lists of it that are collapsed.
    static JsonObject with(JsonObject step, StepId id, Sheet sheet) {
        var sides = new HashSet<Side>();
        for (Side side : Side.values()) {
            if (sheet.collapsed().contains(new Scope.Branch(id, side))) {
                sides.add(side);
            }
        }
        if (sides.equals(sides(step))) {
            return step;
        }
        List<Json> words =
                Stream.of(Side.values())
                        .filter(sides::contains)
                        .<Json>map(side -> JsonText.of(side.key()))
                        .toList();
        return words.isEmpty()
                ? without(step, COLLAPSED)
                : step.plus(COLLAPSED, JsonArray.of(words));
    }

    private static JsonObject without(JsonObject json, String name) {
        return (JsonObject) new JsonEdits(JsonStyle.PRETTY).remove(json, Pointer.of(name));
    }
}
