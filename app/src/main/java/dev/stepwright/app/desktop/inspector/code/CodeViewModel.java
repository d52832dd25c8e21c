package dev.stepwright.app.desktop.inspector.code;

import dev.stepwright.model.catalog.code.CodePlace;
import dev.stepwright.model.catalog.code.CodePlaces;
import dev.stepwright.model.catalog.code.LocalCode;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.SetCodeFile;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The code of a step as the inspector shows it, and the edits that come of what a person does to
/// it.
///
/// @param place where the step says it
/// @param location what stands there now; empty when nothing does
/// @param file the local file; empty when the code is not one
/// @param problems what is wrong with the file
public record CodeViewModel(
        StepId step,
        CodePlace place,
        Optional<String> location,
        Optional<CodeFile> file,
        List<Problem> problems) {
    private static final Set<Rule> RULES =
            EnumSet.of(Rule.CODE_FILE_MISSING, Rule.CODE_FUNCTION_MISSING, Rule.CODE_KIND);

    /// A file whose path begins so is no neighbour of the definition.
    private static final Path TOO_FAR = Path.of("..", "..", "..");

    /// The code of a step; empty when it runs none of a person's own.
    public static Optional<CodeViewModel> of(Document document, StepId id, List<Problem> problems) {
        return document.step(id).flatMap(step -> of(document, step, problems));
    }

    private static Optional<CodeViewModel> of(
            Document document, Step step, List<Problem> problems) {
        return CodePlaces.of(step).stream()
                .findFirst()
                .map(
                        place ->
                                new CodeViewModel(
                                        step.id(),
                                        place,
                                        step.at(place.place()).flatMap(Json::asText),
                                        LocalCode.at(step, place, document),
                                        problems.stream()
                                                .filter(
                                                        problem ->
                                                                RULES.contains(problem.rule())
                                                                        && problem.location()
                                                                                .step()
                                                                                .filter(
                                                                                        step.id()
                                                                                                ::equals)
                                                                                .isPresent())
                                                .toList()));
    }

    /// Whether a function of the file can be named.
    public boolean takesFunction() {
        return file.filter(
                        named ->
                                named.kind() == CodeFile.Kind.FUNCTION
                                        || named.kind() == CodeFile.Kind.LAMBDA
                                        || named.kind() == CodeFile.Kind.SCRIPT
                                                && named.name().endsWith(".py")
                                                && place.takes(CodeFile.Kind.FUNCTION))
                .isPresent();
    }

    /// Whether the whole file is run where no function is named.
    public boolean functionIsOptional() {
        return place.takes(CodeFile.Kind.SCRIPT);
    }

    /// Runs another file, with the function that was named before where its form has one.
    ///
    /// @param folder whether it is a folder
    /// @param base the folder of the definition
    public Edit choose(Path chosen, boolean folder, Optional<Path> base) {
        String path = named(chosen, base);
        CodeFile.Kind kind = place.kindOf(String.valueOf(chosen.getFileName()), folder);
        Optional<String> function =
                switch (kind) {
                    case FUNCTION -> Optional.of(function("main"));
                    case LAMBDA -> Optional.of(function("lambda_handler"));
                    case SCRIPT, NOTEBOOK, FOLDER -> Optional.empty();
                };
        return new SetCodeFile(
                step, place.place(), Optional.of(new CodeFile(kind, path, function)));
    }

    private String function(String usual) {
        return file.flatMap(CodeFile::function).orElse(usual);
    }

    /// The path as it is kept: relative for a neighbour of the definition, so that both can be
    // moved
    /// together, with `/` on every system.
    public static String named(Path chosen, Optional<Path> base) {
        Path path = chosen.toAbsolutePath().normalize();
        return base.map(folder -> folder.toAbsolutePath().normalize())
                .filter(folder -> java.util.Objects.equals(folder.getRoot(), path.getRoot()))
                .map(folder -> folder.relativize(path))
                .filter(relative -> !relative.startsWith(TOO_FAR))
                .orElse(path)
                .toString()
                .replace('\\', '/');
    }

    /// Calls another function, or the whole file when none is named; the reason when it cannot be.
    public Named name(String typed) {
        String function = typed.strip();
        CodeFile named = file.orElseThrow();
        if (function.isEmpty() && functionIsOptional()) {
            return changed(new CodeFile(CodeFile.Kind.SCRIPT, named.path()));
        }
        if (!function.matches("[\\p{L}_][\\p{L}\\p{N}_]*")) {
            return new Named.Refused(
                    function.isEmpty()
                            ? "Name the function that is called."
                            : "“" + function + "” cannot be the name of a function in Python.");
        }
        CodeFile.Kind kind =
                named.kind() == CodeFile.Kind.LAMBDA
                        ? CodeFile.Kind.LAMBDA
                        : CodeFile.Kind.FUNCTION;
        return changed(new CodeFile(kind, named.path(), Optional.of(function)));
    }

    private Named changed(CodeFile next) {
        return new Named.Change(new SetCodeFile(step, place.place(), Optional.of(next)));
    }

    /// The code is no longer a local file.
    public Edit forget() {
        return new SetCodeFile(step, place.place(), Optional.empty());
    }

    /// What came of a function's name being typed.
    public sealed interface Named {
        record Change(Edit edit) implements Named {}

        record Refused(String reason) implements Named {}
    }
}
