package dev.stepwright.app.cli;

import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `stepwright graph`: the steps and what each waits for.
@Command(
        name = "graph",
        description = "prints the steps of a pipeline and what each of them waits for")
final class GraphCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a pipeline definition")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (one dependency a line) or json")
    private Format format = Format.TEXT;

    /// One line of the answer; several references to the same property are one dependency.
    private record Edge(StepId from, StepId to, Dependency.Kind kind, Optional<String> detail) {
        static Edge of(Dependency dependency) {
            // A property file is told by its path below the step, as every other property is.
            return new Edge(
                    dependency.from(),
                    dependency.to(),
                    dependency.kind(),
                    dependency.kind() == Dependency.Kind.PROPERTY_FILE
                            ? dependency.detail().map("PropertyFiles."::concat)
                            : dependency.detail());
        }
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        return switch (Input.read(file)) {
            case Input.Unreadable(Finding problem) -> {
                spec.commandLine().getErr().println(problem.text());
                yield CommandLine.MISTAKE;
            }
            case Input.Readable(_, Document document, _) -> {
                List<Edge> edges =
                        PipelineGraph.of(document).dependencies().stream()
                                .map(Edge::of)
                                .distinct()
                                .toList();
                if (format == Format.JSON) {
                    out.println(JsonStyle.PRETTY.format(json(document, edges), "").text());
                } else {
                    edges.forEach(edge -> out.println(text(document, edge)));
                }
                yield 0;
            }
        };
    }

    private static String text(Document document, Edge edge) {
        return Stream.of(
                        title(document, edge.from) + " -> " + title(document, edge.to),
                        edge.kind.name(),
                        edge.detail.orElse(""))
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + "  " + b)
                .orElseThrow();
    }

    private static String title(Document document, StepId id) {
        return document.step(id).orElseThrow().title();
    }

    private static Json json(Document document, List<Edge> edges) {
        return JsonObject.EMPTY
                .plus(
                        "nodes",
                        Json.of(
                                document.steps().stream()
                                        .map(step -> node(document, step))
                                        .toList()))
                .plus("edges", Json.of(edges.stream().map(edge -> edge(document, edge)).toList()));
    }

    private static Json node(Document document, Step step) {
        Optional<Scope.Branch> branch =
                Optional.of(step.scope())
                        .filter(Scope.Branch.class::isInstance)
                        .map(Scope.Branch.class::cast);
        return JsonObject.EMPTY
                .plus("name", text(step.name()))
                .plus("type", text(step.type()))
                .plus(
                        "condition",
                        Json.of(branch.map(scope -> name(document, scope.holder())).orElse(null)))
                .plus("branch", Json.of(branch.map(scope -> scope.side().name()).orElse(null)));
    }

    private static Json edge(Document document, Edge edge) {
        return JsonObject.EMPTY
                .plus("from", name(document, edge.from))
                .plus("to", name(document, edge.to))
                .plus("kind", Json.of(edge.kind.name()))
                .plus("detail", Json.of(edge.detail.orElse(null)));
    }

    private static Json name(Document document, StepId id) {
        return text(document.step(id).orElseThrow().name());
    }

    /// A broken file may leave a name or a type out.
    private static Json text(String value) {
        @Nullable String known = value.isEmpty() ? null : value;
        return Json.of(known);
    }
}
