package dev.stepwright.app.workspace;

import dev.stepwright.model.catalog.code.CodePlaces;
import dev.stepwright.model.catalog.code.LocalCode;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.ProblemOrder;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Looks whether the local files that steps run are there, and the functions in them. The checks of
/// the model know no file system, so this one stands here.
public final class CodeCheck {
    /// Nobody writes a longer script; what is longer is not looked into.
    private static final long LONGEST = 4 << 20;

    private CodeCheck() {}

    /// The problems of a document together with those of its files, by their places in the text.
    ///
    /// @param folder of the definition; empty while it has none, and relative paths mean nothing
    public static List<Problem> added(
            List<Problem> problems, Document document, Optional<Path> folder) {
        List<Problem> own = problems(document, folder);
        if (own.isEmpty()) {
            return problems;
        }
        var all = new ArrayList<>(problems);
        all.addAll(own);
        return ProblemOrder.sorted(all, document);
    }

    /// What is wrong with the local files of a document.
    ///
    /// @param folder of the definition; empty while it has none, and relative paths mean nothing
    public static List<Problem> problems(Document document, Optional<Path> folder) {
        var found = new ArrayList<Problem>();
        for (LocalCode code : LocalCode.of(document)) {
            problem(code, folder).ifPresent(found::add);
        }
        return found;
    }

    /// Where a file is; empty for a relative path while there is no folder, and for what is no
    // path.
    public static Optional<Path> path(CodeFile file, Optional<Path> folder) {
        try {
            Path path = Path.of(file.path());
            return path.isAbsolute()
                    ? Optional.of(path)
                    : folder.map(base -> base.resolve(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Problem> problem(LocalCode code, Optional<Path> folder) {
        Location location = Location.of(code.step().id(), code.place().place());
        CodeFile file = code.file();
        String named = quoted(file.path());
        Optional<Path> path = path(file, folder);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        boolean wantsFolder = file.kind() == CodeFile.Kind.FOLDER;
        if (!Files.exists(path.get())) {
            return Optional.of(
                    Problem.of(Rule.CODE_FILE_MISSING, location, named, quoted(path.get())));
        }
        if (Files.isDirectory(path.get()) != wantsFolder) {
            return Optional.of(
                    Problem.ofCase(
                            Rule.CODE_FILE_MISSING,
                            wantsFolder ? "folder" : "file",
                            location,
                            named,
                            quoted(path.get())));
        }
        return switch (file.kind()) {
            case FOLDER ->
                    CodePlaces.startOf(code.step(), code.place())
                            .filter(start -> !Files.isRegularFile(path.get().resolve(start)))
                            .map(
                                    start ->
                                            Problem.ofCase(
                                                    Rule.CODE_FILE_MISSING,
                                                    "start",
                                                    location,
                                                    quoted(start),
                                                    named));
            case NOTEBOOK ->
                    file.name().endsWith(".ipynb")
                            ? Optional.empty()
                            : Optional.of(Problem.of(Rule.CODE_KIND, location, named));
            case FUNCTION, LAMBDA -> function(file, path.get(), location, named);
            case SCRIPT -> Optional.empty();
        };
    }

    private static Optional<Problem> function(
            CodeFile file, Path path, Location location, String named) {
        Optional<String> function = file.function().filter(name -> !name.isBlank());
        if (function.isEmpty()) {
            return Optional.of(
                    Problem.ofCase(Rule.CODE_FUNCTION_MISSING, "unnamed", location, named));
        }
        return defines(path, function.get())
                ? Optional.empty()
                : Optional.of(
                        Problem.of(
                                Rule.CODE_FUNCTION_MISSING,
                                location,
                                quoted(function.get()),
                                named,
                                function.get()));
    }

    /// Whether a line begins the function. What cannot be read is not called wrong.
    private static boolean defines(Path path, String function) {
        try {
            if (Files.size(path) > LONGEST) {
                return true;
            }
            // Every byte is a character, so no file is unreadable; a name beyond ASCII is compared
            // as its bytes are.
            String text = Files.readString(path, StandardCharsets.ISO_8859_1);
            String name =
                    new String(
                            function.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return Pattern.compile(
                            "^(async[ \\t]+)?def[ \\t]+" + Pattern.quote(name) + "[ \\t]*[(\\[]",
                            Pattern.MULTILINE)
                    .matcher(text)
                    .find();
        } catch (IOException e) {
            return true;
        }
    }

    private static String quoted(Object text) {
        return "“" + text + "”";
    }
}
