package dev.stepwright.app.cli;

import dev.stepwright.app.workspace.FailureException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `stepwright COMMAND …`: the commands, their help, and one line for every mistake.
///
/// A command is a class annotated with picocli's `@Command` that is a `Callable<Integer>`: it
/// answers with its exit code, and throws picocli's `ParameterException` for a mistake that only
/// shows once it runs. It joins the others by one line in [#commands()].
public final class CommandLine {
    /// The version that `--version` prints; the build's own.
    public static final String VERSION = "0.1.0";

    /// The exit code of a mistake on the command line and of what cannot be read.
    public static final int MISTAKE = 2;

    private static final int WIDTH = 100;

    private final picocli.CommandLine picocli;
    private final PrintWriter out;
    private final PrintWriter err;

    CommandLine(List<? extends Callable<Integer>> commands, PrintWriter out, PrintWriter err) {
        this.out = out;
        this.err = err;
        picocli = new picocli.CommandLine(new Root());
        commands.forEach(picocli::addSubcommand);
        picocli.setOut(out)
                .setErr(err)
                .setUsageHelpWidth(WIDTH)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, args) -> fails(Mistake.in(mistake), err))
                .setExecutionExceptionHandler(
                        (thrown, command, parsed) -> {
                            if (thrown instanceof ParameterException mistake) {
                                return fails(Mistake.in(mistake), err);
                            }
                            if (thrown instanceof FailureException failure) {
                                return fails(failure.sentence(), err);
                            }
                            throw thrown;
                        });
    }

    /// The command line with all commands of this version.
    public static CommandLine standard(PrintStream out, PrintStream err) {
        return new CommandLine(
                commands(out),
                new PrintWriter(out, false, out.charset()),
                new PrintWriter(err, true, err.charset()));
    }

    /// @param raw standard output for bytes that are no text
    private static List<Callable<Integer>> commands(OutputStream raw) {
        return List.of(
                new ValidateCommand(),
                new ConvertCommand(raw),
                new GraphCommand(),
                new RunCommand());
    }

    /// Runs one call and answers with its exit code.
    public int run(String... args) {
        var code = picocli.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /// Says in one line why nothing was done; the exit code for it.
    public static int fails(String sentence, PrintWriter err) {
        err.println("stepwright: " + sentence);
        return MISTAKE;
    }

    @Command(
            name = "stepwright",
            version = "Stepwright " + VERSION,
            customSynopsis = {"stepwright [FILE]", "       stepwright COMMAND …"},
            description = {
                "",
                "Draws, checks and runs Amazon SageMaker Pipelines.",
                "Without a command the designer opens: on FILE, a pipeline definition, or on its start page.",
                ""
            },
            commandListHeading = "%nCommands:%n",
            footer = {"", "stepwright COMMAND --help tells more about a command."})
    private static final class Root implements Callable<Integer> {
        @Spec private CommandSpec spec;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                scope = ScopeType.INHERIT,
                description = "shows this help")
        private boolean help;

        @Option(names = "--version", versionHelp = true, description = "shows the version")
        private boolean version;

        @Parameters(arity = "0..*", hidden = true)
        private List<String> words = List.of();

        /// Comes here with words that are no command, because one existing file alone opens the
        /// designer.
        @Override
        public Integer call() {
            throw new ParameterException(
                    spec.commandLine(), Mistake.inWords(words, spec.subcommands().keySet()));
        }
    }
}
