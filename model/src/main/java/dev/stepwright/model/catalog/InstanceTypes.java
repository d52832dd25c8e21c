package dev.stepwright.model.catalog;

import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known of the types of instances.
///
/// Which types a request allows stands in [Shapes]; family and size are parts of their names. What
/// the families are good for and how big their sizes are stands in `instance-families.json`, which
/// is kept by hand: AWS publishes it in no service model. What is not certain is left out there, so
/// a family that is new is listed without facts. The file is read at the first question.
public final class InstanceTypes {
    private static final class Holder {
        private static final InstanceTypes STANDARD =
                new InstanceTypes(Shapes.resource("instance-families.json"));
    }

    private static final int V_CPUS_OF_XLARGE = 4;
    private static final Comparator<InstanceType> ORDER =
            Comparator.comparing(InstanceType::kind)
                    .thenComparing(InstanceType::family, NaturalOrder.OF_NAMES)
                    .thenComparing(InstanceType::rank)
                    .thenComparing(InstanceType::name, NaturalOrder.OF_NAMES);

    private final JsonObject sizes;
    private final JsonObject families;

    InstanceTypes(JsonObject source) {
        this.sizes = source.object("sizes").orElse(JsonObject.EMPTY);
        this.families = source.object("families").orElse(JsonObject.EMPTY);
    }

    /// What Stepwright comes with.
    public static InstanceTypes standard() {
        return Holder.STANDARD;
    }

    /// The types of these names, by kind, family and size.
    public List<InstanceType> of(List<String> names) {
        return names.stream().distinct().map(this::named).sorted(ORDER).toList();
    }

    /// The type of a name, whether anything is known of it or not.
    public InstanceType named(String name) {
        String bare = name.startsWith("ml.") ? name.substring("ml.".length()) : name;
        int dot = bare.indexOf('.');
        String family = dot < 0 ? bare : bare.substring(0, dot);
        String size = dot < 0 ? "" : bare.substring(dot + 1);
        return families.object(family)
                .map(known -> of(name, family, size, known))
                .orElseGet(
                        () ->
                                new InstanceType(
                                        name,
                                        family,
                                        size,
                                        InstanceType.Kind.UNKNOWN,
                                        OptionalInt.empty(),
                                        Optional.empty(),
                                        Optional.empty()));
    }

    private InstanceType of(String name, String family, String size, JsonObject known) {
        JsonObject own =
                known.object("sizes").flatMap(all -> all.object(size)).orElse(JsonObject.EMPTY);
        OptionalInt vCpus =
                number(own, "vCpus")
                        .map(count -> OptionalInt.of(count.intValueExact()))
                        .orElseGet(() -> vCpus(size));
        Optional<BigDecimal> memory =
                number(own, "memory")
                        .or(
                                () ->
                                        vCpus.isPresent()
                                                ? number(known, "memory")
                                                        .map(each -> times(each, vCpus.getAsInt()))
                                                : Optional.empty());
        Optional<String> accelerator =
                known.object("count")
                        .flatMap(counts -> number(counts, size))
                        .flatMap(
                                count ->
                                        known.text("accelerator")
                                                .map(what -> count.toPlainString() + " × " + what));
        return new InstanceType(
                name,
                family,
                size,
                InstanceType.Kind.titled(known.text("kind").orElse("")),
                vCpus,
                memory,
                accelerator);
    }

    /// EC2 counts in steps of an xlarge.
    private OptionalInt vCpus(String size) {
        OptionalInt times = InstanceType.timesXlarge(size);
        if (times.isPresent()) {
            return OptionalInt.of(times.getAsInt() * V_CPUS_OF_XLARGE);
        }
        return number(sizes, size)
                .map(count -> OptionalInt.of(count.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    private static BigDecimal times(BigDecimal each, int count) {
        BigDecimal product = each.multiply(BigDecimal.valueOf(count)).stripTrailingZeros();
        return product.scale() < 0 ? product.setScale(0) : product;
    }

    private static Optional<BigDecimal> number(JsonObject fact, String member) {
        return fact.get(member)
                .filter(JsonNumber.class::isInstance)
                .map(value -> ((JsonNumber) value).value());
    }
}
