package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.StepOutputs;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        for (Dependency dependency : graph.outOf(step.id())) {
            if (!dependency.kind().isData()) {
                continue;
            }
            String detail = dependency.detail().orElse("").replace('"', '\'');
            boolean file = dependency.kind() == Dependency.Kind.PROPERTY_FILE;
            var outputs = file ? StepOutputs.propertyFiles(step) : StepOutputs.of(step);
            String path = file ? "PropertyFiles." + detail : detail;
            for (StepOutputs.Output output : outputs) {
                boolean same = path.equals(output.path()) || stem(path).equals(stem(output.path()));
                if (output.declaredAt().isPresent() && same) {
                    String name =
                            document.step(dependency.to()).map(Step::title).orElse("(no name)");
                    found.users
                            .computeIfAbsent(
                                    output.declaredAt().get().toString(),
                                    _ -> new LinkedHashSet<>())
                            .add(name);
                }
            }
        }
        return found;
    }

    /// A path up to its first quoted key: `Outputs['train'].S3Output` and `Outputs['train']` mean
    /// the same output.
    private static String stem(String path) {
        int end = path.indexOf("']");
        return end < 0 ? path : path.substring(0, end);
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
