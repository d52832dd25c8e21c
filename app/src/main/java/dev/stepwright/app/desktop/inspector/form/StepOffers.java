package dev.stepwright.app.desktop.inspector.form;

import dev.stepwright.app.desktop.inspector.form.Choice.Branch;
import dev.stepwright.app.desktop.inspector.form.Question.Blank;
import dev.stepwright.app.desktop.inspector.form.ReferencePicker.Entry;
import dev.stepwright.model.catalog.ExpressionKind;
import dev.stepwright.model.catalog.FunctionResults;
import dev.stepwright.model.catalog.LikelyOutputs;
import dev.stepwright.model.catalog.OutputTree;
import dev.stepwright.model.catalog.Shape;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.TopModels;
import dev.stepwright.model.edit.Connect;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Expression;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What one step offers to a field of another: the likeliest outputs first, then all of them as a
/// tree.
///
/// @param step the one that offers
/// @param icon its icon
/// @param prefix what a reference to one of its outputs begins with, the dot included
/// @param consumer the step whose field it is
/// @param allowed what may stand in the field
/// @param fits whether a value of a shape is of the field's kind
/// @param current what stands in the field
record StepOffers(
        Document document,
        StepCatalog catalog,
        Step step,
        String icon,
        String prefix,
        StepId consumer,
        Set<ExpressionKind> allowed,
        Predicate<Shape> fits,
        Optional<Json> current) {
    /// How many elements of a list are shown before a position is asked for.
    private static final int ELEMENTS = 3;

    private static final int DEEP = 12;
    private static final Shape TEXT =
            new Shape.Text("", List.of(), Shape.Limits.NONE, Optional.empty(), false);
    private static final String ALL = "All outputs…";

    /// What is offered before anything is typed.
    List<Entry> likely() {
        var found = new ArrayList<Entry>();
        boolean property =
                allowed.contains(ExpressionKind.PROPERTY)
                        || allowed.contains(ExpressionKind.ITERATION_OUTPUT);
        bestModels(found);
        result().ifPresent(found::add);
        OutputTree tree = OutputTree.of(step);
        if (property) {
            LikelyOutputs.of(step, tree).stream()
                    .map(this::entry)
                    .sorted(Comparator.comparing(entry -> !entry.fits()))
                    .forEach(found::add);
        }
        propertyFiles(found);
        if (property && !tree.roots().isEmpty()) {
            found.add(
                    new Entry(
                            step.name(),
                            icon,
                            ALL,
                            "",
                            true,
                            new Choice.Unfold(new Branch(prefix, step.name(), ""))));
        }
        return found;
    }

    private Entry entry(LikelyOutputs.Output output) {
        return new Entry(
                step.name(),
                icon,
                output.title().orElseGet(() -> ValueText.shortPath(output.node().path())),
                output.meaning(),
                fits.test(output.node().shape()),
                put(output.node()));
    }

    private Choice put(OutputTree.Node node) {
        return Choice.Put.of(Expression.get(prefix + node.path()));
    }

    private void bestModels(List<Entry> found) {
        boolean ranks =
                allowed.contains(ExpressionKind.JOIN) && TopModels.ranks(catalog.typeOf(step));
        if (!ranks || TopModels.of(step, 1).isEmpty()) {
            return;
        }
        model(1).ifPresent(found::add);
        model(2).ifPresent(found::add);
        found.add(
                new Entry(
                        step.name(),
                        icon,
                        "Best model by rank…",
                        "From 1 to " + TopModels.MOST,
                        fitsText(),
                        new Choice.Ask(
                                Question.of(
                                        "Which of the best models of " + step.name() + "?",
                                        new Blank("", "3", "1 to " + TopModels.MOST),
                                        this::ranked))));
    }

    private Question.Answer ranked(String typed) {
        boolean rank =
                typed.matches("\\d{1,3}")
                        && Integer.parseInt(typed) >= 1
                        && Integer.parseInt(typed) <= TopModels.MOST;
        return rank
                ? Question.given(TopModels.of(step, Integer.parseInt(typed)).orElseThrow())
                : Question.refused(
                        "The service names the best "
                                + TopModels.MOST
                                + ": a whole number from 1 to "
                                + TopModels.MOST
                                + ".");
    }

    private Optional<Entry> model(int rank) {
        String title = rank == 1 ? "Best model" : ordinal(rank) + " best model";
        return TopModels.of(step, rank)
                .map(
                        value ->
                                new Entry(
                                        step.name(),
                                        icon,
                                        title,
                                        "S3 location",
                                        fitsText(),
                                        Choice.Put.of(value)));
    }

    private static String ordinal(int rank) {
        boolean teen = rank % 100 >= 11 && rank % 100 <= 13;
        return rank
                + (teen
                        ? "th"
                        : switch (rank % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }

    private boolean fitsText() {
        return fits.test(TEXT);
    }

    /// What a Python function returned.
    private Optional<Entry> result() {
        if (!allowed.contains(ExpressionKind.JSON_GET_S3)
                || !FunctionResults.has(catalog.variantOf(step, document))) {
            return Optional.empty();
        }
        String example = FunctionResults.RESULT + "['mse']";
        return Optional.of(
                new Entry(
                        step.name(),
                        "file",
                        "Result › …",
                        "What the function returned",
                        true,
                        new Choice.Ask(
                                Question.of(
                                        "What of the result of "
                                                + step.name()
                                                + ": all of it, or a part such as "
                                                + example
                                                + ".",
                                        new Blank("", FunctionResults.RESULT, example),
                                        this::result))));
    }

    private Question.Answer result(String path) {
        if (!path.startsWith(FunctionResults.RESULT)) {
            return Question.refused("The path begins with " + FunctionResults.RESULT + ".");
        }
        var others = new ArrayList<Edit>();
        var wait = new Connect(step.id(), consumer);
        if (wait.refusal(document).isEmpty()) {
            others.add(wait);
        }
        FunctionResults.toldToWrite(step)
                .ifPresent(
                        told ->
                                others.add(
                                        new SetValue(
                                                step.id(), FunctionResults.arguments(), told)));
        return new Question.Answer.Given(
                new Choice.Put(
                        FunctionResults.of(step.name(), path),
                        "Use the result of " + step.name(),
                        others));
    }

    private void propertyFiles(List<Entry> found) {
        if (!allowed.contains(ExpressionKind.JSON_GET_FILE)
                && !allowed.contains(ExpressionKind.PROPERTY_FILE)) {
            return;
        }
        JsonArray files = step.body().array("PropertyFiles").orElse(JsonArray.EMPTY);
        files.values()
                .flatMap(file -> file.asObject().stream())
                .flatMap(file -> file.text("PropertyFileName").stream())
                .filter(name -> !name.isEmpty())
                .map(this::propertyFile)
                .forEach(found::add);
    }

    private Entry propertyFile(String name) {
        return allowed.contains(ExpressionKind.PROPERTY_FILE)
                ? new Entry(
                        step.name(),
                        "file",
                        name,
                        "Property file",
                        true,
                        Choice.Put.of(
                                Expression.get("Steps." + step.name() + ".PropertyFiles." + name)))
                : new Entry(
                        step.name(),
                        "file",
                        name + " › …",
                        "A value in this property file",
                        true,
                        new Choice.Ask(JsonGets.ofFile(step.name(), name, current)));
    }

    /// What is offered for typed words besides: models by their rank, and outputs deep in the tree.
    ///
    /// @param words those that do not stand in the step's name
    List<Entry> deep(List<String> words) {
        var found = new ArrayList<Entry>();
        if (words.isEmpty()) {
            return found;
        }
        words.stream()
                .filter(word -> word.matches("\\d{1,2}(st|nd|rd|th)?"))
                .map(word -> Integer.parseInt(word.replaceAll("\\D", "")))
                .filter(rank -> rank > 2 && rank <= TopModels.MOST)
                .filter(
                        _ ->
                                allowed.contains(ExpressionKind.JOIN)
                                        && TopModels.ranks(catalog.typeOf(step)))
                .flatMap(rank -> model(rank).stream())
                .filter(entry -> words.stream().allMatch(word -> matches(entry, word)))
                .forEach(found::add);
        boolean property =
                allowed.contains(ExpressionKind.PROPERTY)
                        || allowed.contains(ExpressionKind.ITERATION_OUTPUT);
        if (property && words.stream().anyMatch(word -> word.length() > 1)) {
            OutputTree.of(step).find(String.join(" ", words), DEEP).stream()
                    .map(node -> leaf(node, node.path()))
                    .sorted(Comparator.comparing(entry -> !entry.fits()))
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean matches(Entry entry, String word) {
        return entry.title().toLowerCase(Locale.ROOT).contains(word);
    }

    private Entry leaf(OutputTree.Node node, String title) {
        return new Entry(step.name(), icon, title, node.kind(), fits.test(node.shape()), put(node));
    }

    /// What is inside a group.
    ///
    /// @param asked positions that were asked for
    List<Entry> inside(String path, Set<Integer> asked) {
        OutputTree tree = OutputTree.of(step);
        if (path.isEmpty()) {
            return tree.roots().stream().map(node -> child(node)).toList();
        }
        Optional<OutputTree.Node> at = tree.at(path);
        if (at.isEmpty()) {
            return List.of();
        }
        OutputTree.Node node = at.get();
        List<OutputTree.Node> children = node.children();
        if (!node.isByPosition()) {
            return children.stream().map(this::child).toList();
        }
        var found = new ArrayList<Entry>();
        children.stream().limit(ELEMENTS).map(this::child).forEach(found::add);
        asked.stream()
                .sorted()
                .filter(position -> position >= Math.min(ELEMENTS, children.size()))
                .flatMap(position -> node.element(position).stream())
                .map(this::child)
                .forEach(found::add);
        found.add(
                new Entry(
                        step.name(),
                        "plus",
                        "Another position…",
                        "",
                        true,
                        new Choice.Position(
                                new Branch(prefix, step.name(), path),
                                node.lastPosition().orElse(-1))));
        return found;
    }

    private Entry child(OutputTree.Node node) {
        return node.isValue()
                ? leaf(node, node.name())
                : new Entry(
                        step.name(),
                        icon,
                        node.name(),
                        node.kind(),
                        true,
                        new Choice.Unfold(new Branch(prefix, step.name(), node.path())));
    }
}
