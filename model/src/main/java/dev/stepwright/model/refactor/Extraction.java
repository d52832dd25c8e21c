package dev.stepwright.model.refactor;

import dev.stepwright.model.catalog.ExpressionKind;
import dev.stepwright.model.catalog.ExpressionPlaces;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.edit.AddParameter;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Many;
import dev.stepwright.model.edit.Names;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonText;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.References;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a parameter of a value that is written in a step; the same value elsewhere is offered.
///
/// @param place of the value, below the step
public record Extraction(Document document, StepId step, Pointer place) implements Refactoring {
    /// A value of a step that a parameter can stand for.
    public record Literal(Pointer place, Json value) {
        /// How much of a value a line shows.
        private static final int SHOWN = 32;

        /// "ResourceConfig.InstanceType: ml.m5.xlarge"
        public String title() {
            String text = Place.plain(value);
            return Place.field(place)
                    + ": "
                    + (text.length() > SHOWN ? text.substring(0, SHOWN - 1) + "…" : text);
        }
    }

    /// The values of a step that a parameter can stand for.
    public static List<Literal> of(Step step) {
        StepType type = StepCatalog.STANDARD.typeOf(step);
        var found = new ArrayList<Literal>();
        References.walk(
                step.body(),
                step.type(),
                (at, node) -> {
                    if (type(node).isPresent()
                            && at.tokens().size() > 1
                            && !at.last().equals(Expression.GET)
                            && ExpressionPlaces.inStep(type, at)
                                    .contains(ExpressionKind.PARAMETER)) {
                        found.add(new Literal(at, node));
                    }
                });
        return found;
    }

    private static Optional<String> type(Json value) {
        return switch (value) {
            case JsonText text when !text.value().isEmpty() -> Optional.of("String");
            case JsonNumber number -> Optional.of(number.isInteger() ? "Integer" : "Float");
            case JsonLiteral literal when literal != JsonLiteral.NULL -> Optional.of("Boolean");
            default -> Optional.empty();
        };
    }

    private Json value() {
        return document.step(step).flatMap(each -> each.at(place)).orElse(JsonLiteral.NULL);
    }

    @Override
    public String title() {
        return "Make a parameter of " + new Literal(place, value()).title();
    }

    @Override
    public String words() {
        return "The parameter gets this value as its default. Tick where else the same value means the same.";
    }

    @Override
    public String action() {
        return "Make parameter";
    }

    @Override
    public Optional<Input> input() {
        return Optional.of(
                new Input(
                        "Name of the parameter",
                        Names.free(wanted(), taken -> document.parameter(taken).isPresent())));
    }

    /// The member that holds the value, or the list it is in.
    private String wanted() {
        for (String token : place.tokens().reversed()) {
            if (!token.matches("\\d+|Values|Std:.*")) {
                return token.replaceAll("[^A-Za-z0-9_-]", "");
            }
        }
        return "Parameter";
    }

    @Override
    public Preview preview(String typed) {
        String name = typed.strip();
        Json value = value();
        String after = "Parameters." + name;
        var places = new ArrayList<Place>();
        for (Step each : document.steps()) {
            for (Literal literal : of(each)) {
                if (literal.value().sameValue(value)) {
                    boolean chosen = each.id().equals(step) && literal.place().equals(place);
                    places.add(
                            Place.of(
                                    document,
                                    Optional.of(each.id()),
                                    literal.place(),
                                    Place.plain(literal.value()),
                                    after,
                                    chosen
                                            ? Place.Tick.ALWAYS
                                            : literal.place().last().equals(place.last())
                                                    ? Place.Tick.ON
                                                    : Place.Tick.OFF));
                }
            }
        }
        return new Preview(
                places, hindrance(name), chosen -> edit(name, Place.chosen(places, chosen)));
    }

    private Edit edit(String name, List<Place> places) {
        Json value = value();
        var edits = new ArrayList<Edit>();
        edits.add(new AddParameter(name, type(value).orElse("String"), Optional.of(value)));
        for (Place each : places) {
            edits.add(
                    new SetValue(
                            each.step().orElseThrow(),
                            each.within(),
                            Expression.get("Parameters." + name)));
        }
        return new Many("Make parameter " + name, edits);
    }

    private Optional<String> hindrance(String name) {
        if (name.isEmpty()) {
            return Optional.of("A parameter needs a name.");
        }
        return document.parameter(name).isPresent()
                ? Optional.of("There is already a parameter called “" + name + "”.")
                : Optional.empty();
    }
}
