package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.parameters.Activity.Choice;
import dev.stepwright.model.edit.AddParameter;
import dev.stepwright.model.edit.AddParameterSet;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.MovePipelineValue;
import dev.stepwright.model.edit.RemoveParameter;
import dev.stepwright.model.edit.RemoveParameterSet;
import dev.stepwright.model.edit.RenameParameter;
import dev.stepwright.model.edit.RenameParameterSet;
import dev.stepwright.model.edit.SetParameterSetValue;
import dev.stepwright.model.edit.SetPipelineValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.ParameterSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// What a person can do in the table of parameters, as edits.
final class ParameterChanges {
    private static final List<String> SET_NAMES = List.of("dev", "prod");
    private static final Result GONE = new Result.Refused("The parameter is no longer there.");

    private final Document document;
    private final ParameterUses uses;

    private ParameterChanges(Document document) {
        this.document = document;
        this.uses = ParameterUses.of(document);
    }

    static ParameterChanges of(Document document) {
        return new ParameterChanges(document);
    }

    Document document() {
        return document;
    }

    private Optional<Parameter> parameter(ParameterRow row) {
        return row.isStray() || row.index() >= document.parameters().size()
                ? Optional.empty()
                : Optional.of(document.parameters().get(row.index()));
    }

    private static Pointer place(Parameter parameter, String member) {
        return Pointer.of("Parameters").child(parameter.index()).child(member);
    }

    /// What can be done in a cell.
    Activity activity(ParameterRow row, ParameterColumn column) {
        Optional<Parameter> found = parameter(row);
        if (found.isEmpty()) {
            return new Activity.Nothing(
                    "There is no such parameter; add one of that name, or remove the row.");
        }
        Parameter parameter = found.get();
        if (!(parameter.source() instanceof JsonObject body)) {
            return new Activity.Nothing(
                    "This entry is "
                            + parameter.source().kind()
                            + "; remove it, or put it right in the definition.");
        }
        return switch (column.part()) {
            case NAME -> new Activity.Typing(parameter.name(), "A name", false);
            case TYPE -> new Activity.Choosing(types(parameter));
            case DEFAULT, SET -> value(parameter, row, column);
            case VALUES ->
                    parameter.type().equals("String") || body.has("EnumValues")
                            ? new Activity.Listing()
                            : new Activity.Nothing(
                                    "Only a String can be limited to a list of values.");
            case DESCRIPTION ->
                    new Activity.Typing(
                            body.get("Description")
                                    .map(value -> ParameterTexts.typed(value, "String"))
                                    .orElse(""),
                            "What it is for",
                            false);
            case USES ->
                    row.uses() == 0
                            ? new Activity.Nothing("Nothing uses this parameter.")
                            : new Activity.Going(uses.of(parameter.name()));
        };
    }

    private Activity value(Parameter parameter, ParameterRow row, ParameterColumn column) {
        Optional<Json> now = value(parameter, column);
        String none = none(column);
        List<String> choices =
                parameter.type().equals("Boolean")
                        ? List.of("true", "false")
                        : parameter.type().equals("String")
                                ? parameter.enumValues()
                                : List.<String>of();
        if (choices.isEmpty()) {
            return new Activity.Typing(
                    now.map(value -> ParameterTexts.typed(value, parameter.type())).orElse(""),
                    none,
                    row.cell(column).look() == ParameterRow.Look.JSON);
        }
        var offered = new ArrayList<Choice>();
        for (String choice : new LinkedHashSet<>(choices)) {
            Optional<Json> value = ParameterTexts.read(choice, parameter.type());
            boolean current = now.isPresent() && value.filter(now.get()::sameValue).isPresent();
            offered.add(
                    new Choice(
                            choice.isEmpty() ? ParameterTexts.EMPTY_TEXT : choice,
                            current,
                            put(parameter, column, value)));
        }
        offered.add(
                new Choice(
                        Character.toUpperCase(none.charAt(0)) + none.substring(1),
                        now.isEmpty(),
                        put(parameter, column, Optional.empty())));
        return new Activity.Choosing(offered);
    }

    private static String none(ParameterColumn column) {
        return column.part() == ParameterColumn.Part.SET
                ? "the default applies"
                : ParameterTexts.NO_DEFAULT;
    }

    private Optional<Json> value(Parameter parameter, ParameterColumn column) {
        return column.part() == ParameterColumn.Part.SET
                ? set(column.set()).flatMap(set -> set.value(parameter.name()))
                : parameter.defaultValue();
    }

    private Optional<ParameterSet> set(int index) {
        List<ParameterSet> sets = document.settings().parameterSets();
        return index < sets.size() ? Optional.of(sets.get(index)) : Optional.empty();
    }

    private Result put(Parameter parameter, ParameterColumn column, Optional<Json> value) {
        if (same(value(parameter, column), value)) {
            return Result.nothing();
        }
        if (column.part() != ParameterColumn.Part.SET) {
            return new Result.Change(new SetPipelineValue(place(parameter, "DefaultValue"), value));
        }
        return parameter.name().isEmpty()
                ? new Result.Refused("Give the parameter a name first.")
                : new Result.Change(
                        new SetParameterSetValue(column.set(), parameter.name(), value));
    }

    private static boolean same(Optional<Json> one, Optional<Json> other) {
        return one.isEmpty() && other.isEmpty()
                || one.isPresent() && other.filter(one.get()::sameValue).isPresent();
    }

    private List<Choice> types(Parameter parameter) {
        var choices = new ArrayList<Choice>();
        for (String type : Parameter.TYPES) {
            boolean current = type.equals(parameter.type());
            choices.add(
                    new Choice(type, current, current ? Result.nothing() : type(parameter, type)));
        }
        return choices;
    }

    /// Another type; a default and values that can be read as one go with it.
    private Result type(Parameter parameter, String type) {
        var edits = new ArrayList<Edit>();
        edits.add(new SetPipelineValue(place(parameter, "Type"), Optional.of(Json.of(type))));
        parameter
                .defaultValue()
                .flatMap(value -> converted(value, type))
                .ifPresent(
                        value ->
                                edits.add(
                                        new SetPipelineValue(
                                                place(parameter, "DefaultValue"),
                                                Optional.of(value))));
        for (ParameterSet set : document.settings().parameterSets()) {
            set.value(parameter.name())
                    .filter(_ -> !parameter.name().isEmpty())
                    .flatMap(value -> converted(value, type))
                    .ifPresent(
                            value ->
                                    edits.add(
                                            new SetParameterSetValue(
                                                    set.index(),
                                                    parameter.name(),
                                                    Optional.of(value))));
        }
        return Result.change("Change type of " + parameter.name(), edits);
    }

    private static Optional<Json> converted(Json value, String type) {
        return ParameterTexts.read(ParameterSet.text(value), type)
                .filter(changed -> !changed.sameValue(value));
    }

    /// What was typed into a cell.
    Result change(ParameterRow row, ParameterColumn column, String typed) {
        Optional<Parameter> found = parameter(row);
        if (found.isEmpty()) {
            return GONE;
        }
        Parameter parameter = found.get();
        return switch (column.part()) {
            case NAME ->
                    typed.strip().equals(parameter.name())
                            ? Result.nothing()
                            : new Result.Change(new RenameParameter(row.index(), typed.strip()));
            case TYPE -> type(parameter, typed);
            case DEFAULT, SET -> {
                if (typed.isEmpty()) {
                    yield put(parameter, column, Optional.empty());
                }
                Optional<Json> value = ParameterTexts.read(typed, parameter.type());
                yield value.isPresent()
                        ? put(parameter, column, value)
                        : new Result.Refused(ParameterTexts.refusal(parameter.type(), typed));
            }
            case DESCRIPTION -> {
                Optional<Json> text =
                        typed.isEmpty() ? Optional.empty() : Optional.of(Json.of(typed));
                yield same(parameter.body().get("Description"), text)
                        ? Result.nothing()
                        : new Result.Change(
                                new SetPipelineValue(place(parameter, "Description"), text));
            }
            case VALUES, USES -> Result.nothing();
        };
    }

    /// Takes away what stands in a cell: a value, the list of allowed values, the description.
    Result clear(ParameterRow row, ParameterColumn column) {
        if (row.isStray() && column.part() == ParameterColumn.Part.SET) {
            return set(column.set()).flatMap(set -> set.value(row.name())).isEmpty()
                    ? Result.nothing()
                    : new Result.Change(
                            new SetParameterSetValue(column.set(), row.name(), Optional.empty()));
        }
        Optional<Parameter> found = parameter(row);
        if (found.isEmpty()) {
            return Result.nothing();
        }
        Parameter parameter = found.get();
        return switch (column.part()) {
            case DEFAULT, SET -> put(parameter, column, Optional.empty());
            case DESCRIPTION -> without(parameter, "Description");
            case VALUES -> without(parameter, "EnumValues");
            case NAME, TYPE, USES -> Result.nothing();
        };
    }

    private static Result without(Parameter parameter, String member) {
        return parameter.body().has(member)
                ? new Result.Change(
                        new SetPipelineValue(place(parameter, member), Optional.empty()))
                : Result.nothing();
    }

    /// Makes the value of a cell the empty text, which typing cannot: an emptied field means that
    /// there is no value.
    Result emptyText(ParameterRow row, ParameterColumn column) {
        return parameter(row)
                .filter(parameter -> parameter.type().equals("String"))
                .filter(_ -> column.holdsValue())
                .map(parameter -> put(parameter, column, Optional.of(Json.of(""))))
                .orElse(Result.nothing());
    }

    Result add() {
        return new Result.Change(new AddParameter("Parameter", "String", Optional.empty()));
    }

    /// Removes a parameter; one that is used or has values in sets is asked about first.
    Result remove(ParameterRow row) {
        if (row.isStray()) {
            return removeStray(row.name());
        }
        Optional<Parameter> found = parameter(row);
        if (found.isEmpty()) {
            return GONE;
        }
        Parameter parameter = found.get();
        var removal = new RemoveParameter(row.index());
        String name = parameter.name();
        boolean another =
                document.parameters().stream()
                        .anyMatch(
                                each ->
                                        each.index() != parameter.index()
                                                && each.name().equals(name));
        List<ParameterUses.Use> used = name.isEmpty() || another ? List.of() : uses.of(name);
        if (used.isEmpty()) {
            return new Result.Change(removal);
        }
        var answers = new ArrayList<Result.Answer>();
        answers.add(new Result.Answer("Remove", removal));
        parameter
                .defaultValue()
                .filter(value -> parameter.fit(value) != Parameter.Fit.WRONG)
                .ifPresent(
                        value ->
                                answers.add(
                                        new Result.Answer(
                                                "Put its default in",
                                                replaced(used, value, removal))));
        return new Result.Ask(
                "Remove " + name + "?", usedSentence(name, used) + lossSentence(name), answers);
    }

    private static Edit replaced(List<ParameterUses.Use> used, Json value, Edit removal) {
        var edits = new ArrayList<Edit>();
        used.forEach(use -> edits.add(use.replacedBy(value)));
        edits.add(removal);
        return new Many("Replace parameter by its default", edits);
    }

    private static String usedSentence(String name, List<ParameterUses.Use> used) {
        List<String> users = used.stream().map(ParameterUses.Use::user).distinct().toList();
        List<String> shown =
                users.size() > 4
                        ? List.of(users.get(0), users.get(1), (users.size() - 2) + " more")
                        : users;
        return "%s is used in %s: %s. What refers to it stays and is reported as a problem."
                .formatted(
                        name,
                        used.size() == 1 ? "one place" : used.size() + " places",
                        ParameterTexts.list(shown));
    }

    private String lossSentence(String name) {
        List<String> losing =
                document.settings().parameterSets().stream()
                        .filter(set -> set.value(name).isPresent())
                        .map(ParameterSet::name)
                        .toList();
        return losing.isEmpty()
                ? ""
                : " Its value in " + ParameterTexts.list(losing) + " goes too.";
    }

    private Result removeStray(String name) {
        var edits = new ArrayList<Edit>();
        for (ParameterSet set : document.settings().parameterSets()) {
            if (set.value(name).isPresent()) {
                edits.add(new SetParameterSetValue(set.index(), name, Optional.empty()));
            }
        }
        return Result.change("Remove values of " + name, edits);
    }

    /// Puts a parameter to another place in the list.
    Result move(ParameterRow row, int to) {
        return row.isStray() || to < 0 || to >= document.parameters().size() || to == row.index()
                ? Result.nothing()
                : new Result.Change(
                        new MovePipelineValue(Pointer.of("Parameters"), row.index(), to));
    }

    /// The list of allowed values of a parameter, to be edited.
    Optional<AllowedValues> allowed(int index) {
        return index < 0 || index >= document.parameters().size()
                ? Optional.empty()
                : Optional.of(new AllowedValues(document.parameters().get(index)));
    }

    Result addSet() {
        String name =
                SET_NAMES.stream()
                        .filter(each -> document.settings().parameterSet(each).isEmpty())
                        .findFirst()
                        .orElse("set");
        return new Result.Change(new AddParameterSet(name, Optional.empty()));
    }

    Result duplicateSet(int index) {
        return set(index)
                .<Result>map(
                        set ->
                                new Result.Change(
                                        new AddParameterSet(
                                                set.name().isEmpty() ? "set" : set.name(),
                                                Optional.of(set))))
                .orElse(Result.nothing());
    }

    Result renameSet(int index, String name) {
        return new Result.Change(new RenameParameterSet(index, name.strip()));
    }

    Result removeSet(int index) {
        return new Result.Change(new RemoveParameterSet(index));
    }
}
