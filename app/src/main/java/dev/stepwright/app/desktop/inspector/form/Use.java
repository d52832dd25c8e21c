package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.References;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One field that uses an output of a step.
///
/// @param output the output in words
/// @param consumer the step whose field it is
/// @param title what that step is called
/// @param icon its icon
/// @param field the field in words
/// @param at the place of the field below that step
public record Use(
        String output, StepId consumer, String title, String icon, String field, Pointer at) {

    /// Every use of a step's outputs: those of one output together, in the order of the definition.
    static List<Use> of(Document document, PipelineGraph graph, Step step, StepCatalog catalog) {
        var found = new ArrayList<Use>();
        for (Dependency dependency : graph.outOf(step.id())) {
            if (dependency.kind().isData()) {
                document.step(dependency.to())
                        .ifPresent(
                                consumer ->
                                        found.add(
                                                use(
                                                        document,
                                                        catalog,
                                                        step,
                                                        consumer,
                                                        dependency.detail().orElse(""),
                                                        dependency.kind()
                                                                == Dependency.Kind.PROPERTY_FILE,
                                                        dependency.at())));
            }
        }
        selector(document, catalog, step, found);
        Map<String, Integer> order = new LinkedHashMap<>();
        found.forEach(use -> order.putIfAbsent(use.output(), order.size()));
        found.sort(Comparator.comparingInt(use -> order.getOrDefault(use.output(), 0)));
        return List.copyOf(found);
    }

    /// The selector of a loop compares an output of each turn of a step in its body.
    private static void selector(
            Document document, StepCatalog catalog, Step step, List<Use> found) {
        if (!(step.scope() instanceof Scope.Branch(StepId holder, Side side)
                && side == Side.EACH)) {
            return;
        }
        document.step(holder)
                .ifPresent(
                        loop -> {
                            for (Reference reference : loop.references()) {
                                if (reference.target()
                                                instanceof
                                                Expression.IterationOutput(String name, String path)
                                        && name.equals(step.name())) {
                                    found.add(
                                            use(
                                                    document,
                                                    catalog,
                                                    step,
                                                    loop,
                                                    path,
                                                    false,
                                                    reference.at()));
                                }
                            }
                        });
    }

    private static Use use(
            Document document,
            StepCatalog catalog,
            Step step,
            Step consumer,
            String path,
            boolean file,
            Pointer at) {
        Pointer place = field(consumer, at);
        return new Use(
                file ? file(consumer, path, at) : OutputWords.meaning(step, path),
                consumer.id(),
                consumer.title(),
                catalog.kindOf(consumer, document).icon(),
                FieldWords.of(consumer, catalog.typeOf(consumer), place),
                place);
    }

    private static String file(Step consumer, String name, Pointer at) {
        return name
                + consumer.at(at.parent().child("Path"))
                        .flatMap(Json::asText)
                        .map(path -> " › " + path)
                        .orElse("");
    }

    /// The place of the whole expression that a reference is part of.
    private static Pointer field(Step consumer, Pointer at) {
        Pointer place = Pointer.ROOT;
        for (String token : at.tokens()) {
            boolean map =
                    place.tokens().size() < 2 && token.equals(Expression.GET)
                            || !place.isRoot() && References.isMap(place.last());
            if (!place.isRoot()
                    && !map
                    && consumer.at(place).filter(Expression::isExpression).isPresent()) {
                return place;
            }
            place = place.child(token);
        }
        return place;
    }
}
