package dev.stepwright.model.fix;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What mends retry policies and caching.
final class RetryFixes {
    private static final String TYPE = "ExceptionType";
    private static final Map<String, String> RENAMED =
            Map.of("SageMaker.JOB_CAPACITY_ERROR", "SageMaker.CAPACITY_ERROR");
    private static final Map<String, Integer> MOST =
            Map.of("MaxAttempts", 20, "ExpireAfterMin", 14_400, "IntervalSeconds", 43_200);
    private static final int ATTEMPTS_OF_THE_SERVICE = 5;
    private static final String MONTH = "P30D";
    private static final Pattern SPAN = Pattern.compile("(\\d+) ?([a-z]+)");

    private RetryFixes() {}

    /// The policy that a place lies in.
    private static Pointer policy(Spot spot) {
        return new Pointer(spot.place().tokens().subList(0, 2));
    }

    static List<Fix> exceptionInList(Spot spot) {
        return spot.node().map(value -> List.of(spot.wrapped(value))).orElse(List.of());
    }

    static List<Fix> exception(Spot spot) {
        String renamed = RENAMED.get(spot.text());
        if (renamed != null) {
            return List.of(Fix.safe("Use " + Spot.quoted(renamed), spot.set(Json.of(renamed))));
        }
        var fixes = new ArrayList<>(CommonFixes.useMeant(spot));
        fixes.addAll(removeException(spot));
        return fixes;
    }

    /// Takes an exception out; with the last one its policy goes.
    static List<Fix> removeException(Spot spot) {
        boolean alone =
                !(spot.at(spot.place().parent()).orElse(JsonLiteral.NULL) instanceof JsonArray list)
                        || list.size() < 2
                        || !spot.place().parent().last().equals(TYPE);
        return List.of(
                alone
                        ? Fix.guess("Remove retry policy", spot.removeEntry(policy(spot)))
                        : Fix.guess("Remove exception", spot.remove(spot.place())));
    }

    static List<Fix> addExceptions(Spot spot) {
        Pointer at = policy(spot).child(TYPE);
        return List.of(
                Fix.guess(
                        "Retry on faults and throttling",
                        spot.set(
                                at,
                                JsonArray.of(
                                        List.of(
                                                Json.of("Step.SERVICE_FAULT"),
                                                Json.of("Step.THROTTLING"))))),
                Fix.guess("Remove retry policy", spot.removeEntry(policy(spot))));
    }

    static List<Fix> oneLimit(Spot spot) {
        return List.of(
                Fix.guess(
                        "Remove ExpireAfterMin", spot.remove(spot.place().child("ExpireAfterMin"))),
                Fix.guess("Remove MaxAttempts", spot.remove(spot.place().child("MaxAttempts"))));
    }

    /// What the service does anyway.
    static List<Fix> addLimit(Spot spot) {
        return List.of(
                Fix.safe(
                        "Write MaxAttempts 5",
                        spot.set(
                                spot.place().child("MaxAttempts"),
                                Json.of(ATTEMPTS_OF_THE_SERVICE))));
    }

    static List<Fix> range(Spot spot) {
        Json value = spot.node().orElse(JsonLiteral.NULL);
        String key = spot.place().last();
        int most = MOST.getOrDefault(key, Integer.MAX_VALUE);
        Optional<Json> number = Scalars.asNumber(value);
        var fixes = new ArrayList<Fix>();
        if (number.filter(each -> fits((JsonNumber) each, most)).isPresent()) {
            return List.of(Fix.safe("Take the quotes off", spot.set(number.get())));
        }
        if (value instanceof JsonNumber found
                && found.value().signum() > 0
                && MOST.containsKey(key)
                && found.value().compareTo(java.math.BigDecimal.valueOf(most)) > 0) {
            fixes.add(Fix.guess("Use " + most, spot.set(Json.of(most))));
        }
        fixes.add(Fix.guess("Remove " + key, spot.remove(spot.place())));
        return fixes;
    }

    private static boolean fits(JsonNumber number, int most) {
        return number.value().signum() >= 0
                && (most == Integer.MAX_VALUE || number.isInteger())
                && number.value().compareTo(java.math.BigDecimal.valueOf(most)) <= 0;
    }

    static List<Fix> addExpiry(Spot spot) {
        return List.of(
                Fix.guess(
                        "Keep results for 30 days",
                        spot.set(spot.place().child("ExpireAfter"), Json.of(MONTH))));
    }

    /// The duration that a span in words means: `30d`, `12 hours`.
    static List<Fix> duration(Spot spot) {
        Matcher span = SPAN.matcher(spot.text().strip().toLowerCase(Locale.ROOT));
        String meant = MONTH;
        if (span.matches()) {
            String count = span.group(1);
            meant =
                    switch (span.group(2)) {
                        case "d", "day", "days" -> "P" + count + "D";
                        case "w", "week", "weeks" -> "P" + count + "W";
                        case "h", "hour", "hours" -> "PT" + count + "H";
                        case "m", "min", "minute", "minutes" -> "PT" + count + "M";
                        case "s", "sec", "second", "seconds" -> "PT" + count + "S";
                        default -> MONTH;
                    };
        }
        return List.of(Fix.guess("Use " + Spot.quoted(meant), spot.set(Json.of(meant))));
    }

    /// The parameter's default in the place of the parameter.
    static List<Fix> plainValue(Spot spot) {
        Json value = spot.node().orElse(JsonLiteral.NULL);
        var fixes = new ArrayList<Fix>();
        if (Expression.isExpression(value)
                && Expression.of(value) instanceof Expression.ParameterRef(String name)) {
            spot.document()
                    .parameter(name)
                    .flatMap(Parameter::defaultValue)
                    .filter(Scalars::isScalar)
                    .ifPresent(
                            found ->
                                    fixes.add(
                                            Fix.guess(
                                                    "Write its default " + found,
                                                    spot.set(found))));
        }
        fixes.add(Fix.guess("Remove " + spot.place().last(), spot.remove(spot.place())));
        return fixes;
    }
}
