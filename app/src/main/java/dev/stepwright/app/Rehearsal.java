package dev.stepwright.app;

import dev.stepwright.app.cli.CommandLine;
import dev.stepwright.app.desktop.Designer;
import dev.stepwright.app.workspace.Samples;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Goes through a start of the command line and of the designer, so that Java can record what a
/// start loads.
///
/// The launcher runs it once for every build, on JavaFX's headless platform, and hands the
/// recording to later starts (`-XX:AOTCache`).
final class Rehearsal {
    /// Stands for the path of a sample in a call.
    private static final String SAMPLE = "SAMPLE";

    private static final List<List<String>> CALLS =
            List.of(
                    List.of("--version"),
                    List.of("--help"),
                    List.of("nothing"),
                    List.of("validate", SAMPLE),
                    List.of("validate", SAMPLE, "--format", "json"),
                    List.of("graph", SAMPLE),
                    List.of("graph", SAMPLE, "--format", "json"),
                    List.of("convert", SAMPLE, "--to", "json", "-o", "-"),
                    List.of("convert", SAMPLE, "--to", "svg", "-o", "-"),
                    List.of("run", SAMPLE, "--format", "json"),
                    List.of("run", SAMPLE));

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Main.leaveOutNotices();
        Path sample = Files.createTempFile("stepwright-", ".json");
        try {
            Files.write(sample, Samples.first().document().file().bytes());
            CALLS.forEach(call -> call(call, sample));
        } finally {
            Files.delete(sample);
        }
        Designer.rehearse();
        System.exit(0);
    }

    private static void call(List<String> words, Path sample) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        CommandLine.standard(nowhere, nowhere)
                .run(
                        words.stream()
                                .map(word -> word.equals(SAMPLE) ? sample.toString() : word)
                                .toArray(String[]::new));
    }
}
