package dev.stepwright.model.fix;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Plain values that were written as another kind: a number in quotes, a text without.
final class Scalars {
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private Scalars() {}

    /// A number or flag as the text that it reads as.
    static Optional<Json> asText(Json value) {
        return switch (value) {
            case JsonNumber number -> Optional.of(JsonText.of(number.raw()));
            case JsonLiteral literal when literal != JsonLiteral.NULL ->
                    Optional.of(JsonText.of(literal.text()));
            default -> Optional.empty();
        };
    }

    /// The number that a text spells.
    static Optional<Json> asNumber(Json value) {
        return value.asText()
                .map(String::strip)
                .filter(text -> NUMBER.matcher(text).matches())
                .map(JsonNumber::new);
    }

    /// The whole number that a text spells.
    static Optional<Json> asInteger(Json value) {
        return asNumber(value).filter(number -> ((JsonNumber) number).isInteger());
    }

    /// The flag that a text spells.
    static Optional<Json> asFlag(Json value) {
        return value.asText()
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> text.equals("true") || text.equals("false"))
                .map(text -> Json.of(text.equals("true")));
    }

    /// A text that holds one JSON value, as that value.
    static Optional<Json> parsed(Json value) {
        return value.asText()
                .map(JsonFile::read)
                .flatMap(
                        reading ->
                                reading instanceof JsonFile.Reading.Read(JsonFile file)
                                        ? Optional.of(file.root())
                                        : Optional.empty());
    }

    static boolean isScalar(Json value) {
        return switch (value) {
            case JsonText _, JsonNumber _ -> true;
            case JsonLiteral literal -> literal != JsonLiteral.NULL;
            default -> false;
        };
    }
}
