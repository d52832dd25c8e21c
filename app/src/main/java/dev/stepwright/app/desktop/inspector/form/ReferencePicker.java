package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepOutputs;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.edit.AddParameter;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What can be put into a field instead of a literal.
///
/// It offers only what can come before: a property of a step that waits for this one would close a
/// cycle.
public final class ReferencePicker {
    /// One thing to choose.
    ///
    /// @param section the heading it stands under
    /// @param detail a few words behind the title
    /// @param fits whether its kind is that of the field
    /// @param choice what choosing it does
    public record Entry(
            String section,
            String icon,
            String title,
            String detail,
            boolean fits,
            Choice choice) {}

    /// What choosing an entry does.
    public sealed interface Choice {
        /// Puts a value into the field.
        record Put(Json value) implements Choice {}

        /// Performs an edit that also fills the field.
        record Perform(Edit edit) implements Choice {}

        /// Asks for a path into a property file first.
        record AskPath(String step, String file) implements Choice {
            /// The value with a path.
            public Json value(String path) {
                return JsonObject.EMPTY.plus(
                        Expression.JSON_GET,
                        JsonObject.EMPTY
                                .plus(
                                        "PropertyFile",
                                        Expression.get("Steps." + step + ".PropertyFiles." + file))
                                .plus("Path", Json.of(path)));
            }
        }
    }

    private record Variable(String name, String meaning, Optional<Trait> only) {}

    private static final List<Variable> VARIABLES =
            List.of(
                    new Variable("PipelineExecutionId", "Id of this execution", Optional.empty()),
                    new Variable("PipelineExecutionArn", "ARN of this execution", Optional.empty()),
                    new Variable("PipelineName", "Name of the pipeline", Optional.empty()),
                    new Variable("PipelineArn", "ARN of the pipeline", Optional.empty()),
                    new Variable("StartDateTime", "When the execution started", Optional.empty()),
                    new Variable("CurrentDateTime", "When the step starts", Optional.empty()),
                    new Variable(
                            "TrainingJobName",
                            "Name of this step's job",
                            Optional.of(Trait.TRAINING_JOB)),
                    new Variable(
                            "ProcessingJobName",
                            "Name of this step's job",
                            Optional.of(Trait.PROCESSING_JOB)));

    private final Document document;
    private final ValueRow row;
    private final List<Step> before;
    private final List<Entry> entries;

    private ReferencePicker(Document document, ValueRow row, List<Step> before) {
        this.document = document;
        this.row = row;
        this.before = before;
        this.entries = new ArrayList<>();
    }

    /// What can stand in a field of a step.
    public static ReferencePicker of(
            Document document,
            PipelineGraph graph,
            StepCatalog catalog,
            StepId step,
            ValueRow row) {
        Set<StepId> after = graph.downstreamOf(step);
        var near = new HashMap<StepId, Integer>();
        graph.upstreamOf(step).forEach(id -> near.put(id, near.size()));
        List<Step> before =
                document.steps().stream()
                        .filter(other -> !after.contains(other.id()))
                        .filter(other -> !catalog.typeOf(other).has(Trait.TERMINAL))
                        .filter(
                                other ->
                                        document.named(other.name())
                                                .filter(first -> first.id().equals(other.id()))
                                                .isPresent())
                        .sorted(Comparator.comparingInt(other -> nearness(other, near)))
                        .toList();
        var picker = new ReferencePicker(document, row, before);
        picker.parameters();
        picker.steps(catalog);
        picker.variables(document.step(step).map(catalog::typeOf), step);
        return picker;
    }

    /// What the step waits for already stands first, the nearest foremost.
    private static int nearness(Step step, Map<StepId, Integer> near) {
        return near.getOrDefault(step.id(), Integer.MAX_VALUE);
    }

    private void parameters() {
        document.parameters().stream()
                .filter(parameter -> !parameter.name().isEmpty())
                .map(
                        parameter ->
                                new Entry(
                                        "Parameters",
                                        "parameter",
                                        parameter.name(),
                                        detail(parameter),
                                        fits(kind(parameter.type())),
                                        put("Parameters." + parameter.name())))
                .sorted(Comparator.comparing(entry -> !entry.fits()))
                .forEach(entries::add);
        newParameter().ifPresent(entries::add);
    }

    private static String detail(Parameter parameter) {
        return parameter
                .defaultValue()
                .map(value -> parameter.type() + ", " + ValueText.plain(value))
                .orElse(parameter.type());
    }

    /// A parameter with the field's value as its default, and the field referring to it.
    private Optional<Entry> newParameter() {
        boolean literal = row.value().isEmpty() || !row.holdsReference() && row.fits();
        if (!literal) {
            return Optional.empty();
        }
        String last = row.place().last();
        String wish = last.matches("\\d+") ? row.label() : last;
        String name = free(wish.replaceAll("[^A-Za-z0-9_-]", ""));
        Edit edit =
                new Many(
                        "Add parameter " + name,
                        List.of(
                                new AddParameter(name, type(), row.value()),
                                row.target()
                                        .put(Optional.of(Expression.get("Parameters." + name)))));
        String title =
                row.value().isPresent() ? "New parameter from this value…" : "New parameter…";
        return Optional.of(
                new Entry("Parameters", "plus", title, name, true, new Choice.Perform(edit)));
    }

    private String type() {
        Json value = row.value().orElse(JsonLiteral.NULL);
        Field.Kind kind = row.sort().kind();
        return switch (value) {
            case dev.stepwright.model.json.JsonNumber number ->
                    number.isInteger() && kind != Field.Kind.NUMBER ? "Integer" : "Float";
            case JsonLiteral literal when literal != JsonLiteral.NULL -> "Boolean";
            default ->
                    switch (kind) {
                        case INTEGER -> "Integer";
                        case NUMBER -> "Float";
                        case BOOLEAN -> "Boolean";
                        case TEXT, LONG_TEXT, CHOICE, JSON -> "String";
                    };
        };
    }

    private String free(String wish) {
        String base = wish.isEmpty() ? "Parameter" : wish;
        String name = base;
        for (int i = 2; document.parameter(name).isPresent(); i++) {
            name = base + i;
        }
        return name;
    }

    private void steps(StepCatalog catalog) {
        for (Step step : before) {
            String icon = catalog.kindOf(step, document).icon();
            String prefix = "Steps." + step.name() + ".";
            for (StepOutputs.Output output : StepOutputs.of(step)) {
                entries.add(
                        new Entry(
                                step.name(),
                                icon,
                                ValueText.shortPath(output.path()),
                                output.meaning(),
                                fits(output.kind()),
                                put(prefix + output.path())));
            }
            for (StepOutputs.Output file : StepOutputs.propertyFiles(step)) {
                String name = file.path().substring(file.path().indexOf('.') + 1);
                entries.add(
                        new Entry(
                                step.name(),
                                "file",
                                name + " › …",
                                "A value in this property file",
                                true,
                                new Choice.AskPath(step.name(), name)));
            }
        }
    }

    private void variables(Optional<StepType> type, StepId step) {
        boolean looped =
                document.step(step)
                        .filter(
                                each ->
                                        each.scope() instanceof Scope.Branch(_, Side side)
                                                && side == Side.EACH)
                        .isPresent();
        if (looped) {
            entries.add(
                    new Entry(
                            "Execution",
                            "for-each",
                            "Current item",
                            "The item this turn of the loop is for",
                            true,
                            put("ForEach.CurrentItem")));
        }
        for (Variable variable : VARIABLES) {
            if (variable.only().isEmpty()
                    || type.filter(t -> t.has(variable.only().get())).isPresent()) {
                entries.add(
                        new Entry(
                                "Execution",
                                "execution-variable",
                                ValueText.words(variable.name()),
                                variable.meaning(),
                                fits(Field.Kind.TEXT),
                                put("Execution." + variable.name())));
            }
        }
    }

    private static Choice put(String text) {
        return new Choice.Put(Expression.get(text));
    }

    private static Field.Kind kind(String parameterType) {
        return switch (parameterType) {
            case "Integer" -> Field.Kind.INTEGER;
            case "Float" -> Field.Kind.NUMBER;
            case "Boolean" -> Field.Kind.BOOLEAN;
            default -> Field.Kind.TEXT;
        };
    }

    private boolean fits(Field.Kind kind) {
        if (row.sort().any()) {
            return true;
        }
        return switch (row.sort().kind()) {
            case INTEGER -> kind == Field.Kind.INTEGER;
            case NUMBER -> kind == Field.Kind.INTEGER || kind == Field.Kind.NUMBER;
            case BOOLEAN -> kind == Field.Kind.BOOLEAN;
            case TEXT, LONG_TEXT, CHOICE, JSON -> kind == Field.Kind.TEXT;
        };
    }

    /// The entries that hold every typed word, in their order; a reference typed out in full stands
    /// first.
    public List<Entry> matching(String typed) {
        String text = typed.strip();
        var found = new ArrayList<Entry>();
        typedOut(text).ifPresent(found::add);
        List<String> words =
                List.of(text.toLowerCase(Locale.ROOT).split("[\\s.·\\[\\]']+")).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        for (Entry entry : entries) {
            String all =
                    (entry.section()
                                    + " "
                                    + entry.title()
                                    + " "
                                    + entry.detail()
                                    + " "
                                    + full(entry))
                            .toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(all::contains)) {
                found.add(entry);
            }
        }
        return List.copyOf(found);
    }

    private static String full(Entry entry) {
        return entry.choice() instanceof Choice.Put(Json value) ? value.text() : "";
    }

    /// A reference that is typed as the definition spells it, or as step and path.
    private Optional<Entry> typedOut(String typed) {
        int dot = typed.indexOf('.');
        if (dot < 1 || dot == typed.length() - 1 || typed.contains(" ") && !typed.contains("['")) {
            return Optional.empty();
        }
        boolean named = before.stream().anyMatch(s -> s.name().equals(typed.substring(0, dot)));
        String text = named ? "Steps." + typed : typed;
        boolean allowed =
                switch (Expression.ofReference(text)) {
                    case Expression.StepProperty(String step, String path) ->
                            !path.isEmpty() && before.stream().anyMatch(s -> s.name().equals(step));
                    case Expression.ParameterRef(String name) ->
                            document.parameter(name).isPresent();
                    case Expression.ExecutionVariable(String name) ->
                            VARIABLES.stream().anyMatch(each -> each.name().equals(name));
                    case Expression.CurrentItem _ -> true;
                    default -> false;
                };
        boolean offered =
                entries.stream()
                        .anyMatch(
                                entry ->
                                        entry.choice() instanceof Choice.Put(Json value)
                                                && value.sameValue(Expression.get(text)));
        return allowed && !offered
                ? Optional.of(new Entry("As typed", "reference", text, "Use this", true, put(text)))
                : Optional.empty();
    }
}
