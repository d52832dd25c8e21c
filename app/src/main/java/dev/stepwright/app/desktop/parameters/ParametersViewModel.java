package dev.stepwright.app.desktop.parameters;

import dev.stepwright.app.desktop.parameters.ParameterRow.Cell;
import dev.stepwright.app.desktop.parameters.ParameterRow.Mark;
import dev.stepwright.app.desktop.problems.ProblemRow.Severity;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.ParameterSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The table of parameters, without a toolkit.
final class ParametersViewModel {
    private static final int LONGEST_TITLE = 60;

    private final Document document;
    private final ParameterUses uses;
    private final List<ParameterSet> sets;

    private ParametersViewModel(Document document) {
        this.document = document;
        this.uses = ParameterUses.of(document);
        this.sets = document.settings().parameterSets();
    }

    static ParametersViewModel of(Document document) {
        return new ParametersViewModel(document);
    }

    Document document() {
        return document;
    }

    /// Why the pipeline cannot have parameters; empty when it can.
    Optional<String> hindrance() {
        return document.root()
                .get("Parameters")
                .filter(node -> !(node instanceof JsonArray))
                .map(
                        node ->
                                "“Parameters” is "
                                        + node.kind()
                                        + ", but must be a list. Put it right in the definition.");
    }

    /// What the sets of values are called, in their order.
    List<String> sets() {
        return sets.stream().map(ParametersViewModel::title).toList();
    }

    private static String title(ParameterSet set) {
        return set.name().isEmpty() ? "Set " + (set.index() + 1) : set.name();
    }

    /// All rows: the parameters in their order, then the names that only the sets know.
    List<ParameterRow> rows(List<Problem> problems) {
        Map<Integer, List<Problem>> found = byParameter(problems);
        var rows = new ArrayList<ParameterRow>();
        var seen = new HashSet<String>();
        for (Parameter parameter : document.parameters()) {
            boolean first = !parameter.name().isEmpty() && seen.add(parameter.name());
            rows.add(row(parameter, first, found.getOrDefault(parameter.index(), List.of())));
        }
        for (String name : strays(seen)) {
            rows.add(stray(name));
        }
        return rows;
    }

    private static Map<Integer, List<Problem>> byParameter(List<Problem> problems) {
        var found = new HashMap<Integer, List<Problem>>();
        for (Problem problem : problems) {
            Pointer place = problem.location().within();
            if (problem.location().step().isEmpty() && ParametersPanel.holds(place)) {
                found.computeIfAbsent(
                                Integer.valueOf(place.tokens().get(1)), _ -> new ArrayList<>())
                        .add(problem);
            }
        }
        return found;
    }

    private Set<String> strays(Set<String> declared) {
        var strays = new LinkedHashSet<String>();
        sets.forEach(set -> strays.addAll(set.values().names()));
        strays.removeAll(declared);
        return strays;
    }

    private ParameterRow row(Parameter parameter, boolean first, List<Problem> problems) {
        var marks = new ArrayList<Mark>();
        problems.forEach(problem -> marks.add(new Mark(severity(problem), problem.message())));
        var values = new ArrayList<Cell>();
        for (ParameterSet set : sets) {
            Optional<Json> value = first ? set.value(parameter.name()) : Optional.empty();
            Cell cell = ParameterTexts.cell(value, parameter.type(), "");
            Optional<String> misfit =
                    value.flatMap(given -> ParameterTexts.misfit(parameter, given));
            misfit.ifPresent(
                    reason -> marks.add(new Mark(Severity.ERROR, title(set) + ": " + reason)));
            values.add(cell.with(misfit.map(_ -> Severity.ERROR)));
        }
        marks.sort(Comparator.comparing(Mark::severity));
        JsonObject body = parameter.body();
        String type = parameter.type();
        return new ParameterRow(
                parameter.index(),
                parameter.name(),
                name(parameter).with(worst(problems, "Name")),
                type(parameter).with(worst(problems, "Type")),
                ParameterTexts.cell(
                                parameter.defaultValue(),
                                type,
                                parameter.source() instanceof JsonObject
                                        ? ParameterTexts.NO_DEFAULT
                                        : "")
                        .with(worst(problems, "DefaultValue")),
                List.copyOf(values),
                allowed(body).with(worst(problems, "EnumValues")),
                body.get("Description")
                        .map(value -> ParameterTexts.cell(Optional.of(value), "String", ""))
                        .orElse(Cell.EMPTY),
                first ? uses.of(parameter.name()).size() : 0,
                List.copyOf(marks));
    }

    private ParameterRow stray(String name) {
        var values = new ArrayList<Cell>();
        var holders = new ArrayList<String>();
        for (ParameterSet set : sets) {
            Optional<Json> value = set.value(name);
            value.ifPresent(_ -> holders.add(title(set)));
            values.add(ParameterTexts.cell(value, "String", ""));
        }
        var mark =
                new Mark(
                        Severity.WARNING,
                        ParameterTexts.list(holders)
                                + (holders.size() == 1 ? " has a value" : " have values")
                                + " for it, but the pipeline has no such parameter. Add one of that"
                                + " name, or remove the row.");
        return new ParameterRow(
                -1,
                name,
                Cell.plain(name).with(Optional.of(Severity.WARNING)),
                Cell.EMPTY,
                Cell.EMPTY,
                List.copyOf(values),
                Cell.EMPTY,
                Cell.EMPTY,
                0,
                List.of(mark));
    }

    private static Cell name(Parameter parameter) {
        if (!parameter.name().isEmpty()) {
            return Cell.plain(parameter.name());
        }
        Optional<Json> odd =
                parameter.source() instanceof JsonObject body
                        ? body.get("Name").filter(value -> !(value instanceof JsonText))
                        : Optional.of(parameter.source());
        return odd.map(value -> Cell.json(shortened(value.text()))).orElse(Cell.quiet("no name"));
    }

    private static Cell type(Parameter parameter) {
        if (!(parameter.source() instanceof JsonObject body)) {
            return Cell.EMPTY;
        }
        return body.get("Type")
                .map(
                        value ->
                                value instanceof JsonText text
                                        ? Cell.plain(text.value())
                                        : Cell.json(shortened(value.text())))
                .orElse(Cell.quiet("String"));
    }

    private static Cell allowed(JsonObject body) {
        Optional<Json> value = body.get("EnumValues");
        if (value.isEmpty()) {
            return Cell.EMPTY;
        }
        if (!(value.get() instanceof JsonArray list)) {
            return Cell.json(shortened(value.get().text()));
        }
        return list.isEmpty()
                ? Cell.quiet("none")
                : Cell.plain(
                        String.join(
                                ", ",
                                list.values()
                                        .map(item -> ParameterTexts.typed(item, "String"))
                                        .toList()));
    }

    private static String shortened(String json) {
        String line = json.replaceAll("\\s+", " ");
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE - 1) + "…" : line;
    }

    private static Optional<Severity> worst(List<Problem> problems, String member) {
        return problems.stream()
                .filter(problem -> problem.location().within().tokens().size() > 2)
                .filter(problem -> problem.location().within().tokens().get(2).equals(member))
                .map(ParametersViewModel::severity)
                .min(Severity::compareTo);
    }

    private static Severity severity(Problem problem) {
        return Severity.valueOf(problem.severity().name());
    }

    /// Every place that uses a parameter.
    List<ParameterUses.Use> uses(ParameterRow row) {
        return row.uses() == 0 ? List.of() : uses.of(row.name());
    }
}
