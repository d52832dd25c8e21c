package dev.stepwright.app.cli;

import dev.stepwright.app.workspace.CodeCheck;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.MutedProblems;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.fix.FixRun;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stepwright validate`: what is wrong with pipelines, with rule and place.
///
/// Problems go to standard output, so that it holds nothing that is none; the sum for people goes
/// to standard error.
@Command(name = "validate", description = "checks pipelines and tells what is wrong, and where")
final class ValidateCommand implements Callable<Integer> {
    private static final int ERRORS = 1;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "pipeline definitions")
    private List<Path> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (file:line:col: severity RULE message), json, sarif (code review) or junit (CI)")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fix",
            description = "makes the fixes that change nothing but the mistake, and says which")
    private boolean fix;

    /// What was found in one file.
    ///
    /// @param muted what is not to be told, with the reasons
    private record Result(String file, List<Finding> found, Map<Finding, String> muted) {}

    @Override
    public Integer call() throws FailureException {
        var results = new ArrayList<Result>();
        int unreadable = 0;
        for (Path file : files) {
            switch (Input.read(file)) {
                case Input.Unreadable(Finding problem) -> {
                    unreadable++;
                    results.add(new Result(file.toString(), List.of(problem), Map.of()));
                }
                case Input.Readable readable -> {
                    Document document =
                            fix ? fixed(readable, Checker.standard()) : readable.document();
                    results.add(result(readable.file(), document, folder(file)));
                }
            }
        }
        print(results, unreadable);
        return unreadable > 0
                ? CommandLine.MISTAKE
                : all(results).stream().anyMatch(Finding::isError) ? ERRORS : 0;
    }

    private static List<Finding> all(List<Result> results) {
        return results.stream().flatMap(result -> result.found().stream()).toList();
    }

    private static Result result(String name, Document document, Optional<Path> folder) {
        PipelineGraph graph = PipelineGraph.of(document);
        Places places = Places.of(document.file());
        MutedProblems mutes = MutedProblems.of(document.settings());
        var found = new ArrayList<Finding>();
        var muted = new LinkedHashMap<Finding, String>();
        for (Problem problem : CodeCheck.added(Checker.standard().check(graph), document, folder)) {
            Finding finding = Finding.of(name, graph, places, problem);
            Optional<String> reason = mutes.reason(problem, document);
            if (reason.isPresent()) {
                muted.put(finding, reason.get());
            } else {
                found.add(finding);
            }
        }
        found.sort(Finding.BY_PLACE);
        return new Result(name, found, muted);
    }

    /// Makes the safe fixes, saves, and says each in a line; on standard error where programs read
    /// standard output.
    private Document fixed(Input.Readable input, Checker checker) throws FailureException {
        MutedProblems mutes = MutedProblems.of(input.document().settings());
        FixRun run =
                FixRun.of(
                        PipelineGraph.of(input.document()),
                        checker,
                        (problem, each) -> each.safe() && !mutes.mutes(problem, input.document()));
        if (run.made().isEmpty()) {
            return input.document();
        }
        Document mended = run.graph().document();
        Optional<String> notice = input.stored().save(mended).notice();
        var err = spec.commandLine().getErr();
        var out = format == ReportFormat.TEXT ? spec.commandLine().getOut() : err;
        for (FixRun.Made made : run.made()) {
            Finding place =
                    Finding.of(
                            input.file(),
                            PipelineGraph.of(made.before()),
                            Places.of(made.before().file()),
                            made.problem());
            out.println(place.fixed(made.fix().title()));
        }
        notice.ifPresent(err::println);
        return mended;
    }

    private static Optional<Path> folder(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent());
    }

    private void print(List<Result> results, int unreadable) {
        var out = spec.commandLine().getOut();
        List<Finding> found = all(results);
        switch (format) {
            case JSON -> {
                Json all = Json.of(found.stream().map(Finding::json).toList());
                out.println(JsonStyle.PRETTY.format(all, "").text());
            }
            case SARIF -> {
                var muted = new LinkedHashMap<Finding, String>();
                results.forEach(result -> muted.putAll(result.muted()));
                Json report = SarifReport.of(found, muted, CommandLine.VERSION);
                out.println(JsonStyle.PRETTY.format(report, "").text());
            }
            case JUNIT -> {
                var byFile = new LinkedHashMap<String, List<Finding>>();
                var muted = new LinkedHashMap<String, Integer>();
                for (Result result : results) {
                    byFile.put(result.file(), result.found());
                    muted.put(result.file(), result.muted().size());
                }
                out.println(JUnitReport.of(byFile, muted));
            }
            case TEXT -> {
                found.forEach(finding -> out.println(finding.text()));
                if (unreadable < files.size()) {
                    out.flush();
                    int muted = results.stream().mapToInt(each -> each.muted().size()).sum();
                    spec.commandLine().getErr().println(sum(found, muted));
                }
            }
        }
    }

    /// Such as `2 errors and 1 warning in 3 files (2 muted).`
    private String sum(List<Finding> found, int muted) {
        String what =
                Stream.of(Severity.values())
                        .map(severity -> counted(count(found, severity), word(severity)))
                        .filter(part -> !part.startsWith("0 "))
                        .collect(Collectors.joining(", "));
        return (what.isEmpty() ? "No problems" : what)
                + " in "
                + (files.size() == 1 ? files.getFirst() : files.size() + " files")
                + (muted > 0 ? " (" + muted + " muted)" : "")
                + ".";
    }

    private static long count(List<Finding> found, Severity severity) {
        return found.stream().filter(finding -> finding.severity() == severity).count();
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.word();
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
