package dev.stepwright.model.catalog.code;

import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// The places of a step that say where its code is. A new way of handing code over is one line here
/// and one class beside the others.
public final class CodePlaces {
    private static final List<CodeForm> FORMS =
            List.of(
                    new CodeChannel(),
                    new NotebookChannel(),
                    new PackedFunction(),
                    new CodeInput(),
                    new ScriptMode(),
                    new LambdaSource());

    private CodePlaces() {}

    /// Empty for a step that runs no code of a person's own, or is no object.
    public static List<CodePlace> of(Step step) {
        return step.isObject()
                ? FORMS.stream().flatMap(form -> form.in(step).stream()).toList()
                : List.of();
    }

    /// The file of a folder in which its step begins.
    public static Optional<String> startOf(Step step, CodePlace place) {
        return place.form() instanceof ScriptMode
                ? ScriptMode.program(step)
                : Optional.of("__main__.py");
    }
}
