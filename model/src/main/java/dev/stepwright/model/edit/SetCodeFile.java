package dev.stepwright.model.edit;

import dev.stepwright.model.catalog.code.CodeBase;
import dev.stepwright.model.catalog.code.CodePlace;
import dev.stepwright.model.catalog.code.CodePlaces;
import dev.stepwright.model.catalog.code.LocalCode;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.Optional;

/// Names the local file that a step runs: the file beside the definition keeps its path, the
/// definition says where publishing puts it and what starts it.
///
/// @param place one of the step's code places
/// @param file the file; empty when the code is no longer a local file, which leaves a location to
///     fill in
public record SetCodeFile(StepId step, Pointer place, Optional<CodeFile> file) implements Edit {
    /// Where nothing is uploaded; as in the defaults of the step types.
    private static final CodeBase NOWHERE = new CodeBase("my-bucket", "my-pipeline");

    @Override
    public String label() {
        return file.map(named -> "Run " + named.name()).orElse("Remove code file");
    }

    @Override
    public Outcome applyTo(Document document) {
        Optional<Step> found = document.step(step);
        if (found.isEmpty()) {
            return Edit.gone();
        }
        Step there = found.get();
        Optional<CodePlace> at =
                CodePlaces.of(there).stream()
                        .filter(each -> each.place().equals(place))
                        .findFirst();
        if (at.isEmpty()) {
            return new Outcome.Refused(there.title() + " has no place for code at " + place + ".");
        }
        if (file.isPresent() && !at.get().takes(file.get().kind())) {
            return new Outcome.Refused(there.title() + " cannot run code of this form.");
        }
        Optional<CodeFile> before = LocalCode.at(there, at.get(), document);
        if (file.isEmpty() && before.isEmpty()) {
            return new Outcome.Done(document);
        }
        Document named =
                document.withSettings(
                        document.settings()
                                .withCode(document.settings().code().with(step, place, file)));
        var edits = Edit.edits(document);
        Pointer pointer = document.pointer(step);
        try {
            Json root =
                    LocalCode.set(
                            document.root(),
                            pointer,
                            at.get()
                                    .form()
                                    .location(
                                            there,
                                            at.get(),
                                            file.or(() -> before).orElseThrow(),
                                            file.isPresent()
                                                    ? CodeBase.of(document.settings())
                                                    : NOWHERE),
                            edits);
            if (file.isPresent()) {
                root =
                        LocalCode.set(
                                root,
                                pointer,
                                at.get().form().names(there, at.get(), file.get()),
                                edits);
            }
            return Edit.done(named, root);
        } catch (IllegalArgumentException e) {
            return new Outcome.Refused(
                    "The code cannot be put into " + there.title() + ": " + e.getMessage() + ".");
        }
    }

    /// The document after an edit, with the code going where the names of step and pipeline now
    // say.
    static Outcome following(Document before, Outcome outcome) {
        if (before.settings().code().isEmpty()
                || !(outcome instanceof Outcome.Done(Document after))) {
            return outcome;
        }
        CodeBase base = CodeBase.of(after.settings());
        Json root = after.root();
        for (LocalCode code : LocalCode.of(before)) {
            Optional<Step> now = after.step(code.step().id());
            if (now.isPresent() && stands(code, now.get())) {
                root =
                        LocalCode.set(
                                root,
                                after.pointer(now.get().id()),
                                code.place()
                                        .form()
                                        .location(now.get(), code.place(), code.file(), base),
                                Edit.edits(after));
            }
        }
        return new Outcome.Done(after.withRoot(root));
    }

    /// Whether the same stands at the place as before; what a person wrote there is theirs.
    private static boolean stands(LocalCode code, Step now) {
        return now.at(code.place().place())
                .map(Json::text)
                .equals(code.step().at(code.place().place()).map(Json::text));
    }
}
