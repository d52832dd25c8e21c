package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFault;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Steps lifted out of a pipeline, with the parameters that they may use: what the clipboard holds.
///
/// It is a small definition of its own, so its text can be read, changed and saved wherever
/// definitions can.
///
/// @param definition an object with a list `Steps`
public record Fragment(JsonObject definition) {
    /// What reading a text gave.
    public sealed interface Reading {
        /// It holds steps.
        record Read(Fragment fragment) implements Reading {}

        /// It holds none.
        ///
        /// @param reason one sentence for whoever wanted to paste it
        record Unreadable(String reason) implements Reading {}
    }

    /// Steps with all that they hold. Of steps that hold each other the outermost counts.
    ///
    /// @param used the parameters that go with them, by name
    public static Fragment of(Document document, Collection<StepId> chosen, Set<String> used) {
        JsonObject definition = JsonObject.EMPTY;
        Optional<Json> version = document.root().get("Version");
        if (version.isPresent()) {
            definition = definition.plus("Version", version.get());
        }
        List<Json> parameters =
                document.parameters().stream()
                        .filter(parameter -> used.contains(parameter.name()))
                        .map(Parameter::source)
                        .toList();
        if (!parameters.isEmpty()) {
            definition = definition.plus("Parameters", JsonArray.of(parameters));
        }
        List<Json> steps = outermost(document, chosen).stream().map(Step::source).toList();
        return new Fragment(definition.plus("Steps", JsonArray.of(steps)));
    }

    /// The chosen steps that no other chosen one holds, in the order of the definition.
    public static List<Step> outermost(Document document, Collection<StepId> chosen) {
        var all = new HashSet<>(chosen);
        return document.steps().stream()
                .filter(step -> all.contains(step.id()) && !isHeld(document, step, all))
                .toList();
    }

    /// The chosen steps and all that they hold, in the order of the definition; the same order as
    /// that of [#steps].
    public static List<Step> withHeld(Document document, Collection<StepId> chosen) {
        var all = new HashSet<>(chosen);
        return document.steps().stream()
                .filter(step -> all.contains(step.id()) || isHeld(document, step, all))
                .toList();
    }

    private static boolean isHeld(Document document, Step step, Set<StepId> by) {
        Optional<Step> at = Optional.of(step);
        while (at.isPresent() && at.get().scope() instanceof Scope.Branch(StepId holder, _)) {
            if (by.contains(holder)) {
                return true;
            }
            at = document.step(holder);
        }
        return false;
    }

    /// Reads what a person copied here or in a text editor: a definition, one step, a list of
    /// steps, or several with commas between them.
    public static Reading read(String text) {
        if (text.isBlank()) {
            return new Reading.Unreadable("The clipboard holds no text. Copy steps first.");
        }
        return switch (JsonFile.read(text.strip())) {
            case JsonFile.Reading.Read(JsonFile file) -> of(file.root());
            case JsonFile.Reading.Unreadable(JsonFault fault) ->
                    switch (JsonFile.read("[" + withoutComma(text.strip()) + "]")) {
                        case JsonFile.Reading.Read(JsonFile file) -> of(file.root());
                        case JsonFile.Reading.Unreadable _ -> unreadable(fault);
                    };
        };
    }

    private static String withoutComma(String text) {
        return text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
    }

    private static Reading unreadable(JsonFault fault) {
        String why = fault.message();
        return new Reading.Unreadable(
                "The text on the clipboard is no JSON: line "
                        + fault.line()
                        + ", column "
                        + fault.column()
                        + ": "
                        + why
                        + (why.endsWith(".") ? "" : "."));
    }

    private static Reading of(Json root) {
        if (root instanceof JsonObject object && object.get("Steps").isPresent()) {
            Optional<JsonArray> steps = object.array("Steps");
            if (steps.isEmpty()) {
                return new Reading.Unreadable(
                        "“Steps” of the text on the clipboard is "
                                + object.get("Steps").orElseThrow().kind()
                                + ", but must be a list.");
            }
            return steps.get().isEmpty() ? none() : new Reading.Read(new Fragment(object));
        }
        List<Json> entries =
                root instanceof JsonArray array ? array.values().toList() : List.of(root);
        return !entries.isEmpty() && entries.stream().allMatch(Fragment::isStep)
                ? new Reading.Read(
                        new Fragment(JsonObject.EMPTY.plus("Steps", JsonArray.of(entries))))
                : none();
    }

    private static Reading none() {
        return new Reading.Unreadable(
                "The clipboard holds JSON, but no steps: copy a step, a list of steps or a whole"
                        + " definition.");
    }

    private static boolean isStep(Json node) {
        return node instanceof JsonObject object
                && object.text("Type").isPresent()
                && (object.get("Arguments").isPresent()
                        || !Parameter.TYPES.contains(object.text("Type").orElseThrow()));
    }

    /// The fragment as a document of its own, in which its steps can be looked at and renamed.
    public Document alone() {
        JsonObject root = JsonObject.EMPTY;
        for (String name : List.of("Parameters", "Steps")) {
            Optional<JsonArray> list = definition.array(name);
            if (list.isPresent()) {
                root = root.plus(name, list.get());
            }
        }
        return Document.empty().withRoot(root);
    }

    /// All its steps, flat, each before those it holds.
    public List<Step> steps() {
        return alone().steps();
    }

    /// The fragment as people read it, with a line end at its end.
    public String text() {
        return JsonStyle.PRETTY.format(definition, "").text() + "\n";
    }
}
