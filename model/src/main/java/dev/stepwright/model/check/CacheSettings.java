package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Caching stands on steps that take it, with plain values and a time.
final class CacheSettings implements StepCheck {
    private static final Pointer AT = Pointer.of("CacheConfig");
    private static final Pattern DURATION =
            Pattern.compile(
                    "P?(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?(T(\\d+H)?(\\d+M)?(\\d+S)?)?",
                    Pattern.CASE_INSENSITIVE);

    /// The SDK writes it for these, the developer guide does not list them.
    private static final Set<String> UNDOCUMENTED_KEYS = Set.of("FunctionArn", "SqsQueueUrl");

    @Override
    public void check(StepContext step) {
        Optional<Json> value = step.body().get("CacheConfig");
        if (value.isEmpty() || !(value.get() instanceof JsonObject config)) {
            return;
        }
        if (step.type().isKnown() && !step.type().has(Trait.CACHEABLE)) {
            step.tell(Rule.CACHE_UNSUPPORTED_TYPE, AT, step.type().title());
        } else if (isUndocumented(step)) {
            step.tell(Rule.CACHE_UNDOCUMENTED_TYPE, AT, step.type().title());
        }
        Optional<Json> enabled = config.get("Enabled");
        Optional<Json> expiry = config.get("ExpireAfter");
        enabled.filter(each -> each instanceof JsonObject)
                .ifPresent(_ -> step.tell(Rule.CACHE_EXPR, AT.child("Enabled"), "Enabled"));
        expiry.filter(each -> each instanceof JsonObject)
                .ifPresent(_ -> step.tell(Rule.CACHE_EXPR, AT.child("ExpireAfter"), "ExpireAfter"));
        if (expiry.isEmpty() && enabled.filter(each -> each == JsonLiteral.TRUE).isPresent()) {
            step.tell(Rule.CACHE_NO_EXPIRY, AT);
        }
        if (expiry.isPresent() && !(expiry.get() instanceof JsonObject)) {
            String text = expiry.get() instanceof JsonText time ? time.value() : "";
            if (!isDuration(text)) {
                step.tell(
                        Placeholders.severity(Rule.CACHE_DURATION, text),
                        Rule.CACHE_DURATION,
                        "value",
                        AT.child("ExpireAfter"),
                        Shown.value(expiry.get()));
            }
        }
    }

    private static boolean isUndocumented(StepContext step) {
        return step.type().has(Trait.CACHEABLE)
                && (step.type().stepKeys().stream().anyMatch(UNDOCUMENTED_KEYS::contains)
                        || step.type().has(Trait.SDK_GAP)
                        || PathRoots.of(step.type().name())
                                .filter(roots -> roots.contains("EndpointConfigName"))
                                .isPresent());
    }

    static boolean isDuration(String text) {
        return text.chars().anyMatch(Character::isDigit)
                && !text.toUpperCase(Locale.ROOT).endsWith("T")
                && DURATION.matcher(text).matches();
    }
}
