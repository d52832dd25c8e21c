package dev.stepwright.model.check;

import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// No entry of `DependsOn` says what follows anyway: from a reference, or through other steps.
///
/// Which steps lie upstream of which is found for all candidates at once, one bit for each, in the
/// order of the graph: so it stays quick for very large pipelines.
final class RedundantDependencies implements DocumentCheck {
    private static final int BITS = 64 * 64;

    /// An entry that may be redundant because the step waits for others too.
    private record Candidate(Dependency entry, List<StepId> others) {}

    @Override
    public Basis basis() {
        return Basis.STRUCTURE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        var candidates = new ArrayList<Candidate>();
        for (StepId step : context.graph().order()) {
            candidates(context, step, candidates, found);
        }
        if (candidates.isEmpty()) {
            return;
        }
        Document document = context.document();
        int[] order = context.graph().order().stream().mapToInt(document::indexOf).toArray();
        int[][] before = new int[order.length][];
        for (int i = 0; i < before.length; i++) {
            before[i] =
                    context.graph().into(document.steps().get(i).id()).stream()
                            .filter(RedundantDependencies::needsSuccess)
                            .mapToInt(dependency -> document.indexOf(dependency.from()))
                            .toArray();
        }
        for (int from = 0; from < candidates.size(); from += BITS) {
            int to = Math.min(from + BITS, candidates.size());
            through(context, candidates.subList(from, to), order, before, found);
        }
    }

    private static void candidates(
            CheckContext context, StepId step, List<Candidate> candidates, Findings found) {
        List<Dependency> into = context.graph().into(step);
        if (into.size() < 2) {
            return;
        }
        Set<StepId> own = new HashSet<>();
        context.document().step(step).stream()
                .flatMap(each -> context.holders(each).stream())
                .forEach(holder -> own.add(holder.id()));
        Set<StepId> told = new HashSet<>();
        for (Dependency entry : into) {
            boolean judged =
                    entry.kind() == Dependency.Kind.DEPENDS_ON
                            && entry.detail().isEmpty()
                            && !entry.from().equals(step)
                            && !own.contains(entry.from())
                            && told.add(entry.from());
            if (!judged) {
                continue;
            }
            if (into.stream()
                    .anyMatch(each -> each.kind().isData() && each.from().equals(entry.from()))) {
                found.tell(
                        Rule.DEPENDS_ON_REDUNDANT,
                        Location.of(step, entry.at()),
                        Shown.text(context.title(entry.from())));
            } else {
                List<StepId> others =
                        into.stream()
                                .filter(RedundantDependencies::needsSuccess)
                                .map(Dependency::from)
                                .filter(each -> !each.equals(entry.from()) && !each.equals(step))
                                .toList();
                if (!others.isEmpty()) {
                    candidates.add(new Candidate(entry, others));
                }
            }
        }
    }

    /// A dependency on how a step ended otherwise does not say that it succeeded.
    private static boolean needsSuccess(Dependency dependency) {
        return dependency.kind() != Dependency.Kind.DEPENDS_ON || dependency.detail().isEmpty();
    }

    private static void through(
            CheckContext context,
            List<Candidate> candidates,
            int[] order,
            int[][] before,
            Findings found) {
        Document document = context.document();
        int[] bits = new int[order.length];
        int count = 0;
        for (Candidate candidate : candidates) {
            int from = document.indexOf(candidate.entry().from());
            if (bits[from] == 0) {
                bits[from] = ++count;
            }
        }
        int words = count / 64 + 1;
        long[][] upstream = new long[order.length][];
        for (int step : order) {
            long[] mine = null;
            for (int from : before[step]) {
                long[] theirs = upstream[from];
                int bit = bits[from];
                if (theirs != null || bit != 0) {
                    mine = mine == null ? new long[words] : mine;
                    for (int i = 0; theirs != null && i < words; i++) {
                        mine[i] |= theirs[i];
                    }
                    mine[bit / 64] |= bit == 0 ? 0 : 1L << bit % 64;
                }
            }
            upstream[step] = mine;
        }
        for (Candidate candidate : candidates) {
            int bit = bits[document.indexOf(candidate.entry().from())];
            for (StepId other : candidate.others()) {
                long[] theirs = upstream[document.indexOf(other)];
                if (theirs != null && (theirs[bit / 64] & 1L << bit % 64) != 0) {
                    found.tell(
                            Rule.DEPENDS_ON_REDUNDANT,
                            "through",
                            Location.of(candidate.entry().to(), candidate.entry().at()),
                            Shown.text(context.title(candidate.entry().from())),
                            Shown.text(context.title(other)));
                    break;
                }
            }
        }
    }
}
