package dev.stepwright.app.lookalike;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonLiteral;
import dev.stepwright.model.json.JsonNumber;
import dev.stepwright.model.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Templates and manifests in YAML, read into the tree that their JSON would give: the short tags
/// of CloudFormation become its long functions.
final class YamlText {
    private static final Pattern OF_PIPELINES =
            Pattern.compile("(?i)pipeline_?definition|[\"']?Steps[\"']?\\s*:");
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    /// Aliases can make a small text a huge tree.
    private static final int MOST_NODES = 2_000_000;

    private static final int DEEP = 300;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setCodePointLimit((int) JsonFile.MAX_BYTES)
                    .build();

    private int nodes;

    private YamlText() {}

    static Optional<LookAlike> in(String text) {
        // What begins like JSON is told of as JSON, though YAML would forgive it a comma too many.
        if (text.stripLeading().startsWith("{")
                || !OF_PIPELINES.matcher(text).find()
                || isTooDeep(text)) {
            return Optional.empty();
        }
        var documents = new ArrayList<Json>();
        try {
            for (Node node : new Compose(SETTINGS).composeAllFromString(text)) {
                documents.add(new YamlText().json(node, 0));
            }
        } catch (YamlEngineException e) {
            return Optional.empty();
        }
        Json root = documents.size() == 1 ? documents.getFirst() : JsonArray.of(documents);
        if (root instanceof JsonObject object && object.array("Steps").isPresent()) {
            return Definitions.of(object)
                    .map(
                            document ->
                                    new LookAlike.Holds(
                                            "a definition written in YAML",
                                            List.of(new LookAlike.Found("pipeline", document)),
                                            false));
        }
        return documents.stream().flatMap(each -> Wrapped.in(each).stream()).findFirst();
    }

    /// The library reads by recursion, so what nests deeper than anybody writes is left alone.
    private static boolean isTooDeep(String text) {
        int open = 0;
        int dashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            open += c == '[' || c == '{' ? 1 : (c == ']' || c == '}') && open > 0 ? -1 : 0;
            dashes = c == '-' || c == '?' || c == ' ' && dashes > 0 ? dashes + 1 : 0;
            if (open > DEEP || dashes > 4 * DEEP) {
                return true;
            }
        }
        return false;
    }

    private Json json(Node node, int depth) {
        if (++nodes > MOST_NODES || depth > 2 * DEEP) {
            throw new YamlEngineException("too large");
        }
        Json value =
                switch (node) {
                    case MappingNode map -> object(map, depth);
                    case SequenceNode list -> {
                        var values = new ArrayList<Json>();
                        for (Node each : list.getValue()) {
                            values.add(json(each, depth + 1));
                        }
                        yield JsonArray.of(values);
                    }
                    case ScalarNode scalar -> scalar(scalar);
                    default -> throw new YamlEngineException("an alias without its anchor");
                };
        return function(node.getTag())
                .<Json>map(name -> JsonObject.EMPTY.plus(name, value))
                .orElse(value);
    }

    private Json object(MappingNode map, int depth) {
        JsonObject object = JsonObject.EMPTY;
        for (NodeTuple tuple : map.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                object = object.plus(key.getValue(), json(tuple.getValueNode(), depth + 1));
            }
        }
        return object;
    }

    private static Json scalar(ScalarNode scalar) {
        String text = scalar.getValue();
        if (scalar.getTag().equals(Tag.NULL)) {
            return JsonLiteral.NULL;
        }
        if (scalar.getTag().equals(Tag.BOOL)) {
            return Json.of(Boolean.valueOf(text));
        }
        boolean number = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        return number && NUMBER.matcher(text).matches() ? new JsonNumber(text) : Json.of(text);
    }

    /// The long name of a short tag: `!Sub` is `Fn::Sub`.
    private static Optional<String> function(Tag tag) {
        String name = tag.getValue();
        if (!name.startsWith("!") || name.length() < 2) {
            return Optional.empty();
        }
        return Optional.of(name.equals("!Ref") ? "Ref" : "Fn::" + name.substring(1));
    }
}
