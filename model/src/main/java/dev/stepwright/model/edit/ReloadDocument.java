package dev.stepwright.model.edit;

import dev.stepwright.model.pipeline.CodeFiles;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Layout;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
        var ids = new HashMap<StepId, StepId>();
        CodeFiles code = CodeFiles.NONE;
        for (int i = 0; i < loaded.steps().size(); i++) {
            StepId id = loaded.steps().get(i).id();
            Step read = disk.steps().get(i);
            ids.put(read.id(), id);
            disk.layout().position(read.id()).ifPresent(at -> places.put(id, at));
            for (var file : disk.settings().code().of(read.id()).entrySet()) {
                code = code.with(id, file.getKey(), Optional.of(file.getValue()));
            }
        }
        return new Outcome.Done(
                loaded.withLayout(Layout.EMPTY.with(places).withSheet(sheet(ids)))
                        .withSettings(disk.settings().withCode(code)));
    }

    private Sheet sheet(Map<StepId, StepId> ids) {
        Sheet sheet = disk.layout().sheet();
        return sheet.withGroups(
                        sheet.groups().stream()
                                .map(group -> group.withSteps(known(group.steps(), ids)))
                                .toList())
                .withCollapsed(
                        sheet.collapsed().stream()
                                .flatMap(branch -> known(branch, ids).stream())
                                .collect(Collectors.toSet()));
    }

    private static Optional<Scope.Branch> known(Scope.Branch branch, Map<StepId, StepId> ids) {
        return Optional.ofNullable(ids.get(branch.holder()))
                .map(holder -> new Scope.Branch(holder, branch.side()));
    }

    private static Set<StepId> known(Set<StepId> steps, Map<StepId, StepId> ids) {
        return steps.stream()
                .flatMap(step -> Optional.ofNullable(ids.get(step)).stream())
                .collect(Collectors.toSet());
    }
}
