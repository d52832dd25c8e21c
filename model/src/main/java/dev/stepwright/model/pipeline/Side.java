package dev.stepwright.model.pipeline;

import java.util.List;

/// The lists in which a step can hold other steps, and the word for each.
public enum Side {
    /// Runs when the conditions hold.
    IF("Condition", "IfSteps"),
    /// Runs when they do not.
    ELSE("Condition", "ElseSteps"),
    /// Runs once for each item.
    EACH("ForEach", "ForEachBody");

    private final String type;
    private final String key;

    Side(String type, String key) {
        this.type = type;
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

    /// The type of step that has this side.
    public String holderType() {
        return type;
    }

    private static final List<Side> CONDITION = List.of(IF, ELSE);
    private static final List<Side> FOR_EACH = List.of(EACH);
}
