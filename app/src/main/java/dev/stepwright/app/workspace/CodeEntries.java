package dev.stepwright.app.workspace;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The local files of a step as they stand in `NAME.stepwright`, by their places:
///
/// ```json
/// "code": { "/Arguments/…/S3Uri": { "kind": "function", "file": "prep.py", "function": "run" } }
/// ```
final class CodeEntries {
    private static final String CODE = "code";
    private static final String KIND = "kind";
    private static final String FILE = "file";
    private static final String FUNCTION = "function";

    private CodeEntries() {}

    /// What can be read of a step's entry; the rest is for somebody else.
    static Map<Pointer, CodeFile> of(JsonObject step) {
        var files = new HashMap<Pointer, CodeFile>();
        for (var member : step.object(CODE).orElse(JsonObject.EMPTY).members()) {
            Optional<CodeFile> file = member.value().asObject().flatMap(CodeEntries::file);
            if (file.isPresent() && member.name().startsWith("/")) {
                files.put(Pointer.parse(member.name()), file.get());
            }
        }
        return files;
    }

    private static Optional<CodeFile> file(JsonObject entry) {
        return entry.text(KIND)
                .flatMap(CodeEntries::kind)
                .flatMap(
                        kind ->
                                entry.text(FILE)
                                        .filter(path -> !path.isBlank())
                                        .map(
                                                path ->
                                                        new CodeFile(
                                                                kind, path, entry.text(FUNCTION))));
    }

    private static Optional<CodeFile.Kind> kind(String word) {
        for (CodeFile.Kind kind : CodeFile.Kind.values()) {
            if (word(kind).equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static String word(CodeFile.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// A step's entry with its files; untouched when they are those that it has.
    static JsonObject with(JsonObject step, Map<Pointer, CodeFile> files) {
        if (of(step).equals(files)) {
            return step;
        }
        if (files.isEmpty()) {
            return (JsonObject) new JsonEdits(JsonStyle.PRETTY).remove(step, Pointer.of(CODE));
        }
        var byPlace = new TreeMap<String, CodeFile>();
        files.forEach((place, file) -> byPlace.put(place.toString(), file));
        JsonObject all = JsonObject.EMPTY;
        for (var each : byPlace.entrySet()) {
            all = all.plus(each.getKey(), json(each.getValue()));
        }
        return step.plus(CODE, all);
    }

    private static JsonObject json(CodeFile file) {
        JsonObject json =
                JsonObject.EMPTY
                        .plus(KIND, Json.of(word(file.kind())))
                        .plus(FILE, Json.of(file.path()));
        return file.function().map(name -> json.plus(FUNCTION, Json.of(name))).orElse(json);
    }
}
