package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;

import java.util.stream.Stream;

/// Rules of steps that run a job or make a model.
class JobRulesTest extends RuleFamily {
    private static final String LIMITS = "'MaxNumberOfTrainingJobs':4,'MaxParallelTrainingJobs':2";
    private static final String PLAIN = ",'ResourceConfig':{}";
    private static final String BUCKET = "'OutputDataConfig':{'S3OutputPath':'s3://b'}";

    static Stream<Mistake> mistakes() {
        String at = "/Steps/0/Arguments";
        return Stream.of(
                tells(
                        Rule.PROC_INPUT_SOURCE,
                        "error "
                                + at
                                + "/ProcessingInputs/0: has an input “a” with neither S3Input nor DatasetDefinition, so there is nothing to read.",
                        args(
                                "Processing",
                                "'ProcessingInputs':[{'InputName':'a'},{'InputName':'b','S3Input':{}}]")),
                tells(
                        Rule.PF_UNUSED,
                        "info /Steps/0/PropertyFiles/0: declares the property file “Report”, which nothing reads.",
                        steps(PREP)),
                tells(
                        Rule.TRAIN_ALGO,
                        "error "
                                + at
                                + "/AlgorithmSpecification: has neither TrainingImage nor AlgorithmName in its AlgorithmSpecification.",
                        trainsWith("'AlgorithmSpecification':{'TrainingInputMode':'File'}")),
                tells(
                        Rule.TRAIN_SPOT,
                        "warning "
                                + at
                                + "/EnableManagedSpotTraining: trains on spot instances without MaxWaitTimeInSeconds.",
                        trains("'EnableManagedSpotTraining':true")),
                tells(
                        Rule.TRAIN_CHANNEL_DUP,
                        "error "
                                + at
                                + "/InputDataConfig/1/ChannelName: has another channel “c” before this one.",
                        trains("'InputDataConfig':[{'ChannelName':'c'},{'ChannelName':'c'}]")),
                tells(
                        Rule.TUNE_DEFINITION,
                        "error "
                                + at
                                + ": has TrainingJobDefinition and TrainingJobDefinitions; only one of them can be given.",
                        tunes(LIMITS, "", PLAIN, ",'TrainingJobDefinitions':[]")),
                tells(
                        Rule.TUNE_RESOURCE,
                        "error "
                                + at
                                + "/TrainingJobDefinition: has neither ResourceConfig nor HyperParameterTuningResourceConfig, so its training jobs have no machines.",
                        tunes(LIMITS, "", "", "")),
                tells(
                        Rule.TUNE_BOUNDS,
                        "error "
                                + at
                                + "/HyperParameterTuningJobConfig/ParameterRanges/IntegerParameterRanges/0: searches from “30” to “9”, but the lower end must come first.",
                        tunes(
                                LIMITS,
                                "'IntegerParameterRanges':[{'Name':'n','MinValue':'30','MaxValue':'9'}]",
                                PLAIN,
                                "")),
                tells(
                        Rule.TUNE_PARALLEL,
                        "warning "
                                + at
                                + "/HyperParameterTuningJobConfig/ResourceLimits/MaxParallelTrainingJobs: runs 5 training jobs at once, but only 4 altogether.",
                        tunes(
                                "'MaxNumberOfTrainingJobs':4,'MaxParallelTrainingJobs':5",
                                "",
                                PLAIN,
                                "")),
                tells(
                        Rule.AUTOML_MODE,
                        "error "
                                + at
                                + "/AutoMLJobConfig/Mode: has the mode “AUTO”, but a pipeline takes ENSEMBLING only.",
                        args("AutoML", "'AutoMLJobConfig':{'Mode':'AUTO'}")),
                tells(
                        Rule.AUTOML_FORBIDDEN,
                        "error "
                                + at
                                + "/ModelDeployConfig: has “ModelDeployConfig”, which an AutoML job in a pipeline cannot have.",
                        args("AutoML", "'ModelDeployConfig':{}")),
                tells(
                        Rule.MODEL_CONTAINER,
                        "error "
                                + at
                                + ": has neither PrimaryContainer nor Containers, so there is nothing to run.",
                        args("Model", "'ExecutionRoleArn':" + ROLE)),
                tells(
                        Rule.MODEL_ROLE,
                        "error " + at + ": has no ExecutionRoleArn.",
                        args("Model", "'PrimaryContainer':{}")),
                tells(
                        Rule.REG_FORBIDDEN,
                        "error "
                                + at
                                + "/Description: has “Description”, which the service refuses in a pipeline.",
                        args("RegisterModel", "'Description':'d'")),
                tells(
                        Rule.REG_GROUP,
                        "warning " + at + ": names no model package group (ModelPackageGroupName).",
                        args("RegisterModel", "")));
    }

    private static String trainsWith(String more) {
        return steps(
                step(
                        "A",
                        "Training",
                        "'Arguments':{'RoleArn':" + ROLE + "," + BUCKET + "," + more + "}"));
    }

    /// A tuning step with what AWS asks for, and more in its arguments and its training job.
    private static String tunes(String limits, String ranges, String training, String more) {
        return steps(
                step(
                        "A",
                        "Tuning",
                        "'Arguments':{'HyperParameterTuningJobConfig':{'Strategy':'Bayesian','ResourceLimits':{"
                                + limits
                                + "},'ParameterRanges':{"
                                + ranges
                                + "}},'TrainingJobDefinition':{'AlgorithmSpecification':{'TrainingImage':'i','TrainingInputMode':'File'},"
                                + "'RoleArn':"
                                + ROLE
                                + ","
                                + BUCKET
                                + ",'StoppingCondition':{}"
                                + training
                                + "}"
                                + more
                                + "}"));
    }
}
