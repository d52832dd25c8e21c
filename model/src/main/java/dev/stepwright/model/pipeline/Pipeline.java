package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The steps and parameters that a tree holds: steps flat, in the order of the text, each before
/// those it holds.
///
/// It is derived anew after each edit; a step whose node is still the same object is kept. Ids are
/// carried over by node, then by name, then by place, so that edits, undo and the text editor need
/// not care.
final class Pipeline {
    private final JsonObject root;
    private final List<Step> steps;
    private final List<Parameter> parameters;
    private final int nextId;
    private @Nullable Map<StepId, Integer> indexes;
    private @Nullable Map<String, StepId> names;
    private int @Nullable [] slots;

    private Pipeline(JsonObject root, List<Step> steps, List<Parameter> parameters, int nextId) {
        this.root = root;
        this.steps = steps;
        this.parameters = parameters;
        this.nextId = nextId;
    }

    static Pipeline of(JsonObject root) {
        return new Lifting(null).pipeline(root);
    }

    Pipeline after(JsonObject changed) {
        return InPlace.of(root, steps, changed)
                .map(found -> inPlace(changed, found))
                .orElseGet(() -> new Lifting(this).pipeline(changed));
    }

    private Pipeline inPlace(JsonObject changed, InPlace.Found found) {
        boolean same = changed.get("Parameters").equals(root.get("Parameters"));
        var result =
                new Pipeline(
                        changed, found.steps(), same ? parameters : parameters(changed), nextId);
        result.indexes = indexes;
        result.slots = slots;
        result.names = found.isRenamed() ? null : names;
        return result;
    }

    private static List<Parameter> parameters(JsonObject root) {
        var parameters = new ArrayList<Parameter>();
        JsonArray declared = root.array("Parameters").orElse(JsonArray.EMPTY);
        for (int i = 0; i < declared.size(); i++) {
            parameters.add(Parameter.of(i, declared.get(i)));
        }
        return List.copyOf(parameters);
    }

    /// The same steps without the look-up tables, for keeping in a history.
    Pipeline compact() {
        return new Pipeline(root, steps, parameters, nextId);
    }

    List<Step> steps() {
        return steps;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    int indexOf(StepId id) {
        Map<StepId, Integer> known = indexes;
        if (known == null) {
            known = HashMap.newHashMap(steps.size());
            for (int i = 0; i < steps.size(); i++) {
                known.put(steps.get(i).id(), i);
            }
            indexes = known;
        }
        return known.getOrDefault(id, -1);
    }

    Optional<StepId> named(String name) {
        Map<String, StepId> known = names;
        if (known == null) {
            known = HashMap.newHashMap(steps.size());
            for (Step step : steps) {
                if (!step.name().isEmpty()) {
                    known.putIfAbsent(step.name(), step.id());
                }
            }
            names = known;
        }
        return Optional.ofNullable(known.get(name));
    }

    /// The place of a step in the whole text.
    Pointer pointer(Step step) {
        return list(step.scope()).child(slot(step));
    }

    /// The place of the list that a scope stands for.
    Pointer list(Scope scope) {
        return switch (scope) {
            case Scope.Top _ -> Pointer.of("Steps");
            case Scope.Branch(StepId holder, Side side) ->
                    pointer(steps.get(indexOf(holder))).then(Pointer.of("Arguments", side.key()));
        };
    }

    /// The index of a step in its own list.
    private int slot(Step step) {
        int[] known = slots;
        if (known == null) {
            known = new int[steps.size()];
            var counts = new HashMap<Scope, Integer>();
            int top = 0;
            for (int i = 0; i < known.length; i++) {
                // Nearly all are there in a large pipeline.
                known[i] =
                        steps.get(i).scope() instanceof Scope.Branch branch
                                ? counts.merge(branch, 1, Integer::sum) - 1
                                : top++;
            }
            slots = known;
        }
        return known[indexOf(step.id())];
    }

    /// One pass over the tree.
    private static final class Lifting {
        private final Map<Json, Step> known = new IdentityHashMap<>();
        private final Map<String, ArrayDeque<StepId>> byName = new HashMap<>();
        private final Map<Scope, Map<Integer, StepId>> byPlace = new HashMap<>();
        private final List<Entry> entries = new ArrayList<>();
        private int nextId;

        private record Entry(
                @Nullable Entry holder, @Nullable Side side, int slot, Json node, int index) {}

        Lifting(@Nullable Pipeline previous) {
            if (previous != null) {
                nextId = previous.nextId;
                this.previous = previous;
            }
        }

        private @Nullable Pipeline previous;

        Pipeline pipeline(JsonObject root) {
            root.array("Steps").ifPresent(list -> collect(list, null, null));
            Pipeline before = previous;
            boolean aligned = before != null && isAligned(before.steps);
            StepId[] ids = aligned && before != null ? idsOf(before.steps) : match();
            var steps = new ArrayList<Step>(entries.size());
            for (Entry entry : entries) {
                StepId id = ids[entry.index];
                Scope scope =
                        entry.holder == null || entry.side == null
                                ? Scope.TOP
                                : new Scope.Branch(ids[entry.holder.index], entry.side);
                Step old =
                        aligned && before != null
                                ? before.steps.get(entry.index)
                                : known.get(entry.node);
                steps.add(
                        old != null && old.source() == entry.node && old.id().equals(id)
                                ? old.withScope(scope)
                                : Step.lift(id, scope, entry.node));
            }
            var result =
                    new Pipeline(
                            root, Collections.unmodifiableList(steps), parameters(root), nextId);
            if (aligned && before != null) {
                result.indexes = before.indexes;
                if (renamed(before.steps) == 0) {
                    result.names = before.names;
                }
            }
            return result;
        }

        /// Whether every entry is the step that stood at its place before: the same node, or one
        /// that changed where it is. At most one of these has another name, or they could be steps
        /// that changed places. This is so for most edits and spares the search.
        private boolean isAligned(List<Step> before) {
            return before.size() == entries.size() && renamed(before) <= 1;
        }

        /// How many entries have another name than the step that stood at their place before.
        private int renamed(List<Step> before) {
            int count = 0;
            for (Entry entry : entries) {
                Step step = before.get(entry.index);
                if (step.source() != entry.node && !step.name().equals(name(entry.node))) {
                    count++;
                }
            }
            return count;
        }

        private static String name(Json node) {
            return node instanceof JsonObject body ? body.text("Name").orElse("") : "";
        }

        private static StepId[] idsOf(List<Step> steps) {
            return steps.stream().map(Step::id).toArray(StepId[]::new);
        }

        private void collect(JsonArray list, @Nullable Entry holder, @Nullable Side side) {
            for (int i = 0; i < list.size(); i++) {
                Json node = list.get(i);
                var entry = new Entry(holder, side, i, node, entries.size());
                entries.add(entry);
                if (node instanceof JsonObject body) {
                    for (Side each : sides(body, entry.index)) {
                        body.object("Arguments")
                                .flatMap(arguments -> arguments.array(each.key()))
                                .ifPresent(inner -> collect(inner, entry, each));
                    }
                }
            }
        }

        /// A step whose node stood at the same place before is not read again.
        private List<Side> sides(JsonObject body, int index) {
            Pipeline before = previous;
            if (before != null && index < before.steps.size()) {
                Step step = before.steps.get(index);
                if (step.source() == body) {
                    return step.sides();
                }
            }
            return Side.of(body.text("Type").orElse(""));
        }

        /// Gives every entry an id: the one it had, where it can be told.
        private StepId[] match() {
            var ids = new @Nullable StepId[entries.size()];
            var free = new LinkedHashMap<StepId, Step>();
            if (previous != null) {
                for (Step step : previous.steps) {
                    free.put(step.id(), step);
                    if (step.source() instanceof JsonObject) {
                        known.put(step.source(), step);
                    }
                }
            }
            for (Entry entry : entries) {
                Step same = known.get(entry.node);
                if (same != null && free.remove(same.id()) != null) {
                    ids[entry.index] = same.id();
                }
            }
            free.values()
                    .forEach(
                            step ->
                                    byName.computeIfAbsent(step.name(), _ -> new ArrayDeque<>())
                                            .add(step.id()));
            for (Entry entry : entries) {
                String name = name(entry.node);
                ArrayDeque<StepId> candidates = byName.get(name);
                if (ids[entry.index] == null
                        && !name.isEmpty()
                        && candidates != null
                        && !candidates.isEmpty()) {
                    StepId id = candidates.poll();
                    free.remove(id);
                    ids[entry.index] = id;
                }
            }
            matchByPlace(ids, free);
            var found = new StepId[ids.length];
            for (int i = 0; i < ids.length; i++) {
                StepId id = ids[i];
                found[i] = id != null ? id : new StepId(nextId++);
            }
            return found;
        }

        private void matchByPlace(@Nullable StepId[] ids, Map<StepId, Step> free) {
            if (free.isEmpty() || previous == null) {
                return;
            }
            var slots = new HashMap<Scope, Integer>();
            for (Step step : previous.steps) {
                int slot = slots.merge(step.scope(), 1, Integer::sum) - 1;
                if (free.containsKey(step.id())) {
                    byPlace.computeIfAbsent(step.scope(), _ -> new HashMap<>())
                            .put(slot, step.id());
                }
            }
            for (Entry entry : entries) {
                if (ids[entry.index] != null) {
                    continue;
                }
                StepId holder = entry.holder == null ? null : ids[entry.holder.index];
                Scope scope =
                        entry.side == null
                                ? Scope.TOP
                                : holder == null ? null : new Scope.Branch(holder, entry.side);
                Map<Integer, StepId> places = scope == null ? null : byPlace.get(scope);
                StepId id = places == null ? null : places.remove(entry.slot);
                if (id != null) {
                    ids[entry.index] = id;
                }
            }
        }
    }
}
