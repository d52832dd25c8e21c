package dev.stepwright.model.catalog;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/// What AWS's models allow of a value, in words.
final class LimitWords {
    private LimitWords() {}

    /// The limits of a value in words, such as "text of 1 to 256 characters"; empty for none.
    static String of(Shape shape) {
        return switch (shape) {
            case Shape.Text text when !text.values().isEmpty() && text.values().size() < 9 ->
                    "one of " + String.join(", ", text.values());
            case Shape.Text text when text.values().isEmpty() ->
                    counted("text", text.limits(), "character");
            case Shape.Number number -> ranged(number);
            case Shape.Flag _ -> "true or false";
            case Shape.Time _ -> "a point in time";
            case Shape.ListOf list -> counted("list", list.limits(), "element");
            case Shape.MapOf map -> counted("map", map.limits(), "entry");
            case Shape.Structure structure when structure.union() ->
                    "just one of " + String.join(", ", structure.members().keySet());
            default -> "";
        };
    }

    private static String counted(String what, Shape.Limits limits, String unit) {
        OptionalLong least = limits.least().isPresent() ? limits.least() : OptionalLong.of(0);
        if (limits.most().isEmpty()) {
            return least.getAsLong() > 0
                    ? what + " of at least " + amount(least.getAsLong(), unit)
                    : "";
        }
        long most = limits.most().getAsLong();
        if (least.getAsLong() == most) {
            return what + " of " + amount(most, unit);
        }
        return least.getAsLong() == 0
                ? what + " of " + amount(most, unit) + " at most"
                : what + " of " + least.getAsLong() + " to " + amount(most, unit);
    }

    private static String amount(long count, String unit) {
        String plural = unit.equals("entry") ? "entries" : unit + "s";
        return String.format(Locale.ROOT, "%,d ", count) + (count == 1 ? unit : plural);
    }

    private static String ranged(Shape.Number number) {
        String kind = number.whole() ? "whole number" : "number";
        Optional<BigDecimal> least = number.bounds().least();
        Optional<BigDecimal> most = number.bounds().most();
        if (least.isPresent() && most.isPresent()) {
            return kind + " from " + plain(least.get()) + " to " + plain(most.get());
        }
        return least.map(bound -> kind + " from " + plain(bound) + " on")
                .or(() -> most.map(bound -> kind + " up to " + plain(bound)))
                .orElse(kind);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
