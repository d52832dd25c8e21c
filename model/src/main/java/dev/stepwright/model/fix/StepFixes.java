package dev.stepwright.model.fix;

import dev.stepwright.model.edit.Names;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What mends the names, types and members of steps.
final class StepFixes {
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DISPLAY_NAME = 256;
    private static final int LONGEST_DESCRIPTION = 3072;
    private static final Pointer NAME = Pointer.of("Name");

    private StepFixes() {}

    private static String free(Spot spot, String wanted) {
        List<String> taken =
                spot.document().steps().stream()
                        .filter(step -> !step.id().equals(spot.id()))
                        .map(step -> step.name().toLowerCase(Locale.ROOT))
                        .toList();
        return Names.free(wanted, name -> taken.contains(name.toLowerCase(Locale.ROOT)));
    }

    private static List<Fix> renamed(Spot spot, String wanted) {
        String name = free(spot, wanted);
        return List.of(
                Fix.guess("Rename to " + Spot.quoted(name), new RenameStep(spot.id(), name)));
    }

    static List<Fix> name(Spot spot) {
        String name = spot.text();
        if (name.isEmpty()) {
            String wanted =
                    spot.node()
                            .flatMap(Scalars::asText)
                            .flatMap(Json::asText)
                            .orElse(spot.type().isKnown() ? spot.type().name() : "Step");
            String clean = clean(wanted);
            String found = free(spot, clean.isEmpty() ? "Step" : clean);
            return List.of(
                    Fix.guess("Call it " + Spot.quoted(found), spot.set(NAME, Json.of(found))));
        }
        String clean = clean(name);
        return clean.isEmpty() ? List.of() : renamed(spot, clean);
    }

    private static String clean(String name) {
        String clean = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        return clean.length() > LONGEST_NAME ? clean.substring(0, LONGEST_NAME) : clean;
    }

    static List<Fix> longName(Spot spot) {
        return renamed(spot, spot.text().substring(0, LONGEST_NAME));
    }

    static List<Fix> taken(Spot spot) {
        var fixes = new ArrayList<>(renamed(spot, spot.text()));
        boolean same =
                spot.step()
                        .filter(
                                own ->
                                        spot.document().steps().stream()
                                                .anyMatch(
                                                        other ->
                                                                other != own
                                                                        && other.source()
                                                                                .sameValue(
                                                                                        own
                                                                                                .source())))
                        .isPresent();
        if (same) {
            fixes.addFirst(Fix.guess("Remove the duplicate", new RemoveSteps(Set.of(spot.id()))));
        }
        return fixes;
    }

    static List<Fix> displayName(Spot spot) {
        return CommonFixes.shorten(spot, LONGEST_DISPLAY_NAME);
    }

    static List<Fix> description(Spot spot) {
        return CommonFixes.shorten(spot, LONGEST_DESCRIPTION);
    }

    static List<Fix> unused(Spot spot) {
        return List.of(Fix.guess("Remove step", new RemoveSteps(Set.of(spot.id()))));
    }

    static List<Fix> entry(Spot spot) {
        return spot.place().isRoot() && !spot.step().map(Step::isObject).orElse(true)
                ? List.of(Fix.guess("Remove entry", new RemoveSteps(Set.of(spot.id()))))
                : List.of();
    }
}
