package dev.stepwright.app.cli;

import dev.stepwright.app.local.Speed;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.app.workspace.WholeFile;
import dev.stepwright.canvas.drawing.Drawing;
import dev.stepwright.canvas.drawing.RunLooks;
import dev.stepwright.canvas.layout.LayeredLayout;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.exporters.picture.Picture;
import dev.stepwright.exporters.picture.PictureFormat;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.execution.ExecutionView;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a start of the designer does where there is no display: it runs the pipeline on the
/// terminal and writes what the window would show at the end as a picture.
///
/// Whoever starts Stepwright on a server sees that it works, and what it would have shown. Nothing
/// that is on the disk is written over: the picture takes a name that is free.
public final class DisplaylessRun {
    private final PrintWriter out;
    private final PrintWriter err;
    private final Path folder;

    /// @param folder where the picture goes
    public DisplaylessRun(PrintStream out, PrintStream err, Path folder) {
        this.out = new PrintWriter(out, true, out.charset());
        this.err = new PrintWriter(err, true, err.charset());
        this.folder = folder;
    }

    /// Runs the file, or the first sample.
    ///
    /// @param why what keeps the window from opening
    /// @return the exit code
    public int run(String why, Optional<Path> file) {
        err.println("stepwright: " + why);
        if (file.isEmpty()) {
            Samples.Sample sample = Samples.first();
            out.println("Running the sample %s on the local engine.".formatted(sample.title()));
            return show(sample.document(), sample.defaultScenario(), Path.of(sample.fileName()));
        }
        return switch (Input.read(file.get())) {
            case Input.Unreadable(Finding problem, var _) -> {
                err.println(problem.text());
                yield CommandLine.MISTAKE;
            }
            case Input.Readable(String name, Document document, _) -> {
                out.println("Running %s on the local engine.".formatted(name));
                yield show(document, Scenario.EMPTY, file.get());
            }
        };
    }

    private int show(Document document, Scenario scenario, Path file) {
        Optional<ExecutionView> view = execution(document, scenario, RunCommand.nameOf(file));
        byte[] svg =
                Tasks.deeply(
                        LayeredLayout.stackSize(document.steps().size()),
                        () -> picture(document, view));
        Path picture = freePath(RunCommand.nameOf(file));
        try {
            WholeFile.write(picture, svg);
        } catch (FailureException e) {
            return CommandLine.fails(e.sentence(), err);
        }
        out.println("The picture is in %s.".formatted(picture));
        return 0;
    }

    /// The finished execution; empty when a needed value is missing, which has been said.
    private Optional<ExecutionView> execution(Document document, Scenario scenario, String name) {
        return switch (ParameterValues.of(document, Map.of())) {
            case ParameterValues.Reading.Refused(String _, String reason) -> {
                CommandLine.fails(reason, err);
                yield Optional.empty();
            }
            case ParameterValues.Reading.Accepted(ParameterValues values) ->
                    TerminalRun.inText(out, err)
                            .run(
                                    document,
                                    values,
                                    scenario,
                                    RunOptions.of(
                                            document.settings().pipelineName().orElse(name),
                                            Instant.now().truncatedTo(ChronoUnit.MILLIS)),
                                    Speed.MAX)
                            .view();
        };
    }

    private static byte[] picture(Document document, Optional<ExecutionView> view) {
        Drawing drawing = Drawing.of(PipelineGraph.of(document), StepCatalog.STANDARD);
        var looks =
                view.map(
                                ended ->
                                        new RunLooks(ProgressLines::inWords)
                                                .of(
                                                        document,
                                                        ended,
                                                        ended.latest().orElse(Instant.EPOCH)))
                        .orElse(Map.of());
        return PictureFormat.SVG
                .write(
                        Picture.of(drawing.scene(), Palette.LIGHT)
                                .with(PaintState.NONE.withLooks(looks)))
                .content();
    }

    private Path freePath(String name) {
        for (String ending : List.of("", "-run")) {
            Path path = folder.resolve(name + ending + ".svg");
            if (!Files.exists(path)) {
                return path;
            }
        }
        int number = 2;
        while (Files.exists(folder.resolve(name + "-run-" + number + ".svg"))) {
            number++;
        }
        return folder.resolve(name + "-run-" + number + ".svg");
    }
}
