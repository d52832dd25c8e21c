package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.catalog.StepVariant;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.Optional;

/// The check of a `MonitorBatchTransformStep`.
public final class TransformMonitor implements StepVariant {
    @Override
    public String id() {
        return "transform-monitor";
    }

    @Override
    public String title() {
        return "Transform monitor";
    }

    @Override
    public String icon() {
        return "monitor-transform";
    }

    @Override
    public String help() {
        return "Checks the data or the predictions of the transform that belongs to it, against a"
                + " baseline. The SDK's MonitorBatchTransformStep makes both.";
    }

    @Override
    public boolean recognises(Step step, Document document) {
        return MonitorPair.tied(step, partner(step), document)
                .filter(MonitorPair::isTransform)
                .isPresent();
    }

    @Override
    public Optional<String> partner(Step step) {
        return MonitorPair.transformOf(step);
    }
}
