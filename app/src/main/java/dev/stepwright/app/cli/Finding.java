package dev.stepwright.app.cli;

import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.model.check.FileProblem;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.fix.Fix;
import dev.stepwright.model.fix.Fixes;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/// A problem with its place in a file, in the two forms the command line prints.
///
/// @param file as it was given on the command line
/// @param line from 1
/// @param column from 1
/// @param pointer the JSON Pointer of the value that is wrong
/// @param step the name of the step it is in
/// @param rule the rule's id
/// @param fix the title of the edit that puts it right
record Finding(
        String file,
        int line,
        int column,
        String pointer,
        Optional<String> step,
        Severity severity,
        String rule,
        String message,
        Optional<String> fix) {
    /// By their places.
    static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::line).thenComparingInt(Finding::column);

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    /// Why a file is no pipeline definition.
    static Finding ofFile(String file, FileProblem problem) {
        return ofFile(
                file, problem.line(), problem.column(), problem.rule().name(), problem.message());
    }

    /// Why the disk does not give a file.
    static Finding ofFile(String file, FailureException failure) {
        return ofFile(file, 1, 1, failure.code().name(), failure.sentence());
    }

    private static Finding ofFile(String file, int line, int column, String rule, String message) {
        return new Finding(
                file,
                line,
                column,
                "",
                Optional.empty(),
                Severity.ERROR,
                rule,
                message,
                Optional.empty());
    }

    static Finding of(String file, PipelineGraph graph, Places places, Problem problem) {
        Document document = graph.document();
        Pointer pointer = problem.location().in(document);
        Places.Place place = places.of(pointer);
        Optional<Step> step = problem.location().step().flatMap(document::step);
        return new Finding(
                file,
                place.line(),
                place.column(),
                pointer.toString(),
                step.map(Step::name).filter(name -> !name.isEmpty()),
                problem.severity(),
                problem.rule().name(),
                step.map(Finding::subject).orElse("") + problem.message(),
                Fixes.first(graph, problem).map(Fix::title));
    }

    /// A step's problem begins as a predicate of the step.
    private static String subject(Step step) {
        return step.name().isEmpty() ? "A step without a name " : "“" + step.name() + "” ";
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }

    /// `file:line:col: fixed RULE in “Step”: title`, as one line.
    String fixed(String title) {
        return "%s:%d:%d: fixed %s%s: %s"
                .formatted(
                        file,
                        line,
                        column,
                        rule,
                        step.map(name -> " in “" + printable(name) + "”").orElse(""),
                        printable(title));
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }

    /// `file:line:col: severity RULE message`, always one line whatever names the file holds.
    String text() {
        return "%s:%d:%d: %s %s %s"
                .formatted(file, line, column, severity.word(), rule, printable(message));
    }

    Json json() {
        return JsonObject.EMPTY
                .plus("file", Json.of(file))
                .plus("line", Json.of(line))
                .plus("column", Json.of(column))
                .plus("pointer", Json.of(pointer))
                .plus("step", Json.of(step.orElse(null)))
                .plus("severity", Json.of(severity.word()))
                .plus("rule", Json.of(rule))
                .plus("message", Json.of(message))
                .plus("fix", Json.of(fix.orElse(null)));
    }
}
