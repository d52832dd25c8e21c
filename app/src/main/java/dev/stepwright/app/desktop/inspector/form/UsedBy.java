package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.LikelyOutputs;
import dev.stepwright.model.catalog.OutputTree;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Which steps use what a step declares at a place: an output, a property file, where the model is
/// stored.
final class UsedBy {
    private final Map<String, Set<String>> users = new TreeMap<>();

    private UsedBy() {}

    /// Of what nobody can refer to.
    static UsedBy nobody() {
        return new UsedBy();
    }

    static UsedBy of(Document document, PipelineGraph graph, Step step) {
        var found = new UsedBy();
        var tree = OutputTree.of(step);
        for (Dependency dependency : graph.outOf(step.id())) {
            if (dependency.kind().isData()) {
                declaredAt(step, tree, dependency)
                        .ifPresent(
                                place ->
                                        found.users
                                                .computeIfAbsent(
                                                        place.toString(),
                                                        _ -> new LinkedHashSet<>())
                                                .add(
                                                        document.step(dependency.to())
                                                                .map(Step::title)
                                                                .orElse("(no name)")));
            }
        }
        return found;
    }

    private static Optional<Pointer> declaredAt(Step step, OutputTree tree, Dependency dependency) {
        String path = dependency.detail().orElse("");
        return dependency.kind() == Dependency.Kind.PROPERTY_FILE
                ? propertyFile(step, path)
                : LikelyOutputs.at(step, path)
                        .flatMap(LikelyOutputs.Output::declaredAt)
                        .or(() -> tree.at(path).flatMap(OutputTree.Node::declaredAt));
    }

    private static Optional<Pointer> propertyFile(Step step, String name) {
        JsonArray files = step.body().array("PropertyFiles").orElse(JsonArray.EMPTY);
        for (int i = 0; i < files.size(); i++) {
            Optional<String> called =
                    files.get(i).asObject().flatMap(file -> file.text("PropertyFileName"));
            if (called.filter(name::equals).isPresent()) {
                return Optional.of(Pointer.of("PropertyFiles").child(i));
            }
        }
        return Optional.empty();
    }

    List<String> of(Pointer place) {
        return List.copyOf(users.getOrDefault(place.toString(), Set.of()));
    }

    /// "AbaloneEval and AbaloneRegisterModel".
    static String names(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            case 2 -> names.getFirst() + " and " + names.getLast();
            case 3 -> names.get(0) + ", " + names.get(1) + " and " + names.get(2);
            default -> names.get(0) + ", " + names.get(1) + " and " + (names.size() - 2) + " more";
        };
    }
}
