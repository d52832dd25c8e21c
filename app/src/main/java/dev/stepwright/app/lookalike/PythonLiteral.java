package dev.stepwright.app.lookalike;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A value as Python prints it: single quotes, `None`, `True`, tuples, trailing commas.
///
/// Notebooks hold such dumps of definitions and of whole answers of the service.
final class PythonLiteral {
    private static final int DEEP = 400;
    private static final Pattern ASSIGNMENT = Pattern.compile("[A-Za-z_]\\w*\\s*=\\s*");
    private static final Pattern JSON_NUMBER =
            Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    /// The text is no such value.
    private static final class NotPython extends Exception {
        private static final long serialVersionUID = 1;

        NotPython() {
            super("no Python literal", null, false, false);
        }
    }

    private final String text;
    private int at;
    private boolean pythonic;

    private PythonLiteral(String text) {
        this.text = text;
    }

    static Optional<LookAlike> in(String text) {
        if (!text.contains("Steps") && !text.contains("PipelineDefinition")) {
            return Optional.empty();
        }
        return value(text).flatMap(PythonLiteral::recognised);
    }

    private static Optional<LookAlike> recognised(Json value) {
        if (value instanceof JsonText text) {
            return Definitions.of(text)
                    .map(document -> holds("a definition printed by Python as a text", document));
        }
        if (value instanceof JsonObject object && object.array("Steps").isPresent()) {
            return Definitions.of(object)
                    .map(document -> holds("a definition printed by Python", document));
        }
        return Wrapped.in(value, " printed by Python");
    }

    private static LookAlike holds(String what, Document document) {
        return new LookAlike.Holds(what, List.of(new LookAlike.Found("pipeline", document)), false);
    }

    /// Reads the one value that a text is.
    static Optional<Json> value(String text) {
        var reading = new PythonLiteral(text);
        try {
            reading.blank();
            var assignment = ASSIGNMENT.matcher(text).region(reading.at, text.length());
            if (assignment.lookingAt()) {
                reading.at = assignment.end();
            }
            Json value = reading.value(0);
            reading.blank();
            // JSON with a slip, such as one comma too many, is told of as JSON.
            return reading.at == text.length() && reading.pythonic
                    ? Optional.of(value)
                    : Optional.empty();
        } catch (NotPython e) {
            return Optional.empty();
        }
    }

    private Json value(int depth) throws NotPython {
        blank();
        if (depth > DEEP || at >= text.length()) {
            throw new NotPython();
        }
        char c = text.charAt(at);
        return switch (c) {
            case '{' -> object(depth);
            case '[' -> list(']', depth);
            case '(' -> list(')', depth);
            case '\'', '"' -> strings();
            default -> {
                if (isNumberStart(c)) {
                    yield number();
                }
                yield word();
            }
        };
    }

    private Json object(int depth) throws NotPython {
        at++;
        JsonObject object = JsonObject.EMPTY;
        while (!closes('}')) {
            Json key = value(depth + 1);
            if (!(key instanceof JsonText name)) {
                throw new NotPython();
            }
            expect(':');
            object = object.plus(name.value(), value(depth + 1));
            if (!comma()) {
                expect('}');
                return object;
            }
        }
        return object;
    }

    /// A list or a tuple; a single value in round brackets is the value.
    private Json list(char end, int depth) throws NotPython {
        at++;
        var values = new ArrayList<Json>();
        boolean comma = false;
        while (!closes(end)) {
            values.add(value(depth + 1));
            comma = comma();
            if (!comma) {
                expect(end);
                return end == ')' && values.size() == 1 ? values.getFirst() : JsonArray.of(values);
            }
        }
        return JsonArray.of(values);
    }

    /// One text; texts that follow each other are one.
    private Json strings() throws NotPython {
        var out = new StringBuilder();
        while (at < text.length() && isQuote(at)) {
            string(out, false);
            blank();
        }
        return Json.of(out.toString());
    }

    private boolean isQuote(int index) {
        return index < text.length() && (text.charAt(index) == '\'' || text.charAt(index) == '"');
    }

    private void string(StringBuilder out, boolean raw) throws NotPython {
        String quote = text.substring(at, at + 1);
        pythonic |= quote.equals("'");
        if (text.startsWith(quote.repeat(3), at)) {
            quote = quote.repeat(3);
        }
        at += quote.length();
        while (!text.startsWith(quote, at)) {
            if (at >= text.length() || quote.length() == 1 && text.charAt(at) == '\n') {
                throw new NotPython();
            }
            char c = text.charAt(at++);
            if (c != '\\' || at >= text.length()) {
                out.append(c);
            } else if (raw) {
                out.append(c).append(text.charAt(at++));
            } else {
                escape(out);
            }
        }
        at += quote.length();
    }

    private void escape(StringBuilder out) throws NotPython {
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case '\\', '\'', '"' -> out.append(c);
            case '\n' -> {}
            case 'x' -> hex(2, out);
            case 'u' -> hex(4, out);
            case 'U' -> hex(8, out);
            default -> out.append('\\').append(c);
        }
    }

    private void hex(int digits, StringBuilder out) throws NotPython {
        if (at + digits > text.length()) {
            throw new NotPython();
        }
        try {
            out.appendCodePoint(Integer.parseInt(text, at, at + digits, 16));
        } catch (IllegalArgumentException e) {
            throw new NotPython();
        }
        at += digits;
    }

    private static boolean isNumberStart(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == '.';
    }

    private Json number() throws NotPython {
        int from = at;
        while (at < text.length()
                && (isNumberStart(text.charAt(at)) || "eE+_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String raw = text.substring(from, at).replace("_", "");
        if (raw.endsWith(".")) {
            raw += "0";
        }
        if (!JSON_NUMBER.matcher(raw).matches()) {
            throw new NotPython();
        }
        return new JsonNumber(raw);
    }

    private Json word() throws NotPython {
        int from = at;
        while (at < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        String word = text.substring(from, at);
        if (word.isEmpty()) {
            throw new NotPython();
        }
        pythonic |= Character.isUpperCase(word.charAt(0));
        return switch (word) {
            case "None", "null" -> JsonLiteral.NULL;
            case "True", "true" -> JsonLiteral.TRUE;
            case "False", "false" -> JsonLiteral.FALSE;
            default -> {
                if (isQuote(at) && word.length() <= 2) {
                    var out = new StringBuilder();
                    string(out, word.toLowerCase(java.util.Locale.ROOT).contains("r"));
                    yield Json.of(out.toString());
                }
                yield call(word);
            }
        };
    }

    /// What a class prints itself as, such as `datetime.datetime(2023, 5, 1)`.
    private Json call(String name) throws NotPython {
        int from = at;
        if (at >= text.length() || text.charAt(at) != '(') {
            throw new NotPython();
        }
        int open = 0;
        do {
            if (at >= text.length()) {
                throw new NotPython();
            }
            if (isQuote(at)) {
                string(new StringBuilder(), false);
                continue;
            }
            char c = text.charAt(at++);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (open > 0);
        return Json.of(name + text.substring(from, at));
    }

    private boolean closes(char end) {
        blank();
        if (at < text.length() && text.charAt(at) == end) {
            at++;
            return true;
        }
        return false;
    }

    private boolean comma() {
        return closes(',');
    }

    private void expect(char wanted) throws NotPython {
        if (!closes(wanted)) {
            throw new NotPython();
        }
    }

    private void blank() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
            } else if (Character.isWhitespace(c) || c == '\ufeff') {
                at++;
            } else {
                return;
            }
        }
    }
}
