package dev.stepwright.model.catalog;

import java.util.List;
import java.util.Optional;

/// What a step is to a person: its type, or the variant of that type which the SDK made it from.
///
/// @param title what it is called
/// @param noun the title in a sentence, such as "Training step"
/// @param category the group whose colour it wears
/// @param icon the name of the icon
/// @param help what it does, in a user's words
/// @param permissions the IAM actions that the pipeline's role needs for it
/// @param fact what is said beside the title; empty where the type's own facts serve
public record StepKind(
        String title,
        String noun,
        Category category,
        String icon,
        String help,
        List<String> permissions,
        Optional<String> fact) {
    public StepKind {
        permissions = List.copyOf(permissions);
    }

    /// The kind of a step that is just what its type says.
    public static StepKind of(StepType type) {
        return new StepKind(
                type.title(),
                type.isKnown() ? type.title() + " step" : type.title(),
                type.category(),
                type.icon(),
                type.help(),
                type.permissions(),
                Optional.empty());
    }

    /// Help and permissions as one text.
    public String explanation() {
        return explanation(help, permissions);
    }

    static String explanation(String help, List<String> permissions) {
        return permissions.isEmpty()
                ? help
                : help + "\n\nThe role it runs with needs\n" + String.join("\n", permissions);
    }
}
