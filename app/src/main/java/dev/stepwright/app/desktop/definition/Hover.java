package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.model.catalog.MemberWords;
import dev.stepwright.model.catalog.OutputTree;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.ShapeWalk;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person who points at a place of the text is told.
final class Hover {
    private static final int MANY = 8;

    private Hover() {}

    /// Several lines; none where there is nothing to say.
    static List<String> lines(CaretPlace place, Document document, StepCatalog catalog) {
        if (place.text().isEmpty()) {
            return List.of();
        }
        Optional<Navigation.Target> target = Navigation.target(place);
        if (target.isPresent()) {
            return target(target.get(), place.text(), document, catalog);
        }
        if (place.text().startsWith("Execution.")) {
            return ReferencePicker.meaningOf(place.text().substring("Execution.".length()))
                    .map(List::of)
                    .orElse(List.of());
        }
        boolean type =
                place.step()
                        .filter(
                                step ->
                                        place.pointer().tokens().size() == step.depth() + 1
                                                && place.pointer().last().equals("Type")
                                                && !place.isKey())
                        .isPresent();
        return type ? type(place.text(), catalog) : member(place);
    }

    private static List<String> type(String name, StepCatalog catalog) {
        var type = catalog.type(name);
        return type.isKnown()
                ? List.of(type.title(), type.help())
                : List.of("No type of step that is known");
    }

    private static List<String> target(
            Navigation.Target target, String text, Document document, StepCatalog catalog) {
        return switch (target) {
            case Navigation.Target.OfParameter(String name) ->
                    document.parameter(name)
                            .map(Hover::parameter)
                            .orElseGet(() -> List.of("There is no parameter called " + name));
            case Navigation.Target.OfFile(String step, String name) ->
                    List.of("Property file " + name, "Of " + step);
            case Navigation.Target.OfStep(String name) ->
                    document.named(name)
                            .map(step -> step(step, text, catalog))
                            .orElseGet(() -> List.of("There is no step called " + name));
        };
    }

    private static List<String> parameter(Parameter parameter) {
        var lines = new ArrayList<String>();
        lines.add("Parameter " + parameter.name());
        lines.add(
                parameter.type()
                        + parameter
                                .defaultValue()
                                .map(value -> ", " + value.text() + " unless told otherwise")
                                .orElse(", no default"));
        parameter.description().ifPresent(lines::add);
        return lines;
    }

    private static List<String> step(Step step, String text, StepCatalog catalog) {
        var lines = new ArrayList<String>();
        lines.add("Step " + step.title() + " · " + catalog.typeOf(step).title());
        if (Expression.of(Expression.get(text))
                        instanceof Expression.StepProperty(String name, String path)
                && name.equals(step.name())
                && !path.isEmpty()) {
            lines.add(
                    OutputTree.of(step)
                            .at(path)
                            .map(node -> "Its output " + path + " · " + node.kind())
                            .orElse("It has no output " + path + " that is known"));
        }
        return lines;
    }

    private static List<String> member(CaretPlace place) {
        Optional<ShapeWalk.Found> found = Completion.shape(place);
        Pointer pointer = place.pointer();
        if (found.isEmpty() || pointer.isRoot()) {
            return List.of();
        }
        String name = pointer.last();
        var lines = new ArrayList<String>();
        boolean element = name.chars().allMatch(Character::isDigit);
        lines.add(
                (element ? "Element " + name : MemberWords.label(name))
                        + " · "
                        + found.get().shape().kind()
                        + (found.get().required() ? ", required" : "")
                        + (found.get().deprecated() ? ", no longer advised by AWS" : ""));
        if (!element) {
            MemberWords.help(name).ifPresent(lines::add);
        }
        limits(found.get().shape()).ifPresent(lines::add);
        return lines;
    }

    private static Optional<String> limits(Shape shape) {
        return switch (shape) {
            case Shape.Text text when !text.values().isEmpty() ->
                    Optional.of(
                            "One of "
                                    + String.join(", ", text.values().stream().limit(MANY).toList())
                                    + (text.values().size() > MANY
                                            ? " and " + (text.values().size() - MANY) + " more"
                                            : ""));
            case Shape.Text text -> range(text.limits(), "characters");
            case Shape.ListOf list -> range(list.limits(), "elements");
            case Shape.MapOf map -> range(map.limits(), "entries");
            case Shape.Number number ->
                    range(
                            number.bounds().least().map(Object::toString),
                            number.bounds().most().map(Object::toString),
                            "");
            default -> Optional.empty();
        };
    }

    private static Optional<String> range(Shape.Limits limits, String of) {
        return range(
                limits.least().isPresent()
                        ? Optional.of(Long.toString(limits.least().getAsLong()))
                        : Optional.empty(),
                limits.most().isPresent()
                        ? Optional.of(Long.toString(limits.most().getAsLong()))
                        : Optional.empty(),
                " " + of);
    }

    private static Optional<String> range(
            Optional<String> least, Optional<String> most, String of) {
        if (least.isPresent() && most.isPresent()) {
            return Optional.of(least.get() + " to " + most.get() + of);
        }
        return least.map(value -> "At least " + value + of)
                .or(() -> most.map(value -> "At most " + value + of));
    }
}
