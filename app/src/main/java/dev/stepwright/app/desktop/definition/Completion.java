package dev.stepwright.app.desktop.definition;

import dev.stepwright.app.desktop.inspector.form.ReferencePicker;
import dev.stepwright.model.catalog.ExpressionKind;
import dev.stepwright.model.catalog.ExpressionPlaces;
import dev.stepwright.model.catalog.MemberWords;
import dev.stepwright.model.catalog.OutputTree;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.ShapeWalk;
import dev.stepwright.model.catalog.Shapes;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.StepType;
import dev.stepwright.model.check.Names;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Parameter;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What could be written at a place of the text.
///
/// Keys, choices and paths come from AWS's shapes, types from the catalog, names from the document
/// as it was last good.
final class Completion {
    /// One thing to write.
    ///
    /// @param label what the list shows
    /// @param detail a few words beside it
    /// @param insert what takes the place of what stands there
    /// @param back how many characters before its end the caret then stands
    /// @param more whether the next part is to be offered at once
    record Offer(String label, String detail, String insert, int back, boolean more) {}

    private static final String STEPS = "Steps.";
    private static final int MOST = 200;
    private static final List<String> TOP =
            List.of("Version", "Metadata", "Parameters", "PipelineExperimentConfig", "Steps");
    private static final List<String> PARAMETER =
            List.of("Name", "Type", "DefaultValue", "EnumValues", "Description");
    private static final List<String> CONDITIONS =
            List.of(
                    "Equals",
                    "GreaterThan",
                    "GreaterThanOrEqualTo",
                    "LessThan",
                    "LessThanOrEqualTo",
                    "In",
                    "Not",
                    "Or");
    private static final Set<String> OPERANDS = Set.of("LeftValue", "RightValue", "QueryValue");

    private final CaretPlace place;
    private final Document document;
    private final StepCatalog catalog;
    private final List<Offer> found = new ArrayList<>();

    private Completion(CaretPlace place, Document document, StepCatalog catalog) {
        this.place = place;
        this.document = document;
        this.catalog = catalog;
    }

    /// What fits what was typed so far, best first.
    static List<Offer> offers(CaretPlace place, Document document, StepCatalog catalog) {
        var completion = new Completion(place, document, catalog);
        if (place.isOutside()) {
            return List.of();
        }
        if (place.isKey()) {
            completion.keys();
        } else {
            completion.values();
        }
        return completion.fitting();
    }

    /// Where the caret is at the start of something, what is nearest to it comes first; the same
    /// where nothing fits what was typed.
    private List<Offer> fitting() {
        String typed = place.typed().toLowerCase(Locale.ROOT);
        List<Offer> fitting =
                found.stream()
                        .filter(offer -> offer.label().toLowerCase(Locale.ROOT).contains(typed))
                        .toList();
        List<Offer> offered = fitting.isEmpty() ? found : fitting;
        String like = typed.isEmpty() || fitting.isEmpty() ? place.text() : "";
        Optional<String> near = Names.nearest(like, offered.stream().map(Offer::label).toList());
        if (fitting.isEmpty() && near.isEmpty()) {
            return List.of();
        }
        return offered.stream()
                .sorted(
                        Comparator.<Offer, Boolean>comparing(
                                        offer -> near.filter(offer.label()::equals).isEmpty())
                                .thenComparing(
                                        offer ->
                                                !offer.label()
                                                        .toLowerCase(Locale.ROOT)
                                                        .startsWith(typed)))
                .limit(MOST)
                .toList();
    }

    /// What the catalog knows of a place below the step around.
    private static Optional<ShapeWalk.Found> shape(CaretPlace place, Pointer whole) {
        return place.step()
                .filter(step -> whole.tokens().size() >= step.depth())
                .flatMap(
                        step -> {
                            Shapes shapes = Shapes.standard();
                            return new ShapeWalk(shapes)
                                    .below(shapes.step(step.type()), within(step, whole));
                        });
    }

    /// What may stand at the place itself.
    static Optional<ShapeWalk.Found> shape(CaretPlace place) {
        return shape(place, place.pointer());
    }

    private static Pointer within(CaretPlace.Around step, Pointer whole) {
        return new Pointer(whole.tokens().subList(step.depth(), whole.tokens().size()));
    }

    private void keys() {
        Pointer holder = place.holder();
        int depth = holder.tokens().size();
        String first = depth == 0 ? "" : holder.tokens().getFirst();
        if (depth == 0) {
            TOP.forEach(name -> key(name, "", name.equals("Version") ? "\"\"" : listOrGroup(name)));
        } else if (first.equals("Parameters") && depth == 2) {
            PARAMETER.forEach(
                    name ->
                            key(
                                    name,
                                    MemberWords.help(name).orElse(""),
                                    name.equals("EnumValues") ? "[]" : "\"\""));
        } else if (first.equals("PipelineExperimentConfig") && depth == 1) {
            key("ExperimentName", "", "");
            key("TrialName", "", "");
        }
        place.step().ifPresent(step -> keys(step, within(step, holder)));
        if (depth > 0 && place.siblings().size() <= 1) {
            functions(holder);
        }
        switch (depth == 0 ? "" : holder.last()) {
            case Expression.JOIN -> {
                key("On", "What stands between the parts", "\"\"");
                key("Values", "The parts", "[]");
            }
            case Expression.JSON_GET -> {
                key("PropertyFile", "The file, of a step", "{}");
                key("S3Uri", "The file, in S3", "");
                key("Path", "Where in it", "\"\"");
            }
            default -> {}
        }
    }

    private void keys(CaretPlace.Around step, Pointer within) {
        if (within.isRoot()) {
            key("Name", "", "\"\"");
            key("Type", "", "\"\"");
            key("DependsOn", "Steps that come before", "[]");
        }
        List<Side> sides = Side.of(step.type());
        if (within.equals(Pointer.of("Arguments")) && !sides.isEmpty()) {
            if (decides(step)) {
                key("Conditions", "All of them must hold", "[]");
            }
            sides.forEach(side -> key(side.key(), "Steps of this branch", "[]"));
        }
        if (decides(step) && isCondition(within)) {
            key("Type", "How the sides are compared", "\"\"");
            key("LeftValue", "", "");
            key("RightValue", "", "");
            key("QueryValue", "Of “In”", "");
            key("Values", "Of “In”", "[]");
            key("Condition", "Of “Not”", "{}");
            key("Conditions", "Of “Or”", "[]");
        }
        if (within.tokens().size() == 2 && within.tokens().getFirst().equals("DependsOn")) {
            key("Step", "", "\"\"");
            key("Trigger", "", "\"\"");
        }
        Shapes shapes = Shapes.standard();
        new ShapeWalk(shapes)
                .below(shapes.step(step.type()), within)
                .map(ShapeWalk.Found::shape)
                .filter(Shape.Structure.class::isInstance)
                .map(Shape.Structure.class::cast)
                .ifPresent(structure -> members(structure, shapes));
    }

    private static boolean decides(CaretPlace.Around step) {
        return Side.of(step.type()).contains(Side.IF);
    }

    private static boolean isCondition(Pointer within) {
        List<String> tokens = within.tokens();
        return tokens.size() > 2
                && tokens.get(1).equals("Conditions")
                && !OPERANDS.contains(tokens.getLast());
    }

    private void members(Shape.Structure structure, Shapes shapes) {
        for (boolean required : new boolean[] {true, false}) {
            structure
                    .members()
                    .forEach(
                            (name, member) -> {
                                if (member.required() == required && !member.deprecated()) {
                                    Shape shape = shapes.shape(member.shape());
                                    key(
                                            name,
                                            shape.kind() + (required ? ", required" : ""),
                                            skeleton(shape));
                                }
                            });
        }
    }

    private static String skeleton(Shape shape) {
        return switch (shape) {
            case Shape.Structure _, Shape.MapOf _ -> "{}";
            case Shape.ListOf _ -> "[]";
            case Shape.Text _, Shape.Time _ -> "\"\"";
            case Shape.Number _, Shape.Flag _, Shape.Anything _ -> "";
        };
    }

    private static String listOrGroup(String name) {
        return name.equals("Parameters") || name.equals("Steps") ? "[]" : "{}";
    }

    /// The expressions that may stand in place of the object around.
    private void functions(Pointer holder) {
        Set<ExpressionKind> kinds =
                place.step()
                        .map(
                                step ->
                                        ExpressionPlaces.inStep(
                                                catalog.type(step.type()), within(step, holder)))
                        .orElseGet(() -> ExpressionPlaces.inPipeline(holder));
        if (kinds.contains(ExpressionKind.PARAMETER)
                || kinds.contains(ExpressionKind.PROPERTY)
                || kinds.contains(ExpressionKind.PROPERTY_FILE)) {
            key(Expression.GET, "A parameter, or an output of a step", "\"\"");
        }
        if (kinds.contains(ExpressionKind.JOIN)) {
            key(Expression.JOIN, "Parts put together to one text", "{}");
        }
        if (kinds.contains(ExpressionKind.JSON_GET_FILE)
                || kinds.contains(ExpressionKind.JSON_GET_S3)) {
            key(Expression.JSON_GET, "A value read from a JSON file", "{}");
        }
    }

    private void key(String name, String detail, String value) {
        boolean there = place.siblings().contains(name) && !place.text().equals(name);
        if (there || found.stream().anyMatch(offer -> offer.label().equals(name))) {
            return;
        }
        String insert = quoted(name) + (place.colonFollows() ? "" : ": " + value);
        int back = place.colonFollows() || value.isEmpty() ? 0 : 1;
        found.add(new Offer(name, detail, insert, back, false));
    }

    private void values() {
        Pointer pointer = place.pointer();
        List<String> tokens = pointer.tokens();
        String last = tokens.isEmpty() ? "" : tokens.getLast();
        String holder = tokens.size() < 2 ? "" : tokens.get(tokens.size() - 2);
        if (last.equals(Expression.GET)) {
            references();
            return;
        }
        if (tokens.size() == 3 && tokens.getFirst().equals("Parameters") && last.equals("Type")) {
            Parameter.TYPES.forEach(type -> text(type, ""));
        }
        place.step().ifPresent(step -> values(step, within(step, pointer), last, holder));
        shape(place).ifPresent(found -> choices(found.shape()));
    }

    private void values(CaretPlace.Around step, Pointer within, String last, String holder) {
        if (within.equals(Pointer.of("Type"))) {
            catalog.types().forEach(type -> text(type.name(), type.title()));
        }
        boolean before = holder.equals("DependsOn");
        if (before || last.equals("Step") && within.tokens().getFirst().equals("DependsOn")) {
            for (Step each : document.steps()) {
                boolean there = before && place.elements().contains(each.name());
                if (!each.name().isEmpty()
                        && !each.name().equals(step.name())
                        && (!there || each.name().equals(place.text()))) {
                    text(each.name(), titleOf(each));
                }
            }
        }
        if (decides(step)
                && last.equals("Type")
                && isCondition(within.isRoot() ? within : within.parent())) {
            CONDITIONS.forEach(type -> text(type, ""));
        }
    }

    private String titleOf(Step step) {
        StepType type = catalog.typeOf(step);
        return type.title();
    }

    private void choices(Shape shape) {
        switch (shape) {
            case Shape.Text text -> text.values().forEach(value -> text(value, ""));
            case Shape.Flag _ -> {
                word("true");
                word("false");
            }
            default -> {}
        }
    }

    private void references() {
        String typed = place.typed();
        if (typed.startsWith(STEPS)) {
            String rest = typed.substring(STEPS.length());
            int dot = rest.indexOf('.');
            Optional<Step> step =
                    dot < 0 ? Optional.empty() : document.named(rest.substring(0, dot));
            if (step.isPresent()) {
                outputs(step.get(), rest.substring(dot + 1));
                return;
            }
        }
        likelySteps();
        for (Parameter parameter : document.parameters()) {
            text("Parameters." + parameter.name(), parameter.type());
        }
        String own = place.step().map(CaretPlace.Around::name).orElse("");
        for (Step step : document.steps()) {
            if (!step.name().isEmpty() && !step.name().equals(own)) {
                String text = "Steps." + step.name() + ".";
                found.add(new Offer(text, titleOf(step), quoted(text), 1, true));
            }
        }
        for (String variable : ReferencePicker.variables()) {
            text("Execution." + variable, ReferencePicker.meaningOf(variable).orElse(""));
        }
    }

    /// The same output of the step whose name is nearest to one that does not exist.
    private void likelySteps() {
        String whole = place.text();
        int dot = whole.indexOf('.', STEPS.length());
        if (!whole.startsWith(STEPS) || dot < 0) {
            return;
        }
        String name = whole.substring(STEPS.length(), dot);
        if (document.named(name).isEmpty()) {
            Names.nearest(name, document.steps().stream().map(Step::name).toList())
                    .ifPresent(near -> text(STEPS + near + whole.substring(dot), ""));
        }
    }

    /// The outputs one level below the path that is typed.
    private void outputs(Step step, String path) {
        String prefix = "Steps." + step.name() + ".";
        OutputTree tree = OutputTree.of(step);
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        List<OutputTree.Node> nodes =
                end <= 0
                        ? tree.roots()
                        : tree.at(path.substring(0, end))
                                .map(OutputTree.Node::children)
                                .orElse(List.of());
        for (OutputTree.Node node : nodes) {
            String text = prefix + node.path();
            found.add(new Offer(text, node.kind(), quoted(text), node.isValue() ? 0 : 1, false));
        }
        step.body()
                .array("PropertyFiles")
                .orElse(JsonArray.EMPTY)
                .values()
                .flatMap(file -> file.asObject().stream())
                .flatMap((JsonObject file) -> file.text("PropertyFileName").stream())
                .forEach(name -> text(prefix + "PropertyFiles." + name, "property file"));
    }

    private void text(String value, String detail) {
        if (found.stream().noneMatch(offer -> offer.label().equals(value))) {
            found.add(new Offer(value, detail, quoted(value), 0, false));
        }
    }

    private void word(String word) {
        found.add(new Offer(word, "", word, 0, false));
    }

    private static String quoted(String text) {
        return Json.of(text).text();
    }
}
