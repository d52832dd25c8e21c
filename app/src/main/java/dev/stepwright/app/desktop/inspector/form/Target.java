package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.InsertValue;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.RenameKey;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.edit.SetSetting;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where a value is put: in a step, in several at once, at the top of the definition, or among the
/// settings beside it.
public sealed interface Target {
    /// The place, below the step, the root or the settings.
    Pointer place();

    /// Another place of the same thing.
    Target at(Pointer other);

    /// The edit that puts a value there; empty takes it away.
    Edit put(Optional<Json> value);

    /// The edit that adds an element to the list at the place.
    Edit insert(int index, Json element);

    /// The edit that gives the member at the place another name.
    Edit renamed(String key);

    default Edit put(Json value) {
        return put(Optional.of(value));
    }

    default Target child(String token) {
        return at(place().child(token));
    }

    default Target child(int index) {
        return at(place().child(index));
    }

    /// The edit that moves an element of the list at the place.
    ///
    /// @param element the element as it is
    default Edit move(int from, int to, Json element) {
        return new Many(
                "Move in " + place().last(),
                List.of(child(from).put(Optional.empty()), insert(to, element)));
    }

    /// A place below a step.
    record InStep(StepId step, Pointer place) implements Target {
        @Override
        public Target at(Pointer other) {
            return new InStep(step, other);
        }

        @Override
        public Edit put(Optional<Json> value) {
            return new SetValue(step, place, value);
        }

        @Override
        public Edit insert(int index, Json element) {
            return new InsertValue(step, place, index, element);
        }

        @Override
        public Edit renamed(String key) {
            return new RenameKey(step, place, key);
        }
    }

    /// A place that several steps have, each at its own pointer.
    ///
    /// @param places the same thing of each step
    record InSteps(List<InStep> places) implements Target {
        public InSteps {
            places = List.copyOf(places);
        }

        @Override
        public Pointer place() {
            return places.getFirst().place();
        }

        @Override
        public Target at(Pointer other) {
            Pointer own = place();
            var moved = new ArrayList<InStep>();
            for (InStep each : places) {
                Pointer there =
                        other.startsWith(own)
                                ? each.place()
                                        .then(
                                                new Pointer(
                                                        other.tokens()
                                                                .subList(
                                                                        own.tokens().size(),
                                                                        other.tokens().size())))
                                : other;
                moved.add(new InStep(each.step(), there));
            }
            return new InSteps(moved);
        }

        @Override
        public Edit put(Optional<Json> value) {
            return all("Edit", places.stream().map(each -> each.put(value)).toList());
        }

        @Override
        public Edit insert(int index, Json element) {
            return all("Add to", places.stream().map(each -> each.insert(index, element)).toList());
        }

        @Override
        public Edit renamed(String key) {
            return all("Rename", places.stream().map(each -> each.renamed(key)).toList());
        }

        private Edit all(String verb, List<Edit> edits) {
            return new Many(verb + " " + place().last() + " of " + places.size() + " steps", edits);
        }
    }

    /// A place at the top of the definition.
    ///
    /// @param root the definition as it is
    record InPipeline(Json root, Pointer place) implements Target {
        @Override
        public Target at(Pointer other) {
            return new InPipeline(root, other);
        }

        /// A `null` on the way there becomes an object.
        @Override
        public Edit put(Optional<Json> value) {
            for (int depth = 1; depth < place.tokens().size() && value.isPresent(); depth++) {
                var above = new Pointer(place.tokens().subList(0, depth));
                if (root.at(above).filter(there -> there == JsonLiteral.NULL).isPresent()) {
                    var below = new Pointer(place.tokens().subList(depth, place.tokens().size()));
                    Json object = edits().set(JsonObject.EMPTY, below, value.get());
                    return new SetPipelineValue(above, Optional.of(object));
                }
            }
            return new SetPipelineValue(place, value);
        }

        @Override
        public Edit insert(int index, Json element) {
            return put(inserted(root.at(place), index, element));
        }

        @Override
        public Edit renamed(String key) {
            return at(place.parent())
                    .put(Optional.of(edits().renameKey(root, place, key)).flatMap(this::parent));
        }

        private Optional<Json> parent(Json changed) {
            return changed.at(place.parent());
        }
    }

    /// A setting: a member, or something inside it.
    ///
    /// @param settings all settings as they are
    record InSettings(JsonObject settings, Pointer place) implements Target {
        @Override
        public Target at(Pointer other) {
            return new InSettings(settings, other);
        }

        @Override
        public Edit put(Optional<Json> value) {
            Json changed =
                    value.isPresent()
                            ? edits().set(settings, place, value.get())
                            : settings.at(place).isPresent()
                                    ? edits().remove(settings, place)
                                    : settings;
            return setting(changed);
        }

        @Override
        public Edit insert(int index, Json element) {
            return put(inserted(settings.at(place), index, element));
        }

        @Override
        public Edit renamed(String key) {
            return setting(edits().renameKey(settings, place, key));
        }

        private Edit setting(Json changed) {
            String key = place.tokens().getFirst();
            return new SetSetting(key, changed.at(Pointer.of(key)).orElse(Json.of("")));
        }
    }

    private static JsonEdits edits() {
        return new JsonEdits(JsonStyle.PRETTY);
    }

    private static Json inserted(Optional<Json> list, int index, Json element) {
        var elements = new ArrayList<Json>();
        list.flatMap(Json::asArray).orElse(JsonArray.EMPTY).values().forEach(elements::add);
        elements.add(Math.min(index, elements.size()), element);
        return JsonArray.of(elements);
    }
}
