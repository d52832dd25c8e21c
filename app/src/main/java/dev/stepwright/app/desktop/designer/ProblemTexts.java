package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.problems.ProblemRow;
import dev.stepwright.canvas.drawing.StepProblems;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.MutedProblems;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Problems as rows of the list, marks on cards and words of the status line.
final class ProblemTexts {
    private ProblemTexts() {}

    /// Rows, the worst first and otherwise in the order of the problems; the id of a row is the
    /// index of its problem.
    static List<ProblemRow> rows(List<Problem> problems, Document document) {
        var rows = new ArrayList<ProblemRow>();
        MutedProblems muted = MutedProblems.of(document.settings());
        for (Problem problem : problems) {
            rows.add(
                    new ProblemRow(
                            Integer.toString(rows.size()),
                            severity(problem.severity()),
                            who(problem, document),
                            problem.message(),
                            problem.rule().name(),
                            muted.reason(problem, document)));
        }
        rows.sort(Comparator.comparing(ProblemRow::severity));
        return rows;
    }

    private static ProblemRow.Severity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> ProblemRow.Severity.ERROR;
            case WARNING -> ProblemRow.Severity.WARNING;
            case INFO -> ProblemRow.Severity.INFO;
        };
    }

    private static String who(Problem problem, Document document) {
        Optional<StepId> step = problem.location().step();
        if (step.isPresent()) {
            return document.step(step.get()).map(Step::title).orElse("");
        }
        Pointer place = problem.location().within();
        boolean parameter =
                place.tokens().size() > 1 && place.tokens().getFirst().equals("Parameters");
        return parameter
                ? document.parameters().stream()
                        .filter(
                                each ->
                                        place.startsWith(
                                                Pointer.of("Parameters").child(each.index())))
                        .map(Parameter::name)
                        .filter(name -> !problem.message().contains("“" + name + "”"))
                        .findFirst()
                        .orElse("")
                : "";
    }

    /// A problem as one sentence, with who has it.
    static String sentence(Problem problem, Document document) {
        String who = who(problem, document);
        return who.isEmpty() ? problem.message() : who + " " + problem.message();
    }

    /// The marks of the cards: errors and warnings; what is only good to know stays in the list.
    static Map<StepId, StepProblems> marks(List<Problem> problems) {
        var marks = new HashMap<StepId, StepProblems>();
        for (Problem problem : problems) {
            if (problem.severity() != Severity.INFO) {
                problem.location()
                        .step()
                        .ifPresent(step -> marks.merge(step, mark(problem), StepProblems::and));
            }
        }
        return marks;
    }

    private static StepProblems mark(Problem problem) {
        return new StepProblems(
                1,
                problem.isError()
                        ? dev.stepwright.canvas.scene.Severity.ERROR
                        : dev.stepwright.canvas.scene.Severity.WARNING,
                List.of(problem.message()));
    }

    /// `2 errors · 1 warning`, or that there are none.
    static String summary(List<Problem> problems) {
        var parts = new ArrayList<String>();
        count(problems, Severity.ERROR, "error", parts);
        count(problems, Severity.WARNING, "warning", parts);
        count(problems, Severity.INFO, "hint", parts);
        return parts.isEmpty() ? "No problems" : String.join(" · ", parts);
    }

    private static void count(
            List<Problem> problems, Severity severity, String word, List<String> parts) {
        long count = problems.stream().filter(problem -> problem.severity() == severity).count();
        if (count > 0) {
            parts.add(words(count, word));
        }
    }

    /// `1 step`, `2 steps`.
    static String words(long count, String word) {
        if (count == 1) {
            return "1 " + word;
        }
        return count
                + " "
                + (word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s");
    }

    /// Where a problem is mended: for a member that is missing, where it would stand.
    static Location field(Problem problem) {
        Location at = problem.location();
        return problem.rule() == Rule.ARG_REQUIRED
                ? problem.meant()
                        .map(name -> new Location(at.step(), at.within().child(name)))
                        .orElse(at)
                : at;
    }
}
