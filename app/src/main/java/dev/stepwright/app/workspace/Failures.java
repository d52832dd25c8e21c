package dev.stepwright.app.workspace;

import dev.stepwright.app.workspace.FailureException.Code;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/// Words for what a disk refuses.
final class Failures {
    private static final String FULL = "No space left on device";

    private Failures() {}

    static FailureException reading(Path path, IOException cause) {
        if (Files.isDirectory(path)) {
            return new FailureException(
                    Code.FILE_IS_FOLDER,
                    "%s is a folder; give the file of a pipeline definition.".formatted(path),
                    cause);
        }
        return switch (cause) {
            case NoSuchFileException _ ->
                    new FailureException(
                            Code.FILE_NOT_FOUND,
                            "There is no file %s; check its path.".formatted(path),
                            cause);
            case AccessDeniedException _ ->
                    new FailureException(
                            Code.FILE_DENIED,
                            "You have no permission to read %s; change its permissions or its owner."
                                    .formatted(path),
                            cause);
            default ->
                    new FailureException(
                            Code.FILE_FAILED,
                            "%s cannot be read: %s.".formatted(path, reason(cause)),
                            cause);
        };
    }

    static FailureException writing(Path path, IOException cause) {
        Path folder = path.toAbsolutePath().getParent();
        if (Files.isDirectory(path)) {
            return new FailureException(
                    Code.FILE_IS_FOLDER,
                    "%s is a folder and cannot be written over; give the name of a file."
                            .formatted(path),
                    cause);
        }
        if (cause instanceof NoSuchFileException && folder != null && !Files.exists(folder)) {
            return new FailureException(
                    Code.FILE_NOT_FOUND,
                    "There is no folder %s; make it, or choose another.".formatted(folder),
                    cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new FailureException(
                    Code.FILE_DENIED,
                    "You have no permission to write %s; choose another place.".formatted(path),
                    cause);
        }
        String reason = reason(cause);
        return reason.contains(FULL)
                ? new FailureException(
                        Code.DISK_FULL,
                        "%s cannot be written, because the disk is full; make room, or choose another place."
                                .formatted(path),
                        cause)
                : new FailureException(
                        Code.FILE_FAILED,
                        "%s cannot be written: %s.".formatted(path, reason),
                        cause);
    }

    private static String reason(IOException cause) {
        return cause instanceof FileSystemException failure && failure.getReason() != null
                ? failure.getReason()
                : Objects.requireNonNullElse(cause.getMessage(), "the disk says no more");
    }
}
