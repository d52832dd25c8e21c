package dev.stepwright.app.cli;

import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.WholeFile;
import dev.stepwright.canvas.layout.LayeredLayout;
import dev.stepwright.exporters.Exporters;
import dev.stepwright.exporters.format.Export;
import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.model.pipeline.Document;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stepwright convert`: writes a pipeline in another format.
@Command(name = "convert", description = "writes a pipeline in another format")
final class ConvertCommand implements Callable<Integer> {
    private static final String STANDARD_OUTPUT = "-";

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a pipeline definition")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            required = true,
            description = "the file to write; - is standard output")
    private Path target;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "${COMPLETION-CANDIDATES}; without it, OUT's ending says which")
    private Optional<String> format = Optional.empty();

    /// The names of all formats, for the help.
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    private final PrintStream raw;

    /// @param raw takes bytes as they are, for `-o -`
    ConvertCommand(OutputStream raw) {
        this.raw = new PrintStream(raw);
    }

    @Override
    public Integer call() throws FailureException {
        Exporter exporter = exporter();
        return switch (Input.read(file)) {
            case Input.Unreadable(Finding problem) -> {
                spec.commandLine().getErr().println(problem.text());
                yield CommandLine.MISTAKE;
            }
            case Input.Readable(_, Document document, _) -> {
                Export export =
                        Tasks.deeply(
                                LayeredLayout.stackSize(document.steps().size()),
                                () -> exporter.export(document));
                write(export.content());
                export.report().forEach(spec.commandLine().getErr()::println);
                yield 0;
            }
        };
    }

    private void write(byte[] content) throws FailureException {
        if (target.toString().equals(STANDARD_OUTPUT)) {
            raw.writeBytes(content);
            raw.flush();
        } else {
            WholeFile.write(target, content);
        }
    }

    private Exporter exporter() {
        String name = target.toString();
        return format.map(
                        wanted ->
                                Exporters.named(wanted)
                                        .orElseThrow(
                                                () ->
                                                        mistake(
                                                                "There is no format %s; use %s."
                                                                        .formatted(
                                                                                wanted,
                                                                                choices()))))
                .or(() -> Exporters.forName(name))
                .orElseThrow(
                        () ->
                                mistake(
                                        name.equals(STANDARD_OUTPUT)
                                                ? "Standard output has no ending that says the format; add --to %s."
                                                        .formatted(choices())
                                                : "The ending of %s stands for no format; add --to %s."
                                                        .formatted(name, choices())));
    }

    private ParameterException mistake(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static String choices() {
        return names().stream().collect(Collectors.joining(" or "));
    }

    private static List<String> names() {
        return Exporters.all().stream().map(Exporter::format).toList();
    }
}
