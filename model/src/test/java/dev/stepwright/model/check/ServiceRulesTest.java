package dev.stepwright.model.check;

import java.util.stream.Stream;

/// Rules of steps that run in other services, endpoints and lineage among them.
class ServiceRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        String at = "/Steps/0/Arguments";
        return Stream.of(
                tells(
                        Rule.EMR_CLUSTER_XOR,
                        "error "
                                + at
                                + ": has ClusterId and ClusterConfig; only one of them can be given.",
                        emr(
                                "'ClusterId':'j-1','ClusterConfig':{'Instances':{'InstanceGroups':[]}}")),
                tells(
                        Rule.EMR_ROLE,
                        "error "
                                + at
                                + "/ExecutionRoleArn: has an ExecutionRoleArn without a ClusterId.",
                        emr("'ExecutionRoleArn':" + ROLE)),
                tells(
                        Rule.EMR_CLUSTER_FIELDS,
                        "error "
                                + at
                                + "/ClusterConfig/Instances/TerminationProtected: has “TerminationProtected” in its cluster, which the pipeline fills in by itself.",
                        emr(
                                "'ClusterConfig':{'Instances':{'InstanceGroups':[],'TerminationProtected':true}}")),
                tells(
                        Rule.EMR_INSTANCES,
                        "error " + at + "/ClusterConfig: has no Instances in its ClusterConfig.",
                        emr("'ClusterConfig':{}")),
                tells(
                        Rule.EMR_JAR,
                        "error "
                                + at
                                + "/StepConfig/HadoopJarStep: has no Jar in its HadoopJarStep.",
                        args("EMR", "'ClusterId':'j-1','StepConfig':{'HadoopJarStep':{}}")),
                tells(
                        Rule.EMRS_APP_XOR,
                        "error "
                                + at
                                + ": has neither ApplicationId nor ApplicationConfig, so there is no application to run in.",
                        args("EMRServerless", "")),
                tells(
                        Rule.EMRS_ROLE_MISMATCH,
                        "warning "
                                + at
                                + "/JobConfig/applicationId: has “b” as applicationId of its JobConfig, but “a” as its ApplicationId.",
                        args(
                                "EMRServerless",
                                "'ApplicationId':'a','JobConfig':{'applicationId':'b'}")),
                tells(
                        Rule.EP_FORBIDDEN,
                        "error "
                                + at
                                + "/DeploymentConfig: has “DeploymentConfig”, which the service refuses in a pipeline.",
                        args("Endpoint", "'DeploymentConfig':{}")),
                tells(
                        Rule.EP_ARGS_EMPTY,
                        "error " + at + ": has nothing in its “Arguments”.",
                        args("EndpointConfig", "")),
                tells(
                        Rule.IC_FLOAT,
                        "warning "
                                + at
                                + "/Specification/ComputeResourceRequirements/NumberOfCpuCoresRequired: has 2 as NumberOfCpuCoresRequired, which must be spelled with a fraction, such as 2.0.",
                        args(
                                "InferenceComponent",
                                "'Specification':{'ComputeResourceRequirements':{'NumberOfCpuCoresRequired':2}}")),
                tells(
                        Rule.BEDROCK_CASE,
                        "error "
                                + at
                                + "/jobName: has a member “jobName”, which is spelled “JobName” in a pipeline.",
                        args("BedrockModelImport", "'jobName':'j'")),
                tells(
                        Rule.LINEAGE_KEYS,
                        "error "
                                + at
                                + "/Action: has a member “Action”, but takes Actions, Artifacts, Contexts, Associations only. Did you mean “Actions”?",
                        args("Lineage", "'Contexts':[],'Action':[]")));
    }

    private static String emr(String more) {
        return args("EMR", "'StepConfig':{'HadoopJarStep':{'Jar':'x'}}," + more);
    }
}
