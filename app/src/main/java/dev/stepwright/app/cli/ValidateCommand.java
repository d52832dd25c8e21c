package dev.stepwright.app.cli;

import dev.stepwright.app.workspace.CodeCheck;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Places;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
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

    private final Function<Document, List<Problem>> checks;

    /// @param checks what finds the problems of a document that can be read
    ValidateCommand(Function<Document, List<Problem>> checks) {
        this.checks = checks;
    }

    @Override
    public Integer call() {
        var found = new ArrayList<Finding>();
        int unreadable = 0;
        for (Path file : files) {
            switch (Input.read(file)) {
                case Input.Unreadable(Finding problem, var _) -> {
                    unreadable++;
                    found.add(problem);
                }
                case Input.Readable(String name, Document document) -> {
                    Places places = Places.of(document.file());
                    CodeCheck.added(checks.apply(document), document, folder(file)).stream()
                            .map(problem -> Finding.of(name, document, places, problem))
                            .sorted(Finding.BY_PLACE)
                            .forEach(found::add);
                }
            }
        }
        print(found, unreadable);
        return unreadable > 0
                ? CommandLine.MISTAKE
                : found.stream().anyMatch(Finding::isError) ? ERRORS : 0;
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
