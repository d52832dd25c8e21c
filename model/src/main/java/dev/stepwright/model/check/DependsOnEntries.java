package dev.stepwright.model.check;

import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepDependency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// `DependsOn` is a list of steps that can be waited for, each once.
final class DependsOnEntries implements StepCheck {
    private static final Pointer AT = Pointer.of("DependsOn");
    private static final List<String> TRIGGERS = List.of("Failed", "Stopped", "Any");

    @Override
    public void check(StepContext step) {
        Optional<Json> value = step.body().get("DependsOn");
        if (value.isEmpty()) {
            return;
        }
        if (!(value.get() instanceof JsonArray entries)) {
            Severity severity = value.get() == JsonLiteral.NULL ? Severity.WARNING : Severity.ERROR;
            step.tell(severity, Rule.DEPENDS_ON_TYPE, "list", AT, Shown.value(value.get()));
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            shape(step, AT.child(i), entries.get(i));
        }
        var seen = new HashSet<String>();
        for (StepDependency entry : step.step().dependsOn()) {
            Pointer at = place(entries, entry);
            if (!seen.add(entry.step())) {
                step.tell(Rule.DEPENDS_ON_DUP, at, Shown.text(entry.step()));
            } else {
                target(step, entry.step(), at);
            }
        }
    }

    private static Pointer place(JsonArray entries, StepDependency entry) {
        Pointer at = AT.child(entry.index());
        return entries.get(entry.index()) instanceof JsonObject ? at.child("Step") : at;
    }

    private static void shape(StepContext step, Pointer at, Json entry) {
        switch (entry) {
            case JsonText _ -> {}
            case JsonObject object -> {
                if (object.text("Step").isEmpty()) {
                    step.tell(Rule.DEPENDS_ON_TYPE, "entry", at, entry.kind());
                }
                object.get("Trigger")
                        .filter(trigger -> trigger.asText().filter(TRIGGERS::contains).isEmpty())
                        .ifPresent(
                                trigger ->
                                        step.tell(
                                                Rule.DEPENDS_ON_TYPE,
                                                "trigger",
                                                at.child("Trigger"),
                                                Shown.value(trigger)));
            }
            default -> step.tell(Rule.DEPENDS_ON_TYPE, "entry", at, Shown.value(entry));
        }
    }

    private static void target(StepContext step, String name, Pointer at) {
        Optional<Step> target = step.named(name);
        if (target.isEmpty()) {
            Severity severity = Placeholders.severity(Rule.DANGLING_DEPENDS_ON, name);
            step.tell(
                    severity,
                    Rule.DANGLING_DEPENDS_ON,
                    "name",
                    at,
                    Shown.text(name),
                    Texts.didYouMean(step.nearestStep(name)));
            return;
        }
        StepType type = step.typeOf(target.get());
        if (target.get() == step.step()) {
            step.tell(Rule.DEPENDS_ON_SELF, at);
        } else if (type.has(Trait.TERMINAL)) {
            step.tell(Rule.DEPENDS_ON_FAIL, at, Shown.text(name), type.title());
        } else if (step.holders().stream().anyMatch(each -> each.id().equals(target.get().id()))) {
            step.tell(Rule.DEPENDS_ON_OWN_CONDITION, at, Shown.text(name));
        } else if (type.has(Trait.BRANCHING)) {
            step.tell(Rule.DEPENDS_ON_CONDITION, at, Shown.text(name));
        }
    }
}
