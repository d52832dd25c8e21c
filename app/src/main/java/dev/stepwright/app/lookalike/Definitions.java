package dev.stepwright.app.lookalike;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Document;
import java.util.Optional;

/// Takes the wrappings off a value until a definition is in hand.
final class Definitions {
    /// How often a definition may be wrapped; twice has been seen.
    private static final int LAYERS = 6;

    /// What is in a wrapping: a document, or why there is none.
    sealed interface Content {
        record Is(Document document) implements Content {}

        record Not(String why) implements Content {}
    }

    private Definitions() {}

    /// The definition that a value stands for: its object, or the text of it.
    static Content in(Json value) {
        return in(Intrinsics.resolved(value), LAYERS);
    }

    private static Content in(Json value, int layers) {
        if (layers == 0) {
            return new Content.Not("The definition in it is wrapped too often.");
        }
        return switch (value) {
            case JsonText text -> ofText(text.value(), layers);
            case JsonObject object when object.array("Steps").isPresent() ->
                    read(new JsonFile("", "", pretty(object), "\n", JsonStyle.PRETTY).text());
            case JsonObject object ->
                    Wrapped.definitionIn(object)
                            .map(inner -> in(Intrinsics.resolved(inner), layers - 1))
                            .orElseGet(
                                    () ->
                                            new Content.Not(
                                                    "The definition in it has no list “Steps”."));
            default -> new Content.Not("Where the definition belongs is " + value.kind() + ".");
        };
    }

    private static Content ofText(String text, int layers) {
        return switch (JsonFile.read(text)) {
            case JsonFile.Reading.Unreadable(var fault) ->
                    new Content.Not(
                            "The definition in it is no valid JSON: its line %d, column %d: %s"
                                    .formatted(fault.line(), fault.column(), fault.message()));
            case JsonFile.Reading.Read(JsonFile file) ->
                    file.root() instanceof JsonObject object
                                    && object.array("Steps").isPresent()
                                    && text.stripTrailing().indexOf('\n') >= 0
                            ? read(text.stripTrailing() + "\n")
                            : in(file.root(), layers - 1);
        };
    }

    /// The text of a definition that has its own lines is kept; one line is broken up, for people.
    private static Content read(String text) {
        return switch (Document.read(text)) {
            case Document.Reading.Read(Document document) -> new Content.Is(document);
            case Document.Reading.Unreadable unreadable ->
                    new Content.Not("The definition in it: " + unreadable.fault().message());
        };
    }

    /// The definition that an object is, if it is one.
    static Optional<Document> of(Json value) {
        return in(value) instanceof Content.Is(Document document)
                ? Optional.of(document)
                : Optional.empty();
    }

    private static Json pretty(Json value) {
        return JsonStyle.PRETTY.format(value, "");
    }
}
