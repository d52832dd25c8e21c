package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;

/// The outputs that a step declares have one of the four types.
final class DeclaredOutputs implements StepCheck {
    private static final List<String> TYPES = List.of("String", "Integer", "Boolean", "Float");

    @Override
    public void check(StepContext step) {
        if (!step.type().has(Trait.OUTPUT_PARAMETERS)) {
            return;
        }
        Taken.objects(step, Pointer.of("OutputParameters"))
                .forEach(
                        (at, output) -> {
                            Optional<Json> type = Taken.value(output, "OutputType");
                            if (type.isEmpty()) {
                                step.tell(Rule.OUT_TYPE, "missing", at);
                            } else if (!(type.get() instanceof JsonText text)
                                    || !TYPES.contains(text.value())) {
                                String text = type.get().asText().orElse("");
                                step.tell(
                                        Placeholders.severity(Rule.OUT_TYPE, text),
                                        Rule.OUT_TYPE,
                                        "value",
                                        at.child("OutputType"),
                                        Shown.value(type.get()),
                                        Texts.didYouMean(Names.nearest(text, TYPES)));
                            }
                        });
    }
}
