package dev.stepwright.app.desktop.definition;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a name in the text leads: to the step or parameter that bears it, and to all who use it.
final class Navigation {
    /// What a name stands for.
    sealed interface Target {
        String name();

        /// The step of a name.
        record OfStep(String name) implements Target {}

        /// The parameter of a name.
        record OfParameter(String name) implements Target {}

        /// A property file that a step declares.
        record OfFile(String step, String name) implements Target {}

        default String words() {
            return switch (this) {
                case OfStep step -> "step " + step.name();
                case OfParameter parameter -> "parameter " + parameter.name();
                case OfFile file -> "property file " + file.name();
            };
        }
    }

    /// A place that uses something.
    ///
    /// @param user the step, or "The pipeline"
    /// @param field where in it
    record Use(String user, String field, Pointer at) {}

    private Navigation() {}

    /// What the text at a place names.
    static Optional<Target> target(CaretPlace place) {
        List<String> tokens = place.pointer().tokens();
        if (place.isKey() || tokens.isEmpty() || place.text().isEmpty()) {
            return Optional.empty();
        }
        String last = tokens.getLast();
        if (last.equals(Expression.GET)) {
            return reference(place.text());
        }
        if (tokens.size() == 3 && tokens.getFirst().equals("Parameters") && last.equals("Name")) {
            return Optional.of(new Target.OfParameter(place.text()));
        }
        return place.step()
                .flatMap(
                        step -> {
                            List<String> within = tokens.subList(step.depth(), tokens.size());
                            boolean before =
                                    within.size() > 1 && within.getFirst().equals("DependsOn");
                            boolean names =
                                    within.equals(List.of("Name"))
                                            || before
                                                    && (within.size() == 2 || last.equals("Step"));
                            boolean file =
                                    within.size() == 3
                                            && within.getFirst().equals("PropertyFiles")
                                            && last.equals("PropertyFileName");
                            return names
                                    ? Optional.of(new Target.OfStep(place.text()))
                                    : file
                                            ? Optional.of(
                                                    new Target.OfFile(step.name(), place.text()))
                                            : Optional.empty();
                        });
    }

    private static Optional<Target> reference(String text) {
        Reference reference = reference(Expression.of(Expression.get(text)), text);
        return switch (reference.target()) {
            case Expression.ParameterRef(String name) -> Optional.of(new Target.OfParameter(name));
            case Expression.StepProperty property ->
                    Optional.of(
                            property.propertyFile()
                                    .<Target>map(file -> new Target.OfFile(property.step(), file))
                                    .orElseGet(() -> new Target.OfStep(property.step())));
            case Expression.IterationOutput(String step, String _) ->
                    Optional.of(new Target.OfStep(step));
            default -> Optional.empty();
        };
    }

    private static Reference reference(Expression target, String text) {
        return new Reference(Pointer.ROOT, target, text);
    }

    /// Where it is declared.
    static Optional<Pointer> definition(Target target, Document document) {
        return switch (target) {
            case Target.OfStep(String name) ->
                    document.named(name).map(step -> document.pointer(step.id()).child("Name"));
            case Target.OfParameter(String name) ->
                    document.parameter(name).map(Navigation::nameOf);
            case Target.OfFile(String step, String name) ->
                    document.named(step)
                            .map(
                                    found ->
                                            document.pointer(found.id())
                                                    .then(placeOfFile(found, name)));
        };
    }

    private static Pointer nameOf(Parameter parameter) {
        return Pointer.of("Parameters").child(parameter.index()).child("Name");
    }

    private static Pointer placeOfFile(Step step, String name) {
        JsonArray files = step.body().array("PropertyFiles").orElse(JsonArray.EMPTY);
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).asObject().flatMap(file -> file.text("PropertyFileName")).stream()
                    .anyMatch(name::equals)) {
                return Pointer.of("PropertyFiles").child(i).child("PropertyFileName");
            }
        }
        return Pointer.of("Name");
    }

    /// Everybody who uses it, in the order of the steps.
    static List<Use> uses(Target target, Document document) {
        var uses = new ArrayList<Use>();
        for (Reference reference : document.ownReferences()) {
            if (leadsTo(reference.target(), target)) {
                uses.add(new Use("The pipeline", field(reference.at()), reference.at()));
            }
        }
        for (Step step : document.steps()) {
            for (StepDependency dependency : step.dependsOn()) {
                if (target.equals(new Target.OfStep(dependency.step()))) {
                    Pointer at = Pointer.of("DependsOn").child(dependency.index());
                    boolean object = step.at(at).flatMap(Json::asObject).isPresent();
                    uses.add(use(document, step, object ? at.child("Step") : at, "DependsOn"));
                }
            }
            for (Reference reference : step.references()) {
                if (leadsTo(reference.target(), target)) {
                    uses.add(
                            use(
                                    document,
                                    step,
                                    reference.at().child(Expression.GET),
                                    field(reference.at())));
                }
            }
        }
        return List.copyOf(uses);
    }

    private static Use use(Document document, Step step, Pointer within, String field) {
        return new Use(step.title(), field, document.pointer(step.id()).then(within));
    }

    private static boolean leadsTo(Expression expression, Target target) {
        return switch (expression) {
            case Expression.ParameterRef(String name) ->
                    target.equals(new Target.OfParameter(name));
            case Expression.StepProperty property ->
                    target.equals(new Target.OfStep(property.step()))
                            || property.propertyFile().isPresent()
                                    && target.equals(
                                            new Target.OfFile(
                                                    property.step(),
                                                    property.propertyFile().get()));
            case Expression.IterationOutput(String step, String _) ->
                    target.equals(new Target.OfStep(step));
            default -> false;
        };
    }

    /// The last parts of a place, without `Arguments`.
    private static String field(Pointer at) {
        List<String> tokens = at.tokens();
        int from = tokens.getFirst().equals("Arguments") ? 1 : 0;
        return String.join(" · ", tokens.subList(from, tokens.size()));
    }
}
