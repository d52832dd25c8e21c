package dev.stepwright.model.catalog;

import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.CodeFile;
import java.util.List;
import java.util.Optional;

/// Something to draw with that the definition has no type for: it becomes one step or several of
/// the types that it has.
///
/// A construct leaves no trace but its steps. What they are shown as afterwards is read off the
/// definition by a [StepVariant], so a pipeline that came from elsewhere looks the same.
public non-sealed interface Construct extends PaletteEntry {
    /// The step type behind which it stands in the palette, where a person looks for it.
    String behind();

    /// The new steps, in the order they are to stand side by side; the first is the one a person
    /// goes on with.
    ///
    /// @param names where the names come from; what refers to another of the steps uses the name it
    ///     was given
    List<JsonObject> newSteps(FreeNames names);

    /// The local file that the first of the new steps runs; empty where a person names it later.
    default Optional<CodeFile> code() {
        return Optional.empty();
    }

    /// The types of the new steps, in their order.
    default List<String> types() {
        return newSteps(new FreeNames(_ -> false)).stream()
                .map(step -> step.text("Type").orElse(""))
                .toList();
    }
}
