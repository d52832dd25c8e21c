package dev.stepwright.model.check;

import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// No step waits for itself through others. Each tangle is told once, at its first step, with one
/// loop of it in words.
final class Cycles implements DocumentCheck {
    private static final int MOST_SHOWN = 8;

    @Override
    public Basis basis() {
        return Basis.STRUCTURE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        for (List<StepId> tangle : context.graph().cycles()) {
            // A step that waits for itself alone is told by DEPENDS_ON_SELF or REF_SELF.
            if (tangle.size() > 1) {
                StepId first = tangle.getFirst();
                List<Dependency> loop = loop(context, first, new HashSet<>(tangle));
                found.tell(
                        Rule.CYCLE,
                        Location.of(first, loop.getFirst().at()),
                        sentence(context, first, loop));
            }
        }
    }

    /// A shortest way back from a step to itself, against the direction of the dependencies.
    private static List<Dependency> loop(CheckContext context, StepId start, Set<StepId> tangle) {
        Map<StepId, Dependency> way = new HashMap<>();
        var open = new ArrayDeque<StepId>(List.of(start));
        while (!open.isEmpty()) {
            StepId at = open.poll();
            for (Dependency dependency : context.graph().into(at)) {
                StepId from = dependency.from();
                if (!tangle.contains(from) || from.equals(at)) {
                    continue;
                }
                if (from.equals(start)) {
                    var loop = new ArrayList<Dependency>(List.of(dependency));
                    while (!loop.getFirst().to().equals(start)) {
                        loop.addFirst(way.get(loop.getFirst().to()));
                    }
                    return loop;
                }
                if (way.putIfAbsent(from, dependency) == null) {
                    open.add(from);
                }
            }
        }
        throw new IllegalStateException("a tangle has a loop through each of its steps");
    }

    private static String sentence(CheckContext context, StepId first, List<Dependency> loop) {
        var names = new ArrayList<String>();
        names.add(Shown.text(context.title(first)));
        for (Dependency dependency : loop) {
            names.add(Shown.text(context.title(dependency.from())));
        }
        if (names.size() > MOST_SHOWN) {
            int left = names.size() - MOST_SHOWN + 1;
            names.subList(MOST_SHOWN / 2, MOST_SHOWN / 2 + left).clear();
            names.add(MOST_SHOWN / 2, Texts.text("more.steps", left));
        }
        return String.join(Texts.text("waitsFor"), names);
    }
}
