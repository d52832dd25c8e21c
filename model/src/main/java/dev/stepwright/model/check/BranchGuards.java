package dev.stepwright.model.check;

import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.Guards;
import dev.stepwright.model.graph.Guards.Guard;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a step waits for can happen in the branch it stands in, and does not hide that it runs only
/// sometimes.
final class BranchGuards implements DocumentCheck {
    @Override
    public Basis basis() {
        return Basis.STRUCTURE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        boolean branches =
                context.document().steps().stream()
                        .anyMatch(step -> step.scope() instanceof Scope.Branch);
        if (!branches) {
            return;
        }
        Guards guards = context.guards();
        for (Step step : context.document().steps()) {
            if (guards.guards().getOrDefault(step.id(), Set.of()).isEmpty()) {
                continue;
            }
            boolean crossed = crossed(context, step, found);
            Optional<StepId> contradiction = guards.contradiction(step.id());
            if (contradiction.isPresent()) {
                if (!crossed) {
                    never(context, step, contradiction.get(), found);
                }
            } else if (!crossed) {
                into(context, step, found);
            }
        }
    }

    /// Tells of every use of a step in the other branch of a condition around this step.
    private static boolean crossed(CheckContext context, Step step, Findings found) {
        List<Guard> own = Guards.enclosing(context.document(), step.id());
        if (own.isEmpty()) {
            return false;
        }
        boolean crossed = false;
        for (Dependency dependency : context.graph().into(step.id())) {
            if (dependency.kind().isBranch()) {
                continue;
            }
            for (Guard there : Guards.enclosing(context.document(), dependency.from())) {
                if (there.side() != Side.EACH && own.contains(other(there))) {
                    crossed = true;
                    found.tell(
                            Rule.REF_BRANCH_CROSS,
                            Location.of(step.id(), dependency.at()),
                            Shown.text(context.title(dependency.from())),
                            Shown.text(context.title(there.holder())));
                }
            }
        }
        return crossed;
    }

    private static Guard other(Guard guard) {
        return new Guard(guard.holder(), guard.side() == Side.IF ? Side.ELSE : Side.IF);
    }

    /// Tells the first step that can never start; those behind it need not be told as well.
    private static void never(CheckContext context, Step step, StepId condition, Findings found) {
        Guards guards = context.guards();
        List<Dependency> into = context.graph().into(step.id());
        if (into.stream().anyMatch(each -> guards.contradiction(each.from()).isPresent())) {
            return;
        }
        Pointer at =
                into.stream()
                        .filter(
                                each ->
                                        !each.kind().isBranch()
                                                && guards
                                                        .guards()
                                                        .getOrDefault(each.from(), Set.of())
                                                        .stream()
                                                        .anyMatch(
                                                                guard ->
                                                                        guard.holder()
                                                                                .equals(condition)))
                        .map(Dependency::at)
                        .reduce((_, second) -> second)
                        .orElse(Pointer.ROOT);
        found.tell(
                Rule.NEVER_RUNS, Location.of(step.id(), at), Shown.text(context.title(condition)));
    }

    private static void into(CheckContext context, Step step, Findings found) {
        Guards guards = context.guards();
        var told = new HashSet<StepId>();
        for (Dependency dependency : guards.intoBranches(step.id())) {
            if (!told.add(dependency.from())) {
                continue;
            }
            List<Guard> own = Guards.enclosing(context.document(), step.id());
            List<Guard> needed =
                    guards.guards().getOrDefault(dependency.from(), Set.of()).stream()
                            .filter(guard -> !own.contains(guard))
                            .sorted(Comparator.comparing(Guard::holder).thenComparing(Guard::side))
                            .toList();
            String when =
                    needed.stream()
                            .map(
                                    guard ->
                                            Texts.text(
                                                    "when." + guard.side(),
                                                    Shown.text(context.title(guard.holder()))))
                            .collect(Collectors.joining(Texts.text("and")));
            found.tell(
                    Rule.REF_INTO_BRANCH,
                    Location.of(step.id(), dependency.at()),
                    Shown.text(context.title(dependency.from())),
                    when);
        }
    }
}
