package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.app.desktop.inspector.form.ValueText.Part.Link;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What a person who points at a reference is told: what it is, where it comes from, how the
/// definition spells it, and what it stood for in the execution that is looked at.
public final class ReferenceWords {
    private static final int LONGEST = 300;

    private final Document document;
    private final StepCatalog catalog;

    public ReferenceWords(Document document, StepCatalog catalog) {
        this.document = document;
        this.catalog = catalog;
    }

    /// The name of the step that a reference leads to; empty where it leads to none.
    public static Optional<String> step(Link link) {
        return switch (expression(link)) {
            case Expression.StepProperty property -> Optional.of(property.step());
            case Expression.IterationOutput output -> Optional.of(output.step());
            case Expression.JsonGet get -> property(get).map(Expression.StepProperty::step);
            default -> Optional.empty();
        };
    }

    private static Expression expression(Link link) {
        return link.full().startsWith("{")
                        && JsonFile.read(link.full())
                                instanceof JsonFile.Reading.Read(JsonFile file)
                ? Expression.of(file.root())
                : Expression.ofReference(link.full());
    }

    /// The step whose output decides what is read: that of a property file, or the first that an
    /// address names.
    private static Optional<Expression.StepProperty> property(Expression.JsonGet get) {
        return get.propertyFile()
                .or(
                        () ->
                                get.s3Uri()
                                        .map(Expression::of)
                                        .filter(Expression.Join.class::isInstance)
                                        .flatMap(join -> ((Expression.Join) join).values())
                                        .flatMap(Json::asArray)
                                        .flatMap(
                                                values ->
                                                        values.values()
                                                                .filter(Expression::isExpression)
                                                                .findFirst()))
                .map(Expression::of)
                .filter(Expression.StepProperty.class::isInstance)
                .map(Expression.StepProperty.class::cast);
    }

    /// Several lines.
    ///
    /// @param row the field the reference stands in
    /// @param resolved the arguments of a step, by its name, with every expression replaced by what
    ///     it stood for
    public String of(Link link, ValueRow row, Function<String, Optional<JsonObject>> resolved) {
        var lines = new ArrayList<String>();
        switch (expression(link)) {
            case Expression.ParameterRef(String name) -> {
                lines.add("Parameter " + name);
                lines.add(
                        document.parameter(name)
                                .map(ReferenceWords::parameter)
                                .orElse("Not declared"));
                lines.add(link.full());
            }
            case Expression.ExecutionVariable(String name) -> {
                lines.add(
                        ReferencePicker.meaningOf(name)
                                .orElse("No execution variable of this name"));
                lines.add(link.full());
            }
            case Expression.StepProperty(String step, String path) ->
                    output(link, step, path, lines);
            case Expression.IterationOutput(String step, String path) -> {
                output(link, step, path, lines);
                lines.set(0, "Of each turn: " + lines.getFirst());
            }
            case Expression.CurrentItem _ -> {
                lines.add("The item that this turn of the loop is for");
                lines.add(link.full());
            }
            case Expression.JsonGet get -> file(get, lines);
            default -> lines.add(link.full());
        }
        held(row, resolved).ifPresent(text -> lines.add(heldWords(row) + text));
        return String.join("\n", lines);
    }

    private static String parameter(Parameter parameter) {
        return parameter.type()
                + parameter
                        .defaultValue()
                        .map(value -> ", " + ValueText.plain(value) + " unless told otherwise")
                        .orElse(", no default");
    }

    private void output(Link link, String name, String path, List<String> lines) {
        Optional<Step> step = document.named(name);
        lines.add(
                step.map(found -> OutputWords.meaning(found, path))
                        .orElse("There is no step called " + name));
        step.ifPresent(
                found -> lines.add(upper(OutputWords.kind(found, path)) + " from " + of(found)));
        lines.add(link.full());
    }

    private void file(Expression.JsonGet get, List<String> lines) {
        String path = get.path().map(ValueText::plain).orElse("");
        lines.add("Value at " + path);
        Optional<Expression.StepProperty> property = property(get);
        String file =
                property.flatMap(Expression.StepProperty::propertyFile)
                        .map(name -> "Property file " + name)
                        .orElse("JSON file in S3");
        Optional<Step> step = property.map(Expression.StepProperty::step).flatMap(document::named);
        lines.add(file + step.map(found -> " of " + of(found)).orElse(""));
        lines.add(
                get.propertyFile().or(get::s3Uri).flatMap(Template::textOf).orElse("Std:JsonGet"));
    }

    private String of(Step step) {
        return step.title() + ", " + catalog.kindOf(step, document).noun();
    }

    private static String upper(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /// A join is known as a whole only.
    private static String heldWords(ValueRow row) {
        boolean whole =
                row.value()
                        .map(Expression::of)
                        .filter(Expression.Join.class::isInstance)
                        .isPresent();
        return whole ? "The whole text in this run: " : "In this run: ";
    }

    /// What the field held; the resolved arguments begin below `Arguments`.
    private Optional<String> held(ValueRow row, Function<String, Optional<JsonObject>> resolved) {
        if (!(row.target() instanceof Target.InStep(var id, Pointer place))
                || !place.startsWith(Pointer.of("Arguments"))) {
            return Optional.empty();
        }
        var below = new Pointer(place.tokens().subList(1, place.tokens().size()));
        return document.step(id)
                .flatMap(step -> resolved.apply(step.name()))
                .flatMap(arguments -> arguments.at(below))
                .map(ReferenceWords::shown);
    }

    private static String shown(Json value) {
        String text =
                value.asObject().isPresent() || value.asArray().isPresent()
                        ? ValueText.onOneLine(value)
                        : ValueText.plain(value);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
