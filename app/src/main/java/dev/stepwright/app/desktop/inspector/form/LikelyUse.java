package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.ExpressionKind;
import dev.stepwright.model.catalog.ExpressionPlaces;
import dev.stepwright.model.catalog.FormFields;
import dev.stepwright.model.catalog.LikelyOutputs;
import dev.stepwright.model.catalog.Lookup;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An output of one step in a field of another, of which it is likely that somebody means it.
///
/// Nearly every output is a text, and nearly every field takes one. So a field must say by its name
/// that it takes just this: both are called the same, or the one is a place in S3 and the other
/// takes what lies in S3. What somebody filled in stays unless it is all there is.
///
/// @param field the field in words
/// @param output the output in words
/// @param edit puts it there
public record LikelyUse(String field, String output, Edit edit) {
    /// Nobody reads more.
    private static final int MOST = 5;

    /// One of them, and how likely it is: the less the likelier.
    private record Ranked(LikelyUse use, int rank) {}

    /// Those of a step in another one, the likeliest first.
    public static List<LikelyUse> of(
            Document document, StepCatalog catalog, StepId from, StepId to) {
        Optional<Step> giver = document.step(from);
        Optional<Step> taker = document.step(to);
        if (giver.isEmpty() || taker.isEmpty() || giver.get().name().isEmpty()) {
            return List.of();
        }
        List<LikelyOutputs.Output> outputs = LikelyOutputs.of(giver.get());
        var found = new ArrayList<Ranked>();
        rows(document, taker.get(), catalog)
                .forEach(
                        row ->
                                into(
                                        row,
                                        List.of(),
                                        giver.get(),
                                        taker.get(),
                                        catalog,
                                        outputs,
                                        found));
        newItems(document, giver.get(), taker.get(), catalog, outputs, found);
        found.sort(Comparator.comparingInt(Ranked::rank));
        return found.stream().map(Ranked::use).limit(MOST).toList();
    }

    /// The values of a form, in all its rows.
    private static List<ValueRow> rows(Document document, Step step, StepCatalog catalog) {
        var found = new ArrayList<ValueRow>();
        form(document, step, catalog).forEach(row -> collect(row, found));
        return found;
    }

    /// What people fill in first; hardly anybody looks for a use among the rest.
    private static List<Row> form(Document document, Step step, StepCatalog catalog) {
        var graph = PipelineGraph.of(document);
        return InspectorViewModel.of(document, graph, Set.of(step.id()), catalog, List.of())
                        instanceof InspectorViewModel.OfStep form
                ? form.groups().stream()
                        .filter(group -> !group.title().equals(FormFields.REST))
                        .flatMap(group -> group.rows().stream())
                        .toList()
                : List.of();
    }

    private static void collect(Row row, List<ValueRow> found) {
        if (row instanceof ValueRow value) {
            found.add(value);
        }
        row.inner().forEach(inner -> collect(inner, found));
        if (row instanceof ItemsRow items) {
            // What is folded away there is meant only when it says so by its name.
            var more = new ArrayList<ValueRow>();
            items.items().forEach(item -> item.more().forEach(each -> collect(each, more)));
            more.stream().filter(each -> each.place().last().contains("Model")).forEach(found::add);
        }
    }

    private static void into(
            ValueRow row,
            List<Edit> first,
            Step giver,
            Step taker,
            StepCatalog catalog,
            List<LikelyOutputs.Output> outputs,
            List<Ranked> found) {
        StepType type = catalog.typeOf(taker);
        boolean takes =
                !row.holdsReference()
                        && ExpressionPlaces.inStep(type, row.place())
                                .contains(ExpressionKind.PROPERTY);
        if (!takes) {
            return;
        }
        for (int i = 0; i < outputs.size(); i++) {
            LikelyOutputs.Output output = outputs.get(i);
            Optional<Integer> rank = rank(output, row);
            Json value = Expression.get("Steps." + giver.name() + "." + output.node().path());
            if (rank.isPresent() && row.chosen(value) instanceof Typed.Change(Edit edit)) {
                var all = new ArrayList<>(first);
                all.add(edit);
                int filled = isFilled(row) ? 100 : 0;
                int fresh = first.isEmpty() ? 0 : 10;
                found.add(
                        new Ranked(
                                new LikelyUse(
                                        FieldWords.of(taker, type, row.place()),
                                        output.meaning(),
                                        new Many("Use output of " + giver.title(), all)),
                                rank.get() * 20 + filled + fresh + i));
            }
        }
    }

    /// Whether somebody put something there: not what a new step begins with.
    private static boolean isFilled(ValueRow row) {
        return row.value()
                .flatMap(Json::asText)
                .filter(text -> !text.isEmpty() && !Lookup.isInitial(text))
                .isPresent();
    }

    /// Empty where it is not likely at all.
    private static Optional<Integer> rank(LikelyOutputs.Output output, ValueRow row) {
        String path = output.node().path();
        String name = path.substring(path.lastIndexOf('.') + 1);
        String field = row.place().last();
        if (name.equals(field) && !name.startsWith("S3")) {
            return Optional.of(0);
        }
        boolean location = output.meaning().startsWith("S3 location");
        boolean reads =
                row.sort().lookup() == Lookup.S3_LOCATION
                        && row.place().tokens().stream().noneMatch(LikelyUse::isWritten);
        if (!location || !reads) {
            return Optional.empty();
        }
        boolean model = path.contains("ModelArtifacts") || path.contains("ModelDataUrl");
        if (field.contains("Model")) {
            return model ? Optional.of(0) : Optional.empty();
        }
        // A model is read by what lists its inputs, and by hardly anything else.
        boolean listed = row.place().tokens().stream().anyMatch(part -> part.endsWith("Inputs"));
        boolean given = path.contains("Input");
        if (model && !listed) {
            return Optional.empty();
        }
        return Optional.of((listed ? 1 : 2) + (given ? 2 : 0));
    }

    /// Whether what lies in S3 is written there, not read.
    private static boolean isWritten(String member) {
        return member.contains("Output")
                || member.contains("Destination")
                || member.contains("Checkpoint");
    }

    /// Where a step lists what it reads, another entry may be meant.
    private static void newItems(
            Document document,
            Step giver,
            Step taker,
            StepCatalog catalog,
            List<LikelyOutputs.Output> outputs,
            List<Ranked> found) {
        for (Row row : form(document, taker, catalog)) {
            if (!(row instanceof ItemsRow items)
                    || !items.place().last().contains("Input")
                    || !(items.add() instanceof Typed.Change(Edit add))
                    || !(add.applyTo(document) instanceof Outcome.Done(Document with))) {
                continue;
            }
            var before = new HashSet<>();
            rows(document, taker, catalog).forEach(known -> before.add(known.place()));
            Step grown = with.step(taker.id()).orElse(taker);
            rows(with, grown, catalog).stream()
                    .filter(fresh -> !before.contains(fresh.place()))
                    .forEach(
                            fresh ->
                                    into(
                                            fresh,
                                            List.of(add),
                                            giver,
                                            grown,
                                            catalog,
                                            outputs,
                                            found));
        }
    }
}
