package dev.stepwright.model.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What AWS's models say of one kind of value: its form and its limits.
///
/// Shapes refer to each other by name and may do so in circles; [Shapes] resolves the names.
public sealed interface Shape {
    /// The name in AWS's model, such as `CreateTrainingJobRequest`.
    String name();

    /// An object with known members, in the model's order.
    ///
    /// @param union whether exactly one member may be there
    record Structure(String name, Map<String, Member> members, boolean union) implements Shape {}

    /// A member of a structure.
    ///
    /// @param shape the key of its shape, for [Shapes#shape]
    record Member(String shape, boolean required, boolean deprecated) {}

    /// A list; the limits count its elements.
    record ListOf(String name, String member, Limits limits) implements Shape {}

    /// A map of the user's own keys; the limits count its entries.
    record MapOf(String name, String key, String value, Limits limits) implements Shape {}

    /// A text; the limits count its characters.
    ///
    /// @param values the only values that are allowed; empty when any is
    /// @param pattern the regular expression that the whole text matches
    record Text(String name, List<String> values, Limits limits, Optional<String> pattern)
            implements Shape {}

    /// A number; the limits bound its value.
    ///
    /// @param whole whether it has no fraction
    record Number(String name, boolean whole, Limits limits) implements Shape {}

    /// True or false.
    record Flag(String name) implements Shape {}

    /// A point in time.
    record Time(String name) implements Shape {}

    /// The least and the most of something; empty where there is no bound.
    record Limits(OptionalLong least, OptionalLong most) {
        public static final Limits NONE = new Limits(OptionalLong.empty(), OptionalLong.empty());

        /// Whether a count or a value is within.
        public boolean allow(long count) {
            return (least.isEmpty() || count >= least.getAsLong())
                    && (most.isEmpty() || count <= most.getAsLong());
        }
    }
}
