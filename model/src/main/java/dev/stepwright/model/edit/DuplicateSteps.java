package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Copies steps with all that they hold, under new names, to the end of a scope. What the copies
/// say of each other is said of the copies; what they say of others stays.
///
/// @param steps none of which holds another
/// @param scope where the copies go; empty when each stays with what it was copied from
/// @param names the new name of every step that is copied, those held included
/// @param aside how far from what it was copied from a card stands; empty for right below all
public record DuplicateSteps(
        List<StepId> steps,
        Optional<Scope> scope,
        Map<StepId, String> names,
        Optional<Position> aside)
        implements Edit {
    /// How far below what it was copied from a card stands.
    private static final double BELOW = 110;

    public DuplicateSteps {
        steps = List.copyOf(steps);
        names = Map.copyOf(names);
    }

    /// Copies right below, all to one scope.
    public DuplicateSteps(List<StepId> steps, Scope scope, Map<StepId, String> names) {
        this(steps, Optional.of(scope), names, Optional.empty());
    }

    @Override
    public String label() {
        return steps.size() == 1 ? "Duplicate step" : "Duplicate " + steps.size() + " steps";
    }

    @Override
    public Outcome applyTo(Document document) {
        for (StepId id : steps) {
            Optional<String> blocked = Edit.blocked(document, scope(document, id));
            if (blocked.isPresent()) {
                return new Outcome.Refused(blocked.get());
            }
        }
        Optional<String> taken = hindrance(document);
        if (taken.isPresent()) {
            return new Outcome.Refused(taken.get());
        }
        Outcome renamed = copies(document);
        if (!(renamed instanceof Outcome.Done(Document copies))) {
            return renamed;
        }
        JsonEdits edits = Edit.edits(document);
        Json root = document.root();
        List<Json> made = copies.root().array("Steps").orElse(JsonArray.EMPTY).values().toList();
        for (int i = 0; i < made.size(); i++) {
            Json copy = made.get(i);
            Pointer list = document.list(scope(document, steps.get(i)));
            Optional<JsonArray> there = root.at(list).flatMap(Json::asArray);
            root =
                    there.isPresent()
                            ? edits.set(root, list.child(there.get().size()), copy)
                            : edits.set(root, list, JsonArray.of(List.of(copy)));
        }
        return new Outcome.Done(placed(document, document.withRoot(root)));
    }

    private Scope scope(Document document, StepId id) {
        return scope.or(() -> document.step(id).map(Step::scope)).orElse(Scope.TOP);
    }

    private Optional<String> hindrance(Document document) {
        var seen = new HashSet<String>();
        for (StepId id : names.keySet()) {
            if (document.step(id).isEmpty()) {
                return Optional.of("The step is no longer there.");
            }
        }
        for (String name : names.values()) {
            if (name.isBlank() || !seen.add(name) || document.named(name).isPresent()) {
                return Optional.of(
                        name.isBlank()
                                ? "Every copy needs a name."
                                : "There is already a step called “"
                                        + name
                                        + "”. Names count in the whole pipeline, branches included.");
            }
        }
        return Optional.empty();
    }

    /// A pipeline of the copies alone, under their new names.
    private Outcome copies(Document document) {
        List<Json> nodes =
                steps.stream().flatMap(id -> document.step(id).stream()).map(Step::source).toList();
        Document alone =
                Document.empty().withRoot(JsonObject.EMPTY.plus("Steps", JsonArray.of(nodes)));
        var wanted = new HashMap<String, String>();
        names.forEach((id, name) -> wanted.put(document.step(id).orElseThrow().name(), name));
        var given = new HashSet<String>();
        var renaming = new StepNames(alone);
        var others = new ArrayList<Step>();
        for (Step step : alone.steps()) {
            String name = wanted.get(step.name());
            if (name == null) {
                continue;
            }
            // Two of one name cannot both have the new one, which is told below.
            if (step.name().isEmpty() || !given.add(name)) {
                others.add(step);
            } else {
                renaming.rename(step, name);
            }
        }
        Document now = renaming.renamed();
        for (Step step : others) {
            Outcome outcome =
                    new RenameStep(step.id(), Objects.requireNonNull(wanted.get(step.name())))
                            .applyTo(now);
            if (!(outcome instanceof Outcome.Done(Document changed))) {
                return outcome;
            }
            now = changed;
        }
        return new Outcome.Done(now);
    }

    private Document placed(Document before, Document after) {
        List<Position> places =
                names.keySet().stream()
                        .flatMap(id -> before.layout().position(id).stream())
                        .toList();
        double height =
                places.stream().mapToDouble(Position::y).max().orElse(0)
                        - places.stream().mapToDouble(Position::y).min().orElse(0);
        Position by = aside.orElse(new Position(0, height + BELOW));
        var layout = new HashMap<StepId, Position>();
        names.forEach(
                (id, name) -> {
                    Optional<Position> from = before.layout().position(id);
                    Optional<StepId> copy = after.named(name).map(Step::id);
                    if (from.isPresent() && copy.isPresent()) {
                        Position at = from.get();
                        layout.put(copy.get(), new Position(at.x() + by.x(), at.y() + by.y()));
                    }
                });
        return after.withLayout(after.layout().with(layout));
    }
}
