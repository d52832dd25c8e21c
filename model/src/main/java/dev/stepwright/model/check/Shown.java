package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Locale;

/// Values as they stand in a sentence.
final class Shown {
    private static final int MOST = 60;
    private static final int LONGEST_PLACE = 100;

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

    /// The place of a member as people write it: `InputDataConfig[0].ChannelName`. What stands in
    /// the arguments is named from there.
    static String place(Pointer at) {
        List<String> tokens = at.tokens();
        if (tokens.isEmpty()) {
            return Texts.text("place.step");
        }
        int from = tokens.size() > 1 && tokens.getFirst().equals("Arguments") ? 1 : 0;
        var out = new StringBuilder();
        for (String token : tokens.subList(from, tokens.size())) {
            if (!token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9')) {
                out.append('[').append(token).append(']');
            } else {
                out.append(out.isEmpty() ? "" : ".").append(token);
            }
        }
        String all = out.toString().replaceAll("\\s+", " ");
        return all.length() > LONGEST_PLACE ? all.substring(0, LONGEST_PLACE) + "…" : all;
    }

    /// Names in a sentence: `A, B or C`.
    static String choices(List<String> values) {
        return values.size() == 1
                ? values.getFirst()
                : String.join(", ", values.subList(0, values.size() - 1))
                        + Texts.text("or")
                        + values.getLast();
    }

    private static String cut(String raw) {
        return raw.length() > MOST ? raw.substring(0, MOST) + "…" : raw;
    }
}
