package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;

/// Steps written as the text they become: a template reads like the definition it goes into.
final class Texts {
    /// Stands for the role in every template, as in the defaults of the step types.
    static final String ROLE = "arn:aws:iam::111122223333:role/SageMakerExecutionRole";

    private Texts() {}

    /// The step of a template, with each `<key>` in it replaced.
    ///
    /// @param keysAndTexts a key, what stands for it, the next key and so on; the texts are names
    ///     and paths, which need no escaping
    static JsonObject step(String template, String... keysAndTexts) {
        String text = template.replace("<role>", ROLE);
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            text = text.replace("<" + keysAndTexts[i] + ">", keysAndTexts[i + 1]);
        }
        return switch (JsonFile.read(text)) {
            case JsonFile.Reading.Read(JsonFile file) -> (JsonObject) file.root();
            case JsonFile.Reading.Unreadable(var fault) ->
                    throw new IllegalArgumentException(fault.message() + " in " + text);
        };
    }
}
