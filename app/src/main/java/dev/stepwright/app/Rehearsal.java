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
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private static final int STEPS = 1500;
    private static final int ROW = 20;

    private static final String STEP =
            """
            {"Name": "Step%d", "Type": "Training", "DependsOn": [%s], "Arguments": {
              "AlgorithmSpecification": {"TrainingInputMode": "File",
                "TrainingImage": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/train:1"},
              "OutputDataConfig": {"S3OutputPath": "s3://bucket/models"},
              "StoppingCondition": {"MaxRuntimeInSeconds": 3600},
              "ResourceConfig": {"InstanceCount": 1, "InstanceType": "ml.m5.large",
                "VolumeSizeInGB": 30},
              "RoleArn": "arn:aws:iam::123456789012:role/pipeline"}}""";

    private Rehearsal() {}

    public static void main(String[] args) throws IOException {
        Main.leaveOutNotices();
        Path sample = Files.createTempFile("stepwright-", ".json");
        Path large = Files.createTempFile("stepwright-", ".json");
        try {
            Files.write(sample, Samples.first().document().file().bytes());
            Files.writeString(large, large());
            CALLS.forEach(call -> call(call, sample));
            Designer.rehearse(large);
        } finally {
            Files.delete(sample);
            Files.delete(large);
        }
        System.exit(0);
    }

    /// A pipeline in which every step waits for one or two of those before it.
    private static String large() {
        return IntStream.range(0, STEPS)
                .mapToObj(
                        i ->
                                STEP.formatted(
                                        i,
                                        i < ROW
                                                ? ""
                                                : i % 2 == 0
                                                        ? "\"Step%d\"".formatted(i - ROW)
                                                        : "\"Step%d\", \"Step%d\""
                                                                .formatted(i - ROW, i - ROW + 1)))
                .collect(
                        Collectors.joining(
                                ",\n", "{\"Version\": \"2020-12-01\", \"Steps\": [\n", "]}\n"));
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
