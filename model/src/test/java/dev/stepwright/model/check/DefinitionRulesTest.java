package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.steps;

import java.util.stream.Stream;

/// Rules of the definition as a whole.
class DefinitionRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        return Stream.of(
                tells(
                        Rule.DEF_TOO_LARGE,
                        "info : The definition has 100 KiB; from 100 KiB on it is published through Amazon S3, so a bucket is needed.",
                        "{'Version':'2020-12-01','Metadata':{'a':''},'Steps':["
                                + STOP
                                + "]}"
                                + " ".repeat(102_300)),
                tells(
                        Rule.VERSION_UNKNOWN,
                        "error /Version: The version of the definition is “2021-01-01”; the only one there is is “2020-12-01”.",
                        "{'Version':'2021-01-01','Steps':[" + STOP + "]}"),
                tells(
                        Rule.VERSION_MISSING,
                        "warning : The definition has no “Version”; it is read as “2020-12-01”.",
                        "{'Steps':[" + STOP + "]}"),
                tells(Rule.STEPS_EMPTY, "warning /Steps: The pipeline has no steps.", steps()),
                tells(
                        Rule.TOP_UNKNOWN_KEY,
                        "warning /Parameter: The definition has a member “Parameter” that the service does not know. Did you mean “Parameters”?",
                        "{'Version':'2020-12-01','Parameter':[],'Steps':[]}"),
                tells(
                        Rule.METADATA_VALUE,
                        "warning /Metadata/a: The metadata entry “a” is 1, but must be a text.",
                        "{'Version':'2020-12-01','Metadata':{'a':1},'Steps':[]}"),
                tells(
                        Rule.EXPCFG_SHAPE,
                        "error /PipelineExperimentConfig/TrialName: TrialName in “PipelineExperimentConfig” is “my_exp”; it may have letters, digits and single hyphens between them only.",
                        "{'Version':'2020-12-01','PipelineExperimentConfig':{'TrialName':'my_exp'},'Steps':[]}"),
                tells(
                        Rule.EXPCFG_STEP_REF,
                        "error /PipelineExperimentConfig/TrialName/Get: “PipelineExperimentConfig” uses “Steps.Stop.X”, but it is needed before any step has run.",
                        "{'Version':'2020-12-01','PipelineExperimentConfig':{'TrialName':{'Get':'Steps.Stop.X'}},'Steps':[]}"),
                tells(
                        Rule.MLFLOW_ARN,
                        "error /MlflowConfig: “MlflowConfig” names no MLflow server (MlflowResourceArn).",
                        "{'Version':'2020-12-01','MlflowConfig':{},'Steps':[]}"));
    }
}
