package dev.stepwright.model.fix;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.check.Names;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What mends arguments that lack a member.
final class MemberFixes {
    private MemberFixes() {}

    /// The member that is there under a name much like the one that is wanted; otherwise what a new
    /// step of the type has there.
    static List<Fix> required(Spot spot) {
        if (spot.meant().isEmpty()) {
            return List.of();
        }
        String name = spot.meant().get();
        var fixes = new ArrayList<Fix>();
        misspelt(spot, name)
                .ifPresent(
                        key ->
                                fixes.add(
                                        Fix.guess(
                                                "Rename "
                                                        + Spot.quoted(key)
                                                        + " to "
                                                        + Spot.quoted(name),
                                                spot.rename(spot.place().child(key), name))));
        Pointer at = spot.place().child(name);
        spot.type()
                .newStep("")
                .at(at)
                .map(value -> Fix.guess("Add " + name, spot.set(at, value)))
                .ifPresent(fixes::add);
        return fixes;
    }

    private static Optional<String> misspelt(Spot spot, String name) {
        if (!(ArgumentFixes.shape(spot, spot.place()).orElse(null)
                instanceof Shape.Structure known)) {
            return Optional.empty();
        }
        JsonObject object = spot.object(spot.place());
        return object.has(name)
                ? Optional.empty()
                : Names.nearest(
                        name,
                        object.names().stream()
                                .filter(key -> !known.members().containsKey(key))
                                .toList());
    }
}
