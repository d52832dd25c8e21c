package dev.stepwright.canvas.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A dependency as it is drawn.
///
/// @param details what is carried, one line for each reference; shown on hover
/// @param trigger what sets the later step going, if it is not simply the end of the earlier one
public record Wire(
        Port from, Port to, WireKind kind, List<String> details, Optional<String> trigger) {
    public Wire {
        details = List.copyOf(details);
    }

    public static Wire of(Port from, Port to, WireKind kind) {
        return new Wire(from, to, kind, List.of(), Optional.empty());
    }

    public static Wire of(Port from, Port to, WireKind kind, String detail) {
        return new Wire(from, to, kind, List.of(detail), Optional.empty());
    }

    public Wire withTrigger(String label) {
        return new Wire(from, to, kind, details, Optional.of(label));
    }

    /// What makes two wires one drawing.
    public record Key(Port from, Port to, WireKind kind) {}

    public Key key() {
        return new Key(from, to, kind);
    }

    /// Wires of one kind between the same ports become one, with the details of all.
    public static Collection<Wire> merged(Collection<Wire> wires) {
        Map<Key, Wire> merged = LinkedHashMap.newLinkedHashMap(wires.size());
        for (Wire wire : wires) {
            merged.merge(wire.key(), wire, Wire::joined);
        }
        return merged.values();
    }

    private Wire joined(Wire other) {
        var all = new ArrayList<>(details);
        other.details.stream().filter(detail -> !all.contains(detail)).forEach(all::add);
        return new Wire(from, to, kind, all, trigger.or(other::trigger));
    }
}
