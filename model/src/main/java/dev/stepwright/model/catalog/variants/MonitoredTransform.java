package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.Optional;

/// The transform of a `MonitorBatchTransformStep`.
public final class MonitoredTransform implements StepVariant {
    @Override
    public String id() {
        return "monitored-transform";
    }

    @Override
    public String title() {
        return "Monitored transform";
    }

    @Override
    public String icon() {
        return "monitor-transform";
    }

    @Override
    public String help() {
        return "Runs a model over a data set; the check that belongs to it watches the data or the"
                + " predictions. The SDK's MonitorBatchTransformStep makes both.";
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return MonitorPair.tied(step, partner(step), document)
                .filter(MonitorPair::isCheck)
                .isPresent();
    }

    @Override
    public Optional<String> partner(Step step) {
        return MonitorPair.checkOf(step);
    }
}
