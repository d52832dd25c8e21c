package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Outputs of different steps have different names, or the Python SDK mixes them up.
final class SharedOutputNames implements DocumentCheck {
    @Override
    public Basis basis() {
        return Basis.WHOLE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        Map<String, Step> first = new HashMap<>();
        for (Step step : context.document().steps()) {
            if (!context.typeOf(step).has(Trait.OUTPUT_PARAMETERS)) {
                continue;
            }
            JsonArray outputs = step.body().array("OutputParameters").orElse(JsonArray.EMPTY);
            for (int i = 0; i < outputs.size(); i++) {
                Optional<String> name =
                        outputs.get(i).asObject().flatMap(each -> each.text("OutputName"));
                Step other = name.isEmpty() ? step : first.getOrDefault(name.get(), step);
                if (other != step) {
                    found.tell(
                            Rule.OUT_NAME_SHARED,
                            Location.of(
                                    step.id(),
                                    Pointer.of("OutputParameters").child(i).child("OutputName")),
                            Shown.text(name.orElse("")),
                            Shown.text(other.title()));
                }
                name.ifPresent(each -> first.putIfAbsent(each, step));
            }
        }
    }
}
