package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.LaterList;
import dev.stepwright.model.catalog.Lookup;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the rows of a form off the thing it is of, by fields.
///
/// A problem belongs to the innermost row that its place lies in; what no row claims stands above
/// the form.
final class RowReader {
    private static final Pointer FIRST_OUTPUT =
            Pointer.parse("/Arguments/ProcessingOutputConfig/Outputs/0/OutputName");

    private final Target root;
    private final Function<Pointer, Optional<Json>> at;
    private final UsedBy usedBy;
    private final List<Problem> problems;

    /// @param root the thing whose form it is
    /// @param at what stands at a place of it
    /// @param problems those of this thing
    RowReader(
            Target root,
            Function<Pointer, Optional<Json>> at,
            UsedBy usedBy,
            List<Problem> problems) {
        this.root = root;
        this.at = at;
        this.usedBy = usedBy;
        this.problems = problems;
    }

    /// Of a step.
    static RowReader of(Step step, UsedBy usedBy, List<Problem> problems) {
        return new RowReader(
                new Target.InStep(step.id(), Pointer.ROOT),
                place -> step.at(place),
                usedBy,
                problems);
    }

    Row read(Field field) {
        return read(field, Pointer.ROOT);
    }

    /// Where a place of the thing is.
    private Target target(Pointer place) {
        return root.at(root.place().then(place));
    }

    /// Reads a field off the very place that the reader is for.
    Row readHere(Field field) {
        return read(field, Pointer.ROOT, Pointer.ROOT);
    }

    /// @param base the place of the item that the field belongs to
    private Row read(Field field, Pointer base) {
        return read(field, base, base.then(field.place()));
    }

    private Row read(Field field, Pointer base, Pointer place) {
        Optional<Json> there = at.apply(place);
        return switch (field) {
            case Field.Value value ->
                    value(
                            place,
                            value.label(),
                            value.help(),
                            asked(value, place)
                                    ? ValueRow.Sort.of(value)
                                    : ValueRow.Sort.of(value).optional(),
                            usedBy.of(place));
            case Field.Either(Field usual, Field other) ->
                    read(isThere(other, base) && !isThere(usual, base) ? other : usual, base);
            case Field.Entries entries ->
                    there.isPresent() && !(there.get() instanceof JsonObject)
                                    || there.filter(Expression::isExpression).isPresent()
                            ? odd(field, place)
                            : entries(entries, place);
            case Field.Values values when isNoList(there) -> odd(field, place, values.element());
            case Field.Values values ->
                    values(
                            place,
                            values.label(),
                            values.help(),
                            ValueRow.Sort.of(values.element()).kept(),
                            values.replaceable()
                                    ? Optional.of(odd(field, place, values.element()))
                                    : Optional.empty());
            case Field.Items _ when isNoList(there) -> odd(field, place);
            case Field.Items items -> items(items, place);
            case Field.Part _
                    when there.isPresent()
                            && (!(there.get() instanceof JsonObject)
                                    || Expression.isExpression(there.get())) ->
                    odd(field, place);
            case Field.Part part -> part(part, place, base);
            case Field.Conditions conditions -> conditions(conditions);
            case Field.Together together -> together(together);
        };
    }

    /// Whether the service asks for a value here: what an object must have, once the object is
    /// there.
    private boolean asked(Field.Value value, Pointer place) {
        return value.required()
                && (place.isRoot()
                        || place.tokens().size() < 3
                                && place.tokens().getFirst().equals("Arguments")
                        || place.tokens().size() == 1
                        || at.apply(place.parent()).isPresent());
    }

    /// Whether what holds a field is there.
    private boolean isThere(Field field, Pointer base) {
        return at.apply(base.then(field.place()).parent()).isPresent();
    }

    private static boolean isNoList(Optional<Json> there) {
        return there.isPresent() && !(there.get() instanceof JsonArray);
    }

    /// A value that no field of the type shows.
    ValueRow other(Pointer place) {
        return value(
                place,
                OtherMembers.label(place),
                OtherMembers.path(place),
                place.startsWith(Pointer.of("Arguments"))
                        ? ValueRow.Sort.of(Field.Kind.TEXT).kept()
                        : ValueRow.Sort.of(Field.Kind.TEXT).kept().literalOnly(),
                List.of());
    }

    private ValueRow value(
            Pointer place, String label, String help, ValueRow.Sort sort, List<String> users) {
        return new ValueRow(target(place), label, help, sort, at.apply(place), below(place), users);
    }

    private ValueRow value(Pointer place, String label, ValueRow.Sort sort) {
        return value(place, label, "", sort, List.of());
    }

    /// A value of a kind that the field has no form for: its JSON.
    private ValueRow odd(Field field, Pointer place) {
        return value(place, field.label(), field.help(), ValueRow.Sort.LITERAL, List.of());
    }

    /// An expression where a list is expected.
    private ValueRow odd(Field field, Pointer place, Field.Value element) {
        return value(
                place,
                field.label(),
                field.help(),
                new ValueRow.Sort(
                        Field.Kind.TEXT, List.of(), false, element.expression(), false, false),
                List.of());
    }

    private Row entries(Field.Entries field, Pointer place) {
        JsonObject map = at.apply(place).flatMap(Json::asObject).orElse(JsonObject.EMPTY);
        ValueRow.Sort sort = ValueRow.Sort.of(field.entry()).kept();
        var rows = new ArrayList<ValueRow>();
        for (String key : map.names()) {
            rows.add(value(place.child(key), key, sort));
        }
        return new EntriesRow(
                target(place),
                field.label(),
                field.help(),
                sort,
                List.copyOf(rows),
                own(place, rows));
    }

    private ValuesRow values(
            Pointer place,
            String label,
            String help,
            ValueRow.Sort sort,
            Optional<ValueRow> whole) {
        JsonArray list = at.apply(place).flatMap(Json::asArray).orElse(JsonArray.EMPTY);
        var rows = new ArrayList<ValueRow>();
        for (int i = 0; i < list.size(); i++) {
            rows.add(value(place.child(i), label + " " + (i + 1), sort));
        }
        return new ValuesRow(
                target(place),
                label,
                help,
                fresh(sort, list),
                whole,
                List.copyOf(rows),
                own(place, rows));
    }

    /// What a new element of a list is: the first choice that is not there yet, a zero, or an empty
    /// text.
    private static Json fresh(ValueRow.Sort sort, JsonArray list) {
        return switch (sort.kind()) {
            case INTEGER, NUMBER -> Json.of(0);
            case BOOLEAN -> Json.of(false);
            case CHOICE ->
                    Json.of(
                            sort.choices().stream()
                                    .filter(
                                            choice ->
                                                    list.values()
                                                            .noneMatch(
                                                                    each ->
                                                                            each.asText()
                                                                                    .filter(
                                                                                            choice
                                                                                                    ::equals)
                                                                                    .isPresent()))
                                    .findFirst()
                                    .orElse(""));
            case JSON -> JsonObject.EMPTY;
            case TEXT, LONG_TEXT -> Json.of("");
        };
    }

    private Row items(Field.Items field, Pointer place) {
        JsonArray list = at.apply(place).flatMap(Json::asArray).orElse(JsonArray.EMPTY);
        var items = new ArrayList<ItemsRow.Item>();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < list.size(); i++) {
            ItemsRow.Item item = item(field, place.child(i), list.get(i));
            items.add(item);
            rows.addAll(item.rows());
        }
        return new ItemsRow(
                target(place),
                field.label(),
                field.help(),
                field.nameKey(),
                template(field),
                List.copyOf(items),
                own(place, rows));
    }

    /// What a new item is made of; one that must name an output of the step names the first.
    private Json template(Field.Items field) {
        boolean namesAnOutput =
                field.first().stream()
                        .anyMatch(
                                each ->
                                        each instanceof Field.Value value
                                                && value.lookup() == Lookup.OUTPUT);
        Optional<String> output =
                namesAnOutput ? at.apply(FIRST_OUTPUT).flatMap(Json::asText) : Optional.empty();
        return output.<Json>map(
                        name ->
                                JsonObject.EMPTY
                                        .plus("OutputName", Json.of(name))
                                        .plus("FilePath", Json.of(name + ".json")))
                .orElse(field.template());
    }

    private ItemsRow.Item item(Field.Items field, Pointer place, Json source) {
        if (!(source instanceof JsonObject body)) {
            ValueRow json = value(place, "Item", ValueRow.Sort.LITERAL);
            return new ItemsRow.Item(
                    place, source, "", Optional.of(json), List.of(), List.of(), List.of());
        }
        boolean named = !field.nameKey().isEmpty();
        return new ItemsRow.Item(
                place,
                source,
                named ? body.text(field.nameKey()).orElse("") : numbered(field, place),
                named
                        ? Optional.of(
                                value(place.child(field.nameKey()), "Name", ValueRow.Sort.LITERAL))
                        : Optional.empty(),
                field.first().stream().map(each -> read(each, place)).toList(),
                new LaterList<>(
                        () -> field.more().stream().map(each -> read(each, place)).toList()),
                usedBy.of(place));
    }

    /// "Container 1" of a list "Containers" whose items have no names.
    private static String numbered(Field.Items field, Pointer place) {
        String many = field.label();
        String one = many.endsWith("s") ? many.substring(0, many.length() - 1) : many;
        return one + " " + (Integer.parseInt(place.last()) + 1);
    }

    private Row part(Field.Part field, Pointer place, Pointer base) {
        List<PartRow.Choice> choices =
                field.union()
                        ? field.fields().stream()
                                .map(each -> new PartRow.Choice(each.place().last(), each.label()))
                                .toList()
                        : List.of();
        return new PartRow(
                target(place),
                field.label(),
                field.help(),
                field.required(),
                field.partly(),
                choices,
                at.apply(place),
                new LaterList<>(
                        () ->
                                field.fields().stream()
                                        .filter(
                                                each ->
                                                        !field.union()
                                                                || at.apply(base.then(each.place()))
                                                                        .isPresent())
                                        .map(each -> read(each, base))
                                        .toList()),
                count(field, base),
                problems.stream()
                        .filter(problem -> problem.location().within().equals(place))
                        .toList());
    }

    /// How many values stand in what a field shows.
    private int count(Field field, Pointer base) {
        if (at.apply(base.then(field.place())).isEmpty()) {
            return 0;
        }
        return field instanceof Field.Part part
                ? part.fields().stream().mapToInt(each -> count(each, base)).sum()
                : 1;
    }

    private Row together(Field.Together field) {
        Optional<Boolean> first = flag(field.first());
        Optional<Boolean> second = flag(field.second());
        return new TogetherRow(
                target(field.place()),
                field.label(),
                field.help(),
                field.cases(),
                field.cases().stream()
                        .filter(
                                each ->
                                        first.equals(Optional.of(each.first()))
                                                && second.equals(Optional.of(each.second())))
                        .findFirst());
    }

    /// A flag as it stands; a missing one is false.
    private Optional<Boolean> flag(Pointer place) {
        Optional<Json> there = at.apply(place);
        return there.isEmpty()
                ? Optional.of(false)
                : there.filter(JsonLiteral.class::isInstance)
                        .map(literal -> literal == JsonLiteral.TRUE);
    }

    private StepId stepId() {
        return ((Target.InStep) root).step();
    }

    private Row conditions(Field.Conditions field) {
        Optional<Json> there = at.apply(field.place());
        if (there.isPresent() && !(there.get() instanceof JsonArray)) {
            return odd(field, field.place());
        }
        List<ConditionsRow.Condition> conditions = conditions(field.place());
        return new ConditionsRow(
                stepId(),
                field.place(),
                field.label(),
                field.help(),
                conditions,
                own(
                        field.place(),
                        conditions.stream().flatMap(each -> each.rows().stream()).toList()));
    }

    private List<ConditionsRow.Condition> conditions(Pointer list) {
        int size = at.apply(list).flatMap(Json::asArray).map(JsonArray::size).orElse(0);
        var found = new ArrayList<ConditionsRow.Condition>();
        for (int i = 0; i < size; i++) {
            found.add(condition(list.child(i)));
        }
        return List.copyOf(found);
    }

    private ConditionsRow.Condition condition(Pointer place) {
        JsonObject body = at.apply(place).flatMap(Json::asObject).orElse(JsonObject.EMPTY);
        String type = body.text("Type").orElse("");
        boolean list = body.array("Conditions").isPresent();
        if (type.equals("Or") && list && only(body, "Conditions")) {
            return new ConditionsRow.Or(place, conditions(place.child("Conditions")));
        }
        if (type.equals("Not") && body.object("Condition").isPresent() && only(body, "Condition")) {
            return new ConditionsRow.Not(place, condition(place.child("Condition")));
        }
        if (type.equals("In")
                && body.array("Values").isPresent()
                && only(body, "QueryValue", "Values")) {
            return new ConditionsRow.In(
                    place,
                    value(place.child("QueryValue"), "Value", ValueRow.Sort.ANY),
                    values(
                            place.child("Values"),
                            "Value",
                            "",
                            ValueRow.Sort.ANY,
                            Optional.empty()));
        }
        if (ConditionsRow.Operator.of(type).filter(o -> o != ConditionsRow.Operator.IN).isPresent()
                && only(body, "LeftValue", "RightValue")) {
            return new ConditionsRow.Compare(
                    place,
                    type,
                    value(place.child("LeftValue"), "Left side", ValueRow.Sort.ANY),
                    value(place.child("RightValue"), "Right side", ValueRow.Sort.ANY));
        }
        return new ConditionsRow.Unknown(place, value(place, "Condition", ValueRow.Sort.LITERAL));
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
