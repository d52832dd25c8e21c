package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// A check step says what it checks, against which baseline, and for a model which one.
final class BaselineChecks implements StepCheck {
    static final String STATISTICS = "SuppliedBaselineStatistics";
    private static final String TYPE = "CheckType";

    @Override
    public void check(StepContext step) {
        if (!step.type().has(Trait.BASELINE_CHECK) || !step.step().isObject()) {
            return;
        }
        checkType(step);
        baseline(step);
        JsonObject body = step.body();
        if (body.has(STATISTICS) && tellsStatistics(step)) {
            step.tell(Rule.CHECK_STATS_ON_CLARIFY, Pointer.of(STATISTICS), step.type().title());
        }
        boolean ofModel =
                body.text(TYPE).filter(type -> type.startsWith("MODEL_")).isPresent()
                        && step.type().stepKeys().contains("ModelName");
        if (ofModel && !Taken.has(body, "ModelName")) {
            step.tell(Rule.CHECK_MODEL_NAME, Pointer.ROOT, body.text(TYPE).orElse(""));
        }
    }

    /// Whether this tells of statistics on a step that makes none.
    static boolean tellsStatistics(StepContext step) {
        return step.type().has(Trait.BASELINE_CHECK)
                && !step.type().stepKeys().contains(STATISTICS);
    }

    private static void checkType(StepContext step) {
        Optional<Json> value = Taken.value(step.body(), TYPE);
        List<String> types = types(step);
        if (value.isEmpty()) {
            step.tell(Rule.CHECK_TYPE, "missing", Pointer.ROOT, Shown.choices(types));
        } else if (value.get().asText().filter(types::contains).isEmpty()) {
            String text = value.get().asText().orElse("");
            step.tell(
                    Placeholders.severity(Rule.CHECK_TYPE, text),
                    Rule.CHECK_TYPE,
                    "value",
                    Pointer.of(TYPE),
                    Shown.value(value.get()),
                    Shown.choices(types),
                    Texts.didYouMean(Names.nearest(text, types)));
        }
    }

    private static List<String> types(StepContext step) {
        Shapes shapes = Shapes.standard();
        return shapes.member(shapes.step(step.type().name()), TYPE)
                .filter(Shape.Text.class::isInstance)
                .map(shape -> ((Shape.Text) shape).values())
                .orElse(List.of());
    }

    private static void baseline(StepContext step) {
        JsonObject body = step.body();
        boolean needed = isOff(body, "SkipCheck") || isOff(body, "RegisterNewBaseline");
        boolean given =
                Taken.has(body, "ModelPackageGroupName")
                        || Taken.has(body, "SuppliedBaselineConstraints")
                        || Taken.has(body, STATISTICS);
        if (needed && !given) {
            step.tell(Rule.CHECK_BASELINE, Pointer.ROOT);
        }
    }

    /// Both are off when they are not given.
    private static boolean isOff(JsonObject body, String flag) {
        return Taken.value(body, flag).filter(value -> value != JsonLiteral.FALSE).isEmpty();
    }
}
