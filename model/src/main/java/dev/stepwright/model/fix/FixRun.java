package dev.stepwright.model.fix;

import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// Many fixes one after the other, until none is left that is wanted.
///
/// Each is tried on the document that the ones before it gave. It counts only if its problem is
/// gone and there are no more errors than there were; another one is left out.
///
/// @param made what was done, in its order
/// @param graph the document afterwards
/// @param problems what is still wrong with it
public record FixRun(List<Made> made, PipelineGraph graph, List<Problem> problems) {
    /// One fix that was made.
    ///
    /// @param before the document in which the problem was
    public record Made(Problem problem, Fix fix, Document before) {}

    /// Nobody has more; should two fixes ever undo each other, there is an end to it.
    private static final int MOST = 10_000;

    private record Attempt(Fix fix, PipelineGraph graph, List<Problem> problems) {}

    /// @param checker what finds the problems
    /// @param wanted which fixes may be made
    public static FixRun of(
            PipelineGraph start, Checker checker, BiPredicate<Problem, Fix> wanted) {
        var made = new ArrayList<Made>();
        var given = new HashSet<Problem>();
        PipelineGraph graph = start;
        List<Problem> problems = checker.check(graph);
        boolean again = true;
        while (again && made.size() < MOST) {
            again = false;
            for (Problem problem : problems) {
                if (given.contains(problem)) {
                    continue;
                }
                Optional<Attempt> done = attempt(graph, problems, problem, checker, wanted);
                if (done.isEmpty()) {
                    given.add(problem);
                    continue;
                }
                made.add(new Made(problem, done.get().fix(), graph.document()));
                graph = done.get().graph();
                problems = done.get().problems();
                again = true;
                break;
            }
        }
        return new FixRun(List.copyOf(made), graph, problems);
    }

    private static Optional<Attempt> attempt(
            PipelineGraph graph,
            List<Problem> problems,
            Problem problem,
            Checker checker,
            BiPredicate<Problem, Fix> wanted) {
        for (Fix fix : Fixes.of(graph, problem)) {
            if (wanted.test(problem, fix)
                    && fix.edit().applyTo(graph.document())
                            instanceof Outcome.Done(Document changed)) {
                PipelineGraph next = graph.after(changed);
                List<Problem> left = checker.check(next);
                if (next.newCycle().isEmpty()
                        && (!left.contains(problem)
                                || count(left, problem) < count(problems, problem))
                        && errors(left) <= errors(problems)) {
                    return Optional.of(new Attempt(fix, next, left));
                }
            }
        }
        return Optional.empty();
    }

    private static long count(List<Problem> problems, Problem like) {
        return problems.stream().filter(each -> each.rule() == like.rule()).count();
    }

    private static long errors(List<Problem> problems) {
        return problems.stream().filter(Problem::isError).count();
    }

    /// All that was done as one edit.
    public Edit asEdit(String title) {
        return new Many(title, made.stream().map(each -> each.fix().edit()).toList());
    }
}
