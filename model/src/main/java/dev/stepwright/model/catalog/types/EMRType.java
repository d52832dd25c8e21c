package dev.stepwright.model.catalog.types;

import static dev.stepwright.model.catalog.Category.INTEGRATION;
import static dev.stepwright.model.catalog.Trait.CACHEABLE;
import static dev.stepwright.model.catalog.Trait.RETRYABLE;
import static dev.stepwright.model.catalog.Wanted.at;
import static dev.stepwright.model.catalog.Wanted.member;

import dev.stepwright.model.catalog.ServiceAnswer;
import dev.stepwright.model.catalog.StepType;
import java.util.List;

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
                    .initially("/Arguments/ClusterId", "j-1ABCDEFG2HIJK")
                    .initially("/Arguments/StepConfig/HadoopJarStep/Jar", "command-runner.jar")
                    .initially(
                            "/Arguments/StepConfig/HadoopJarStep/Args",
                            List.of("spark-submit", "s3://my-bucket/code/job.py"))
                    .group(
                            "Cluster",
                            at("ClusterId")
                                    .called("Cluster")
                                    .explained(
                                            "The id of a running cluster. Leave it empty when the step brings its own cluster (under All other members)."),
                            at("ExecutionRoleArn").called("Execution role"))
                    .group(
                            "Job",
                            at("StepConfig.HadoopJarStep.Jar"),
                            at("StepConfig.HadoopJarStep.MainClass"),
                            at("StepConfig.HadoopJarStep.Args").called("Arguments"))
                    .folded(
                            "Properties",
                            at("StepConfig.HadoopJarStep.Properties").with(member("Value")))
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
