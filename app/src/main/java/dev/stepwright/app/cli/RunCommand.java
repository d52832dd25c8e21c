package dev.stepwright.app.cli;

import dev.stepwright.app.local.Speed;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.ScenarioFile;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.ParameterSet;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `stepwright run`: runs a pipeline on the local engine, without an AWS account.
@Command(
        name = "run",
        description = "runs a pipeline on the local engine",
        footer = {
            "",
            "Exit codes: 0 Succeeded, 3 Failed, 4 Stopped, 2 cannot start or a needed value is"
                    + " missing."
        })
final class RunCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a pipeline definition")
    private Path file;

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "the value of a parameter; once for each")
    private List<String> given = List.of();

    @Option(
            names = "--params-from",
            paramLabel = "SET",
            description = {
                "a set of values kept beside the pipeline, such as dev;",
                "what --param gives goes before it"
            })
    private @Nullable String set;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "a JSON file that says what the simulated jobs return")
    private @Nullable Path scenario;

    @Option(
            names = "--speed",
            paramLabel = "X",
            converter = SpeedConverter.class,
            description = "simulated seconds for one real second, or max (the default)")
    private Speed speed = Speed.MAX;

    @Option(
            names = "--max-parallel",
            paramLabel = "N",
            description = "how many steps may run at once")
    private @Nullable Integer maxParallel;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (progress, line by line) or json (the finished execution)")
    private Format format = Format.TEXT;

    static final class SpeedConverter implements ITypeConverter<Speed> {
        @Override
        public Speed convert(String value) {
            return Speed.of(value)
                    .orElseThrow(
                            () -> new TypeConversionException("give a number above 0, or max"));
        }
    }

    @Override
    public Integer call() throws FailureException {
        Map<String, String> values = given();
        if (maxParallel != null && maxParallel < 1) {
            throw mistake("--max-parallel is %d; give 1 or more".formatted(maxParallel));
        }
        return switch (Input.read(file)) {
            case Input.Unreadable(Finding problem) -> {
                spec.commandLine().getErr().println(problem.text());
                yield CommandLine.MISTAKE;
            }
            case Input.Readable(_, Document document, _) -> run(document, values);
        };
    }

    private int run(Document document, Map<String, String> given) throws FailureException {
        var values = new LinkedHashMap<String, String>();
        Optional<ParameterSet> chosen = Optional.ofNullable(set).map(name -> set(document, name));
        chosen.ifPresent(found -> values.putAll(found.texts()));
        values.putAll(given);
        Optional<String> odd = chosen.flatMap(found -> found.oddValue(given.keySet()));
        if (odd.isPresent()) {
            return fails("In the set " + set + ": " + odd.get());
        }
        Scenario told = Scenario.EMPTY;
        if (scenario != null) {
            switch (ScenarioFile.read(scenario)) {
                case Scenario.Reading.Read(Scenario read) -> told = read;
                case Scenario.Reading.Unreadable(String reason) -> {
                    return fails("The scenario %s cannot be used: %s".formatted(scenario, reason));
                }
            }
            told.warnings(document)
                    .forEach(
                            warning ->
                                    spec.commandLine().getErr().println("stepwright: " + warning));
        }
        return switch (ParameterValues.of(document, values)) {
            case ParameterValues.Reading.Refused(String name, String reason) ->
                    fails(
                            chosen.filter(found -> found.value(name).isPresent())
                                            .filter(_ -> !given.containsKey(name))
                                            .map(found -> "In the set " + found.name() + ": ")
                                            .orElse("")
                                    + reason);
            case ParameterValues.Reading.Accepted(ParameterValues accepted) ->
                    new TerminalRun(
                                    format,
                                    spec.commandLine().getOut(),
                                    spec.commandLine().getErr())
                            .run(document, accepted, told, options(document), speed)
                            .exitCode();
        };
    }

    private RunOptions options(Document document) {
        RunOptions options =
                RunOptions.of(
                        document.settings().pipelineName().orElseGet(() -> nameOf(file)),
                        Instant.now().truncatedTo(ChronoUnit.MILLIS));
        return Optional.ofNullable(maxParallel)
                .or(() -> document.settings().maxParallel())
                .map(options::withMaxParallel)
                .orElse(options);
    }

    /// A name for a pipeline that has none yet: its file's, in the letters that the service takes.
    static String nameOf(Path file) {
        Path last = file.getFileName();
        String name =
                (last == null ? "" : last.toString())
                        .replaceFirst("\\.[^.]*$", "")
                        .replaceAll("[^A-Za-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "pipeline" : name;
    }

    /// The set of values of a name, which must be there.
    private ParameterSet set(Document document, String name) {
        List<String> names =
                document.settings().parameterSets().stream()
                        .map(ParameterSet::name)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList();
        return document.settings()
                .parameterSet(name)
                .filter(_ -> names.contains(name))
                .orElseThrow(
                        () ->
                                mistake(
                                        names.isEmpty()
                                                ? "--params-from cannot be %s; the pipeline has no sets of values"
                                                        .formatted(name)
                                                : "--params-from cannot be %s; use %s"
                                                        .formatted(
                                                                name, String.join(" or ", names))));
    }

    private Map<String, String> given() {
        var values = new LinkedHashMap<String, String>();
        for (String pair : given) {
            int at = pair.indexOf('=');
            if (at < 1) {
                throw mistake("--param cannot be %s; write NAME=VALUE".formatted(pair));
            }
            values.put(pair.substring(0, at), pair.substring(at + 1));
        }
        return values;
    }

    private int fails(String sentence) {
        return CommandLine.fails(sentence, spec.commandLine().getErr());
    }

    private ParameterException mistake(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
