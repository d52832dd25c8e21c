package dev.stepwright.model.catalog.code;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A local file that a step runs.
///
/// A file counts only while the definition says what publishing it would make it say: whoever
// writes
/// another location there by hand means that one.
public record LocalCode(Step step, CodePlace place, CodeFile file) {
    /// All local files that count, in the order of the steps.
    public static List<LocalCode> of(Document document) {
        return document.settings().code().isEmpty()
                ? List.of()
                : document.steps().stream().flatMap(step -> of(step, document).stream()).toList();
    }

    /// The local files of a step that count.
    public static List<LocalCode> of(Step step, Document document) {
        if (document.settings().code().of(step.id()).isEmpty()) {
            return List.of();
        }
        return CodePlaces.of(step).stream()
                .flatMap(
                        place ->
                                at(step, place, document)
                                        .map(file -> new LocalCode(step, place, file))
                                        .stream())
                .toList();
    }

    /// The local file at a place of a step. The place may have moved since the file was named, as
    /// when an input before it was removed, so what stands there decides.
    public static Optional<CodeFile> at(Step step, CodePlace place, Document document) {
        Optional<String> there = step.at(place.place()).flatMap(Json::asText);
        Map<Pointer, CodeFile> files = document.settings().code().of(step.id());
        CodeBase base = CodeBase.of(document.settings());
        CodeFile here = files.get(place.place());
        Collection<CodeFile> asked = here == null ? files.values() : List.of(here);
        return asked.stream()
                .filter(
                        file ->
                                there.filter(place.form().located(step, file, base)::equals)
                                        .isPresent())
                .findFirst();
    }

    /// The document with every location as it has to be for a base, such as the bucket that
    /// publishing uploads to.
    public static Document published(Document document, CodeBase base, JsonEdits edits) {
        Json root = document.root();
        for (LocalCode code : of(document)) {
            root =
                    set(
                            root,
                            document.pointer(code.step().id()),
                            code.place()
                                    .form()
                                    .location(code.step(), code.place(), code.file(), base),
                            edits);
        }
        return document.withRoot(root);
    }

    /// A definition with values at places below a step.
    public static Json set(Json root, Pointer step, Map<Pointer, Json> values, JsonEdits edits) {
        Json changed = root;
        for (var value : values.entrySet()) {
            changed = edits.set(changed, step.then(value.getKey()), value.getValue());
        }
        return changed;
    }
}
