package dev.stepwright.model.pipeline;

import dev.stepwright.model.json.Pointer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which local files the steps of a pipeline run, by step and by the place below it whose value
/// says where the file goes.
///
/// They belong to a step, not to its name, so they follow a rename; those of a step that is gone
/// are there again when its removal is undone.
public record CodeFiles(Map<StepId, Map<Pointer, CodeFile>> all) {
    public static final CodeFiles NONE = new CodeFiles(Map.of());

    public CodeFiles {
        all = Map.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The files of a step, by their places.
    public Map<Pointer, CodeFile> of(StepId step) {
        return all.getOrDefault(step, Map.of());
    }

    /// The same with another file at a place, or none.
    public CodeFiles with(StepId step, Pointer place, Optional<CodeFile> file) {
        var files =
                new TreeMap<Pointer, CodeFile>(java.util.Comparator.comparing(Pointer::toString));
        files.putAll(of(step));
        file.ifPresentOrElse(named -> files.put(place, named), () -> files.remove(place));
        var changed = new HashMap<>(all);
        if (files.isEmpty()) {
            changed.remove(step);
        } else {
            changed.put(step, Map.copyOf(files));
        }
        return new CodeFiles(changed);
    }
}
