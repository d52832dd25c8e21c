package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The ends of a range that is searched are numbers, written as texts, the lower one first.
final class TuningBounds implements StepCheck {
    private static final List<String> RANGES =
            List.of("IntegerParameterRanges", "ContinuousParameterRanges");
    private static final String NUMBER =
            "[-+]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][-+]?\\d{1,3})?";

    @Override
    public void check(StepContext step) {
        if (!Taken.argument(step, "HyperParameterTuningJobConfig")) {
            return;
        }
        var places = new ArrayList<Pointer>();
        places.add(Taken.ARGUMENTS.child("HyperParameterTuningJobConfig").child("ParameterRanges"));
        Taken.trainings(step).keySet().forEach(at -> places.add(at.child("HyperParameterRanges")));
        for (Pointer place : places) {
            for (String list : RANGES) {
                Taken.objects(step, place.child(list))
                        .forEach((at, range) -> range(step, at, range));
            }
        }
    }

    private static void range(StepContext step, Pointer at, JsonObject range) {
        Optional<BigDecimal> least = bound(step, at.child("MinValue"), range.get("MinValue"));
        Optional<BigDecimal> most = bound(step, at.child("MaxValue"), range.get("MaxValue"));
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            step.tell(
                    Rule.TUNE_BOUNDS,
                    "order",
                    at,
                    Shown.value(range.get("MinValue").orElse(range)),
                    Shown.value(range.get("MaxValue").orElse(range)));
        }
    }

    /// What a bound says; empty when it is none, or known only in the run.
    private static Optional<BigDecimal> bound(StepContext step, Pointer at, Optional<Json> value) {
        if (value.isEmpty() || Expression.isExpression(value.get())) {
            return Optional.empty();
        }
        if (!(value.get() instanceof JsonText text)) {
            step.tell(Rule.TUNE_BOUNDS, "kind", at, Shown.value(value.get()));
            return Optional.empty();
        }
        if (!text.value().matches(NUMBER)) {
            step.tell(
                    Placeholders.severity(Rule.TUNE_BOUNDS, text.value()),
                    Rule.TUNE_BOUNDS,
                    "number",
                    at,
                    Shown.text(text.value()));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.value()));
    }
}
