package dev.stepwright.model.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Reads a JSON text into the lossless tree.
///
/// Jackson's streaming parser says what the grammar is and where each token begins; the slices
/// between the tokens are the white space. So there is no second opinion on what JSON is.
final class JsonReader {
    /// Deeper nesting is refused: no definition needs it, and reading goes down the stack.
    static final int MAX_DEPTH = 1000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxNumberLength(100_000)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    /// Carries a fault out of the recursion.
    static final class Fault extends Exception {
        private static final long serialVersionUID = 1;
        final transient JsonFault fault;

        Fault(JsonFault fault) {
            super(fault.message(), null, false, false);
            this.fault = fault;
        }
    }

    private final String source;
    private final JsonParser parser;
    private final Map<String, String> spaces = new HashMap<>();
    private int end;

    private JsonReader(String source) {
        this.source = source;
        try {
            this.parser = FACTORY.createParser(source.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException("an array in memory cannot fail to open", e);
        }
    }

    /// Reads the whole text.
    static JsonFile read(String prefix, String source) throws Fault {
        var reader = new JsonReader(source);
        try {
            JsonToken first = reader.parser.nextToken();
            if (first == null) {
                throw reader.fault(
                        JsonFault.Kind.SYNTAX,
                        "The file is empty; a pipeline definition is a JSON object.",
                        source.length());
            }
            int start = reader.tokenStart();
            Json root = reader.value(first);
            int rootEnd = reader.end;
            if (reader.parser.nextToken() != null) {
                throw reader.fault(
                        JsonFault.Kind.SYNTAX,
                        "The JSON ends before this place; remove what follows it.",
                        reader.tokenStart());
            }
            JsonStyle style =
                    root instanceof JsonObject object
                            ? JsonStyle.of(object, source)
                            : JsonStyle.PRETTY;
            return new JsonFile(
                    prefix, source.substring(0, start), root, source.substring(rootEnd), style);
        } catch (StreamConstraintsException e) {
            throw reader.fault(
                    JsonFault.Kind.TOO_LARGE,
                    "Lists and objects are nested deeper than " + MAX_DEPTH + " levels.",
                    offset(e, source));
        } catch (IOException e) {
            throw reader.syntax(e);
        }
    }

    private Json value(JsonToken token) throws IOException, Fault {
        int start = tokenStart();
        return switch (token) {
            case START_OBJECT -> object(start + 1);
            case START_ARRAY -> array(start + 1);
            case VALUE_STRING -> {
                end = textEnd(start);
                yield new JsonText(source.substring(start, end));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                end = start;
                while (end < source.length()
                        && "+-.eE0123456789".indexOf(source.charAt(end)) >= 0) {
                    end++;
                }
                yield new JsonNumber(source.substring(start, end));
            }
            case VALUE_TRUE -> literal(JsonLiteral.TRUE, start);
            case VALUE_FALSE -> literal(JsonLiteral.FALSE, start);
            case VALUE_NULL -> literal(JsonLiteral.NULL, start);
            default -> throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Json literal(JsonLiteral literal, int start) {
        end = start + literal.width();
        return literal;
    }

    private JsonObject object(int from) throws IOException, Fault {
        var members = new ArrayList<JsonObject.Member>();
        var names = new HashSet<String>();
        int at = from;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            int keyStart = tokenStart();
            closeLast(members, at, keyStart);
            int before = members.isEmpty() ? at : comma(at) + 1;
            int keyEnd = textEnd(keyStart);
            var key = new JsonText(source.substring(keyStart, keyEnd));
            if (!names.add(key.value())) {
                throw fault(
                        JsonFault.Kind.DUPLICATE_KEY,
                        "The key \""
                                + key.value()
                                + "\" stands twice in one object; most readers would drop the first one.",
                        keyStart);
            }
            JsonToken token = parser.nextToken();
            int start = tokenStart();
            Json value = value(token);
            members.add(
                    new JsonObject.Member(
                            space(before, keyStart), key, space(keyEnd, start), value, ""));
            at = end;
        }
        int close = tokenStart();
        end = close + 1;
        if (members.isEmpty()) {
            return close == from ? JsonObject.EMPTY : new JsonObject(members, space(from, close));
        }
        int last = members.size() - 1;
        members.set(
                last, members.get(last).withSpace(members.get(last).before(), space(at, close)));
        return new JsonObject(members, "");
    }

    /// White space between the last value and its comma belongs to the last member.
    private void closeLast(List<JsonObject.Member> members, int at, int until) {
        if (!members.isEmpty()) {
            int comma = comma(at);
            if (comma > at && comma < until) {
                int last = members.size() - 1;
                members.set(
                        last,
                        members.get(last).withSpace(members.get(last).before(), space(at, comma)));
            }
        }
    }

    private JsonArray array(int from) throws IOException, Fault {
        var elements = new ArrayList<JsonArray.Element>();
        int at = from;
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            int start = tokenStart();
            int before = at;
            if (!elements.isEmpty()) {
                int comma = comma(at);
                before = comma + 1;
                if (comma > at) {
                    int last = elements.size() - 1;
                    elements.set(
                            last,
                            elements.get(last)
                                    .withSpace(elements.get(last).before(), space(at, comma)));
                }
            }
            String space = space(before, start);
            elements.add(new JsonArray.Element(space, value(token), ""));
            at = end;
        }
        int close = tokenStart();
        end = close + 1;
        if (elements.isEmpty()) {
            return close == from ? JsonArray.EMPTY : new JsonArray(elements, space(from, close));
        }
        int last = elements.size() - 1;
        elements.set(
                last, elements.get(last).withSpace(elements.get(last).before(), space(at, close)));
        return new JsonArray(elements, "");
    }

    private int tokenStart() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /// The next comma; only white space lies before it, as the parser has already agreed to what
    /// follows.
    private int comma(int from) {
        return source.indexOf(',', from);
    }

    private int textEnd(int start) {
        int i = start + 1;
        while (i < source.length()) {
            char c = source.charAt(i++);
            if (c == '"') {
                break;
            }
            if (c == '\\') {
                i++;
            }
        }
        return i;
    }

    /// White space repeats all over a file; each is kept once.
    private String space(int from, int to) {
        if (from == to) {
            return "";
        }
        String found = source.substring(from, to);
        String known = spaces.putIfAbsent(found, found);
        return known == null ? found : known;
    }

    private Fault syntax(IOException e) {
        if (e instanceof JsonEOFException) {
            return fault(
                    JsonFault.Kind.SYNTAX,
                    "The file ends in the middle of the JSON; something after this place was cut off.",
                    source.length());
        }
        int offset = offset(e, source);
        return fault(
                JsonFault.Kind.SYNTAX,
                SyntaxHint.of(source, offset, String.valueOf(e.getMessage())),
                offset);
    }

    /// Where a person would say that the fault is.
    private static int offset(IOException e, String source) {
        if (e instanceof com.fasterxml.jackson.core.JsonProcessingException processing
                && processing.getLocation() != null) {
            int at = (int) Math.clamp(processing.getLocation().getCharOffset(), 0, source.length());
            return SyntaxHint.start(source, at, String.valueOf(e.getMessage()));
        }
        return source.length();
    }

    private Fault fault(JsonFault.Kind kind, String message, int offset) {
        return new Fault(JsonFile.fault(kind, message, source, offset));
    }
}
