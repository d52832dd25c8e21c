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
import java.util.Map;
import java.util.StringJoiner;

/// Goes through a start of the command line and of the designer, so that Java can record what a
/// start loads.
///
/// The launcher runs it once for every build, on JavaFX's headless platform, and hands the
/// recording to later starts (`-XX:AOTCache`).
final class Rehearsal {
    /// Stands for the path of a sample in a call.
    private static final String SAMPLE = "SAMPLE";

    /// Stands for the path of a pipeline with many steps that have no places.
    private static final String LARGE = "LARGE";

    /// So many that they are arranged in the way of large pipelines.
    private static final int STEPS = 600;

    private static final int ROW = 20;

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
                    List.of("validate", LARGE),
                    List.of("convert", LARGE, "--to", "svg", "-o", "-"),
                    List.of("convert", LARGE, "--to", "svg", "-o", "-"),
                    List.of("run", SAMPLE, "--format", "json"),
                    List.of("run", SAMPLE));

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Main.leaveOutNotices();
        Path sample = Files.createTempFile("stepwright-", ".json");
        Path large = Files.createTempFile("stepwright-large-", ".json");
        try {
            Files.write(sample, Samples.first().document().file().bytes());
            Files.writeString(large, large());
            var files = Map.of(SAMPLE, sample.toString(), LARGE, large.toString());
            CALLS.forEach(call -> call(call, files));
        } finally {
            Files.delete(sample);
            Files.delete(large);
        }
        Designer.rehearse();
        System.exit(0);
    }

    private static void call(List<String> words, Map<String, String> files) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        CommandLine.standard(nowhere, nowhere)
                .run(
                        words.stream()
                                .map(word -> files.getOrDefault(word, word))
                                .toArray(String[]::new));
    }

    /// Rows of steps, each after the one above it and every other one after that one's neighbour.
    private static String large() {
        var steps = new StringJoiner(",", "{\"Version\": \"2020-12-01\", \"Steps\": [", "]}");
        for (int i = 0; i < STEPS; i++) {
            var after = new StringJoiner(", ");
            if (i >= ROW) {
                after.add("\"Step" + (i - ROW) + "\"");
            }
            if (i > ROW && i % 2 == 1) {
                after.add("\"Step" + (i - ROW - 1) + "\"");
            }
            steps.add(
                    "{\"Name\": \"Step%d\", \"Type\": \"Processing\", \"Arguments\": {}, \"DependsOn\": [%s]}"
                            .formatted(i, after));
        }
        return steps.toString();
    }
}
