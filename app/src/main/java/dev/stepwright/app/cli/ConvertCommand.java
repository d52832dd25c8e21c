package dev.stepwright.app.cli;

import dev.stepwright.app.lookalike.LookAlike;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.WholeFile;
import dev.stepwright.canvas.layout.LayeredLayout;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.exporters.Exporters;
import dev.stepwright.exporters.format.Export;
import dev.stepwright.exporters.format.Exporter;
import dev.stepwright.exporters.picture.PictureExporter;
import dev.stepwright.model.pipeline.Document;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
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
    private static final double LEAST = 0.1;
    private static final double MOST = 8;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description =
                    "a pipeline definition, or a file that holds one: a DescribePipeline answer,"
                            + " a CloudFormation or Terraform document, a Kubernetes manifest")
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

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            description = "the colours of a picture; light unless told otherwise")
    private Optional<Theme> theme = Optional.empty();

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            description =
                    "how large a picture is, from 0.1 to 8; 1 is as in the window at 100 %%, which"
                            + " svg and pdf take unless told otherwise; png takes 2")
    private Optional<Double> scale = Optional.empty();

    /// The colours of a picture.
    enum Theme {
        LIGHT(Palette.LIGHT),
        DARK(Palette.DARK);

        private final Palette palette;

        Theme(Palette palette) {
            this.palette = palette;
        }
    }

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
        checkOptions(exporter);
        return switch (Input.read(file)) {
            case Input.Unreadable(Finding problem, Optional<LookAlike> lookAlike) -> {
                if (lookAlike.orElse(null)
                                instanceof LookAlike.Holds(String what, var found, boolean isWhole)
                        && isWhole
                        && found.size() == 1) {
                    spec.commandLine()
                            .getErr()
                            .println("%s is %s; its definition is taken.".formatted(file, what));
                    yield written(exporter, found.getFirst().document());
                }
                spec.commandLine().getErr().println(problem.text());
                yield CommandLine.MISTAKE;
            }
            case Input.Readable(_, Document document, _) -> written(exporter, document);
        };
    }

    private int written(Exporter exporter, Document document) throws FailureException {
        Export export =
                Tasks.deeply(
                        LayeredLayout.stackSize(document.steps().size()),
                        () -> export(exporter, document));
        write(export.content());
        export.report().forEach(spec.commandLine().getErr()::println);
        return 0;
    }

    private Export export(Exporter exporter, Document document) {
        return exporter instanceof PictureExporter picture
                ? picture.export(
                        document,
                        theme.orElse(Theme.LIGHT).palette,
                        scale.map(OptionalDouble::of).orElse(OptionalDouble.empty()))
                : exporter.export(document);
    }

    private void checkOptions(Exporter exporter) {
        if (!(exporter instanceof PictureExporter) && (theme.isPresent() || scale.isPresent())) {
            throw mistake(
                    "%s is no picture; leave out %s."
                            .formatted(
                                    exporter.format(), theme.isPresent() ? "--theme" : "--scale"));
        }
        if (scale.filter(factor -> !(factor >= LEAST && factor <= MOST)).isPresent()) {
            throw mistake("--scale takes a number from 0.1 to 8, not %s.".formatted(scale.get()));
        }
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
        List<String> names = names();
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    private static List<String> names() {
        return Exporters.all().stream().map(Exporter::format).toList();
    }
}
