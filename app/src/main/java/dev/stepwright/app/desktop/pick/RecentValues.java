package dev.stepwright.app.desktop.pick;

import dev.stepwright.app.workspace.FailureException;
import dev.stepwright.app.workspace.StateFolder;
import dev.stepwright.app.workspace.WholeFile;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.JsonStyle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The values that the user chose or typed last, for each kind, the newest first.
///
/// They are read from disk whenever they are asked for, so that two windows share them. Losing them
/// costs nobody any work: a file that cannot be read is empty, and one that cannot be written is
/// only logged.
public final class RecentValues {
    private static final int MOST = 12;

    private final Path file;

    public RecentValues(Path file) {
        this.file = file;
    }

    /// Those of the user, in [StateFolder].
    public static RecentValues ofUser() {
        return new RecentValues(StateFolder.ofUser().resolve("values.json"));
    }

    /// The values of a kind.
    public List<String> list(ValueKind kind) {
        return list(stored(), kind);
    }

    private static List<String> list(JsonObject stored, ValueKind kind) {
        return stored.array(kind.name()).stream()
                .flatMap(values -> values.values())
                .flatMap(value -> value.asText().stream())
                .limit(MOST)
                .toList();
    }

    /// Puts a value at the head of its kind; one of no kind is not kept.
    public void add(String value) {
        ValueKind.of(value).ifPresent(kind -> add(kind, value));
    }

    private void add(ValueKind kind, String value) {
        JsonObject before = stored();
        JsonObject after = JsonObject.EMPTY;
        for (ValueKind each : ValueKind.values()) {
            List<String> values = list(before, each);
            if (each == kind) {
                values =
                        Stream.concat(
                                        Stream.of(value),
                                        values.stream().filter(other -> !other.equals(value)))
                                .limit(MOST)
                                .toList();
            }
            if (!values.isEmpty()) {
                after = after.plus(each.name(), Json.of(values));
            }
        }
        write(after);
    }

    private void write(JsonObject values) {
        String text = JsonStyle.PRETTY.format(values, "").text() + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | FailureException e) {
            System.getLogger(RecentValues.class.getName())
                    .log(System.Logger.Level.WARNING, "Recent values are not kept in " + file, e);
        }
    }

    private JsonObject stored() {
        try {
            return JsonFile.read(Files.readAllBytes(file))
                            instanceof JsonFile.Reading.Read(var read)
                    ? read.root().asObject().orElse(JsonObject.EMPTY)
                    : JsonObject.EMPTY;
        } catch (IOException e) {
            return JsonObject.EMPTY;
        }
    }
}
