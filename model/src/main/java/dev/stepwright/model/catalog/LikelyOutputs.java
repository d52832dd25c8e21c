package dev.stepwright.model.catalog;

import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What other steps most likely use of a step, for lists to choose from.
///
/// The service answers with hundreds of values, and people refer to a handful of them. Which these
/// are is a judgement and stands in the resource `likely-outputs.json`, a table by path; what kind
/// of value each is, and whether the step declares it, comes from its [OutputTree].
public final class LikelyOutputs {
    private static final String EVERY = "['*']";

    private static final class Holder {
        private static final JsonObject TABLE = Shapes.resource("likely-outputs.json");
    }

    /// One of them.
    ///
    /// @param node the value in the step's tree
    /// @param title what it is called where its path says too little
    /// @param meaning what it is, in a few words
    /// @param declaredAt the place below the step that brings it about, if one does
    public record Output(
            OutputTree.Node node,
            Optional<String> title,
            String meaning,
            Optional<Pointer> declaredAt) {}

    private LikelyOutputs() {}

    /// The paths of a type, with `['*']` for every declared name.
    static List<String> paths(String type) {
        return rows(type).map(row -> row.text("path").orElseThrow()).toList();
    }

    private static Stream<JsonObject> rows(String type) {
        return Holder.TABLE
                .array(type)
                .orElse(JsonArray.EMPTY)
                .values()
                .map(JsonObject.class::cast);
    }

    /// Those of a step, the likeliest first.
    public static List<Output> of(Step step) {
        return of(step, OutputTree.of(step));
    }

    /// Those of a step whose tree is at hand.
    public static List<Output> of(Step step, OutputTree tree) {
        return rows(step.type()).flatMap(row -> outputs(row, tree)).toList();
    }

    /// The likely output that a path leads to; empty where it leads to another one.
    public static Optional<Output> at(Step step, String path) {
        String usual = path.replace('"', '\'');
        return of(step).stream().filter(each -> each.node().path().equals(usual)).findFirst();
    }

    private static Stream<Output> outputs(JsonObject row, OutputTree tree) {
        String path = row.text("path").orElseThrow();
        int every = path.indexOf(EVERY);
        if (every < 0) {
            return output(row, tree, path, "");
        }
        return tree.at(path.substring(0, every)).stream()
                .flatMap(list -> list.children().stream())
                .flatMap(
                        entry ->
                                output(
                                        row,
                                        tree,
                                        entry.path() + path.substring(every + EVERY.length()),
                                        key(entry)));
    }

    private static String key(OutputTree.Node entry) {
        return entry.name().substring(2, entry.name().length() - 2);
    }

    private static Stream<Output> output(JsonObject row, OutputTree tree, String path, String key) {
        Optional<Pointer> from = row.text("from").map(Pointer::parse);
        return tree.at(path).stream()
                .map(
                        node ->
                                new Output(
                                        node,
                                        row.text("title"),
                                        row.text("is").orElseThrow().replace("*", key),
                                        from.or(node::declaredAt)));
    }
}
