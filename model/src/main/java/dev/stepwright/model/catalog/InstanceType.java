package dev.stepwright.model.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A type of instance, as far as its name and what is certain of its family say.
///
/// @param name its name as a definition spells it, such as `ml.m5.2xlarge`
/// @param family the part before the size, such as `m5`
/// @param size the last part, such as `2xlarge`
/// @param kind what it is good for
/// @param vCpus how many virtual processors it has, where that is known
/// @param memoryGiB its memory, where that is known
/// @param accelerator how many of which accelerators it has, such as `8 × NVIDIA A100`
public record InstanceType(
        String name,
        String family,
        String size,
        Kind kind,
        OptionalInt vCpus,
        Optional<BigDecimal> memoryGiB,
        Optional<String> accelerator) {

    /// What instances of a family are good for, in the order in which they are listed.
    public enum Kind {
        GENERAL_PURPOSE("General purpose"),
        COMPUTE("Compute optimized"),
        MEMORY("Memory optimized"),
        STORAGE("Storage optimized"),
        GPU("GPU"),
        INFERENTIA("Inferentia"),
        TRAINIUM("Trainium"),
        OTHER_ACCELERATOR("Other accelerators"),
        UNKNOWN("Others");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /// What people call it.
        public String title() {
            return title;
        }

        static Kind titled(String title) {
            return Stream.of(values())
                    .filter(kind -> kind.title.equals(title))
                    .findFirst()
                    .orElse(UNKNOWN);
        }
    }

    private static final List<String> BELOW_XLARGE =
            List.of("nano", "micro", "small", "medium", "large", "xlarge");

    /// What is known of it on one line, such as `4 vCPU · 16 GiB`; empty where nothing is.
    public String facts() {
        return Stream.of(
                        vCpus.isPresent()
                                ? Optional.of(vCpus.getAsInt() + " vCPU")
                                : Optional.<String>empty(),
                        memoryGiB.map(memory -> memory.toPlainString() + " GiB"),
                        accelerator)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /// Where its size stands among the sizes of its family: medium, large, xlarge, 2xlarge, …,
    /// metal.
    int rank() {
        int named = BELOW_XLARGE.indexOf(size);
        if (named >= 0) {
            return named;
        }
        OptionalInt times = timesXlarge(size);
        return times.isPresent() ? BELOW_XLARGE.size() + times.getAsInt() : Integer.MAX_VALUE;
    }

    /// The number before `xlarge`.
    static OptionalInt timesXlarge(String size) {
        return size.matches("\\d{1,4}xlarge")
                ? OptionalInt.of(Integer.parseInt(size.substring(0, size.indexOf('x'))))
                : OptionalInt.empty();
    }
}
