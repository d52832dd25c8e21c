package dev.stepwright.model.json;

import java.util.ArrayList;
import java.util.List;

/// A place in a JSON text: a JSON Pointer (RFC 6901), or the way from one node to another below it.
public record Pointer(List<String> tokens) {
    /// The node itself.
    public static final Pointer ROOT = new Pointer(List.of());

    public Pointer {
        tokens = List.copyOf(tokens);
    }

    /// A pointer from its tokens, not escaped.
    public static Pointer of(String... tokens) {
        return new Pointer(List.of(tokens));
    }

    /// Reads `/Steps/0/Name`.
    ///
    /// @throws IllegalArgumentException when it neither is empty nor begins with a slash
    public static Pointer parse(String text) {
        if (text.isEmpty()) {
            return ROOT;
        }
        if (text.charAt(0) != '/') {
            throw new IllegalArgumentException("a pointer begins with a slash: " + text);
        }
        var tokens = new ArrayList<String>();
        for (String token : text.substring(1).split("/", -1)) {
            tokens.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return new Pointer(tokens);
    }

    public Pointer child(String token) {
        var longer = new ArrayList<String>(tokens.size() + 1);
        longer.addAll(tokens);
        longer.add(token);
        return new Pointer(longer);
    }

    public Pointer child(int index) {
        return child(Integer.toString(index));
    }

    /// This place and then the other below it.
    public Pointer then(Pointer below) {
        if (below.tokens.isEmpty()) {
            return this;
        }
        var longer = new ArrayList<String>(tokens.size() + below.tokens.size());
        longer.addAll(tokens);
        longer.addAll(below.tokens);
        return new Pointer(longer);
    }

    public boolean isRoot() {
        return tokens.isEmpty();
    }

    /// The place that holds this one.
    ///
    /// @throws IllegalStateException at the root
    public Pointer parent() {
        if (isRoot()) {
            throw new IllegalStateException("the root has no parent");
        }
        return new Pointer(tokens.subList(0, tokens.size() - 1));
    }

    /// The last token: a member's name or an index.
    public String last() {
        return tokens.getLast();
    }

    public boolean startsWith(Pointer other) {
        return tokens.size() >= other.tokens.size()
                && tokens.subList(0, other.tokens.size()).equals(other.tokens);
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        for (String token : tokens) {
            out.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }
}
