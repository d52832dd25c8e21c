package dev.stepwright.app;

import dev.stepwright.app.cli.CommandLine;
import dev.stepwright.app.desktop.Designer;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;

/// Goes through a start of the command line and of the designer, so that Java can record what a
/// start loads.
///
/// The launcher runs it once for every build, on JavaFX's headless platform, and hands the
/// recording to later starts (`-XX:AOTCache`).
final class Rehearsal {
    private static final List<List<String>> CALLS =
            List.of(List.of("--version"), List.of("--help"), List.of("nothing"));

    private Rehearsal() {}

    public static void main(String[] args) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        CALLS.forEach(
                call -> CommandLine.standard(nowhere, nowhere).run(call.toArray(String[]::new)));
        Designer.rehearse();
        System.exit(0);
    }
}
