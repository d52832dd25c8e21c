package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.ExpressionPlaces;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the rows of a step's form off the step, by the fields of its type.
///
/// A problem belongs to the innermost row that its place lies in; what no row claims stands above
/// the form.
final class RowReader {
    private final Step step;
    private final UsedBy usedBy;
    private final List<Problem> problems;

    /// @param problems those of this step
    RowReader(Step step, UsedBy usedBy, List<Problem> problems) {
        this.step = step;
        this.usedBy = usedBy;
        this.problems = problems;
    }

    Row read(Field field) {
        return switch (field) {
            case Field.Value value ->
                    value(
                            value.place(),
                            value.label(),
                            value.help(),
                            ValueRow.Sort.of(value),
                            usedBy.of(value.place()));
            case Field.Entries entries -> entries(entries);
            case Field.Values values -> values(values);
            case Field.Items items -> items(items);
            case Field.Conditions conditions -> conditions(conditions);
        };
    }

    /// A value that no field of the type shows.
    ValueRow other(Pointer place) {
        return value(
                place,
                OtherMembers.label(place),
                OtherMembers.path(place),
                ValueRow.Sort.ANY,
                usedBy.of(place));
    }

    private ValueRow value(
            Pointer place, String label, String help, ValueRow.Sort sort, List<String> users) {
        return new ValueRow(
                new Target.InStep(step.id(), place),
                label,
                help,
                ExpressionPlaces.inStep(StepCatalog.STANDARD.typeOf(step), place).size() > 1
                        ? sort
                        : sort.literalOnly(),
                step.at(place),
                below(place),
                users);
    }

    private ValueRow value(Pointer place, String label, ValueRow.Sort sort) {
        return value(place, label, "", sort, List.of());
    }

    /// A value of a kind that the field has no form for: its JSON.
    private ValueRow odd(Field field) {
        return value(
                field.place(),
                field.label(),
                field.help(),
                new ValueRow.Sort(Field.Kind.TEXT, List.of(), false, false, false, false),
                List.of());
    }

    private Row entries(Field.Entries field) {
        Optional<Json> there = step.at(field.place());
        if (there.isPresent() && !(there.get() instanceof JsonObject)) {
            return odd(field);
        }
        JsonObject map = there.flatMap(Json::asObject).orElse(JsonObject.EMPTY);
        var rows = new ArrayList<ValueRow>();
        for (String key : map.names()) {
            rows.add(
                    value(field.place().child(key), key, ValueRow.Sort.of(Field.Kind.TEXT).kept()));
        }
        return new EntriesRow(
                step.id(),
                field.place(),
                field.label(),
                field.help(),
                List.copyOf(rows),
                own(field.place(), rows));
    }

    private Row values(Field.Values field) {
        Optional<Json> there = step.at(field.place());
        if (there.isPresent() && !(there.get() instanceof JsonArray)) {
            return odd(field);
        }
        return values(
                field.place(), field.label(), field.help(), ValueRow.Sort.of(field.kind()).kept());
    }

    private ValuesRow values(Pointer place, String label, String help, ValueRow.Sort sort) {
        JsonArray list = step.at(place).flatMap(Json::asArray).orElse(JsonArray.EMPTY);
        var rows = new ArrayList<ValueRow>();
        for (int i = 0; i < list.size(); i++) {
            rows.add(value(place.child(i), label + " " + (i + 1), sort));
        }
        return new ValuesRow(step.id(), place, label, help, List.copyOf(rows), own(place, rows));
    }

    private Row items(Field.Items field) {
        Optional<Json> there = step.at(field.place());
        if (there.isPresent() && !(there.get() instanceof JsonArray)) {
            return odd(field);
        }
        JsonArray list = there.flatMap(Json::asArray).orElse(JsonArray.EMPTY);
        var items = new ArrayList<ItemsRow.Item>();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < list.size(); i++) {
            ItemsRow.Item item = item(field, field.place().child(i), list.get(i));
            items.add(item);
            rows.addAll(item.rows());
        }
        return new ItemsRow(
                step.id(),
                field.place(),
                field.label(),
                field.help(),
                field.nameKey(),
                field.template(),
                List.copyOf(items),
                own(field.place(), rows));
    }

    private ItemsRow.Item item(Field.Items field, Pointer at, Json source) {
        if (!(source instanceof JsonObject body)) {
            return new ItemsRow.Item(
                    at, "", value(at, "Item", ValueRow.Sort.LITERAL), List.of(), List.of());
        }
        String name = body.text(field.nameKey()).orElse("");
        var fields = new ArrayList<ValueRow>();
        for (Field.Value inner : field.fields()) {
            fields.add(
                    value(
                            at.then(inner.place()),
                            inner.label(),
                            inner.help(),
                            ValueRow.Sort.of(inner),
                            List.of()));
        }
        return new ItemsRow.Item(
                at,
                name,
                value(at.child(field.nameKey()), "Name", ValueRow.Sort.LITERAL),
                List.copyOf(fields),
                usedBy.of(at));
    }

    private Row conditions(Field.Conditions field) {
        Optional<Json> there = step.at(field.place());
        if (there.isPresent() && !(there.get() instanceof JsonArray)) {
            return odd(field);
        }
        List<ConditionsRow.Condition> conditions = conditions(field.place());
        return new ConditionsRow(
                step.id(),
                field.place(),
                field.label(),
                field.help(),
                conditions,
                own(
                        field.place(),
                        conditions.stream().flatMap(each -> each.rows().stream()).toList()));
    }

    private List<ConditionsRow.Condition> conditions(Pointer list) {
        int size = step.at(list).flatMap(Json::asArray).map(JsonArray::size).orElse(0);
        var found = new ArrayList<ConditionsRow.Condition>();
        for (int i = 0; i < size; i++) {
            found.add(condition(list.child(i)));
        }
        return List.copyOf(found);
    }

    private ConditionsRow.Condition condition(Pointer at) {
        JsonObject body = step.at(at).flatMap(Json::asObject).orElse(JsonObject.EMPTY);
        String type = body.text("Type").orElse("");
        boolean list = body.array("Conditions").isPresent();
        if (type.equals("Or") && list && only(body, "Conditions")) {
            return new ConditionsRow.Or(at, conditions(at.child("Conditions")));
        }
        if (type.equals("Not") && body.object("Condition").isPresent() && only(body, "Condition")) {
            return new ConditionsRow.Not(at, condition(at.child("Condition")));
        }
        if (type.equals("In")
                && body.array("Values").isPresent()
                && only(body, "QueryValue", "Values")) {
            return new ConditionsRow.In(
                    at,
                    value(at.child("QueryValue"), "Value", ValueRow.Sort.ANY),
                    values(at.child("Values"), "Value", "", ValueRow.Sort.ANY));
        }
        if (ConditionsRow.Operator.of(type).filter(o -> o != ConditionsRow.Operator.IN).isPresent()
                && only(body, "LeftValue", "RightValue")) {
            return new ConditionsRow.Compare(
                    at,
                    type,
                    value(at.child("LeftValue"), "Left side", ValueRow.Sort.ANY),
                    value(at.child("RightValue"), "Right side", ValueRow.Sort.ANY));
        }
        return new ConditionsRow.Unknown(at, value(at, "Condition", ValueRow.Sort.LITERAL));
    }

    private static boolean only(JsonObject body, String... members) {
        List<String> known = List.of(members);
        return body.names().stream().allMatch(name -> name.equals("Type") || known.contains(name));
    }

    private List<Problem> below(Pointer place) {
        return problems.stream()
                .filter(problem -> problem.location().within().startsWith(place))
                .toList();
    }

    /// The problems at a place that no row inside claims.
    private List<Problem> own(Pointer place, List<? extends Row> inner) {
        return below(place).stream()
                .filter(
                        problem ->
                                inner.stream()
                                        .noneMatch(
                                                row ->
                                                        problem.location()
                                                                .within()
                                                                .startsWith(row.place())))
                .toList();
    }
}
