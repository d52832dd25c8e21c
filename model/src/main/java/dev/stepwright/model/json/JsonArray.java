package dev.stepwright.model.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A list: its elements in their order, with the white space between them.
public final class JsonArray implements Json {

    /// One element.
    ///
    /// @param before white space between the bracket or comma and the value
    /// @param value the value
    /// @param after white space between the value and the next comma or bracket
    public record Element(String before, Json value, String after) {
        int width() {
            return before.length() + value.width() + after.length();
        }

        Element withValue(Json changed) {
            return new Element(before, changed, after);
        }

        Element withSpace(String newBefore, String newAfter) {
            return new Element(newBefore, value, newAfter);
        }
    }

    /// The list without elements: `[]`.
    public static final JsonArray EMPTY = new JsonArray(List.of(), "");

    private final List<Element> elements;
    private final String inner;
    private final int width;

    /// @param inner the white space between the brackets when there is no element
    public JsonArray(List<Element> elements, String inner) {
        this.elements = List.copyOf(elements);
        this.inner = inner;
        int sum = 2 + inner.length() + Math.max(0, elements.size() - 1);
        for (Element element : this.elements) {
            sum += element.width();
        }
        this.width = sum;
    }

    private JsonArray(List<Element> elements, int width) {
        this.elements = List.copyOf(elements);
        this.inner = "";
        this.width = width;
    }

    /// A list of values on one line.
    public static JsonArray of(List<Json> values) {
        var elements = new ArrayList<Element>();
        for (Json value : values) {
            elements.add(new Element(elements.isEmpty() ? "" : " ", value, ""));
        }
        return new JsonArray(elements, "");
    }

    public List<Element> elements() {
        return elements;
    }

    String inner() {
        return inner;
    }

    public int size() {
        return elements.size();
    }

    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /// The value at an index from 0.
    public Json get(int index) {
        return elements.get(index).value();
    }

    /// The value at an index written as a pointer's token; empty where there is none.
    Optional<Json> get(String token) {
        int i = index(token);
        return i >= 0 && i < elements.size() ? Optional.of(get(i)) : Optional.empty();
    }

    /// The index a pointer's token stands for, -1 when it stands for none.
    static int index(String token) {
        if (token.isEmpty() || token.length() > 9 || token.length() > 1 && token.charAt(0) == '0') {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    public Stream<Json> values() {
        return elements.stream().map(Element::value);
    }

    JsonArray with(List<Element> changed) {
        return new JsonArray(changed, "");
    }

    /// This list with as many other elements.
    ///
    /// @param grown by how much they are wider, so that ten thousand need not be added up again
    JsonArray with(List<Element> changed, int grown) {
        return new JsonArray(changed, width + grown);
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append('[').append(inner);
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            Element element = elements.get(i);
            out.append(element.before);
            element.value.writeTo(out);
            out.append(element.after);
        }
        out.append(']');
    }

    @Override
    public boolean sameValue(Json other) {
        if (this == other) {
            return true;
        }
        if (!(other instanceof JsonArray array) || array.size() != size()) {
            return false;
        }
        for (int i = 0; i < size(); i++) {
            if (!get(i).sameValue(array.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return text();
    }
}
