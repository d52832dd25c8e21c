package dev.stepwright.app.lookalike;

import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Optional;

/// What a file is that is no pipeline definition but has to do with one.
///
/// Recognising changes nothing: what is found is a document of its own, and the file stays as it
/// is.
public sealed interface LookAlike {
    /// The file holds one definition or several.
    ///
    /// @param what the file, with its article: "a DescribePipeline answer"
    /// @param found in the order of the file; never empty
    /// @param isWhole whether each stands in the file word for word; otherwise it had to be
    ///     written anew, such as what Python printed, and a person should look at it
    record Holds(String what, List<Found> found, boolean isWhole) implements LookAlike {
        public Holds {
            found = List.copyOf(found);
        }
    }

    /// The file is about a definition that cannot be taken out of it.
    ///
    /// @param why one sentence: where the definition is, or what is wrong with it
    record Lacks(String what, String why) implements LookAlike {}

    /// A definition in a file.
    ///
    /// @param name what tells it from others in the same file, such as its logical id
    record Found(String name, Document document) {}

    /// The file, with its article.
    String what();

    /// "This is a DescribePipeline answer."
    default String sentence() {
        return "This is " + what() + ".";
    }

    /// Recognises a text that cannot be opened as it is; empty when it has nothing to do with
    /// pipelines as far as can be told.
    static Optional<LookAlike> of(String text) {
        Optional<LookAlike> conflict = ConflictMarkers.in(text);
        if (conflict.isPresent()) {
            return conflict;
        }
        if (JsonFile.read(text) instanceof JsonFile.Reading.Read(JsonFile file)) {
            return Wrapped.in(file.root());
        }
        return PythonLiteral.in(text)
                .or(() -> Terraform.in(text))
                .or(() -> YamlText.in(text))
                .or(() -> LooseText.in(text));
    }
}
