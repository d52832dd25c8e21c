package dev.stepwright.model.check;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Expression;
import java.util.List;
import java.util.Optional;

/// An EMR step runs on a cluster that is there or on one of its own, which it describes without
/// what the service fills in itself.
final class EmrClusters implements StepCheck {
    private static final Pointer CLUSTER = Taken.ARGUMENTS.child("ClusterConfig");
    private static final Pointer INSTANCES = CLUSTER.child("Instances");
    private static final Pointer JAR_STEP =
            Taken.ARGUMENTS.child("StepConfig").child("HadoopJarStep");
    private static final List<String> OF_CLUSTER =
            List.of("Name", "Steps", "AutoTerminationPolicy");
    private static final List<String> OF_INSTANCES =
            List.of("KeepJobFlowAliveWhenNoSteps", "TerminationProtected");

    @Override
    public void check(StepContext step) {
        if (!isEmr(step) || !step.body().has("Arguments")) {
            return;
        }
        JsonObject arguments = step.step().arguments();
        boolean there = Taken.has(arguments, "ClusterId");
        if (there == Taken.has(arguments, "ClusterConfig")) {
            step.tell(Rule.EMR_CLUSTER_XOR, there ? "both" : "none", Taken.ARGUMENTS);
        }
        if (!there && Taken.has(arguments, "ExecutionRoleArn")) {
            step.tell(Rule.EMR_ROLE, Taken.ARGUMENTS.child("ExecutionRoleArn"));
        }
        object(step, JAR_STEP)
                .filter(jar -> !Taken.has(jar, "Jar"))
                .ifPresent(_ -> step.tell(Rule.EMR_JAR, JAR_STEP));
        object(step, CLUSTER).ifPresent(cluster -> cluster(step, cluster));
    }

    private static void cluster(StepContext step, JsonObject cluster) {
        refused(step, CLUSTER, cluster, OF_CLUSTER);
        Optional<JsonObject> instances = object(step, INSTANCES);
        if (instances.isEmpty()) {
            if (!Taken.has(cluster, "Instances")) {
                step.tell(Rule.EMR_INSTANCES, "missing", CLUSTER);
            }
            return;
        }
        refused(step, INSTANCES, instances.get(), OF_INSTANCES);
        boolean groups = Taken.has(instances.get(), "InstanceGroups");
        if (groups == Taken.has(instances.get(), "InstanceFleets")) {
            step.tell(Rule.EMR_INSTANCES, groups ? "both" : "none", INSTANCES);
        }
    }

    private static void refused(
            StepContext step, Pointer at, JsonObject object, List<String> members) {
        for (String member : members) {
            if (object.has(member)) {
                step.tell(Rule.EMR_CLUSTER_FIELDS, at.child(member), Shown.text(member));
            }
        }
    }

    private static Optional<JsonObject> object(StepContext step, Pointer at) {
        return step.step()
                .at(at)
                .flatMap(Json::asObject)
                .filter(each -> !Expression.isExpression(each));
    }

    private static boolean isEmr(StepContext step) {
        return Taken.argument(step, "ClusterId", "ClusterConfig");
    }

    /// Whether a member that is not known there is told here.
    static boolean tells(StepContext step, Pointer at, String name) {
        return at.equals(CLUSTER) && OF_CLUSTER.contains(name) && isEmr(step);
    }
}
