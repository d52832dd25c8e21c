package dev.stepwright.app.cli;

import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.Opening;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;

/// A file that a command was given: a pipeline, or the one problem that keeps it from being one.
sealed interface Input {
    /// @param file as it was given
    /// @param stored the file on disk, for saving
    record Readable(String file, Document document, PipelineFile stored) implements Input {}

    record Unreadable(Finding problem) implements Input {}

    static Input read(Path path) {
        String file = path.toString();
        try {
            return switch (PipelineFile.open(path)) {
                case Opening.Opened opened -> new Readable(file, opened.document(), opened.file());
                case Opening.Unreadable(var problem) ->
                        new Unreadable(Finding.ofFile(file, problem));
            };
        } catch (FailureException e) {
            return new Unreadable(Finding.ofFile(file, e));
        }
    }
}
