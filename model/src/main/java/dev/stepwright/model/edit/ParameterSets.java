package dev.stepwright.model.edit;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.ParameterSet;
import dev.stepwright.model.pipeline.PipelineSettings;
import java.util.Optional;

/// What the edits of the sets of values share: they change a list beside the definition, of which
/// nothing else may be lost.
final class ParameterSets {
    static final JsonEdits EDITS = new JsonEdits(JsonStyle.PRETTY);
    static final Pointer LIST = Pointer.of(ParameterSet.LIST);

    private ParameterSets() {}

    /// The place of a set in the settings.
    static Pointer at(int index) {
        return LIST.child(index);
    }

    /// The place of a value in a set.
    static Pointer at(int index, String parameter) {
        return at(index).child(ParameterSet.VALUES).child(parameter);
    }

    static Json values(Document document) {
        return document.settings().values();
    }

    static Document with(Document document, Json values) {
        return values == values(document)
                ? document
                : document.withSettings(new PipelineSettings((JsonObject) values));
    }

    /// Why nothing can be put into the list; empty when something can.
    static Optional<Outcome.Refused> hindrance(Document document) {
        return document.settings()
                .values()
                .get(ParameterSet.LIST)
                .filter(node -> !(node instanceof JsonArray))
                .map(
                        node ->
                                new Outcome.Refused(
                                        "“ParameterSets” beside the definition is "
                                                + node.kind()
                                                + ", but must be a list. Put it right in the"
                                                + " .stepwright file first."));
    }

    /// Why a set cannot be changed; empty when it can.
    static Optional<Outcome.Refused> hindrance(Document document, int index) {
        Optional<Json> set = values(document).at(at(index));
        if (set.isEmpty()) {
            return Optional.of(new Outcome.Refused("The set is no longer there."));
        }
        Optional<Json> odd =
                Optional.of(set.get())
                        .filter(node -> !(node instanceof JsonObject))
                        .or(
                                () ->
                                        set.get()
                                                .at(Pointer.of(ParameterSet.VALUES))
                                                .filter(node -> !(node instanceof JsonObject)));
        return odd.map(
                node ->
                        new Outcome.Refused(
                                "This set of values is "
                                        + node.kind()
                                        + " in the .stepwright file, but must be an object. Put it"
                                        + " right there first."));
    }

    /// Why a set cannot have a name; empty when it can.
    static Optional<Outcome.Refused> nameHindrance(Document document, String name) {
        if (name.isBlank()) {
            return Optional.of(new Outcome.Refused("A set of values needs a name, such as “dev”."));
        }
        return document.settings().parameterSet(name).isPresent()
                ? Optional.of(new Outcome.Refused("There is already a set called “" + name + "”."))
                : Optional.empty();
    }

    /// The document in which all values of a parameter stand under its new name. A value that
    /// stood there for no parameter makes room.
    static Document renamed(Document document, String old, String now) {
        Json values = values(document);
        for (ParameterSet set : document.settings().parameterSets()) {
            if (set.value(old).isPresent()) {
                values = EDITS.remove(values, at(set.index(), now));
                values = EDITS.renameKey(values, at(set.index(), old), now);
            }
        }
        return with(document, values);
    }

    /// The document in which no set has a value of a parameter.
    static Document without(Document document, String parameter) {
        Json values = values(document);
        for (ParameterSet set : document.settings().parameterSets()) {
            values = EDITS.remove(values, at(set.index(), parameter));
        }
        return with(document, values);
    }
}
