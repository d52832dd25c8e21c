package dev.stepwright.model.json;

/// `true`, `false` or `null`.
public enum JsonLiteral implements Json {
    TRUE("true"),
    FALSE("false"),
    NULL("null");

    private final String word;

    JsonLiteral(String word) {
        this.word = word;
    }

    @Override
    public int width() {
        return word.length();
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append(word);
    }

    @Override
    public boolean sameValue(Json other) {
        return this == other;
    }

    @Override
    public String toString() {
        return word;
    }
}
