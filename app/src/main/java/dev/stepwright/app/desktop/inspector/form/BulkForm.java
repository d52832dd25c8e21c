package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.Group;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfMany;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.FormFields;
import dev.stepwright.model.catalog.Lookup;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The form of several steps: the fields that at least two of them have, each set for all of those
// at
/// once and taken back as one.
///
/// Two types have a field in common when it is called the same and takes the same: the instance
/// type of a training and of a processing step stand at different places and are one field here.
final class BulkForm {
    private static final String MIXED = "Several values";

    /// What makes two fields one.
    private record Likeness(String label, Class<?> sort, Object kind, Lookup lookup) {
        static Optional<Likeness> of(Field field) {
            return switch (field) {
                case Field.Value value ->
                        Optional.of(
                                new Likeness(
                                        value.label(),
                                        Field.Value.class,
                                        value.kind(),
                                        value.lookup()));
                case Field.Entries _, Field.Items _, Field.Values _ ->
                        Optional.of(
                                new Likeness(
                                        field.label(),
                                        field.getClass(),
                                        field.place().last(),
                                        Lookup.NONE));
                case Field.Either either -> of(either.usual());
                default -> Optional.empty();
            };
        }
    }

    private record Placed(String group, boolean folded, Field field) {}

    private final List<Step> steps;
    private final List<Map<Likeness, Placed>> fields;

    private BulkForm(List<Step> steps, StepCatalog catalog) {
        this.steps = steps;
        this.fields = steps.stream().map(catalog::typeOf).map(BulkForm::fields).toList();
    }

    static OfMany of(Document document, List<StepId> selected, StepCatalog catalog) {
        List<Step> steps = selected.stream().map(id -> document.step(id).orElseThrow()).toList();
        return new OfMany(
                selected, kinds(steps, document, catalog), new BulkForm(steps, catalog).groups());
    }

    /// "2 Processing · 1 Training".
    private static String kinds(List<Step> steps, Document document, StepCatalog catalog) {
        Map<String, Long> counted =
                steps.stream()
                        .collect(
                                Collectors.groupingBy(
                                        step -> catalog.kindOf(step, document).title(),
                                        TreeMap::new,
                                        Collectors.counting()));
        return counted.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(" · "));
    }

    private static Map<Likeness, Placed> fields(StepType type) {
        var found = new LinkedHashMap<Likeness, Placed>();
        for (Field.Group group : type.groups()) {
            boolean own =
                    group.title().equals(FormFields.REST)
                            || group.fields().stream()
                                    .anyMatch(
                                            field ->
                                                    field.place()
                                                            .equals(Pointer.of("DisplayName")));
            if (!own) {
                for (Field field : group.fields()) {
                    Likeness.of(field)
                            .ifPresent(
                                    like ->
                                            found.putIfAbsent(
                                                    like,
                                                    new Placed(
                                                            group.title(),
                                                            group.folded(),
                                                            usual(field))));
                }
            }
        }
        return found;
    }

    private static Field usual(Field field) {
        return field instanceof Field.Either(Field usual, _) ? usual : field;
    }

    private List<Group> groups() {
        var groups = new LinkedHashMap<String, List<Row>>();
        var folded = new LinkedHashMap<String, Boolean>();
        var seen = new LinkedHashMap<Likeness, Placed>();
        fields.forEach(each -> each.forEach(seen::putIfAbsent));
        seen.forEach(
                (like, placed) -> {
                    List<Integer> having =
                            IntStream.range(0, fields.size())
                                    .filter(i -> fields.get(i).containsKey(like))
                                    .boxed()
                                    .toList();
                    if (having.size() > 1) {
                        row(like, having)
                                .ifPresent(
                                        row -> {
                                            groups.computeIfAbsent(
                                                            placed.group(), _ -> new ArrayList<>())
                                                    .add(row);
                                            folded.put(placed.group(), placed.folded());
                                        });
                    }
                });
        return groups.entrySet().stream()
                .map(
                        each ->
                                new Group(
                                        each.getKey(),
                                        folded.get(each.getKey()),
                                        0,
                                        List.copyOf(each.getValue())))
                .toList();
    }

    /// The row of a field; empty for lists and maps that differ.
    ///
    /// @param having the numbers of the steps that have it
    private Optional<Row> row(Likeness like, List<Integer> having) {
        var places = new ArrayList<Target.InStep>();
        var values = new ArrayList<Optional<Json>>();
        for (int i : having) {
            Pointer place =
                    Objects.requireNonNull(fields.get(i).get(like), "a field of these steps")
                            .field()
                            .place();
            places.add(new Target.InStep(steps.get(i).id(), place));
            values.add(steps.get(i).at(place));
        }
        Field field = Objects.requireNonNull(fields.get(having.getFirst()).get(like)).field();
        Optional<Json> first = values.getFirst();
        boolean same =
                values.stream()
                        .allMatch(
                                value ->
                                        value.isPresent() == first.isPresent()
                                                && (first.isEmpty()
                                                        || first.get().sameValue(value.get())));
        var target = new Target.InSteps(places);
        var reader =
                new RowReader(
                        target,
                        place -> same ? first.flatMap(value -> value.at(place)) : Optional.empty(),
                        UsedBy.nobody(),
                        List.of());
        if (field instanceof Field.Value value && !same) {
            return Optional.of(
                    new ValueRow(
                            target,
                            label(value, having),
                            value.help(),
                            ValueRow.Sort.of(value).optional(),
                            Optional.empty(),
                            List.of(),
                            List.of(),
                            MIXED));
        }
        return same
                ? Optional.of(reader.readHere(field).called(label(field, having)))
                : Optional.empty();
    }

    private String label(Field field, List<Integer> having) {
        return having.size() == steps.size()
                ? field.label()
                : field.label() + " · " + having.size() + " of " + steps.size();
    }
}
