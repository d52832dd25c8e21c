package dev.stepwright.model.refactor;

import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.RemoveParameter;
import dev.stepwright.model.edit.Renaming;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the value of a parameter wherever it is used. When no use is left, the parameter goes.
///
/// @param index its index in the list
public record Inlining(Document document, int index) implements Refactoring {
    private Parameter parameter() {
        return document.parameters().get(index);
    }

    @Override
    public String title() {
        return "Write out parameter " + parameter().name();
    }

    @Override
    public String words() {
        return "The value takes the parameter's place. The parameter is removed when no use of it is left.";
    }

    @Override
    public String action() {
        return "Write out";
    }

    @Override
    public Optional<Input> input() {
        return Optional.of(
                new Input(
                        "Value (" + parameter().type() + ")",
                        parameter().defaultValue().map(Place::plain).orElse("")));
    }

    @Override
    public Preview preview(String typed) {
        Optional<Json> value = value(typed);
        String name = parameter().name();
        List<Renaming.Place> uses = Renaming.ofParameter(name, name).certain(document);
        var places = new ArrayList<Place>();
        for (Renaming.Place use : uses) {
            boolean get = use.within().last().equals(Expression.GET);
            places.add(
                    Place.of(
                            document,
                            use.step(),
                            get ? use.within().parent() : use.within(),
                            Place.plain(use.before()),
                            get
                                    ? value.map(Place::plain).orElse("")
                                    : "a text that the job itself resolves",
                            get ? Place.Tick.ON : Place.Tick.NOTE));
        }
        return new Preview(
                places,
                value.isEmpty()
                        ? Optional.of("This is no value of the type " + parameter().type() + ".")
                        : Optional.empty(),
                chosen ->
                        edit(
                                value.orElseThrow(),
                                Place.chosen(places, chosen),
                                chosen.size() == places.size()));
    }

    private Edit edit(Json value, List<Place> chosen, boolean all) {
        var edits = new ArrayList<Edit>();
        for (Place place : chosen) {
            edits.add(
                    place.step().isPresent()
                            ? new SetValue(place.step().get(), place.within(), value)
                            : new SetPipelineValue(place.within(), Optional.of(value)));
        }
        if (all) {
            edits.add(new RemoveParameter(index));
        }
        return new Many("Write out " + parameter().name(), edits);
    }

    private Optional<Json> value(String typed) {
        Json value =
                parameter()
                        .defaultValue()
                        .filter(given -> Place.plain(given).equals(typed))
                        .orElseGet(() -> parsed(typed));
        return parameter().fit(value) == Parameter.Fit.WRONG
                ? Optional.empty()
                : Optional.of(value);
    }

    private Json parsed(String typed) {
        return !parameter().type().equals("String")
                        && JsonFile.read(typed.strip())
                                instanceof JsonFile.Reading.Read(JsonFile file)
                ? file.root().at(Pointer.ROOT).orElseThrow()
                : Json.of(typed);
    }
}
