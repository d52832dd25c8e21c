package dev.stepwright.model.check;

import java.util.stream.Stream;

/// Rules of the arguments that AWS's shapes ask for.
class ArgumentRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        String at = "/Steps/0/Arguments";
        return Stream.of(
                tells(
                        Rule.ARG_UNKNOWN_MEMBER,
                        "warning "
                                + at
                                + "/HyperParameter: has a member “HyperParameter” in Arguments, which the service does not know there. Did you mean “HyperParameters”?",
                        trains("'HyperParameter':{}")),
                tells(
                        Rule.ARG_REQUIRED,
                        "error "
                                + at
                                + "/InputDataConfig/0: has no “ChannelName” in InputDataConfig[0].",
                        trains("'InputDataConfig':[{'DataSource':{}}]")),
                tells(
                        Rule.ARG_KIND,
                        "error "
                                + at
                                + "/StoppingCondition: has 5 as StoppingCondition, but that must be an object.",
                        trains("'StoppingCondition':5")),
                tells(
                        Rule.ARG_ENUM,
                        "error "
                                + at
                                + "/InputDataConfig/0/CompressionType: has “Zip” as InputDataConfig[0].CompressionType; the values are None or Gzip. Did you mean “Gzip”?",
                        trains(
                                "'InputDataConfig':[{'ChannelName':'c','DataSource':{},'CompressionType':'Zip'}]")),
                tells(
                        Rule.ARG_LENGTH,
                        "error "
                                + at
                                + "/InputDataConfig: has InputDataConfig with a number of entries of 0; allowed are 1 to 20.",
                        trains("'InputDataConfig':[]")),
                tells(
                        Rule.ARG_RANGE,
                        "error "
                                + at
                                + "/StoppingCondition/MaxRuntimeInSeconds: has 0 as StoppingCondition.MaxRuntimeInSeconds; allowed are 1 at least.",
                        trains("'StoppingCondition':{'MaxRuntimeInSeconds':0}")),
                tells(
                        Rule.ARG_PATTERN,
                        "warning "
                                + at
                                + "/CheckpointConfig/S3Uri: has “ftp://b” as CheckpointConfig.S3Uri, which has not the form that the service asks for: (https|s3)://([^/]+)/?(.*).",
                        trains("'CheckpointConfig':{'S3Uri':'ftp://b'}")),
                tells(
                        Rule.ARG_NON_STRING_MAP_VALUE,
                        "error "
                                + at
                                + "/HyperParameters/depth: has 5 as HyperParameters.depth, but values there are texts; put it in quotes.",
                        trains("'HyperParameters':{'depth':5}")),
                tells(
                        Rule.ARG_JOB_NAME,
                        "info "
                                + at
                                + "/TrainingJobName: has “mine” as TrainingJobName; the SDK takes it out, because every execution needs a name of its own.",
                        trains("'TrainingJobName':'mine'")),
                tells(
                        Rule.ARG_EXPERIMENT_CONFIG,
                        "error "
                                + at
                                + "/ExperimentConfig/TrialName: has a member “TrialName” in ExperimentConfig, where only TrialComponentDisplayName can be given.",
                        trains(
                                "'ExperimentConfig':{'TrialName':'t','TrialComponentDisplayName':'d'}")),
                tells(
                        Rule.REF_WHOLE_COLLECTION,
                        "error "
                                + at
                                + "/VpcConfig/Subnets: has an expression as VpcConfig.Subnets, where a list or an object must be written out; only the values in it can be expressions.",
                        trains(
                                "'VpcConfig':{'SecurityGroupIds':['sg-1'],'Subnets':{'Get':'Execution.PipelineName'}}")),
                tells(
                        Rule.REF_TYPE_MISMATCH,
                        "warning "
                                + at
                                + "/ResourceConfig/InstanceCount: has a text as ResourceConfig.InstanceCount, which must be a number.",
                        trains(
                                "'ResourceConfig':{'InstanceCount':{'Get':'Execution.PipelineName'}}")),
                tells(
                        Rule.STRING_FIELD_NEEDS_JOIN,
                        "warning "
                                + at
                                + "/HyperParameters/n: has a number as HyperParameters.n, which must be a text; put the reference into a Std:Join with an empty text between.",
                        trains("'HyperParameters':{'n':{'Get':'Parameters.N'}}")
                                .replace(
                                        "'Steps'",
                                        "'Parameters':[{'Name':'N','Type':'Integer'}],'Steps'")),
                tells(
                        Rule.JOIN_IN_NUMERIC_FIELD,
                        "error "
                                + at
                                + "/ResourceConfig/InstanceCount: has a Std:Join as ResourceConfig.InstanceCount, which must be a number; a Std:Join always gives a text.",
                        trains(
                                "'ResourceConfig':{'InstanceCount':{'Std:Join':{'On':'','Values':['1']}}}")));
    }
}
