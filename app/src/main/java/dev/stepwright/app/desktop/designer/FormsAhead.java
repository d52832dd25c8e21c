package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.inspector.form.InspectorViewModel;
import dev.stepwright.app.desktop.inspector.form.LikelyUse;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.icons.Icons;
import dev.stepwright.model.catalog.ContainerImages;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Set;

/// Makes the forms of a sample beside the user interface and throws them away; reads the icons.
///
/// Forms are made from tables of some megabytes that are read at the first question; the first
/// person who chooses a step or draws a wire should not be the one who waits for them.
final class FormsAhead {
    private FormsAhead() {}

    static void make(StepCatalog catalog) {
        Document document = Samples.first().document();
        PipelineGraph graph = PipelineGraph.of(document);
        InspectorViewModel.of(document, graph, Set.of(), catalog, List.of());
        Step before = document.steps().getFirst();
        for (Step step : document.steps()) {
            InspectorViewModel.of(document, graph, Set.of(step.id()), catalog, List.of());
            LikelyUse.of(document, catalog, before.id(), step.id());
            before = step;
        }
        ContainerImages.standard().recognise("");
        Icons.names().forEach(name -> Icons.of(name).outlines());
    }
}
