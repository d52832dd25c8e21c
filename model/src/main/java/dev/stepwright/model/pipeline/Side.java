package dev.stepwright.model.pipeline;

import java.util.List;

/// The lists in which a step can hold other steps, and the word for each.
public enum Side {
    /// Runs when the conditions hold.
    IF("IfSteps"),
    /// Runs when they do not.
    ELSE("ElseSteps"),
    /// Runs once for each item.
    EACH("ForEachBody");

    private final String key;

    Side(String key) {
        this.key = key;
    }

    /// The member of `Arguments` that holds the list.
    public String key() {
        return key;
    }

    /// The sides that a step of a type has, in the order they are drawn; none for most types.
    public static List<Side> of(String type) {
        return switch (type) {
            case "Condition" -> CONDITION;
            case "ForEach" -> FOR_EACH;
            default -> List.of();
        };
    }

    private static final List<Side> CONDITION = List.of(IF, ELSE);
    private static final List<Side> FOR_EACH = List.of(EACH);
}
