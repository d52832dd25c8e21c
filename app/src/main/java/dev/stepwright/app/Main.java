package dev.stepwright.app;

import dev.stepwright.app.cli.CommandLine;
import dev.stepwright.app.cli.DisplaylessRun;
import dev.stepwright.app.desktop.Designer;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where every start begins: decides between the designer and the command line.
///
/// It decides without loading either of them, so a command never pays for JavaFX and the designer
/// never pays for the command line.
public final class Main {
    private Main() {}

    /// Runs what the arguments ask for and ends the program with its exit code.
    public static void main(String[] args) {
        // Pictures are drawn in memory with Java2D, which must not look for a display of its own.
        System.setProperty("java.awt.headless", "true");
        System.exit(opensTheDesigner(List.of(args)) ? design(args) : command(args));
    }

    /// The designer opens without arguments and with one existing file; everything else is for the
    /// command line, also a file that is not there, because it can say so in one line.
    static boolean opensTheDesigner(List<String> args) {
        return args.isEmpty()
                || args.size() == 1
                        && !args.getFirst().startsWith("-")
                        && new File(args.getFirst()).isFile();
    }

    private static int design(String[] args) {
        var missing = Display.ofThisMachine().missing();
        if (missing.isPresent()) {
            return withoutDisplay(missing.get(), args);
        }
        leaveOutNotices();
        return Designer.open(args);
    }

    /// Has standard error free of what JavaFX says of itself.
    static void leaveOutNotices() {
        System.setErr(new WithoutNotices(System.err));
    }

    private static int withoutDisplay(String why, String[] args) {
        return new DisplaylessRun(System.out, System.err, Path.of(""))
                .run(why, Stream.of(args).findFirst().map(Path::of));
    }

    private static int command(String[] args) {
        return CommandLine.standard(System.out, System.err).run(args);
    }
}
