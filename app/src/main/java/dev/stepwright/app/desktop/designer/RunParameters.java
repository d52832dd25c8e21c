package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.RunDialog;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a pipeline as the run dialog asks for them.
final class RunParameters {
    /// How many steps run at once unless something else is asked for.
    static final int AT_ONCE = 50;

    private RunParameters() {}

    /// @param last what was given for the run before
    static List<RunDialog.Parameter> of(Document document, Map<String, String> last) {
        return document.parameters().stream()
                .filter(parameter -> !parameter.name().isEmpty())
                .map(
                        parameter ->
                                new RunDialog.Parameter(
                                        parameter.name(),
                                        parameter.type(),
                                        Optional.ofNullable(last.get(parameter.name()))
                                                .or(() -> defaultText(parameter)),
                                        choices(parameter),
                                        parameter.description().orElse("")))
                .toList();
    }

    private static List<String> choices(Parameter parameter) {
        return parameter.type().equals("Boolean")
                ? List.of("true", "false")
                : parameter.enumValues();
    }

    private static Optional<String> defaultText(Parameter parameter) {
        return parameter.defaultValue().map(RunParameters::plain);
    }

    /// Only what differs from the defaults is given at the start, as a client of the service does.
    static Map<String, String> changed(Document document, Map<String, String> values) {
        var changed = new LinkedHashMap<>(values);
        for (Parameter parameter : document.parameters()) {
            changed.computeIfPresent(
                    parameter.name(),
                    (_, value) ->
                            defaultText(parameter).filter(value::equals).isPresent()
                                    ? null
                                    : value);
        }
        return changed;
    }

    private static String plain(Json value) {
        return value.asText().orElseGet(value::text);
    }
}
