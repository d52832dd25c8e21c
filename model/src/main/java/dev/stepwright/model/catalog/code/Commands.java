package dev.stepwright.model.catalog.code;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonArray;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a container runs to start a file that lies in a folder of it.
final class Commands {
    /// Calls the function named by the second word in the file named by the first. File and
    // function
    /// are words of their own, so no name can become code.
    static final String CALL =
            "import os, runpy, sys; sys.path.insert(0, os.path.dirname(sys.argv[1]));"
                    + " runpy.run_path(sys.argv[1])[sys.argv[2]]()";

    private Commands() {}

    /// The words that start a file. A command that a person chose for a file of the same type
    // stays,
    /// with the other file in it.
    ///
    /// @param entry where the words of now stand
    /// @param folder where the file lies in the container
    /// @param results where a notebook that has run is to be kept
    static Json starting(Step step, Pointer entry, CodeFile file, String folder, String results) {
        String path = file.kind() == CodeFile.Kind.FOLDER ? folder : folder + "/" + file.name();
        return kept(step, entry, file, folder, path)
                .orElseGet(() -> Json.of(usual(file, path, results)));
    }

    private static List<String> usual(CodeFile file, String path, String results) {
        return switch (file.kind()) {
            case FUNCTION, LAMBDA ->
                    List.of("python3", "-c", CALL, path, file.function().orElse("main"));
            case NOTEBOOK ->
                    List.of(
                            "jupyter",
                            "nbconvert",
                            "--to",
                            "notebook",
                            "--execute",
                            "--output-dir",
                            results,
                            path);
            case SCRIPT -> List.of(interpreter(file.name()), path);
            case FOLDER -> List.of("python3", path);
        };
    }

    private static String interpreter(String name) {
        return name.endsWith(".sh") ? "/bin/bash" : name.endsWith(".R") ? "Rscript" : "python3";
    }

    private static Optional<Json> kept(
            Step step, Pointer entry, CodeFile file, String folder, String path) {
        Optional<JsonArray> words = step.at(entry).flatMap(Json::asArray);
        if (words.isEmpty() || file.kind() != CodeFile.Kind.SCRIPT) {
            return Optional.empty();
        }
        var changed = new ArrayList<Json>(words.get().values().toList());
        if (changed.stream().anyMatch(word -> word.asText().filter("-c"::equals).isPresent())) {
            return Optional.empty();
        }
        for (int i = 0; i < changed.size(); i++) {
            String word = changed.get(i).asText().orElse("");
            if (word.startsWith(folder + "/") && ending(word).equals(ending(path))) {
                changed.set(i, Json.of(path));
                return Optional.of(JsonArray.of(changed));
            }
        }
        return Optional.empty();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
