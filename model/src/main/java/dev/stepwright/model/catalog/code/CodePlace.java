package dev.stepwright.model.catalog.code;

import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import java.util.List;

/// A place of a step that says where its code is.
///
/// @param place the place below the step, of a text; where there is none yet, the one that would be
///     made
/// @param label what a person calls the code there
/// @param kinds the forms that it may have, the usual one first
/// @param form how it is written
public record CodePlace(Pointer place, String label, List<CodeFile.Kind> kinds, CodeForm form) {
    public CodePlace {
        kinds = List.copyOf(kinds);
    }

    public boolean takes(CodeFile.Kind kind) {
        return kinds.contains(kind);
    }

    /// What is made of a file: what its name says, as far as the place takes that.
    ///
    /// @param folder whether it is a folder
    public CodeFile.Kind kindOf(String name, boolean folder) {
        CodeFile.Kind named =
                folder
                        ? CodeFile.Kind.FOLDER
                        : name.endsWith(".ipynb") ? CodeFile.Kind.NOTEBOOK : kinds.getFirst();
        return takes(named) ? named : kinds.getFirst();
    }
}
