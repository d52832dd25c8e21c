package dev.stepwright.app.cli;

import dev.stepwright.app.lookalike.LookAlike;
import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.Opening;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.model.check.FileProblem;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;

/// A file that a command was given: a pipeline, or the one problem that keeps it from being one.
sealed interface Input {
    /// @param file as it was given
    /// @param stored the file on disk, for saving
    record Readable(String file, Document document, PipelineFile stored) implements Input {}

    /// @param lookAlike what the file is instead, when it has to do with a pipeline
    record Unreadable(Finding problem, Optional<LookAlike> lookAlike) implements Input {}

    static Input read(Path path) {
        String file = path.toString();
        try {
            return switch (PipelineFile.open(path)) {
                case Opening.Opened opened -> new Readable(file, opened.document(), opened.file());
                case Opening.Unreadable(var problem, var lookAlike) ->
                        new Unreadable(
                                Finding.ofFile(
                                        file,
                                        lookAlike
                                                .map(found -> told(problem, found, file))
                                                .orElse(problem)),
                                lookAlike);
            };
        } catch (FailureException e) {
            return new Unreadable(Finding.ofFile(file, e), Optional.empty());
        }
    }

    /// The same place, with what the file is and how to come by the definition.
    private static FileProblem told(FileProblem problem, LookAlike found, String file) {
        String how =
                switch (found) {
                    case LookAlike.Lacks(String _, String why) -> why;
                    case LookAlike.Holds(String _, var pipelines, boolean isWhole)
                            when pipelines.size() == 1 ->
                            isWhole
                                    ? ("Take its definition out with: stepwright convert %s -o"
                                                    + " NAME.json; or open it in the designer.")
                                            .formatted(file)
                                    : "Open it in the designer, which makes a definition of it.";
                    case LookAlike.Holds(String _, var pipelines, boolean _) ->
                            "Open it in the designer, which asks which of these to take: %s."
                                    .formatted(
                                            pipelines.stream()
                                                    .map(LookAlike.Found::name)
                                                    .collect(Collectors.joining(", ")));
                };
        return new FileProblem(
                problem.rule(), found.sentence() + " " + how, problem.line(), problem.column());
    }
}
