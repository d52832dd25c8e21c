package dev.stepwright.model.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/// What AWS's models say of one kind of value: its form and its limits.
///
/// Shapes refer to each other by key and may do so in circles; [Shapes] resolves the keys.
public sealed interface Shape {
    /// The name in AWS's model, such as `CreateTrainingJobRequest`.
    String name();

    /// A word or two for the kind of value, for lists to choose from.
    default String kind() {
        return switch (this) {
            case Structure _ -> "group";
            case ListOf _ -> "list";
            case MapOf _ -> "map";
            case Text text -> text.values().isEmpty() ? "text" : "choice";
            case Number number -> number.whole() ? "whole number" : "number";
            case Flag _ -> "true or false";
            case Time _ -> "time";
            case Anything _ -> "any value";
        };
    }

    /// Whether it holds no other values, so that a reference can end there.
    default boolean isValue() {
        return switch (this) {
            case Structure _, ListOf _, MapOf _ -> false;
            case Text _, Number _, Flag _, Time _, Anything _ -> true;
        };
    }

    /// An object with known members, in the model's order.
    ///
    /// @param union whether exactly one member may be there
    record Structure(String name, Map<String, Member> members, boolean union) implements Shape {
        /// The names of the members that must be there.
        public List<String> required() {
            return members.entrySet().stream()
                    .filter(member -> member.getValue().required())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /// A member of a structure.
    ///
    /// @param shape the key of its shape, for [Shapes#shape]
    record Member(String shape, boolean required, boolean deprecated) {}

    /// A list; the limits count its elements.
    ///
    /// @param member the key of the shape of an element
    record ListOf(String name, String member, Limits limits) implements Shape {}

    /// A map of the user's own keys; the limits count its entries.
    ///
    /// @param key the key of the shape of its keys
    /// @param value the key of the shape of its values
    /// @param sensitive whether AWS keeps the entries out of its logs
    record MapOf(String name, String key, String value, Limits limits, boolean sensitive)
            implements Shape {}

    /// A text; the limits count its characters.
    ///
    /// @param values the only values that are allowed; empty when any is
    /// @param pattern the regular expression that the whole text matches
    /// @param sensitive whether AWS keeps the text out of its logs
    record Text(
            String name,
            List<String> values,
            Limits limits,
            Optional<String> pattern,
            boolean sensitive)
            implements Shape {}

    /// A number.
    ///
    /// @param whole whether it has no fraction
    record Number(String name, boolean whole, Bounds bounds) implements Shape {}

    /// True or false.
    record Flag(String name) implements Shape {}

    /// A point in time.
    record Time(String name) implements Shape {}

    /// Whatever JSON can say.
    record Anything(String name) implements Shape {}

    /// How few and how many of something; empty where there is no limit.
    record Limits(OptionalLong least, OptionalLong most) {
        public static final Limits NONE = new Limits(OptionalLong.empty(), OptionalLong.empty());

        /// Whether there may be so many.
        public boolean allow(long count) {
            return (least.isEmpty() || count >= least.getAsLong())
                    && (most.isEmpty() || count <= most.getAsLong());
        }
    }

    /// The least and the most that a number may be, which may have a fraction; empty where there is
    /// no bound.
    record Bounds(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        public static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

        /// Whether a number is within.
        public boolean allow(BigDecimal value) {
            return (least.isEmpty() || value.compareTo(least.get()) >= 0)
                    && (most.isEmpty() || value.compareTo(most.get()) <= 0);
        }
    }
}
