package dev.stepwright.app.desktop.inspector.code;

import dev.stepwright.model.pipeline.CodeFile;
import java.nio.file.Path;
import java.util.Optional;

/// The folder that the local files of a pipeline are named from, and the way to look at one.
public interface CodeFolder {
    /// Of a pipeline that is not on disk.
    CodeFolder NONE =
            new CodeFolder() {
                @Override
                public Optional<Path> folder() {
                    return Optional.empty();
                }

                @Override
                public void open(CodeFile file) {}
            };

    /// The folder of the definition; empty while it has none.
    Optional<Path> folder();

    /// Shows a file in the program that the desktop has for it.
    void open(CodeFile file);
}
