package dev.stepwright.model.check;

import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Whether a plain value has the kind, the form and the size that its shape asks for.
final class ArgumentValues {
    /// A longer text is not held against a pattern, whose groups cost a call for each round.
    private static final int LONGEST_MATCHED = 2048;

    private static final int MOST_CHOICES = 8;
    private static final Map<String, Optional<Pattern>> PATTERNS = new HashMap<>();

    private ArgumentValues() {}

    /// @param holder the name of the structure, list or map that holds the value
    static void check(StepContext step, Pointer at, Shape shape, Json value, String holder) {
        switch (shape) {
            case Shape.Text text -> {
                if (value instanceof JsonText literal) {
                    text(step, at, text, literal.value());
                } else if (holder.equals("Tag") && !isCollection(value)) {
                    step.tell(
                            Rule.ARG_NON_STRING_MAP_VALUE, at, Shown.value(value), Shown.place(at));
                } else {
                    kind(step, at, value, "kind.text");
                }
            }
            case Shape.Number number -> {
                if (value instanceof JsonNumber literal) {
                    number(step, at, number, literal);
                } else {
                    kind(step, at, value, number.whole() ? "kind.whole" : "kind.number");
                }
            }
            case Shape.Flag _ -> {
                if (!(value instanceof JsonLiteral)) {
                    kind(step, at, value, "kind.boolean");
                }
            }
            case Shape.Time _ -> {
                if (isCollection(value) || value instanceof JsonLiteral) {
                    kind(step, at, value, "kind.time");
                }
            }
            case Shape.Structure _, Shape.ListOf _, Shape.MapOf _, Shape.Anything _ -> {}
        }
    }

    private static boolean isCollection(Json value) {
        return value instanceof JsonObject || value instanceof JsonArray;
    }

    /// Tells of a value of another kind. A text that reads as a value of the kind may be taken.
    static void kind(StepContext step, Pointer at, Json value, String wanted) {
        boolean doubtful =
                value instanceof JsonText text
                        && (Placeholders.in(text.value()) || reads(text.value(), wanted));
        step.tell(
                doubtful ? Severity.WARNING : Severity.ERROR,
                Rule.ARG_KIND,
                "value",
                at,
                Shown.value(value),
                Shown.place(at),
                Texts.text(wanted));
    }

    private static boolean reads(String text, String wanted) {
        return switch (wanted) {
            case "kind.whole" -> text.matches("-?\\d{1,18}");
            case "kind.number" -> text.matches("-?\\d{1,18}(\\.\\d{1,18})?");
            case "kind.boolean" -> text.matches("(?i)true|false");
            default -> false;
        };
    }

    private static void text(StepContext step, Pointer at, Shape.Text shape, String text) {
        if (!shape.values().isEmpty()) {
            choice(step, at, shape.values(), text);
        } else if (isInLength(step, at, shape, text) && !Placeholders.in(text)) {
            pattern(step, at, shape, text);
        }
    }

    private static void choice(StepContext step, Pointer at, List<String> values, String text) {
        if (values.contains(text) || Placeholders.in(text)) {
            return;
        }
        Meant meant = Texts.didYouMean(Names.nearest(text, values));
        if (grows(values) && hasDigit(text)) {
            step.tell(
                    Severity.WARNING,
                    Rule.ARG_ENUM,
                    "new",
                    at,
                    Shown.text(text),
                    Shown.place(at),
                    meant);
        } else if (values.size() > MOST_CHOICES) {
            step.tell(Rule.ARG_ENUM, "many", at, Shown.text(text), Shown.place(at), meant);
        } else {
            step.tell(
                    Rule.ARG_ENUM,
                    "few",
                    at,
                    Shown.text(text),
                    Shown.place(at),
                    Shown.choices(values),
                    meant);
        }
    }

    /// Sizes, models and versions have digits in them, and every release of AWS adds some.
    private static boolean grows(List<String> values) {
        return values.stream().filter(ArgumentValues::hasDigit).count() * 2 > values.size();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static boolean isInLength(StepContext step, Pointer at, Shape.Text shape, String text) {
        int length = text.codePointCount(0, text.length());
        if (shape.limits().allow(length)) {
            return true;
        }
        if (!ToldElsewhere.length(shape.name())) {
            step.tell(
                    Placeholders.severity(Rule.ARG_LENGTH, text),
                    Rule.ARG_LENGTH,
                    "text",
                    at,
                    Shown.text(text),
                    Shown.place(at),
                    Shown.count(length),
                    limits(shape.limits()));
        }
        return false;
    }

    private static void pattern(StepContext step, Pointer at, Shape.Text shape, String text) {
        if (text.length() <= LONGEST_MATCHED
                && shape.pattern()
                        .flatMap(ArgumentValues::compiled)
                        .filter(pattern -> !pattern.matcher(text).matches())
                        .isPresent()) {
            step.tell(
                    Rule.ARG_PATTERN,
                    at,
                    Shown.text(text),
                    Shown.place(at),
                    shape.pattern().orElse(""));
        }
    }

    /// Not everything that AWS's models say is a regular expression here.
    private static synchronized Optional<Pattern> compiled(String pattern) {
        return PATTERNS.computeIfAbsent(
                pattern,
                text -> {
                    try {
                        return Optional.of(Pattern.compile(text, Pattern.DOTALL));
                    } catch (PatternSyntaxException e) {
                        return Optional.empty();
                    }
                });
    }

    private static void number(
            StepContext step, Pointer at, Shape.Number shape, JsonNumber literal) {
        BigDecimal value = literal.value();
        if (shape.whole() && !literal.isInteger()) {
            boolean whole = value.signum() == 0 || value.stripTrailingZeros().scale() <= 0;
            step.tell(
                    whole ? Severity.WARNING : Severity.ERROR,
                    Rule.ARG_KIND,
                    "value",
                    at,
                    Shown.value(literal),
                    Shown.place(at),
                    Texts.text("kind.whole"));
        }
        if (!shape.bounds().allow(value)) {
            step.tell(
                    Rule.ARG_RANGE,
                    at,
                    Shown.value(literal),
                    Shown.place(at),
                    range(
                            shape.bounds().least().map(BigDecimal::toPlainString),
                            shape.bounds().most().map(BigDecimal::toPlainString)));
        }
    }

    /// Tells of a list or a map that has too few or too many entries.
    ///
    /// @param variant `list` or `map`
    static void size(StepContext step, Pointer at, String variant, Shape.Limits limits, int count) {
        if (!limits.allow(count)) {
            step.tell(
                    Rule.ARG_LENGTH,
                    variant,
                    at,
                    Shown.count(count),
                    Shown.place(at),
                    limits(limits));
        }
    }

    /// The key of an entry of a map.
    static void key(StepContext step, Pointer at, Shape shape, String key) {
        if (!(shape instanceof Shape.Text text) || Placeholders.in(key)) {
            return;
        }
        int length = key.codePointCount(0, key.length());
        if (!text.limits().allow(length)) {
            step.tell(
                    Rule.ARG_LENGTH,
                    "key",
                    at,
                    Shown.text(key),
                    Shown.count(length),
                    limits(text.limits()));
        } else if (!text.values().isEmpty() && !text.values().contains(key)) {
            step.tell(
                    Rule.ARG_ENUM,
                    "key",
                    at,
                    Shown.text(key),
                    Shown.place(at.parent()),
                    Shown.choices(text.values()),
                    Texts.didYouMean(Names.nearest(key, text.values())));
        } else if (key.length() <= LONGEST_MATCHED
                && text.pattern()
                        .flatMap(ArgumentValues::compiled)
                        .filter(pattern -> !pattern.matcher(key).matches())
                        .isPresent()) {
            step.tell(
                    Rule.ARG_PATTERN,
                    "key",
                    at,
                    Shown.text(key),
                    Shown.place(at.parent()),
                    text.pattern().orElse(""));
        }
    }

    private static String limits(Shape.Limits limits) {
        return range(shown(limits.least()), shown(limits.most()));
    }

    private static Optional<String> shown(OptionalLong limit) {
        return limit.isPresent() ? Optional.of(Shown.count(limit.getAsLong())) : Optional.empty();
    }

    private static String range(Optional<String> least, Optional<String> most) {
        if (least.isEmpty() || least.get().equals("0") && most.isPresent()) {
            return Texts.text("range.most", most.orElse(""));
        }
        if (most.isEmpty()) {
            return Texts.text("range.least", least.get());
        }
        return least.equals(most)
                ? Texts.text("range.one", most.get())
                : Texts.text("range.between", least.get(), most.get());
    }
}
