package dev.stepwright.app.workspace;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The files opened last, the newest first.
///
/// They are read from disk whenever they are asked for, so that two windows share one list. Losing
/// the list costs nobody any work: one that cannot be read is empty, and one that cannot be written
/// is only logged.
public final class RecentFiles {
    private static final int MOST = 12;

    private final Path file;

    public RecentFiles(Path file) {
        this.file = file;
    }

    /// Those of the user, in [StateFolder].
    public static RecentFiles ofUser() {
        return new RecentFiles(StateFolder.ofUser().resolve("recent.json"));
    }

    /// The files that are still there.
    public List<Path> list() {
        return stored().filter(Files::isRegularFile).toList();
    }

    /// Puts a file at the head of the list.
    public synchronized void add(Path opened) {
        Path first = opened.toAbsolutePath().normalize();
        List<Path> files =
                Stream.concat(Stream.of(first), list().stream().filter(path -> !path.equals(first)))
                        .limit(MOST)
                        .toList();
        Json content =
                JsonStyle.PRETTY.format(Json.of(files.stream().map(Path::toString).toList()), "");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, (content.text() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            warn(Failures.writing(file, e));
        } catch (FailureException e) {
            warn(e);
        }
    }

    private static void warn(FailureException failure) {
        System.getLogger(RecentFiles.class.getName())
                .log(
                        System.Logger.Level.WARNING,
                        "Recent files are not kept. " + failure.sentence());
    }

    private Stream<Path> stored() {
        try {
            return JsonFile.read(Files.readAllBytes(file))
                            instanceof JsonFile.Reading.Read(var read)
                    ? read.root().asArray().stream()
                            .flatMap(array -> array.values())
                            .flatMap(value -> value.asText().stream())
                            .flatMap(text -> path(text).stream())
                    : Stream.of();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
