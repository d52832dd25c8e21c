package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;

/// Runs a step on an Amazon EMR cluster.
public final class EMRType {
    private EMRType() {}

    public static final StepType TYPE =
            StepType.named("EMR")
                    .title("EMR")
                    .category(INTEGRATION)
                    .icon("emr")
                    .help("Runs a step on an Amazon EMR cluster.")
                    .traits(RETRYABLE, CACHEABLE)
                    .fact("/Arguments/StepConfig/HadoopJarStep/MainClass")
                    .answer(
                            ServiceAnswer.resource("Step", "step")
                                    .with(ServiceAnswer.Extra.CLUSTER))
                    .permissions(
                            "elasticmapreduce:AddJobFlowSteps",
                            "elasticmapreduce:DescribeStep",
                            "elasticmapreduce:DescribeCluster",
                            "elasticmapreduce:CancelSteps")
                    .seconds(300)
                    .build();
}
