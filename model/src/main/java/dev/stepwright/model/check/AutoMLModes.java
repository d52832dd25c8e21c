package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.Optional;

/// An AutoML job in a pipeline trains an ensemble; the SDK refuses every other mode.
final class AutoMLModes implements StepCheck {
    private static final Pointer CONFIG = Taken.ARGUMENTS.child("AutoMLJobConfig");
    private static final String ENSEMBLING = "ENSEMBLING";

    @Override
    public void check(StepContext step) {
        if (!Taken.argument(step, "AutoMLJobConfig") || !step.body().has("Arguments")) {
            return;
        }
        if (!Taken.has(step.step().arguments(), "AutoMLJobConfig")) {
            step.tell(Rule.AUTOML_MODE, "missing", Taken.ARGUMENTS);
            return;
        }
        Optional<Json> config = step.step().at(CONFIG);
        if (config.flatMap(Json::asObject).isEmpty() || Expression.isExpression(config.get())) {
            return;
        }
        Optional<Json> mode = Taken.value(config.flatMap(Json::asObject).get(), "Mode");
        if (mode.isEmpty()) {
            step.tell(Rule.AUTOML_MODE, "missing", CONFIG);
        } else if (!Expression.isExpression(mode.get())
                && !mode.get().asText().filter(ENSEMBLING::equals).isPresent()) {
            String text = mode.get() instanceof JsonText literal ? literal.value() : "";
            step.tell(
                    Placeholders.severity(Rule.AUTOML_MODE, text),
                    Rule.AUTOML_MODE,
                    "value",
                    CONFIG.child("Mode"),
                    Shown.value(mode.get()));
        }
    }
}
