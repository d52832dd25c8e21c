package dev.stepwright.model.catalog;

import dev.stepwright.model.catalog.variants.CodeJob;
import dev.stepwright.model.catalog.variants.CollectionModel;
import dev.stepwright.model.catalog.variants.CollectionRegistration;
import dev.stepwright.model.catalog.variants.FeatureProcessor;
import dev.stepwright.model.catalog.variants.FineTuning;
import dev.stepwright.model.catalog.variants.MonitoredTransform;
import dev.stepwright.model.catalog.variants.NotebookJob;
import dev.stepwright.model.catalog.variants.RepackModel;
import dev.stepwright.model.catalog.variants.StepFunction;
import dev.stepwright.model.catalog.variants.TransformMonitor;
import java.util.List;

/// The list of all variants; the first that recognises a step names it. A new one is one line here
/// and one class beside the others.
final class StandardVariants {
    private StandardVariants() {}

    static final List<StepVariant> ALL =
            List.of(
                    new NotebookJob(),
                    new StepFunction(),
                    new FeatureProcessor(),
                    new CodeJob(),
                    new FineTuning(),
                    new RepackModel(),
                    new MonitoredTransform(),
                    new TransformMonitor(),
                    new CollectionModel(),
                    new CollectionRegistration());
}
