package dev.stepwright.model.edit;

import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// Sets how the earlier step must end for the later one to run: an entry of `DependsOn` is a plain
/// name when it must succeed, an object with a trigger otherwise.
///
/// @param dependency an entry of `DependsOn`
/// @param trigger one of [#TRIGGERS]; empty for success
public record SetTrigger(Dependency dependency, Optional<String> trigger) implements Edit {
    /// The triggers that a definition can name.
    public static final List<String> TRIGGERS = List.of("Failed", "Stopped", "Any");

    @Override
    public String label() {
        return "Run after " + trigger.orElse("success");
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<Step> waiting = document.step(dependency.to());
        if (waiting.isEmpty()) {
            return Edit.gone();
        }
        if (dependency.kind() != Dependency.Kind.DEPENDS_ON) {
            return new Outcome.Refused(
                    waiting.get().title()
                            + " waits because of a value or a branch. Only a dependency of"
                            + " order can have a run condition.");
        }
        Optional<Json> entry = waiting.get().at(dependency.at());
        if (entry.isEmpty()) {
            return new Outcome.Refused("The dependency is no longer there.");
        }
        Pointer place = document.pointer(dependency.to()).then(dependency.at());
        if (entry.get() instanceof JsonObject object) {
            return ofObject(document, place, object);
        }
        if (trigger.isEmpty()) {
            return Edit.done(document, document.root());
        }
        Json named =
                JsonObject.EMPTY
                        .plus("Step", Json.of(entry.get().asText().orElse("")))
                        .plus("Trigger", Json.of(trigger.get()));
        return Edit.done(document, Edit.edits(document).set(document.root(), place, named));
    }

    /// An object that says more than step and trigger stays one.
    private Outcome ofObject(Document document, Pointer place, JsonObject object) {
        if (trigger.isPresent()) {
            return Edit.done(
                    document,
                    Edit.edits(document)
                            .set(document.root(), place.child("Trigger"), Json.of(trigger.get())));
        }
        boolean plain =
                object.members().stream()
                        .allMatch(
                                member ->
                                        member.name().equals("Step")
                                                || member.name().equals("Trigger"));
        if (plain) {
            return Edit.done(
                    document,
                    Edit.edits(document)
                            .set(document.root(), place, Json.of(object.text("Step").orElse(""))));
        }
        return Edit.done(
                document, Edit.edits(document).remove(document.root(), place.child("Trigger")));
    }
}
