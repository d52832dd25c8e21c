package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import java.util.Locale;

/// Values as they stand in a sentence.
final class Shown {
    private static final int MOST = 60;

    private Shown() {}

    /// A name or text in quotes, cut when it is long.
    static String text(String value) {
        String line = value.replaceAll("\\s+", " ");
        int end = line.offsetByCodePoints(0, Math.min(MOST, line.codePointCount(0, line.length())));
        return "“" + (end < line.length() ? line.substring(0, end) + "…" : line) + "”";
    }

    /// Any value: texts in quotes, numbers as they are spelled, the rest by its kind.
    static String value(Json value) {
        return switch (value) {
            case JsonText text -> text(text.value());
            case JsonNumber number -> cut(number.raw());
            case JsonLiteral literal -> literal.text();
            case JsonObject _, JsonArray _ -> value.kind();
        };
    }

    /// A count with its thousands told apart.
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    private static String cut(String raw) {
        return raw.length() > MOST ? raw.substring(0, MOST) + "…" : raw;
    }
}
