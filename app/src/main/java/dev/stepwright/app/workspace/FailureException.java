package dev.stepwright.app.workspace;

import org.jspecify.annotations.Nullable;

/// The world outside refused something: a file, a disk, a permission.
///
/// It is the one checked exception of the program, made where the world is touched and caught where
/// a person can be told. Its message is that person's sentence: what happened, where, what to do.
public final class FailureException extends Exception {
    /// What kind of failure it is; the command line prints it where a rule would stand.
    public enum Code {
        FILE_NOT_FOUND,
        FILE_IS_FOLDER,
        FILE_DENIED,
        FILE_CHANGED,
        DISK_FULL,
        FILE_FAILED
    }

    private static final long serialVersionUID = 1;

    private final Code code;

    public FailureException(Code code, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /// The sentence for a person.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
