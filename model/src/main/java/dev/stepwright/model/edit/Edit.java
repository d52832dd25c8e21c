package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.pipeline.Document;

/// What a person means to do to a document. An edit is a value; it has no inverse, as the history
/// keeps what was.
public sealed interface Edit
        permits AddStep,
                AddParameter,
                Connect,
                Disconnect,
                InsertValue,
                Many,
                MoveToScope,
                PlaceSteps,
                RemoveParameter,
                RemoveSteps,
                RenameKey,
                RenameParameter,
                RenameStep,
                ReplaceDefinition,
                SetPipelineValue,
                SetSetting,
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
}
