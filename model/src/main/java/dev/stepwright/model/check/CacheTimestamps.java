package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import java.util.regex.Pattern;

/// A cached step has no point in time in what makes its results.
///
/// The SDK puts one into the paths that it uploads to and into the name of its profiler rule, so
// that
/// every publishing makes the step run again.
final class CacheTimestamps implements StepCheck {
    private static final Pattern TIME =
            Pattern.compile(
                    "20\\d\\d-[01]\\d-[0-3]\\d-[0-2]\\d-[0-5]\\d-[0-5]\\d|20\\d{6}T\\d{4,6}"
                            + "|(?<!\\d)1[5-9]\\d{8}(\\d{3})?(?!\\d)");

    @Override
    public void check(StepContext step) {
        boolean cached =
                step.body()
                        .object("CacheConfig")
                        .flatMap(config -> config.get("Enabled"))
                        .filter(JsonLiteral.TRUE::equals)
                        .isPresent();
        if (!cached
                || !step.body().get("Arguments").filter(JsonObject.class::isInstance).isPresent()) {
            return;
        }
        for (StepContext.Value value : step.values()) {
            if (value.node() instanceof JsonText text
                    && value.at().startsWith(Taken.ARGUMENTS)
                    && (text.value().startsWith("s3://")
                            || value.at().last().equals("RuleConfigurationName"))
                    && TIME.matcher(text.value()).find()) {
                step.tell(
                        Rule.CACHE_TIMESTAMP,
                        value.at(),
                        Shown.text(text.value()),
                        Shown.place(value.at()));
            }
        }
    }
}
