package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.CodeFiles;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Layout;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;

/// Puts what another program wrote in the place of the open document: definition, places and
/// settings. Steps are matched by name, and as an edit it can be undone, so nobody loses work by
/// it.
public record ReloadDocument(Document disk) implements Edit {
    @Override
    public String label() {
        return "Reload from disk";
    }

    @Override
    public Outcome applyTo(Document document) {
        Document loaded = document.withFile(disk.file());
        var places = new HashMap<StepId, Position>();
        CodeFiles code = CodeFiles.NONE;
        for (int i = 0; i < loaded.steps().size(); i++) {
            StepId id = loaded.steps().get(i).id();
            Step read = disk.steps().get(i);
            disk.layout().position(read.id()).ifPresent(at -> places.put(id, at));
            for (var file : disk.settings().code().of(read.id()).entrySet()) {
                code = code.with(id, file.getKey(), java.util.Optional.of(file.getValue()));
            }
        }
        return new Outcome.Done(
                loaded.withLayout(Layout.EMPTY.with(places))
                        .withSettings(disk.settings().withCode(code)));
    }
}
