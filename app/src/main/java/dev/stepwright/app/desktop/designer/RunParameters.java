package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.RunDialog;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.ParameterSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a pipeline as the run dialog asks for them.
final class RunParameters {
    /// How many steps run at once unless something else is asked for.
    static final int AT_ONCE = 50;

    /// What the values come from when no set is chosen.
    static final String DEFAULTS = "Default values";

    private RunParameters() {}

    /// @param preset what the values are filled in from
    /// @param typed what was given otherwise for the run before
    static List<RunDialog.Parameter> of(
            Document document, RunDialog.Preset preset, Map<String, String> typed) {
        return document.parameters().stream()
                .filter(parameter -> !parameter.name().isEmpty())
                .map(
                        parameter ->
                                new RunDialog.Parameter(
                                        parameter.name(),
                                        parameter.type(),
                                        Optional.ofNullable(typed.get(parameter.name()))
                                                .or(
                                                        () ->
                                                                Optional.ofNullable(
                                                                        preset.values()
                                                                                .get(
                                                                                        parameter
                                                                                                .name()))),
                                        choices(parameter),
                                        parameter.description().orElse("")))
                .toList();
    }

    /// What the values can be filled in from: the defaults, and each set with the defaults of what
    /// it gives no value.
    static List<RunDialog.Preset> presets(Document document) {
        var defaults = new LinkedHashMap<String, String>();
        for (Parameter parameter : document.parameters()) {
            defaultText(parameter).ifPresent(text -> defaults.putIfAbsent(parameter.name(), text));
        }
        var presets = new ArrayList<RunDialog.Preset>();
        presets.add(new RunDialog.Preset(DEFAULTS, defaults));
        for (ParameterSet set : document.settings().parameterSets()) {
            boolean known = presets.stream().anyMatch(preset -> preset.name().equals(set.name()));
            if (!set.name().isEmpty() && !known) {
                var values = new LinkedHashMap<>(defaults);
                values.putAll(set.texts());
                presets.add(new RunDialog.Preset(set.name(), values));
            }
        }
        return presets;
    }

    /// The preset of a name, or that of the defaults when it is gone.
    static RunDialog.Preset preset(List<RunDialog.Preset> presets, String name) {
        return presets.stream()
                .filter(preset -> preset.name().equals(name))
                .findFirst()
                .orElse(presets.getFirst());
    }

    /// What was given otherwise than a preset has it.
    static Map<String, String> typed(Map<String, String> given, RunDialog.Preset preset) {
        var typed = new LinkedHashMap<>(given);
        typed.entrySet()
                .removeIf(
                        entry ->
                                entry.getValue()
                                        .equals(preset.values().getOrDefault(entry.getKey(), "")));
        return typed;
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
