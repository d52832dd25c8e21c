package dev.stepwright.model.check;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A step has a type that is known, the members that go with it, and arguments.
final class StepTypes implements StepCheck {
    /// Members that every step may have. Whether `RetryPolicies` and `CacheConfig` fit the type is
    /// told by rules of their own.
    private static final Set<String> COMMON =
            Set.of(
                    "Name",
                    "Type",
                    "Arguments",
                    "DependsOn",
                    "DisplayName",
                    "Description",
                    "RetryPolicies",
                    "CacheConfig");

    /// What people write for a type by the name of the request or of the SDK's class.
    private static final Map<String, String> MEANT =
            Map.of(
                    "CreateModel", "Model",
                    "Register", "RegisterModel",
                    "Train", "Training",
                    "Process", "Processing",
                    "HyperParameterTuning", "Tuning",
                    "BatchTransform", "Transform");

    private final List<String> known =
            StepCatalog.STANDARD.types().stream().map(StepType::name).toList();

    @Override
    public void check(StepContext step) {
        if (!(step.step().source() instanceof JsonObject body)) {
            boolean inBranch =
                    step.step().scope() instanceof Scope.Branch branch
                            && branch.side() != Side.EACH;
            if (!inBranch) {
                step.tell(
                        Rule.STEP_TYPE_MISSING, "entry", Pointer.ROOT, step.step().source().kind());
            }
            return;
        }
        Optional<Json> type = body.get("Type");
        if (type.isEmpty()) {
            step.tell(Rule.STEP_TYPE_MISSING, Pointer.ROOT);
            return;
        }
        if (!(type.get() instanceof JsonText text) || text.value().isBlank()) {
            step.tell(Rule.STEP_TYPE_MISSING, "kind", Pointer.of("Type"), Shown.value(type.get()));
            return;
        }
        if (!step.type().isKnown()) {
            step.tell(
                    Rule.STEP_TYPE_UNKNOWN,
                    Pointer.of("Type"),
                    Shown.text(text.value()),
                    Texts.didYouMean(meant(text.value())));
        } else {
            keys(step, body);
        }
        if (step.type().has(Trait.SDK_GAP)) {
            step.tell(Rule.STEP_TYPE_SDK_GAP, Pointer.of("Type"), step.type().name());
        }
        arguments(step, body);
    }

    private Optional<String> meant(String type) {
        String name = type.endsWith("Step") ? type.substring(0, type.length() - 4) : type;
        return Optional.ofNullable(MEANT.get(name)).or(() -> Names.nearest(name, known));
    }

    private static void keys(StepContext step, JsonObject body) {
        for (String key : body.names()) {
            boolean told =
                    key.equals(BaselineChecks.STATISTICS) && BaselineChecks.tellsStatistics(step);
            if (!COMMON.contains(key) && !step.type().stepKeys().contains(key) && !told) {
                var allowed = new ArrayList<>(step.type().stepKeys());
                allowed.addAll(COMMON);
                allowed.removeAll(body.names());
                step.tell(
                        Rule.STEP_KEY_UNKNOWN,
                        Pointer.of(key),
                        Shown.text(key),
                        step.type().name(),
                        Texts.didYouMean(Names.nearest(key, allowed)));
            }
        }
    }

    private static void arguments(StepContext step, JsonObject body) {
        Optional<Json> arguments = body.get("Arguments");
        if (arguments.isPresent() && !(arguments.get() instanceof JsonObject)) {
            step.tell(Rule.ARGS_MISSING, "kind", Pointer.of("Arguments"), arguments.get().kind());
        } else if (arguments.isEmpty() && !step.type().has(Trait.OUTPUT_PARAMETERS)) {
            // A message without content is a message, so Lambda and Callback need no arguments.
            Severity severity = step.type().isKnown() ? Severity.ERROR : Severity.WARNING;
            step.tell(severity, Rule.ARGS_MISSING, "none", Pointer.ROOT);
        }
    }
}
