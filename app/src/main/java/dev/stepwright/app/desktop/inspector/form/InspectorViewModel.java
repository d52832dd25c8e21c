package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.FormFields;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepKind;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Severity;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

        /// The fields that typed words name, as a group of their own, however deep they are folded
        /// away.
        public Group find(String typed) {
            List<Row> rows = RowSearch.find(groups, typed);
            return new Group(rows.isEmpty() ? "No field is called that" : "Found", false, 0, rows);
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
    ///
    /// @param kinds how many of which kind
    /// @param groups the fields that all of them have
    record OfMany(List<StepId> steps, String kinds, List<Group> groups)
            implements InspectorViewModel {
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
    record Group(String title, boolean folded, int count, List<Row> rows) {}

    static InspectorViewModel of(
            Document document,
            PipelineGraph graph,
            Set<StepId> selection,
            StepCatalog catalog,
            List<Problem> problems) {
        List<StepId> there =
                selection.stream().filter(id -> document.indexOf(id) >= 0).sorted().toList();
        return switch (there.size()) {
            case 0 -> PipelineForm.of(document, problems);
            case 1 ->
                    step(
                            document,
                            graph,
                            document.step(there.getFirst()).orElseThrow(),
                            catalog,
                            problems);
            default -> BulkForm.of(document, there, catalog);
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
                        // The section about code tells these.
                        .filter(problem -> !problem.rule().name().startsWith("CODE_"))
                        // A hint is no reason to look up from a form.
                        .filter(problem -> problem.severity() != Severity.INFO)
                        .toList();
        var reader = RowReader.of(step, UsedBy.of(document, graph, step), problems);
        var groups = new ArrayList<Group>();
        List<String> first =
                catalog.variantOf(step, document).map(StepVariant::formFirst).orElse(List.of());
        for (Field.Group group : type.groups()) {
            boolean folded = group.folded() && !first.contains(group.title());
            boolean later = !first.isEmpty() && !first.contains(group.title());
            groups.add(
                    group(new Field.Group(group.title(), folded || later, group.fields()), reader));
        }
        others(step, type, reader).ifPresent(groups::add);
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

    /// What AWS's models do not know at all; it stands open where there is nothing else.
    private static Optional<Group> others(Step step, StepType type, RowReader reader) {
        List<Row> rows =
                OtherMembers.of(step, type).stream()
                        .map(place -> (Row) reader.other(place))
                        .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Group(
                                type.isKnown()
                                        ? "Members that AWS's models do not know"
                                        : "Members",
                                type.isKnown(),
                                rows.size(),
                                rows));
    }

    private static Group group(Field.Group group, RowReader reader) {
        List<Row> rows = group.fields().stream().map(reader::read).toList();
        boolean rest = group.title().equals(FormFields.REST);
        int count =
                rows.stream()
                        .filter(row -> rest || !(row instanceof ValueRow))
                        .mapToInt(Row::count)
                        .sum();
        return new Group(group.title(), group.folded(), count, rows);
    }
}
