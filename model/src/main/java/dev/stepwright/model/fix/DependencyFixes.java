package dev.stepwright.model.fix;

import dev.stepwright.model.check.Names;
import dev.stepwright.model.edit.Disconnect;
import dev.stepwright.model.edit.MoveToScope;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.SetTrigger;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// What mends what steps wait for: `DependsOn`, loops, and waiting across branches.
final class DependencyFixes {
    private static final String DEPENDS_ON = "DependsOn";
    private static final int MOST_CUTS = 4;

    private DependencyFixes() {}

    /// The entry of `DependsOn` that a place lies in; empty where it is in none.
    private static Optional<Pointer> entry(Spot spot) {
        List<String> tokens = spot.place().tokens();
        return tokens.size() > 1 && tokens.getFirst().equals(DEPENDS_ON)
                ? Optional.of(Pointer.of(DEPENDS_ON, tokens.get(1)))
                : Optional.empty();
    }

    private static Fix stopWaiting(Spot spot, Pointer entry) {
        String title =
                spot.text().isEmpty()
                        ? "Remove entry"
                        : "Do not wait for " + Spot.quoted(spot.text());
        return Fix.guess(title, spot.removeEntry(entry));
    }

    static List<Fix> type(Spot spot) {
        Json value = spot.node().orElse(JsonLiteral.NULL);
        if (spot.place().tokens().size() == 1) {
            return value instanceof JsonText
                    ? List.of(spot.wrapped(value))
                    : value == JsonLiteral.NULL
                            ? List.of(Fix.safe("Remove DependsOn", spot.remove(spot.place())))
                            : List.of(Fix.guess("Remove DependsOn", spot.remove(spot.place())));
        }
        if (spot.place().last().equals("Trigger")) {
            var fixes = new ArrayList<Fix>();
            Names.nearest(spot.text(), SetTrigger.TRIGGERS)
                    .ifPresent(
                            near ->
                                    fixes.add(
                                            Fix.guess(
                                                    "Use " + Spot.quoted(near),
                                                    spot.set(Json.of(near)))));
            fixes.add(Fix.guess("Remove Trigger", spot.remove(spot.place())));
            return fixes;
        }
        return List.of(Fix.guess("Remove entry", spot.removeEntry(spot.place())));
    }

    static List<Fix> unknown(Spot spot) {
        var fixes = new ArrayList<Fix>();
        if (spot.meant().filter(spot::canWaitFor).isPresent()) {
            fixes.addAll(CommonFixes.useMeant(spot));
        }
        entry(spot).ifPresent(at -> fixes.add(stopWaiting(spot, at)));
        return fixes;
    }

    static List<Fix> remove(Spot spot) {
        return entry(spot).map(at -> List.of(stopWaiting(spot, at))).orElse(List.of());
    }

    static List<Fix> removeTwice(Spot spot) {
        return redundant(spot, "Remove the duplicate");
    }

    static List<Fix> removeRedundant(Spot spot) {
        return redundant(spot, "Remove dependency");
    }

    private static List<Fix> redundant(Spot spot, String title) {
        return entry(spot)
                .map(at -> List.of(Fix.safe(title, spot.removeEntry(at))))
                .orElse(List.of());
    }

    /// The entries of `DependsOn` in the tangle without which its first step is in no loop any
    // more,
    /// that of the problem first.
    static List<Fix> breakCycle(Spot spot) {
        StepId first = spot.id();
        var tangle =
                new HashSet<>(
                        spot.graph().cycles().stream()
                                .filter(each -> each.contains(first))
                                .findFirst()
                                .orElse(List.of()));
        var candidates = new ArrayList<Dependency>();
        for (StepId step : spot.graph().order()) {
            for (Dependency each :
                    tangle.contains(step) ? spot.graph().into(step) : List.<Dependency>of()) {
                if (each.kind() == Dependency.Kind.DEPENDS_ON && tangle.contains(each.from())) {
                    boolean here = each.to().equals(first) && each.at().equals(spot.place());
                    candidates.add(here ? 0 : candidates.size(), each);
                }
            }
        }
        var fixes = new ArrayList<Fix>();
        for (Dependency each : candidates) {
            if (fixes.size() < MOST_CUTS && breaks(spot, each)) {
                fixes.add(
                        Fix.guess(
                                "Do not let %s wait for %s"
                                        .formatted(
                                                title(spot, each.to()), title(spot, each.from())),
                                new Disconnect(each)));
            }
        }
        return fixes;
    }

    private static boolean breaks(Spot spot, Dependency dependency) {
        return new Disconnect(dependency).applyTo(spot.document())
                        instanceof Outcome.Done(var changed)
                && spot.graph().after(changed).cycles().size() < spot.graph().cycles().size();
    }

    private static String title(Spot spot, StepId id) {
        return Spot.quoted(spot.document().step(id).map(Step::name).orElse("?"));
    }

    /// The step goes into the branch of the step that it waits for.
    static List<Fix> intoBranch(Spot spot) {
        var fixes = new ArrayList<Fix>();
        awaited(spot)
                .map(Step::scope)
                .filter(scope -> scope instanceof Scope.Branch)
                .filter(scope -> spot.step().filter(own -> own.scope().equals(scope)).isEmpty())
                .ifPresent(
                        scope ->
                                fixes.add(
                                        Fix.guess(
                                                "Move into the branch",
                                                new MoveToScope(List.of(spot.id()), scope))));
        entry(spot).ifPresent(at -> fixes.add(stopWaiting(spot, at)));
        return fixes;
    }

    private static Optional<Step> awaited(Spot spot) {
        return spot.graph().into(spot.id()).stream()
                .filter(each -> each.at().equals(spot.place()) && !each.kind().isBranch())
                .findFirst()
                .flatMap(each -> spot.document().step(each.from()));
    }
}
