package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The single values of a step's arguments that no field of its form shows, so that no type and no
/// unusual member is out of reach.
///
/// A step with very many of them is edited as JSON from the last one on.
final class OtherMembers {
    private static final int MOST = 80;
    private static final Pointer ARGUMENTS = Pointer.of("Arguments");
    private static final Set<String> STEPS = Set.of("IfSteps", "ElseSteps", "Steps");

    private final Predicate<Pointer> taken;
    private final List<Pointer> found = new ArrayList<>();

    private OtherMembers(Predicate<Pointer> taken) {
        this.taken = taken;
    }

    /// The places of the values, in the order of the definition.
    ///
    /// @param taken whether a field shows a place already
    static List<Pointer> of(Step step, Predicate<Pointer> taken) {
        var members = new OtherMembers(taken);
        step.at(ARGUMENTS).ifPresent(arguments -> members.walk(arguments, ARGUMENTS));
        return List.copyOf(members.found);
    }

    private void walk(Json json, Pointer at) {
        if (taken.test(at) || found.size() >= MOST) {
            return;
        }
        if (json instanceof JsonObject object && !Expression.isExpression(json)) {
            for (String name : object.names()) {
                boolean steps = at.equals(ARGUMENTS) && STEPS.contains(name);
                if (!steps) {
                    object.get(name).ifPresent(value -> walk(value, at.child(name)));
                }
            }
        } else if (json instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), at.child(i));
            }
        } else {
            found.add(at);
        }
    }

    /// `HyperParameterTuningJobConfig/ResourceLimits/MaxParallelTrainingJobs` by its last two
    /// words; an element of a list by its number.
    static String label(Pointer place) {
        List<String> tokens = place.tokens().subList(1, place.tokens().size());
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
