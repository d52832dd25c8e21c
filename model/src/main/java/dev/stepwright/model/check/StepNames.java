package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A step's name, display name and description have the form and length the service takes.
final class StepNames implements StepCheck {
    static final int LONGEST_NAME = 64;
    static final int LONGEST_DISPLAY_NAME = 256;
    static final int LONGEST_DESCRIPTION = 3072;
    static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    @Override
    public void check(StepContext step) {
        if (!(step.step().source() instanceof JsonObject)) {
            return;
        }
        Optional<Json> name = step.body().get("Name");
        if (name.isEmpty()) {
            step.tell(Rule.STEP_NAME_CHARS, "missing", Pointer.ROOT);
        } else if (!(name.get() instanceof JsonText text)) {
            step.tell(Rule.STEP_NAME_CHARS, "kind", Pointer.of("Name"), name.get().kind());
        } else {
            form(step, text.value());
        }
        length(step, "DisplayName", LONGEST_DISPLAY_NAME, Rule.DISPLAY_NAME_LONG);
        length(step, "Description", LONGEST_DESCRIPTION, Rule.DESCRIPTION_LONG);
    }

    private static void form(StepContext step, String name) {
        Pointer at = Pointer.of("Name");
        if (name.isEmpty()) {
            step.tell(Rule.STEP_NAME_CHARS, "missing", at);
        } else if (!NAME.matcher(name).matches()) {
            Severity severity = Placeholders.severity(Rule.STEP_NAME_CHARS, name);
            step.tell(
                    severity, Rule.STEP_NAME_CHARS, "chars", at, Shown.text(name), stranger(name));
        }
        if (name.length() > LONGEST_NAME) {
            step.tell(Rule.STEP_NAME_LONG, at, name.length());
        }
    }

    /// The first character that a name must not have, in words.
    static String stranger(String name) {
        int found =
                name.codePoints()
                        .filter(c -> !NAME.matcher(Character.toString(c)).matches())
                        .findFirst()
                        .orElse(' ');
        return found == ' '
                ? Texts.text("character.space")
                : Texts.text("character", Character.toString(found));
    }

    private static void length(StepContext step, String key, int most, Rule rule) {
        String text = step.body().text(key).orElse("");
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            step.tell(rule, Pointer.of(key), length);
        }
    }
}
