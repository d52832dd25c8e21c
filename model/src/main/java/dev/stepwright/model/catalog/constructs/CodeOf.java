package dev.stepwright.model.catalog.constructs;

import dev.stepwright.model.catalog.Category;
import dev.stepwright.model.catalog.Construct;
import dev.stepwright.model.catalog.FreeNames;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.CodeFile;
import java.util.List;
import java.util.Optional;

/// A step that runs a given file: what a file becomes that is dropped on the canvas.
public record CodeOf(Construct construct, CodeFile file) implements Construct {
    /// A notebook becomes a notebook job, everything else is executed.
    ///
    /// @param path as a [CodeFile] has it
    public static CodeOf path(String path) {
        return path.endsWith(".ipynb")
                ? new CodeOf(new NotebookRun(), new CodeFile(CodeFile.Kind.NOTEBOOK, path))
                : new CodeOf(new ExecuteCode(), new CodeFile(CodeFile.Kind.SCRIPT, path));
    }

    @Override
    public String id() {
        return construct.id();
    }

    @Override
    public String title() {
        return construct.title();
    }

    @Override
    public Category category() {
        return construct.category();
    }

    @Override
    public String icon() {
        return construct.icon();
    }

    @Override
    public String help() {
        return construct.help();
    }

    @Override
    public List<String> permissions() {
        return construct.permissions();
    }

    @Override
    public String behind() {
        return construct.behind();
    }

    @Override
    public List<JsonObject> newSteps(FreeNames names) {
        return construct.newSteps(names);
    }

    @Override
    public Optional<CodeFile> code() {
        return Optional.of(file);
    }
}
