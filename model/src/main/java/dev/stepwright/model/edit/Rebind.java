package dev.stepwright.model.edit;

import dev.stepwright.model.catalog.OutputTree;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// Takes what a step uses of another from a third one, under the same paths.
///
/// @param step the one that uses
/// @param from whose outputs it uses
/// @param now whose it is to use
public record Rebind(StepId step, StepId from, StepId now) implements Edit {
    @Override
    public String label() {
        return "Use another step's output";
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<Step> user = document.step(step);
        Optional<Step> old = document.step(from);
        Optional<Step> other = document.step(now);
        if (user.isEmpty() || old.isEmpty() || other.isEmpty()) {
            return Edit.gone();
        }
        List<Renaming.Place> places =
                Renaming.ofStep(old.get().name(), other.get().name()).places(user.get()).stream()
                        .filter(place -> place.within().last().equals(Expression.GET))
                        .toList();
        return Edit.done(document, Renaming.with(document, places));
    }

    /// Why a step cannot stand in for another; empty when it has the outputs that are used.
    ///
    /// @param used what is used of the other one
    public static Optional<String> refusal(Step other, List<Dependency> used) {
        for (Dependency dependency : used) {
            String output = dependency.detail().orElse("");
            boolean has =
                    switch (dependency.kind()) {
                        case PROPERTY -> OutputTree.of(other).at(output).isPresent();
                        case PROPERTY_FILE -> hasFile(other, output);
                        default -> true;
                    };
            if (!has) {
                return Optional.of(
                        other.title()
                                + " has no "
                                + (dependency.kind() == Dependency.Kind.PROPERTY_FILE
                                        ? "property file “" + output + "”"
                                        : output)
                                + ".");
            }
        }
        return Optional.empty();
    }

    private static boolean hasFile(Step step, String name) {
        return step.body()
                .array("PropertyFiles")
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(file -> file.asObject().stream())
                .map(JsonObject.class::cast)
                .anyMatch(file -> file.text("PropertyFileName").filter(name::equals).isPresent());
    }
}
