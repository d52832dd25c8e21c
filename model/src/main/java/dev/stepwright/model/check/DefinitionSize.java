package dev.stepwright.model.check;

import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.Pointer;
import java.nio.charset.StandardCharsets;

/// The definition is not longer than what the service takes in one request.
final class DefinitionSize implements DocumentCheck {
    static final int MOST_CHARACTERS = 1_048_576;
    static final int INLINE_BYTES = 100 * 1024;

    @Override
    public Basis basis() {
        return Basis.WHOLE;
    }

    @Override
    public void check(CheckContext context, Findings found) {
        JsonFile file = context.document().file();
        int length =
                file.prefix().length()
                        + file.before().length()
                        + file.root().width()
                        + file.after().length();
        Location everything = Location.of(Pointer.ROOT);
        if (length > MOST_CHARACTERS) {
            found.tell(Rule.DEF_TOO_LARGE, everything, Shown.count(length));
        } else if (length >= INLINE_BYTES
                || length * 3 >= INLINE_BYTES
                        && file.text().getBytes(StandardCharsets.UTF_8).length >= INLINE_BYTES) {
            found.tell(Severity.INFO, Rule.DEF_TOO_LARGE, "upload", everything, length / 1024);
        }
    }
}
