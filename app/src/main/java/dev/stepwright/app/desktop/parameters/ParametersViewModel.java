package dev.stepwright.app.desktop.parameters;

import dev.stepwright.model.edit.AddParameter;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.RemoveParameter;
import dev.stepwright.model.edit.RenameParameter;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Reference;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The table of parameters and what its edits are, without a toolkit.
public final class ParametersViewModel {
    /// What comes of a change in the table.
    public sealed interface Result {
        /// It says what was there already.
        record Nothing() implements Result {}

        /// It is this edit.
        record Change(Edit edit) implements Result {}

        /// It cannot be taken, for this reason.
        record Refused(String reason) implements Result {}

        /// It is this edit, once the person has agreed.
        record Ask(String question, Edit edit) implements Result {}
    }

    private final Document document;

    private ParametersViewModel(Document document) {
        this.document = document;
    }

    public static ParametersViewModel of(Document document) {
        return new ParametersViewModel(document);
    }

    public List<ParameterRow> rows() {
        Map<String, Set<String>> users = users();
        return document.parameters().stream()
                .map(each -> row(each, users.getOrDefault(each.name(), Set.of())))
                .toList();
    }

    private ParameterRow row(Parameter parameter, Set<String> users) {
        return new ParameterRow(
                parameter.index(),
                parameter.name(),
                parameter.type(),
                parameter.defaultValue().map(value -> text(value, parameter.type())).orElse(""),
                allowed(parameter),
                parameter.description().orElse(""),
                String.join(", ", users));
    }

    private static String allowed(Parameter parameter) {
        return String.join(
                ", ",
                parameter
                        .body()
                        .array("EnumValues")
                        .orElse(JsonArray.EMPTY)
                        .values()
                        .map(value -> text(value, parameter.type()))
                        .toList());
    }

    /// A value as it is typed; one of another kind than its type stands as JSON.
    private static String text(Json value, String type) {
        boolean plain = type.equals("String") || !(value instanceof JsonText);
        return plain && value instanceof JsonText text ? text.value() : value.text();
    }

    /// Who uses a parameter, by name.
    Set<String> users(String name) {
        return users().getOrDefault(name, Set.of());
    }

    /// Who uses which parameter, found in one go through the document.
    private Map<String, Set<String>> users() {
        var users = new HashMap<String, Set<String>>();
        for (Step step : document.steps()) {
            note(step.references(), step.title(), users);
        }
        note(document.ownReferences(), "the pipeline", users);
        return users;
    }

    private static void note(
            List<Reference> references, String user, Map<String, Set<String>> users) {
        for (Reference reference : references) {
            if (reference.target() instanceof Expression.ParameterRef(String used)) {
                users.computeIfAbsent(used, _ -> new LinkedHashSet<>()).add(user);
            }
        }
    }

    public Result add() {
        return new Result.Change(new AddParameter("Parameter", "String", Optional.empty()));
    }

    /// Removes a parameter; one that is used is asked about first.
    public Result remove(ParameterRow row) {
        Set<String> users = users(row.name());
        var edit = new RemoveParameter(row.index());
        return users.isEmpty()
                ? new Result.Change(edit)
                : new Result.Ask(
                        row.name()
                                + " is used by "
                                + String.join(", ", users)
                                + ". What refers to it will be reported as a problem.",
                        edit);
    }

    public Result change(ParameterRow row, ParametersView.Part part, String typed) {
        if (row.index() >= document.parameters().size()) {
            return new Result.Refused("The parameter is no longer there.");
        }
        Parameter parameter = document.parameters().get(row.index());
        return switch (part) {
            case NAME ->
                    typed.strip().equals(parameter.name())
                            ? new Result.Nothing()
                            : new Result.Change(new RenameParameter(row.index(), typed.strip()));
            case TYPE -> type(parameter, typed);
            case DEFAULT -> value(parameter, typed);
            case VALUES -> values(parameter, typed);
            case DESCRIPTION ->
                    set(
                            parameter,
                            "Description",
                            typed.isEmpty() ? Optional.empty() : Optional.of(Json.of(typed)));
        };
    }

    private static Pointer place(Parameter parameter, String member) {
        return Pointer.of("Parameters").child(parameter.index()).child(member);
    }

    private static Result set(Parameter parameter, String member, Optional<Json> value) {
        Optional<Json> there = parameter.body().get(member);
        boolean same =
                there.isEmpty() && value.isEmpty()
                        || there.isPresent()
                                && value.filter(json -> json.sameValue(there.get())).isPresent();
        return same
                ? new Result.Nothing()
                : new Result.Change(new SetPipelineValue(place(parameter, member), value));
    }

    /// Another type; a default that can be read as one goes with it.
    private static Result type(Parameter parameter, String type) {
        if (type.equals(parameter.type())) {
            return new Result.Nothing();
        }
        var edits = new ArrayList<Edit>();
        edits.add(new SetPipelineValue(place(parameter, "Type"), Optional.of(Json.of(type))));
        parameter
                .defaultValue()
                .flatMap(value -> read(plain(value), type))
                .filter(value -> !value.sameValue(parameter.defaultValue().orElseThrow()))
                .ifPresent(
                        value ->
                                edits.add(
                                        new SetPipelineValue(
                                                place(parameter, "DefaultValue"),
                                                Optional.of(value))));
        return new Result.Change(
                edits.size() == 1 ? edits.getFirst() : new Many("Edit Type", edits));
    }

    private static String plain(Json value) {
        return value instanceof JsonText text ? text.value() : value.text();
    }

    private static Result value(Parameter parameter, String typed) {
        if (typed.isEmpty()) {
            return set(parameter, "DefaultValue", Optional.empty());
        }
        Optional<Json> value = read(typed, parameter.type());
        return value.isPresent()
                ? set(parameter, "DefaultValue", value)
                : new Result.Refused(refusal(parameter, typed));
    }

    private static Result values(Parameter parameter, String typed) {
        List<String> texts =
                Stream.of(typed.split(","))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toList();
        var values = new ArrayList<Json>();
        for (String text : texts) {
            Optional<Json> value = read(text, parameter.type());
            if (value.isEmpty()) {
                return new Result.Refused(refusal(parameter, text));
            }
            values.add(value.get());
        }
        return set(
                parameter,
                "EnumValues",
                values.isEmpty() ? Optional.empty() : Optional.of(JsonArray.of(values)));
    }

    private static String refusal(Parameter parameter, String typed) {
        return parameter.name()
                + " is of type "
                + parameter.type()
                + ", so its values are "
                + switch (parameter.type()) {
                    case "Integer" -> "whole numbers";
                    case "Float" -> "numbers";
                    default -> "true or false";
                }
                + "; “"
                + typed
                + "” is none.";
    }

    /// The value that a text spells in a type; empty when it spells none.
    private static Optional<Json> read(String typed, String type) {
        String text = typed.strip();
        Optional<Json> json =
                JsonFile.read(text) instanceof JsonFile.Reading.Read(JsonFile file)
                        ? Optional.of(file.root())
                        : Optional.empty();
        return switch (type) {
            case "Integer" -> json.filter(value -> value instanceof JsonNumber n && n.isInteger());
            case "Float" -> json.filter(JsonNumber.class::isInstance);
            case "Boolean" ->
                    json.filter(value -> value instanceof JsonLiteral && value != JsonLiteral.NULL);
            default -> Optional.of(Json.of(typed));
        };
    }
}
