package dev.stepwright.model.json;

import java.math.BigDecimal;

/// A number as it is spelled: `6.0` stays `6.0`, and digits beyond what a double holds stay too.
public final class JsonNumber implements Json {
    private final String raw;

    public JsonNumber(String raw) {
        this.raw = raw;
    }

    /// The spelling.
    public String raw() {
        return raw;
    }

    /// The exact value. Exponents are not expanded, so that `1e999999999` costs nothing.
    public BigDecimal value() {
        return new BigDecimal(raw);
    }

    /// True when it is spelled without fraction and exponent.
    public boolean isInteger() {
        return raw.indexOf('.') < 0 && raw.indexOf('e') < 0 && raw.indexOf('E') < 0;
    }

    @Override
    public int width() {
        return raw.length();
    }

    @Override
    public void writeTo(StringBuilder out) {
        out.append(raw);
    }

    @Override
    public boolean sameValue(Json other) {
        return other instanceof JsonNumber number && raw.equals(number.raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
