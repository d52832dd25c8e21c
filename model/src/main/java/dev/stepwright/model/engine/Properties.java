package dev.stepwright.model.engine;

import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.engine.Unresolved.Silent;
import dev.stepwright.model.engine.Unresolved.Unfit;
import dev.stepwright.model.execution.StepStatus;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import java.util.Map;
import java.util.Optional;

/// The properties of steps that have ended: what `Steps.<name>.<path>` means.
///
/// @param run the run
/// @param asking the step that wants to know, for messages
record Properties(RunContext run, String asking) {

    /// The value of a property.
    ///
    /// @param example a value of the wanted kind, for the message about one that is not given
    Json of(StepState target, String path, Json example) throws Unresolved {
        String name = "Steps.%s.%s".formatted(target.name(), path);
        ValuePath way =
                ValuePath.of(path)
                        .filter(read -> !read.parts().isEmpty())
                        .orElseThrow(() -> new Unfit(name + " cannot be read as a path"));
        Optional<Json> told = told(target, way);
        if (told.isPresent()) {
            return told.get();
        }
        if (!target.status.hasEnded()) {
            throw new Unfit("%s is undefined: the step has no result".formatted(name));
        }
        if (target.type.has(Trait.TERMINAL)) {
            throw new Unfit("%s is undefined: a Fail step has no properties".formatted(name));
        }
        if (target.type.has(Trait.BRANCHING)) {
            return path.equals("Outcome") && target.outcome.isPresent()
                    ? JsonText.of(target.outcome.get())
                    : undefined(name);
        }
        if (target.type.has(Trait.OUTPUT_PARAMETERS)) {
            return way.head().equals("OutputParameters") && way.parts().size() == 2
                    ? output(target, way, name)
                    : undefined(name);
        }
        Loop loop = target.loop;
        if (loop != null) {
            return ofLoop(loop, way, path, name, example);
        }
        if (target.status != StepStatus.SUCCEEDED && target.resolved.isEmpty()) {
            return undefined(name);
        }
        JsonObject response = target.response(run.responses());
        Optional<Json> value = way.in(response, true);
        if (value.isPresent()) {
            return value.get();
        }
        if (response.has(way.head())) {
            return undefined(name);
        }
        Optional<Json> generated = run.responses().generated(target, path);
        if (generated.isPresent()) {
            return generated.get();
        }
        throw Silent.property(asking, target.name(), path, example);
    }

    private static Json undefined(String name) throws Unfit {
        throw new Unfit(name + " is undefined");
    }

    /// What the scenario says of a property or of something it lies in.
    private Optional<Json> told(StepState target, ValuePath way) {
        for (Map.Entry<String, Json> entry :
                run.scenario().step(target.name()).properties().entrySet()) {
            Optional<ValuePath> known = ValuePath.of(entry.getKey()).filter(way::startsWith);
            if (known.isPresent()) {
                return way.from(known.get().parts().size()).in(entry.getValue(), true);
            }
        }
        return Optional.empty();
    }

    private Json output(StepState target, ValuePath way, String name) throws Unresolved {
        String output = way.parts().getLast() instanceof ValuePath.Part.Name(String key) ? key : "";
        Optional<String> type =
                target.step
                        .body()
                        .array("OutputParameters")
                        .orElse(JsonArray.EMPTY)
                        .values()
                        .flatMap(entry -> entry.asObject().stream())
                        .filter(
                                entry ->
                                        entry.text("OutputName").filter(output::equals).isPresent())
                        .map(entry -> entry.text("OutputType").orElse("String"))
                        .findFirst();
        if (type.isEmpty()) {
            return undefined(name);
        }
        Map<String, Json> answered = target.answered;
        Json given =
                (answered != null ? answered : run.scenario().step(target.name()).outputs())
                        .get(output);
        if (given == null) {
            if (answered != null) {
                throw new Unfit("%s is undefined: the answer did not give it".formatted(name));
            }
            throw Silent.output(asking, target.name(), output, exampleOf(type.get()));
        }
        Json flat =
                given instanceof JsonObject || given instanceof JsonArray
                        ? JsonText.of(given.text())
                        : given;
        return ParameterValues.typed(type.get(), flat)
                .orElseThrow(
                        () ->
                                new Unfit(
                                        "%s is %s, which is no %s"
                                                .formatted(name, flat.text(), type.get())));
    }

    private static Json exampleOf(String type) {
        return switch (type) {
            case "Integer" -> new JsonNumber("1");
            case "Float" -> new JsonNumber("0.5");
            case "Boolean" -> Json.of(true);
            default -> JsonText.of("text");
        };
    }

    private Json ofLoop(Loop loop, ValuePath way, String path, String name, Json example)
            throws Unresolved {
        int prefix =
                switch (way.head()) {
                    case "IterationOutputs" -> 2;
                    case "Selected" -> 1;
                    default -> 0;
                };
        if (prefix == 0) {
            return way.in(loop.summary(), false)
                    .orElseThrow(() -> new Unfit(name + " is undefined"));
        }
        if (way.parts().size() <= prefix + 1) {
            return undefined(name);
        }
        int index =
                prefix == 1
                        ? loop.selected()
                        : way.parts().get(1) instanceof ValuePath.Part.Index(int number)
                                ? number
                                : -1;
        if (index < 0
                || index >= loop.rounds().size()
                || !(way.parts().get(prefix) instanceof ValuePath.Part.Name(String step))) {
            return undefined(name);
        }
        StepState instance = loop.rounds().get(index).instances().get(step);
        if (instance == null) {
            return undefined(name);
        }
        int at = path.indexOf(step) + step.length();
        String rest =
                path.substring(at).startsWith(".") ? path.substring(at + 1) : path.substring(at);
        return of(instance, rest, example);
    }
}
