package dev.stepwright.app.cli;

import dev.stepwright.app.workspace.CodeCheck;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.fix.FixRun;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
            description = "text (file:line:col: severity RULE message) or json")
    private Format format = Format.TEXT;

    @Option(
            names = "--fix",
            description = "makes the fixes that change nothing but the mistake, and says which")
    private boolean fix;

    @Override
    public Integer call() throws FailureException {
        var found = new ArrayList<Finding>();
        int unreadable = 0;
        for (Path file : files) {
            switch (Input.read(file)) {
                case Input.Unreadable(Finding problem) -> {
                    unreadable++;
                    found.add(problem);
                }
                case Input.Readable readable -> {
                    Document document =
                            fix ? fixed(readable, Checker.standard()) : readable.document();
                    found.addAll(findings(readable.file(), document, folder(file)));
                }
            }
        }
        print(found, unreadable);
        return unreadable > 0
                ? CommandLine.MISTAKE
                : found.stream().anyMatch(Finding::isError) ? ERRORS : 0;
    }

    private static List<Finding> findings(String name, Document document, Optional<Path> folder) {
        PipelineGraph graph = PipelineGraph.of(document);
        Places places = Places.of(document.file());
        return CodeCheck.added(Checker.standard().check(graph), document, folder).stream()
                .map(problem -> Finding.of(name, graph, places, problem))
                .sorted(Finding.BY_PLACE)
                .toList();
    }

    /// Makes the safe fixes, saves, and says each in a line: where programs read standard output,
    // on
    /// standard error.
    private Document fixed(Input.Readable input, Checker checker) throws FailureException {
        FixRun run =
                FixRun.of(PipelineGraph.of(input.document()), checker, (_, each) -> each.safe());
        if (run.made().isEmpty()) {
            return input.document();
        }
        Document mended = run.graph().document();
        Optional<String> notice = input.stored().save(mended).notice();
        var err = spec.commandLine().getErr();
        var out = format == Format.TEXT ? spec.commandLine().getOut() : err;
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

    private void print(List<Finding> found, int unreadable) {
        var out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            Json all = Json.of(found.stream().map(Finding::json).toList());
            out.println(JsonStyle.PRETTY.format(all, "").text());
            return;
        }
        found.forEach(finding -> out.println(finding.text()));
        if (unreadable < files.size()) {
            out.flush();
            spec.commandLine().getErr().println(sum(found));
        }
    }

    /// Such as `2 errors and 1 warning in 3 files`.
    private String sum(List<Finding> found) {
        String what =
                Stream.of(Severity.values())
                        .map(
                                severity ->
                                        counted(
                                                found.stream()
                                                        .filter(
                                                                finding ->
                                                                        finding.severity()
                                                                                == severity)
                                                        .count(),
                                                severity == Severity.INFO
                                                        ? "note"
                                                        : severity.word()))
                        .filter(part -> !part.startsWith("0 "))
                        .collect(Collectors.joining(", "));
        return (what.isEmpty() ? "No problems" : what)
                + " in "
                + (files.size() == 1 ? files.getFirst() : files.size() + " files")
                + ".";
    }

    private static String counted(long count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }
}
