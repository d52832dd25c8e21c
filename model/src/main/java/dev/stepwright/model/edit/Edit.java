package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// What a person means to do to a document. An edit is a value; it has no inverse, as the history
/// keeps what was.
public sealed interface Edit
        permits AddConnected,
                AddConstruct,
                AddStep,
                AddParameter,
                AddParameterSet,
                Connect,
                Disconnect,
                DuplicateSteps,
                InsertStep,
                InsertValue,
                Many,
                MovePipelineValue,
                MoveToScope,
                PasteSteps,
                PlaceSteps,
                RemoveParameter,
                RemoveParameterSet,
                RemoveSteps,
                RenameKey,
                RenameParameter,
                RenameParameterSet,
                Rebind,
                ReloadDocument,
                RenamePipelineKey,
                RenameStep,
                ReplaceDefinition,
                SetCodeFile,
                SetParameterSetValue,
                SetPipelineValue,
                SetSetting,
                SetSheet,
                SetTrigger,
                SetValue {

    /// What the undo menu says, such as "Rename Train".
    String label();

    /// Applies the edit. Whether it closes a loop is not asked here: [PipelineEditor] asks for
    /// every edit.
    Outcome applyTo(Document document);

    /// Whether this edit and the next are one to the person, when they follow each other at once:
    /// typing in one field.
    default boolean mergesWith(Edit next) {
        return false;
    }

    /// Edits of the text in the style of the document's file.
    static JsonEdits edits(Document document) {
        return new JsonEdits(document.file().style());
    }

    /// The document with another definition.
    static Outcome done(Document document, Json root) {
        return new Outcome.Done(document.withRoot(root));
    }

    static Outcome gone() {
        return new Outcome.Refused("The step is no longer there.");
    }

    /// Why no step can be put into a scope; empty when one can.
    static Optional<String> blocked(Document document, Scope scope) {
        if (!(scope instanceof Scope.Branch(StepId id, Side side))) {
            return Optional.empty();
        }
        Optional<Step> holder = document.step(id);
        if (holder.isEmpty()) {
            return Optional.of("The step is no longer there.");
        }
        String name = holder.get().title();
        if (!holder.get().sides().contains(side)) {
            return Optional.of(name + " cannot hold other steps.");
        }
        Optional<Json> arguments = holder.get().body().get("Arguments");
        if (arguments.filter(node -> !(node instanceof JsonObject)).isPresent()) {
            return Optional.of(
                    "“Arguments” of " + name + " is no object. Put it right under JSON first.");
        }
        boolean list =
                holder.get()
                        .arguments()
                        .get(side.key())
                        .map(JsonArray.class::isInstance)
                        .orElse(true);
        return list
                ? Optional.empty()
                : Optional.of(
                        "“"
                                + side.key()
                                + "” of "
                                + name
                                + " is no list. Put it right under JSON first.");
    }
}
