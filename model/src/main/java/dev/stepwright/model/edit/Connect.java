package dev.stepwright.model.edit;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.List;
import java.util.Optional;

/// Makes one step wait for another: an entry in `DependsOn`.
public record Connect(StepId from, StepId to) implements Edit {
    @Override
    public String label() {
        return "Connect steps";
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<String> reason = refusal(document);
        if (reason.isPresent()) {
            return new Outcome.Refused(reason.get());
        }
        Step first = document.step(from).orElseThrow();
        Step second = document.step(to).orElseThrow();
        Pointer list = document.pointer(to).child("DependsOn");
        Optional<JsonArray> entries = second.body().array("DependsOn");
        Json root =
                entries.isPresent()
                        ? Edit.edits(document)
                                .insert(
                                        document.root(),
                                        list.child(entries.get().size()),
                                        Json.of(first.name()))
                        : Edit.edits(document)
                                .set(
                                        document.root(),
                                        list,
                                        JsonArray.of(List.of(Json.of(first.name()))));
        return Edit.done(document, root);
    }

    /// Why this wire cannot be, cycles apart; empty when it can.
    public Optional<String> refusal(Document document) {
        Optional<Step> first = document.step(from);
        Optional<Step> second = document.step(to);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.of("The step is no longer there.");
        }
        String a = first.get().title();
        String b = second.get().title();
        if (from.equals(to)) {
            return Optional.of(a + " cannot wait for itself.");
        }
        if (StepCatalog.STANDARD.typeOf(first.get()).has(Trait.TERMINAL)) {
            return Optional.of("Nothing can run after " + a + ": it ends the execution.");
        }
        if (first.get().name().isEmpty()) {
            return Optional.of(
                    "The first step has no name yet. Give it one, so that "
                            + b
                            + " can wait for it.");
        }
        if (document.named(first.get().name()).filter(step -> step.id().equals(from)).isEmpty()) {
            return Optional.of("Two steps are called " + a + ". Rename one of them first.");
        }
        if (!second.get().isObject()) {
            return Optional.of(b + " is no object. Put it right under JSON first.");
        }
        if (second.get()
                .body()
                .get("DependsOn")
                .filter(node -> !(node instanceof JsonArray))
                .isPresent()) {
            return Optional.of(
                    "“DependsOn” of " + b + " is no list. Put it right under JSON first.");
        }
        if (second.get().dependsOn().stream()
                .anyMatch(entry -> entry.step().equals(first.get().name()))) {
            return Optional.of(b + " already waits for " + a + ".");
        }
        return Optional.empty();
    }
}
