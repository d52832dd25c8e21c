package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonText;
import java.util.Set;

/// No credentials stand in the definition.
final class SecretLiterals implements StepCheck {
    /// Maps whose keys name what their values are.
    private static final Set<String> MAPS = Set.of("Environment", "HyperParameters");

    @Override
    public void check(StepContext step) {
        for (StepContext.Value value : step.values()) {
            if (value.node() instanceof JsonText text && text.raw().length() > 5) {
                int depth = value.at().tokens().size();
                String key = value.at().last();
                if (Secrets.isSecret(text.value())) {
                    step.tell(Rule.SECRET_LITERAL, value.at());
                } else if (depth > 2
                        && MAPS.contains(value.at().tokens().get(depth - 2))
                        && Secrets.isSecretName(key)
                        && !Secrets.isHarmless(text.value())) {
                    step.tell(Rule.SECRET_LITERAL, "key", value.at(), Shown.text(key));
                }
            }
        }
    }
}
