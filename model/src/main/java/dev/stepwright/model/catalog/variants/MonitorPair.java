package dev.stepwright.model.catalog.variants;

import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;

/// The two steps of `MonitorBatchTransformStep`, by their names; one of them waits for the other.
final class MonitorPair {
    private static final String TRANSFORM = "-transform";
    private static final String CHECK = "-monitoring";
    private static final List<String> CHECKS = List.of("QualityCheck", "ClarifyCheck");

    private MonitorPair() {}

    static Optional<String> checkOf(Step step) {
        return isTransform(step)
                ? SdkJobs.before(TRANSFORM, step).map(name -> name + CHECK)
                : Optional.empty();
    }

    static Optional<String> transformOf(Step step) {
        return isCheck(step)
                ? SdkJobs.before(CHECK, step).map(name -> name + TRANSFORM)
                : Optional.empty();
    }

    static boolean isTransform(Step step) {
        return step.type().equals("Transform");
    }

    static boolean isCheck(Step step) {
        return CHECKS.contains(step.type());
    }

    static Optional<Step> tied(Step step, Optional<String> partner, Document document) {
        return partner.flatMap(document::named)
                .filter(other -> waitsFor(step, other) || waitsFor(other, step));
    }

    private static boolean waitsFor(Step step, Step other) {
        return step.dependsOn().stream().anyMatch(entry -> entry.step().equals(other.name()));
    }
}
