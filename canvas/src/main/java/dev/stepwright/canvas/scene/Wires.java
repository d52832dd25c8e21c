package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.WireStyle;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The wires of a scene, merged, by the steps they join and by the area between their ends.
final class Wires {
    static final Wires EMPTY = new Wires(Map.of(), Map.of(), Map.of(), GridIndex.empty());

    private final Map<Wire.Key, Wire> byKey;
    private final Map<StepId, List<Wire>> out;
    private final Map<StepId, List<Wire>> in;
    private final GridIndex<Wire.Key> index;

    private Wires(
            Map<Wire.Key, Wire> byKey,
            Map<StepId, List<Wire>> out,
            Map<StepId, List<Wire>> in,
            GridIndex<Wire.Key> index) {
        this.byKey = byKey;
        this.out = out;
        this.in = in;
        this.index = index;
    }

    Wires with(Collection<Wire> wanted, Cards before, Cards after, Set<StepId> touched) {
        Map<Wire.Key, Wire> next = merged(wanted, after);
        Map<Wire.Key, Rect> gone = new HashMap<>();
        Map<Wire.Key, Rect> come = new HashMap<>();
        Set<StepId> sources = new LinkedHashSet<>();
        Set<StepId> targets = new LinkedHashSet<>();
        for (Wire old : byKey.values()) {
            Wire now = next.get(old.key());
            if (!old.equals(now)) {
                sources.add(old.from().step());
                targets.add(old.to().step());
            }
            if (now == null) {
                gone.put(old.key(), area(old, before));
            }
        }
        for (Wire wire : next.values()) {
            Wire old = byKey.get(wire.key());
            if (old == null) {
                sources.add(wire.from().step());
                targets.add(wire.to().step());
                come.put(wire.key(), area(wire, after));
            } else if (touched.contains(wire.from().step()) || touched.contains(wire.to().step())) {
                gone.put(wire.key(), area(old, before));
                come.put(wire.key(), area(wire, after));
            }
        }
        return new Wires(
                next,
                grouped(out, next, sources, true),
                grouped(in, next, targets, false),
                index.with(gone, come));
    }

    /// These wires with others into some steps, on cards of which some moved.
    ///
    /// @param into all wires into each step that has others than before; none for one that is gone
    Wires withInto(Map<StepId, List<Wire>> into, Cards before, Cards after, Set<StepId> touched) {
        Map<Wire.Key, Wire> next = new LinkedHashMap<>(byKey);
        Map<Wire.Key, Rect> gone = new HashMap<>();
        Map<Wire.Key, Rect> come = new HashMap<>();
        var nextIn = new HashMap<>(in);
        var nextOut = new HashMap<>(out);
        Map<StepId, List<Wire>> changedOut = new HashMap<>();
        into.forEach(
                (step, wanted) -> {
                    for (Wire old : into(step)) {
                        next.remove(old.key());
                        gone.put(old.key(), area(old, before));
                        leaving(old.from().step(), changedOut).remove(old);
                    }
                    Map<Wire.Key, Wire> fresh = merged(wanted, after);
                    for (Wire wire : fresh.values()) {
                        next.put(wire.key(), wire);
                        come.put(wire.key(), area(wire, after));
                        leaving(wire.from().step(), changedOut).add(wire);
                    }
                    put(nextIn, step, List.copyOf(fresh.values()));
                });
        changedOut.forEach((step, wires) -> put(nextOut, step, wires));
        for (StepId step : touched) {
            for (List<Wire> incident : List.of(outOf(step), into(step))) {
                for (Wire wire : incident) {
                    if (next.get(wire.key()) == wire) {
                        gone.put(wire.key(), area(wire, before));
                        come.put(wire.key(), area(wire, after));
                    }
                }
            }
        }
        return new Wires(next, nextOut, nextIn, index.with(gone, come));
    }

    private List<Wire> leaving(StepId step, Map<StepId, List<Wire>> changed) {
        return changed.computeIfAbsent(step, id -> new ArrayList<>(outOf(id)));
    }

    private static void put(Map<StepId, List<Wire>> map, StepId step, List<Wire> wires) {
        if (wires.isEmpty()) {
            map.remove(step);
        } else {
            map.put(step, wires);
        }
    }

    /// The same wires on cards that moved; none of them is gone.
    Wires on(Cards before, Cards after, Set<StepId> touched) {
        Map<Wire.Key, Rect> gone = new HashMap<>();
        Map<Wire.Key, Rect> come = new HashMap<>();
        for (StepId step : touched) {
            for (List<Wire> incident : List.of(outOf(step), into(step))) {
                for (Wire wire : incident) {
                    gone.put(wire.key(), area(wire, before));
                    come.put(wire.key(), area(wire, after));
                }
            }
        }
        return new Wires(byKey, out, in, index.with(gone, come));
    }

    private static Map<Wire.Key, Wire> merged(Collection<Wire> wanted, Cards cards) {
        Map<Wire.Key, Wire> kept = LinkedHashMap.newLinkedHashMap(wanted.size());
        for (Wire wire : Wire.merged(wanted)) {
            if (cards.get(wire.from().step()) != null && cards.get(wire.to().step()) != null) {
                kept.put(wire.key(), wire);
            }
        }
        return kept;
    }

    private static Map<StepId, List<Wire>> grouped(
            Map<StepId, List<Wire>> old,
            Map<Wire.Key, Wire> wires,
            Set<StepId> touched,
            boolean bySource) {
        if (touched.isEmpty()) {
            return old;
        }
        var next = new HashMap<>(old);
        var fresh = new HashMap<StepId, List<Wire>>();
        for (Wire wire : wires.values()) {
            StepId step = (bySource ? wire.from() : wire.to()).step();
            if (touched.contains(step)) {
                fresh.computeIfAbsent(step, id -> new ArrayList<>(2)).add(wire);
            }
        }
        next.keySet().removeAll(touched);
        next.putAll(fresh);
        return next;
    }

    private static Rect area(Wire wire, Cards cards) {
        Card a = cards.get(wire.from().step());
        Card b = cards.get(wire.to().step());
        if (a == null || b == null) {
            return new Rect(0, 0, 0, 0);
        }
        return a.bounds().union(b.bounds()).grown(WireStyle.REACH);
    }

    Collection<Wire> all() {
        return Collections.unmodifiableCollection(byKey.values());
    }

    List<Wire> outOf(StepId id) {
        return out.getOrDefault(id, List.of());
    }

    List<Wire> into(StepId id) {
        return in.getOrDefault(id, List.of());
    }

    /// The steps into which other wires lead than into these.
    Set<StepId> changedTargets(Wires before) {
        Set<StepId> targets = new HashSet<>();
        if (byKey == before.byKey) {
            return targets;
        }
        for (StepId step : in.keySet()) {
            if (in.get(step) != before.in.get(step) && !keys(step).equals(before.keys(step))) {
                targets.add(step);
            }
        }
        for (StepId step : before.in.keySet()) {
            if (!in.containsKey(step)) {
                targets.add(step);
            }
        }
        return targets;
    }

    private List<Wire.Key> keys(StepId step) {
        return into(step).stream().map(Wire::key).toList();
    }

    /// Whether these are the very same wires, wherever their ends are.
    boolean areThoseOf(Wires other) {
        return byKey == other.byKey;
    }

    /// Those of these that are there.
    List<Wire> of(Collection<Wire.Key> keys) {
        var found = new ArrayList<Wire>(keys.size());
        for (Wire.Key key : keys) {
            Wire wire = byKey.get(key);
            if (wire != null) {
                found.add(wire);
            }
        }
        return found;
    }

    boolean has(Wire.Key key) {
        return byKey.containsKey(key);
    }

    void eachNear(Rect area, Consumer<? super Wire> found) {
        index.eachIn(
                area,
                key -> {
                    Wire wire = byKey.get(key);
                    if (wire != null) {
                        found.accept(wire);
                    }
                });
    }
}
