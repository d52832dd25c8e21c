package dev.stepwright.model.pipeline;

import java.util.Optional;

/// A file or folder of a person's own that a step runs. The definition only knows where publishing
/// puts it.
///
/// @param kind what is made of it
/// @param path where it is, with `/`: relative to the folder of the definition, or absolute
/// @param function the function that is called, in the kinds that have one
public record CodeFile(Kind kind, String path, Optional<String> function) {
    /// The forms in which code is handed over.
    public enum Kind {
        /// A file that is run as it is.
        SCRIPT,
        /// A function in a file.
        FUNCTION,
        /// A notebook that is run from its first cell to its last.
        NOTEBOOK,
        /// A folder that is handed over whole.
        FOLDER,
        /// The source of a Lambda function, with its handler.
        LAMBDA
    }

    public CodeFile(Kind kind, String path) {
        this(kind, path, Optional.empty());
    }

    /// Its last name, which it also has where it runs.
    public String name() {
        String bare = path.replaceFirst("/+$", "");
        return bare.substring(bare.lastIndexOf('/') + 1);
    }

    /// Its last name without what tells its type.
    public String stem() {
        return name().replaceFirst("(?<=.)\\.[^.]*$", "");
    }

    public CodeFile withFunction(Optional<String> called) {
        return new CodeFile(kind, path, called);
    }
}
