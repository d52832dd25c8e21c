package dev.stepwright.model.fix;

import dev.stepwright.model.catalog.LikelyOutputs;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.edit.AddParameter;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.InsertValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What mends references: the parameter, step or output that a `Get` names, and the way into it.
final class ReferenceFixes {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,256}");
    private static final Pattern KEY = Pattern.compile("\\[(['\"])(.*?)\\1\\]");
    private static final Pattern POSITION = Pattern.compile("\\[([0-9]+)\\]");
    private static final Pattern BARE_KEY = Pattern.compile("\\[([A-Za-z_][A-Za-z0-9_ :./-]*)\\]");
    private static final Pointer OUTPUTS =
            Pointer.of("Arguments", "ProcessingOutputConfig", "Outputs");
    private static final Pointer INPUTS = Pointer.of("Arguments", "ProcessingInputs");
    private static final String LAST_SUMMARY = "49";

    private ReferenceFixes() {}

    private static Fix use(Spot spot, String shown, String get) {
        return Fix.guess("Use " + Spot.quoted(shown), spot.set(Json.of(get)));
    }

    /// The step that a `Get` names, with the path behind it.
    private static Optional<Expression.StepProperty> property(Spot spot) {
        return Expression.ofReference(spot.text()) instanceof Expression.StepProperty property
                ? Optional.of(property)
                : Optional.empty();
    }

    private static Optional<Step> target(Spot spot) {
        return property(spot).flatMap(each -> spot.document().named(each.step()));
    }

    /// The same reference with another path.
    private static String withPath(Spot spot, String path) {
        return "Steps." + property(spot).orElseThrow().step() + "." + path;
    }

    private static Optional<Fix> changed(Spot spot, String shown, UnaryOperator<String> change) {
        return property(spot)
                .map(Expression.StepProperty::path)
                .map(path -> withPath(spot, change.apply(path)))
                .filter(get -> !get.equals(spot.text()))
                .map(get -> use(spot, shown, get));
    }

    static List<Fix> parameter(Spot spot) {
        if (!(Expression.ofReference(spot.text())
                instanceof Expression.ParameterRef(String name))) {
            return List.of();
        }
        var fixes = new ArrayList<Fix>();
        spot.meant().ifPresent(near -> fixes.add(use(spot, near, "Parameters." + near)));
        if (NAME.matcher(name).matches()) {
            fixes.add(
                    Fix.guess(
                            "Declare parameter",
                            new AddParameter(name, parameterType(spot), Optional.empty())));
        }
        return fixes;
    }

    /// The type of parameter that fits where the reference stands.
    private static String parameterType(Spot spot) {
        return shape(spot.type().name(), spot.place().parent())
                .map(
                        shape ->
                                switch (shape) {
                                    case Shape.Number number ->
                                            number.whole() ? "Integer" : "Float";
                                    case Shape.Flag _ -> "Boolean";
                                    default -> "String";
                                })
                .orElse("String");
    }

    /// The shape of a place below a step of a type.
    static Optional<Shape> shape(String type, Pointer place) {
        Shapes shapes = Shapes.standard();
        Optional<Shape> at = Optional.of(shapes.step(type));
        for (String token : place.tokens()) {
            at =
                    at.flatMap(
                            shape ->
                                    switch (shape) {
                                        case Shape.Structure structure ->
                                                shapes.member(structure, token);
                                        case Shape.ListOf list ->
                                                Optional.of(shapes.shape(list.member()));
                                        case Shape.MapOf map ->
                                                Optional.of(shapes.shape(map.value()));
                                        default -> Optional.empty();
                                    });
        }
        return at;
    }

    static List<Fix> step(Spot spot) {
        String text = spot.text();
        int start = text.indexOf('.') + 1;
        return spot.meant()
                .filter(spot::canWaitFor)
                .map(
                        near -> {
                            String name =
                                    switch (Expression.ofReference(text)) {
                                        case Expression.StepProperty(String step, _) -> step;
                                        case Expression.IterationOutput(String step, _) -> step;
                                        default -> "";
                                    };
                            String get =
                                    text.substring(0, start)
                                            + near
                                            + text.substring(start + name.length());
                            return List.of(use(spot, near, get));
                        })
                .orElse(List.of());
    }

    static List<Fix> variable(Spot spot) {
        return spot.meant()
                .map(near -> List.of(use(spot, near, "Execution." + near)))
                .orElse(List.of());
    }

    static List<Fix> jobName(Spot spot) {
        String id = "Execution.PipelineExecutionId";
        return List.of(use(spot, id, id));
    }

    static List<Fix> outcome(Spot spot) {
        return List.of(use(spot, "Outcome", withPath(spot, "Outcome")));
    }

    private static List<String> declared(Step step) {
        return names(step, Pointer.of("OutputParameters"), "OutputName");
    }

    private static List<String> names(Step step, Pointer list, String key) {
        return step.at(list)
                .flatMap(Json::asArray)
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(each -> each.asObject().stream())
                .flatMap(each -> each.text(key).stream())
                .toList();
    }

    private static String output(String name) {
        return "OutputParameters['" + name + "']";
    }

    /// The output that the end of the path names, or the only one there is.
    static List<Fix> lambdaOutput(Spot spot) {
        String path = property(spot).map(Expression.StepProperty::path).orElse("");
        List<String> names = target(spot).map(ReferenceFixes::declared).orElse(List.of());
        Matcher key = KEY.matcher(path);
        String wanted = key.find() ? key.group(2) : path.substring(path.lastIndexOf('.') + 1);
        return (names.contains(wanted) ? List.of(wanted) : names)
                .stream()
                        .limit(3)
                        .map(name -> use(spot, name, withPath(spot, output(name))))
                        .toList();
    }

    static List<Fix> undeclaredOutput(Spot spot) {
        var fixes = new ArrayList<Fix>();
        spot.meant()
                .flatMap(near -> changed(spot, near, path -> withKey(path, near)))
                .ifPresent(fixes::add);
        Matcher key = KEY.matcher(spot.text());
        if (key.find() && target(spot).isPresent()) {
            JsonObject declaration =
                    JsonObject.EMPTY
                            .plus("OutputName", Json.of(key.group(2)))
                            .plus("OutputType", Json.of("String"));
            fixes.add(
                    Fix.guess(
                            "Declare output",
                            new InsertValue(
                                    target(spot).get().id(),
                                    Pointer.of("OutputParameters"),
                                    Integer.MAX_VALUE,
                                    declaration)));
        }
        return fixes;
    }

    private static String withKey(String path, String name) {
        return KEY.matcher(path)
                .replaceFirst(
                        found ->
                                Matcher.quoteReplacement(
                                        "[" + found.group(1) + name + found.group(1) + "]"));
    }

    /// The whole output, of which nothing inside can be used.
    static List<Fix> nestedOutput(Spot spot) {
        Matcher key = KEY.matcher(property(spot).map(Expression.StepProperty::path).orElse(""));
        return key.find()
                ? List.of(use(spot, key.group(2), withPath(spot, output(key.group(2)))))
                : List.of();
    }

    static List<Fix> firstMember(Spot spot) {
        return spot.meant()
                .flatMap(
                        near ->
                                changed(
                                        spot,
                                        near,
                                        path ->
                                                near
                                                        + path.substring(
                                                                path.split("[.\\[]", 2)[0]
                                                                        .length())))
                .map(List::of)
                .orElse(List.of());
    }

    /// Baselines are values without anything inside.
    static List<Fix> baseline(Spot spot) {
        return spot.meant()
                .map(near -> List.of(use(spot, near, withPath(spot, near))))
                .orElse(List.of());
    }

    /// Quotes around a name in brackets; no member left empty.
    static List<Fix> syntax(Spot spot) {
        var fixes = new ArrayList<Fix>();
        String path = property(spot).map(Expression.StepProperty::path).orElse("");
        String quoted = BARE_KEY.matcher(path).replaceAll("['$1']");
        if (!quoted.equals(path)) {
            fixes.add(
                    Fix.safe("Put the name in quotes", spot.set(Json.of(withPath(spot, quoted)))));
        }
        String full = path.replaceAll("\\.{2,}", ".").replaceAll("^\\.|\\.$", "");
        if (!full.equals(path) && !full.isEmpty()) {
            fixes.add(use(spot, full, withPath(spot, full)));
        }
        return fixes;
    }

    /// What others most likely use of the step.
    static List<Fix> complete(Spot spot) {
        return target(spot).map(LikelyOutputs::of).orElse(List.of()).stream()
                .limit(3)
                .map(each -> each.node().path())
                .map(path -> use(spot, path, withPath(spot, path)))
                .toList();
    }

    static List<Fix> processingOutput(Spot spot) {
        List<String> names =
                target(spot).map(step -> names(step, OUTPUTS, "OutputName")).orElse(List.of());
        return spot.meant().map(List::of).orElse(names).stream()
                .limit(3)
                .flatMap(name -> changed(spot, name, path -> withKey(path, name)).stream())
                .toList();
    }

    /// The name of the input or output at the number.
    static List<Fix> byName(Spot spot) {
        Matcher position = POSITION.matcher(spot.text());
        if (!position.find() || target(spot).isEmpty()) {
            return List.of();
        }
        boolean output = spot.text().contains("ProcessingOutputConfig");
        return target(spot)
                .get()
                .at((output ? OUTPUTS : INPUTS).child(position.group(1)))
                .flatMap(Json::asObject)
                .flatMap(each -> each.text(output ? "OutputName" : "InputName"))
                .flatMap(
                        name ->
                                changed(
                                        spot,
                                        name,
                                        path ->
                                                POSITION.matcher(path)
                                                        .replaceFirst(
                                                                Matcher.quoteReplacement(
                                                                        "['" + name + "']"))))
                .map(List::of)
                .orElse(List.of());
    }

    static List<Fix> lastSummary(Spot spot) {
        return changed(
                        spot,
                        LAST_SUMMARY,
                        path -> POSITION.matcher(path).replaceFirst("[" + LAST_SUMMARY + "]"))
                .map(List::of)
                .orElse(List.of());
    }

    /// The step that writes the file comes first.
    static List<Fix> waitForWriter(Spot spot) {
        return spot.meant()
                .flatMap(spot.document()::named)
                .map(
                        writer ->
                                List.of(
                                        Fix.guess(
                                                "Wait for " + Spot.quoted(writer.name()),
                                                new Connect(writer.id(), spot.id()))))
                .orElse(List.of());
    }

    static List<Fix> propertyFile(Spot spot) {
        Optional<Expression.StepProperty> file = property(spot);
        Optional<Step> step = target(spot);
        if (file.isEmpty() || step.isEmpty()) {
            return List.of();
        }
        var fixes = new ArrayList<Fix>();
        spot.meant()
                .ifPresent(
                        near ->
                                fixes.add(
                                        use(spot, near, withPath(spot, "PropertyFiles." + near))));
        String name = file.get().propertyFile().orElse("");
        for (String output : names(step.get(), OUTPUTS, "OutputName").stream().limit(3).toList()) {
            JsonObject declaration =
                    JsonObject.EMPTY
                            .plus("PropertyFileName", Json.of(name))
                            .plus("OutputName", Json.of(output))
                            .plus("FilePath", Json.of(name + ".json"));
            fixes.add(
                    Fix.guess(
                            "Add property file in " + Spot.quoted(output),
                            new InsertValue(
                                    step.get().id(),
                                    Pointer.of("PropertyFiles"),
                                    Integer.MAX_VALUE,
                                    declaration)));
        }
        return fixes;
    }

    /// A property file is named in full, in a `Get`.
    static List<Fix> propertyFileName(Spot spot) {
        String text = spot.text();
        boolean inGet = spot.place().last().equals(Expression.GET);
        if (text.matches("Steps\\.[^.\\[]+\\.PropertyFiles\\.[^.\\[]+") && !inGet) {
            return List.of(Fix.safe("Make it a reference", spot.set(Expression.get(text))));
        }
        return target(spot)
                .map(step -> names(step, Pointer.of("PropertyFiles"), "PropertyFileName"))
                .orElse(List.of())
                .stream()
                .limit(3)
                .map(
                        name -> {
                            String get = withPath(spot, "PropertyFiles." + name);
                            return Fix.guess(
                                    "Use " + Spot.quoted(name),
                                    spot.set(inGet ? Json.of(get) : Expression.get(get)));
                        })
                .toList();
    }
}
