package dev.stepwright.model.fix;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What mends problems of many rules alike.
final class CommonFixes {
    private CommonFixes() {}

    /// The name that was probably meant, in the place of the one that is there.
    static List<Fix> useMeant(Spot spot) {
        return spot.meant()
                .filter(_ -> spot.node().filter(JsonText.class::isInstance).isPresent())
                .map(
                        name ->
                                List.of(
                                        Fix.guess(
                                                "Use " + Spot.quoted(name),
                                                spot.set(Json.of(name)))))
                .orElse(List.of());
    }

    /// The key that was probably meant, unless there is one already.
    static List<Fix> renameKey(Spot spot) {
        return spot.meant()
                .filter(name -> !spot.object(spot.place().parent()).has(name))
                .map(
                        name ->
                                List.of(
                                        Fix.guess(
                                                "Rename to " + Spot.quoted(name),
                                                spot.rename(spot.place(), name))))
                .orElse(List.of());
    }

    static List<Fix> renameOrRemove(Spot spot) {
        var fixes = new ArrayList<>(renameKey(spot));
        if (spot.node().isPresent()) {
            fixes.add(
                    Fix.guess(
                            "Remove " + Spot.quoted(spot.place().last()),
                            spot.remove(spot.place())));
        }
        return fixes;
    }

    /// Quotes around a number or flag.
    static List<Fix> quote(Spot spot) {
        return spot.node()
                .flatMap(Scalars::asText)
                .map(text -> List.of(Fix.safe("Put it in quotes", spot.set(text))))
                .orElse(List.of());
    }

    /// Takes the member away that the step cannot have.
    static List<Fix> removeMember(Spot spot) {
        return List.of(Fix.guess("Remove " + spot.place().last(), spot.remove(spot.place())));
    }

    /// A text cut to what is allowed.
    static List<Fix> shorten(Spot spot, int most) {
        String text = spot.text();
        if (text.codePointCount(0, text.length()) <= most) {
            return List.of();
        }
        String cut = text.substring(0, text.offsetByCodePoints(0, most));
        return List.of(Fix.guess("Cut to " + most + " characters", spot.set(Json.of(cut))));
    }

    /// Two entries of a list with one name: the second goes when it says the same, or takes another
    /// name.
    ///
    /// @param name the place of the second one's name
    static List<Fix> twice(Spot spot, Pointer name) {
        Pointer entry = name.parent();
        Pointer list = entry.parent();
        String key = name.last();
        Optional<Json> own = spot.at(entry);
        String text = spot.at(name).flatMap(Json::asText).orElse("");
        var fixes = new ArrayList<Fix>();
        boolean same =
                own.isPresent()
                        && spot.list(list)
                                .values()
                                .anyMatch(each -> each != own.get() && each.sameValue(own.get()));
        if (same) {
            fixes.add(Fix.safe("Remove the duplicate", spot.remove(entry)));
        } else {
            List<String> names =
                    spot.list(list)
                            .values()
                            .flatMap(each -> each.asObject().stream())
                            .flatMap(each -> each.text(key).stream())
                            .toList();
            String free = dev.stepwright.model.edit.Names.free(text, names::contains);
            fixes.add(Fix.guess("Rename to " + Spot.quoted(free), spot.set(name, Json.of(free))));
            fixes.add(Fix.guess("Remove this one", spot.remove(entry)));
        }
        return fixes;
    }
}
