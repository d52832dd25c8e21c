package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the wires that arrive at one card share its input: each in a slot of its own, 8 px apart.
///
/// The nearest wire arrives in the middle. The others stand on the side they come from, the farther
/// away the further out, so that they do not cross each other on the last pixels.
final class Arrivals {
    static final double GAP = 8;

    private Arrivals() {}

    /// The card of a step, if it is there.
    interface Lookup {
        @Nullable Card get(StepId step);
    }

    private record Incoming(Wire wire, Point from) {}

    /// @param slot 0 for the middle, negative above it
    /// @param startShift how far beside its output a wire leaves, where a second one runs the same
    /// way
    record Slot(int slot, double startShift) {
        static final Slot MIDDLE = new Slot(0, 0);

        Slot mirrored() {
            return new Slot(-slot, -startShift);
        }
    }

    static Map<Wire.Key, Slot> of(Card target, List<Wire> wires, Lookup cards, Flow flow) {
        if (wires.size() <= 1) {
            return wires.isEmpty() ? Map.of() : Map.of(wires.getFirst().key(), Slot.MIDDLE);
        }
        Point port = Upright.port(target, Side.INPUT, flow);
        var incoming = new ArrayList<Incoming>();
        for (Wire wire : wires) {
            Card source = cards.get(wire.from().step());
            if (source != null) {
                incoming.add(new Incoming(wire, Upright.port(source, wire.from().side(), flow)));
            }
        }
        incoming.sort(
                Comparator.comparingDouble((Incoming in) -> effort(in, port))
                        .thenComparing(in -> in.wire.kind())
                        .thenComparing(in -> in.wire.from().step())
                        .thenComparing(in -> in.wire.from().side()));
        return slots(
                incoming,
                port,
                (int) Math.max(1, (Upright.bounds(target, flow).height() / 2 - GAP) / GAP));
    }

    private static double effort(Incoming in, Point port) {
        double across = port.x() - in.from.x();
        return Math.abs(in.from.y() - port.y())
                + (across < 0 ? 10_000 - across : across / 4)
                + (in.wire.kind() == WireKind.ORDER ? 1 : 0);
    }

    private static Map<Wire.Key, Slot> slots(List<Incoming> incoming, Point port, int most) {
        var slots = new HashMap<Wire.Key, Slot>();
        Incoming main = incoming.getFirst();
        slots.put(main.wire.key(), Slot.MIDDLE);
        Map<Port, Integer> first = new HashMap<>();
        first.put(main.wire.from(), 0);
        int above = 0;
        int below = 0;
        Set<Port> shifted = new HashSet<>();
        for (Incoming in : incoming.subList(1, incoming.size())) {
            boolean up = comesFromAbove(in, main, port);
            int slot = up ? -Math.min(++above, most) : Math.min(++below, most);
            Integer twin = first.putIfAbsent(in.wire.from(), slot);
            boolean beside = twin != null && shifted.add(in.wire.from());
            slots.put(in.wire.key(), new Slot(slot, beside ? (up ? -GAP : GAP) : 0));
        }
        return slots;
    }

    /// A wire from further left passes on the far side of where the main one turns.
    private static boolean comesFromAbove(Incoming in, Incoming main, Point port) {
        double side = in.from.y() - port.y();
        double mainSide = main.from.y() - port.y();
        boolean longer = in.from.x() < main.from.x() - GAP;
        if (longer && Math.abs(mainSide) > GAP / 2) {
            return mainSide > 0;
        }
        return side < -0.5;
    }
}
