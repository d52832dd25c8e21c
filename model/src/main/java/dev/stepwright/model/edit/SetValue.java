package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// Puts a value at a place of a step, or takes it away. At the root of the step the whole step is
/// replaced.
///
/// @param value the value; empty takes the member or element away, and the objects that are left
///     empty by that
public record SetValue(StepId step, Pointer place, Optional<Json> value) implements Edit {
    public SetValue(StepId step, Pointer place, Json value) {
        this(step, place, Optional.of(value));
    }

    @Override
    public String label() {
        return place.isRoot() ? "Edit step" : "Edit " + place.last();
    }

    @Override
    public Outcome applyTo(Document document) {
        if (document.indexOf(step) < 0) {
            return Edit.gone();
        }
        return at(document, document.pointer(step), place, value);
    }

    /// The edit at a place below another one.
    static Outcome at(Document document, Pointer base, Pointer place, Optional<Json> value) {
        JsonEdits edits = Edit.edits(document);
        Pointer whole = base.then(place);
        try {
            if (value.isPresent()) {
                return Edit.done(document, edits.set(document.root(), whole, value.get()));
            }
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused(
                    "The value cannot be put at " + place + ": " + e.getMessage() + ".");
        }
        Json root = edits.remove(document.root(), whole);
        for (int depth = place.tokens().size() - 1; depth > 1; depth--) {
            Pointer parent = base.then(new Pointer(place.tokens().subList(0, depth)));
            boolean empty =
                    root.at(parent)
                            .filter(
                                    node ->
                                            node instanceof JsonObject object && object.isEmpty()
                                                    || node instanceof JsonArray array
                                                            && array.isEmpty())
                            .isPresent();
            if (!empty
                    || root.at(parent.parent()).filter(JsonArray.class::isInstance).isPresent()) {
                break;
            }
            root = edits.remove(root, parent);
        }
        return Edit.done(document, root);
    }

    @Override
    public boolean mergesWith(Edit next) {
        return next instanceof SetValue other
                && other.step.equals(step)
                && other.place.equals(place)
                && value.isPresent()
                && other.value.isPresent();
    }

    /// The step's name now, for messages.
    public Optional<String> title(Document document) {
        return document.step(step).map(Step::title);
    }
}
