package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepKind;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.PipelineSettings;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the inspector shows of a selection.
public sealed interface InspectorViewModel {
    /// One step, as a form.
    ///
    /// @param typeHelp what the kind of step does, and the permissions it needs
    /// @param problems what is wrong with the step and belongs to no row
    record OfStep(
            StepId step,
            String name,
            String typeTitle,
            String typeHelp,
            String icon,
            Category category,
            List<Group> groups,
            List<Problem> problems,
            DependenciesViewModel dependencies,
            StepJson json)
            implements InspectorViewModel {
        /// What comes of another name being typed.
        public Typed rename(String typed) {
            return typed.strip().equals(name)
                    ? Typed.NOTHING
                    : new Typed.Change(new RenameStep(step, typed.strip()));
        }

        /// The edit of the menu's "Remove".
        public Edit remove() {
            return new RemoveSteps(Set.of(step));
        }

        /// The row that shows a place; empty where only the JSON does.
        public Optional<Row> rowAt(Pointer place) {
            return groups.stream()
                    .flatMap(group -> group.rows().stream())
                    .flatMap(row -> row.at(place).stream())
                    .findFirst();
        }
    }

    /// Several steps.
    record OfMany(List<StepId> steps) implements InspectorViewModel {
        public String title() {
            return steps.size() + " steps selected";
        }

        public Edit remove() {
            return new RemoveSteps(Set.copyOf(steps));
        }
    }

    /// The pipeline itself, when nothing is selected.
    record OfPipeline(String name, String summary, List<Group> groups)
            implements InspectorViewModel {}

    /// A part of a form.
    ///
    /// @param count what the badge of a folded group says, 0 for none
    record Group(String title, boolean folded, int count, List<Row> rows) {
        /// The rows on lines: two short values that follow each other share one.
        public List<List<Row>> lines() {
            var lines = new ArrayList<List<Row>>();
            for (Row row : rows) {
                boolean beside =
                        !lines.isEmpty()
                                && lines.getLast().size() == 1
                                && isShort(lines.getLast().getFirst())
                                && isShort(row);
                if (beside) {
                    lines.getLast().add(row);
                } else {
                    lines.add(new ArrayList<>(List.of(row)));
                }
            }
            return List.copyOf(lines);
        }

        private static boolean isShort(Row row) {
            return row instanceof ValueRow value
                    && (value.sort().kind() == Field.Kind.INTEGER
                            || value.sort().kind() == Field.Kind.NUMBER
                            || value.place().last().equals("InstanceType"));
        }
    }

    static InspectorViewModel of(
            Document document,
            PipelineGraph graph,
            Set<StepId> selection,
            StepCatalog catalog,
            List<Problem> problems) {
        List<StepId> there =
                selection.stream().filter(id -> document.indexOf(id) >= 0).sorted().toList();
        return switch (there.size()) {
            case 0 -> pipeline(document);
            case 1 ->
                    step(
                            document,
                            graph,
                            document.step(there.getFirst()).orElseThrow(),
                            catalog,
                            problems);
            default -> new OfMany(there);
        };
    }

    private static OfStep step(
            Document document,
            PipelineGraph graph,
            Step step,
            StepCatalog catalog,
            List<Problem> all) {
        StepType type = catalog.typeOf(step);
        StepKind kind = catalog.kindOf(step, document);
        List<Problem> problems =
                all.stream()
                        .filter(
                                problem ->
                                        problem.location()
                                                .step()
                                                .filter(step.id()::equals)
                                                .isPresent())
                        .toList();
        var reader = new RowReader(step, UsedBy.of(document, graph, step), problems);
        var groups = new ArrayList<Group>();
        for (Field.Group group : type.groups()) {
            groups.add(group(group, reader));
        }
        others(step, groups, reader).ifPresent(groups::add);
        groups.add(group(general(), reader));
        List<Problem> unclaimed =
                problems.stream()
                        .filter(
                                problem ->
                                        groups.stream()
                                                .flatMap(group -> group.rows().stream())
                                                .noneMatch(
                                                        row ->
                                                                problem.location()
                                                                        .within()
                                                                        .startsWith(row.place())))
                        .toList();
        return new OfStep(
                step.id(),
                step.name(),
                kind.noun(),
                kind.explanation(),
                kind.icon(),
                type.category(),
                List.copyOf(groups),
                unclaimed,
                DependenciesViewModel.of(document, graph, step, catalog),
                StepJson.of(document, step));
    }

    /// What the fields of the type do not show; it stands open where there is nothing else.
    private static Optional<Group> others(Step step, List<Group> groups, RowReader reader) {
        boolean alone = groups.isEmpty();
        List<Row> shown = groups.stream().flatMap(group -> group.rows().stream()).toList();
        List<Row> rows =
                OtherMembers.of(
                                step,
                                place ->
                                        shown.stream()
                                                .anyMatch(row -> place.startsWith(row.place())))
                        .stream()
                        .map(place -> (Row) reader.other(place))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Group(
                                alone ? "All members" : "Other members",
                                !alone,
                                rows.size(),
                                rows));
    }

    private static Group group(Field.Group group, RowReader reader) {
        List<Row> rows = group.fields().stream().map(reader::read).toList();
        int count =
                rows.stream().filter(row -> !(row instanceof ValueRow)).mapToInt(Row::count).sum();
        return new Group(group.title(), group.folded(), count, rows);
    }

    private static Field.Group general() {
        return new Field.Group(
                "Display name and description",
                true,
                List.of(
                        Field.text(
                                        "/DisplayName",
                                        "Display name",
                                        "What people read on the card instead of the name.")
                                .literalOnly(),
                        Field.longText(
                                        "/Description",
                                        "Description",
                                        "What the step is for, in your own words.")
                                .literalOnly()));
    }

    private static OfPipeline pipeline(Document document) {
        PipelineSettings settings = document.settings();
        String name = settings.pipelineName().orElse("");
        Row parallel =
                setting(
                        settings,
                        Pointer.of("ParallelismConfiguration", "MaxParallelExecutionSteps"),
                        "Steps at the same time",
                        "How many steps may run at once; empty means no limit.",
                        Field.Kind.INTEGER);
        var group =
                new Group(
                        "Pipeline",
                        false,
                        0,
                        List.of(
                                setting(
                                        settings,
                                        Pointer.of("PipelineName"),
                                        "Name",
                                        "The name under which the pipeline is created.",
                                        Field.Kind.TEXT),
                                setting(
                                        settings,
                                        Pointer.of("PipelineDescription"),
                                        "Description",
                                        "What the pipeline is for.",
                                        Field.Kind.LONG_TEXT),
                                setting(
                                        settings,
                                        Pointer.of("RoleArn"),
                                        "Role ARN",
                                        "The role that the pipeline works with.",
                                        Field.Kind.TEXT),
                                parallel));
        String summary =
                Stream.of(
                                counted(document.steps().size(), "step"),
                                counted(document.parameters().size(), "parameter"))
                        .reduce((a, b) -> a + " · " + b)
                        .orElseThrow();
        return new OfPipeline(name.isEmpty() ? "Pipeline" : name, summary, List.of(group));
    }

    private static ValueRow setting(
            PipelineSettings settings, Pointer place, String label, String help, Field.Kind kind) {
        Optional<Json> value =
                settings.values()
                        .at(place)
                        .filter(json -> json.asText().filter(String::isEmpty).isEmpty());
        return new ValueRow(
                new Target.InSettings(settings.values(), place),
                label,
                help,
                new ValueRow.Sort(kind, List.of(), false, false, false, false),
                value,
                List.of(),
                List.of());
    }

    private static String counted(int count, String word) {
        return count == 1 ? "1 " + word : count + " " + word + "s";
    }
}
