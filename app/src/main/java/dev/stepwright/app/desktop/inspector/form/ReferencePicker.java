package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.model.catalog.ExpressionKind;
import dev.stepwright.model.catalog.ExpressionPlaces;
import dev.stepwright.model.catalog.Field;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.catalog.Trait;
import dev.stepwright.model.edit.AddParameter;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

    /// From how many on nobody looks at more.
    private static final int MOST = 200;

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
    private final Set<ExpressionKind> allowed;
    private final List<Step> before;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, StepOffers> offers = new LinkedHashMap<>();

    private ReferencePicker(
            Document document, ValueRow row, Set<ExpressionKind> allowed, List<Step> before) {
        this.document = document;
        this.row = row;
        this.allowed = allowed;
        this.before = before;
    }

    /// What can stand in a field of a step.
    public static ReferencePicker of(
            Document document,
            PipelineGraph graph,
            StepCatalog catalog,
            StepId step,
            ValueRow row) {
        Set<ExpressionKind> allowed =
                document.step(step)
                        .map(catalog::typeOf)
                        .map(type -> ExpressionPlaces.inStep(type, row.place()))
                        .orElse(Set.of());
        List<Step> before =
                allowed.contains(ExpressionKind.ITERATION_OUTPUT)
                        ? held(document, step)
                        : before(document, graph, catalog, step);
        var picker = new ReferencePicker(document, row, allowed, before);
        if (picker.isChosenPerRun()) {
            picker.parameters();
            picker.steps(catalog, step);
        } else {
            picker.steps(catalog, step);
            picker.parameters();
        }
        picker.files();
        picker.variables(document.step(step).map(catalog::typeOf), step);
        return picker;
    }

    /// Whether people mostly put a parameter here, and not what another step made: machines,
    /// roles, numbers.
    private boolean isChosenPerRun() {
        return switch (row.sort().kind()) {
            case INTEGER, NUMBER, BOOLEAN, CHOICE -> true;
            case TEXT, LONG_TEXT, JSON ->
                    switch (row.sort().lookup()) {
                        case INSTANCE_TYPE, ROLE, IMAGE, KMS_KEY, QUEUE -> true;
                        default -> row.sort().any();
                    };
        };
    }

    private static List<Step> before(
            Document document, PipelineGraph graph, StepCatalog catalog, StepId step) {
        Set<StepId> after = graph.downstreamOf(step);
        var near = new HashMap<StepId, Integer>();
        graph.upstreamOf(step).forEach(id -> near.put(id, near.size()));
        return document.steps().stream()
                .filter(other -> !after.contains(other.id()))
                .filter(other -> !catalog.typeOf(other).has(Trait.TERMINAL))
                .filter(
                        other ->
                                document.named(other.name())
                                        .filter(first -> first.id().equals(other.id()))
                                        .isPresent())
                .sorted(Comparator.comparingInt(other -> nearness(other, near)))
                .toList();
    }

    /// The body of a loop, whose outputs its selector compares.
    private static List<Step> held(Document document, StepId loop) {
        return document.steps().stream()
                .filter(
                        each ->
                                each.scope() instanceof Scope.Branch(StepId holder, _)
                                        && holder.equals(loop))
                .toList();
    }

    /// What the step waits for already stands first, the nearest foremost.
    private static int nearness(Step step, Map<StepId, Integer> near) {
        return near.getOrDefault(step.id(), Integer.MAX_VALUE);
    }

    private void parameters() {
        if (!allowed.contains(ExpressionKind.PARAMETER)) {
            return;
        }
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
        var put =
                new Choice.Put(
                        Expression.get("Parameters." + name),
                        "Add parameter " + name,
                        List.of(new AddParameter(name, type(), row.value())));
        String title =
                row.value().isPresent() ? "New parameter from this value…" : "New parameter…";
        return Optional.of(new Entry("Parameters", "plus", title, name, true, put));
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

    private void steps(StepCatalog catalog, StepId consumer) {
        String root =
                allowed.contains(ExpressionKind.ITERATION_OUTPUT) ? "IterationOutput." : "Steps.";
        for (Step step : before) {
            var offer =
                    new StepOffers(
                            document,
                            catalog,
                            step,
                            catalog.kindOf(step, document).icon(),
                            root + step.name() + ".",
                            consumer,
                            allowed,
                            this::fits,
                            row.value());
            offers.put(step.name(), offer);
            entries.addAll(offer.likely());
        }
    }

    private void files() {
        if (allowed.contains(ExpressionKind.JSON_GET_S3)) {
            entries.add(
                    new Entry(
                            "Files",
                            "file",
                            "A file in S3 › …",
                            "A value in a JSON file",
                            true,
                            new Choice.Ask(JsonGets.ofS3(row.value()))));
        }
    }

    private void variables(Optional<StepType> type, StepId step) {
        if (!allowed.contains(ExpressionKind.VARIABLE)) {
            return;
        }
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

    /// What an execution variable is; empty where there is none of the name.
    /// The names of the execution variables.
    public static List<String> variables() {
        return VARIABLES.stream().map(Variable::name).toList();
    }

    /// What an execution variable stands for.
    public static Optional<String> meaningOf(String variable) {
        return VARIABLES.stream()
                .filter(each -> each.name().equals(variable))
                .map(Variable::meaning)
                .findFirst();
    }

    private static Choice put(String text) {
        return Choice.Put.of(Expression.get(text));
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

    private boolean fits(Shape shape) {
        return switch (shape) {
            case Shape.Number number ->
                    fits(number.whole() ? Field.Kind.INTEGER : Field.Kind.NUMBER);
            case Shape.Flag _ -> fits(Field.Kind.BOOLEAN);
            case Shape.Anything _ -> true;
            default -> fits(Field.Kind.TEXT);
        };
    }

    /// The question by which the value that stands in the field is changed, where it has one.
    public Optional<Question> ofCurrent() {
        return row.value().flatMap(JsonGets::of);
    }

    /// What is inside a group of outputs.
    ///
    /// @param asked positions that were asked for
    List<Entry> inside(Choice.Branch branch, Set<Integer> asked) {
        StepOffers offer = offers.get(branch.step());
        return offer == null ? List.of() : offer.inside(branch.path(), asked);
    }

    /// The entries that hold every typed word, in their order; a reference typed out in full stands
    /// first, outputs deep in the trees of the steps stand last.
    public List<Entry> matching(String typed) {
        String text = typed.strip();
        var found = new ArrayList<Entry>();
        typedOut(text).ifPresent(found::add);
        List<String> words =
                Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s.·\\[\\]'{}]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        entries.stream().filter(entry -> holds(entry, words)).forEach(found::add);
        for (StepOffers offer : offers.values()) {
            if (found.size() < MOST) {
                deep(offer, words, found);
            }
        }
        asText(text).ifPresent(found::add);
        return List.copyOf(found);
    }

    private void deep(StepOffers offer, List<String> words, List<Entry> found) {
        String name = offer.step().name().toLowerCase(Locale.ROOT);
        for (Entry entry :
                offer.deep(
                        words.stream()
                                .filter(word -> !name.contains(word) && !word.equals("steps"))
                                .toList())) {
            if (found.stream().noneMatch(known -> puts(known, full(entry)))) {
                found.add(entry);
            }
        }
    }

    /// A line that opens all outputs is found by the name of its step alone.
    private static boolean holds(Entry entry, List<String> words) {
        String all =
                entry.choice() instanceof Choice.Unfold
                        ? "steps." + entry.section() + " " + entry.title()
                        : entry.section()
                                + " "
                                + entry.title()
                                + " "
                                + entry.detail()
                                + " "
                                + reference(entry);
        String lower = all.toLowerCase(Locale.ROOT);
        return words.stream().allMatch(lower::contains);
    }

    private static String reference(Entry entry) {
        return entry.choice() instanceof Choice.Put put
                ? put.value().asObject().flatMap(get -> get.text(Expression.GET)).orElse("")
                : "";
    }

    private static String full(Entry entry) {
        return entry.choice() instanceof Choice.Put put ? put.value().text() : "";
    }

    private static boolean puts(Entry entry, String full) {
        return !full.isEmpty() && full(entry).equals(full);
    }

    /// A reference that is typed as the definition spells it, or as step and path.
    private Optional<Entry> typedOut(String typed) {
        String bare = typed.replaceAll("^\\{|}$", "");
        int dot = bare.indexOf('.');
        if (dot < 1 || dot == bare.length() - 1 || bare.contains(" ") && !bare.contains("['")) {
            return Optional.empty();
        }
        boolean named = before.stream().anyMatch(s -> s.name().equals(bare.substring(0, dot)));
        String text = named ? "Steps." + bare : bare;
        boolean may =
                switch (Expression.ofReference(text)) {
                    case Expression.StepProperty(String step, String path) ->
                            allowed.contains(ExpressionKind.PROPERTY)
                                    && !path.isEmpty()
                                    && before.stream().anyMatch(s -> s.name().equals(step));
                    case Expression.ParameterRef(String name) ->
                            allowed.contains(ExpressionKind.PARAMETER)
                                    && document.parameter(name).isPresent();
                    case Expression.ExecutionVariable(String name) ->
                            allowed.contains(ExpressionKind.VARIABLE)
                                    && VARIABLES.stream()
                                            .anyMatch(each -> each.name().equals(name));
                    case Expression.CurrentItem _ -> allowed.contains(ExpressionKind.VARIABLE);
                    default -> false;
                };
        String value = Expression.get(text).text();
        boolean offered = entries.stream().anyMatch(entry -> puts(entry, value));
        return may && !offered
                ? Optional.of(new Entry("As typed", "reference", text, "Use this", true, put(text)))
                : Optional.empty();
    }

    /// What reads like a reference and is to stay a text.
    private Optional<Entry> asText(String typed) {
        String braced = typed.startsWith("{") ? typed : "{" + typed + "}";
        return allowed.contains(ExpressionKind.LITERAL)
                        && fits(Field.Kind.TEXT)
                        && Template.names(braced)
                ? Optional.of(
                        new Entry(
                                "As typed",
                                "edit",
                                braced,
                                "As a text, not a reference",
                                true,
                                new Choice.Keep(braced)))
                : Optional.empty();
    }
}
