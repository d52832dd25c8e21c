package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.FormFields;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/// The single values of a step that no field of its form shows because AWS's models do not know
/// them, so that no type and no unusual member is out of reach.
///
/// A step with very many of them is edited as JSON from the last one on.
final class OtherMembers {
    private static final int MOST = 80;
    private static final Set<String> NOT_IN_FORMS = Set.of("Name", "Type", "DependsOn");
    private static final Set<String> STEPS =
            Set.of("IfSteps", "ElseSteps", "Steps", "ForEachBody", "Conditions");

    private final StepType type;
    private final Set<String> shown;
    private final List<Pointer> found = new ArrayList<>();

    private OtherMembers(StepType type) {
        this.type = type;
        this.shown =
                type.groups().stream()
                        .flatMap(group -> group.fields().stream())
                        .map(field -> field.place().tokens().getFirst())
                        .collect(Collectors.toSet());
    }

    /// The places of the values, in the order of the definition.
    static List<Pointer> of(Step step, StepType type) {
        var members = new OtherMembers(type);
        for (String name : step.body().names()) {
            boolean wanted = name.equals("Arguments") || !members.shown.contains(name);
            if (wanted && !NOT_IN_FORMS.contains(name)) {
                step.body().get(name).ifPresent(value -> members.walk(value, Pointer.of(name)));
            }
        }
        return List.copyOf(members.found);
    }

    /// Descends as long as the form does.
    private void walk(Json json, Pointer at) {
        Optional<Shape> shape =
                type.isKnown() && shown.contains(at.tokens().getFirst())
                        ? FormFields.shown(type.name(), at)
                        : Optional.empty();
        if (shape.isEmpty()) {
            collect(json, at);
        } else if (shape.get() instanceof Shape.Structure && json instanceof JsonObject object) {
            members(object, at, this::walk);
        } else if (shape.get() instanceof Shape.ListOf && json instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), at.child(i));
            }
        }
    }

    private void collect(Json json, Pointer at) {
        if (found.size() >= MOST) {
            return;
        }
        if (json instanceof JsonObject object && !Expression.isExpression(json)) {
            members(object, at, this::collect);
        } else if (json instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), at.child(i));
            }
        } else {
            found.add(at);
        }
    }

    private void members(JsonObject object, Pointer at, BiConsumer<Json, Pointer> each) {
        boolean arguments = at.equals(Pointer.of("Arguments"));
        for (String name : object.names()) {
            if (!(arguments && STEPS.contains(name))) {
                object.get(name).ifPresent(value -> each.accept(value, at.child(name)));
            }
        }
    }

    /// `HyperParameterTuningJobConfig/ResourceLimits/MaxParallelTrainingJobs` by its last two
    /// words; an element of a list by its number.
    static String label(Pointer place) {
        boolean inside = place.tokens().size() > 1;
        List<String> tokens = place.tokens().subList(inside ? 1 : 0, place.tokens().size());
        var words = new ArrayList<String>();
        for (String token : tokens) {
            boolean number = token.matches("\\d+") && !words.isEmpty();
            if (number) {
                int index = Integer.parseInt(token) + 1;
                words.add(words.removeLast() + " " + index);
            } else {
                words.add(token);
            }
        }
        return String.join(" › ", words.subList(Math.max(0, words.size() - 2), words.size()));
    }

    /// Where it stands, whole.
    static String path(Pointer place) {
        return String.join(" › ", place.tokens());
    }
}
