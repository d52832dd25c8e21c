package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.condition;
import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;

import java.util.stream.Stream;

/// Rules of references and of the functions around them.
class ReferenceRulesTest extends RuleFamily {
    static Stream<Mistake> mistakes() {
        String at = "/Steps/0/Arguments/x";
        return Stream.of(
                tells(
                        Rule.EXPR_SHAPE,
                        "error "
                                + at
                                + ": has an expression with “Default” beside “Get”; an expression is an object with one key.",
                        value("{'Get':'Parameters.P','Default':1}")),
                tells(
                        Rule.EXPR_UNKNOWN_FUNCTION,
                        "warning "
                                + at
                                + "/Std:Split: uses the function “Std:Split”, which is not known; there are Std:Join and Std:JsonGet.",
                        value("{'Std:Split':{}}")),
                tells(
                        Rule.BAD_GET_ROOT,
                        "error "
                                + at
                                + "/Get: refers to “Step.X.Y”, but a reference begins with Parameters, Execution or Steps. Did you mean “Steps.X.Y”?",
                        value("{'Get':'Step.X.Y'}")),
                tells(
                        Rule.DANGLING_PARAM_REF,
                        "error "
                                + at
                                + "/Get: uses the parameter “P”, but there is none of that name.",
                        value("{'Get':'Parameters.P'}")),
                tells(
                        Rule.DANGLING_STEP_REF,
                        "error "
                                + at
                                + "/Get: uses a property of “Trian”, but no step has that name. Did you mean “Train”?",
                        value("{'Get':'Steps.Trian.ModelArtifacts.S3ModelArtifacts'}")),
                tells(
                        Rule.UNKNOWN_EXECUTION_VAR,
                        "error "
                                + at
                                + "/Get: uses the execution variable “PipelineNam”, which does not exist. Did you mean “PipelineName”?",
                        value("{'Get':'Execution.PipelineNam'}")),
                tells(
                        Rule.EXECVAR_CONTEXT,
                        "warning "
                                + at
                                + "/Get: uses Execution.TrainingJobName, but runs no job of that kind (a training job).",
                        value("{'Get':'Execution.TrainingJobName'}")),
                tells(
                        Rule.REF_SELF,
                        "error "
                                + at
                                + "/Get: uses its own result (“Steps.Use.OutputParameters['a']”), which is there only after it has run.",
                        value("{'Get':'Steps.Use.OutputParameters[^a^]'}")),
                tells(
                        Rule.REF_TO_FAIL,
                        "error "
                                + at
                                + "/Get: uses a result of “Stop”, but a step of type Fail has none.",
                        steps(uses("Steps.Stop.ErrorMessage"), STOP)),
                tells(
                        Rule.REF_CONDITION_PATH,
                        "error "
                                + at
                                + "/Get: uses “IfSteps” of “Gate”, but a condition has Outcome only.",
                        steps(uses("Steps.Gate.IfSteps"), condition("Gate", GATE, STOP, ""))),
                tells(
                        Rule.REF_LAMBDA_PATH,
                        "error "
                                + at
                                + "/Get: uses “Outputs.a” of “L”, but its results are read as OutputParameters['name'].",
                        steps(uses("Steps.L.Outputs.a"), lambda("L", ""))),
                tells(
                        Rule.REF_OUTPUT_UNDECLARED,
                        "error "
                                + at
                                + "/Get: uses the output “c” of “L”, which does not declare it. Did you mean “a”?",
                        steps(uses("Steps.L.OutputParameters[^c^]"), lambda("L", ""))),
                tells(
                        Rule.REF_OUTPUT_NESTED,
                        "error "
                                + at
                                + "/Get: uses “OutputParameters['a'].y” of “L”, but an output is one value and has nothing inside.",
                        steps(uses("Steps.L.OutputParameters[^a^].y"), lambda("L", ""))),
                tells(
                        Rule.REF_CHECK_PATH,
                        "error "
                                + at
                                + "/Get: uses “CalculatedBaselineStatistics” of “C”, but a step of type Clarify check makes no statistics, only constraints.",
                        steps(
                                uses("Steps.C.CalculatedBaselineStatistics"),
                                step("C", "ClarifyCheck", "'Arguments':{}"))),
                tells(
                        Rule.REF_PATH_SYNTAX,
                        "error "
                                + at
                                + "/Get: uses the path “ProcessingOutputConfig.Outputs[train]” of “Prep”, with “train” in brackets; a number or a name in quotes belongs there.",
                        value("{'Get':'Steps.Prep.ProcessingOutputConfig.Outputs[train]'}")),
                tells(
                        Rule.REF_PATH_UNKNOWN_MEMBER,
                        "warning "
                                + at
                                + "/Get: uses “ModelArtifact” of “Train”, but the result of a step of type Training has no such member. Did you mean “ModelArtifacts”?",
                        value("{'Get':'Steps.Train.ModelArtifact'}")),
                tells(
                        Rule.REF_PATH_ROOT_ONLY,
                        "error "
                                + at
                                + "/Get: refers to “Train” itself; name what is to be used of it.",
                        value("{'Get':'Steps.Train'}")),
                tells(
                        Rule.REF_PROCESSING_OUTPUT,
                        "error "
                                + at
                                + "/Get: uses the output “tain” of “Prep”, which has none of that name. Did you mean “train”?",
                        value(
                                "{'Get':'Steps.Prep.ProcessingOutputConfig.Outputs[^tain^].S3Output.S3Uri'}")),
                tells(
                        Rule.REF_PROCESSING_INDEX,
                        "warning "
                                + at
                                + "/Get: uses Outputs[0] of “Prep” by its number; inputs and outputs are found by name.",
                        value(
                                "{'Get':'Steps.Prep.ProcessingOutputConfig.Outputs[0].S3Output.S3Uri'}")),
                tells(
                        Rule.REF_TUNING_TOPK,
                        "error "
                                + at
                                + "/Get: uses training job number 50 of “T”, but only the best 50 (0 to 49) are known.",
                        steps(
                                uses("Steps.T.TrainingJobSummaries[50].TrainingJobName"),
                                step("T", "Tuning", "'Arguments':{}"))),
                tells(
                        Rule.REF_BRANCH_CROSS,
                        "error /Steps/0/Arguments/ElseSteps/0/Arguments/x: waits for “L”, which stands in the other branch of “Gate”; only one of the two ever runs.",
                        steps(
                                condition(
                                        "Gate",
                                        GATE,
                                        lambda("L", ""),
                                        uses("Steps.L.OutputParameters[^a^]")))),
                tells(
                        Rule.REF_INTO_BRANCH,
                        "warning "
                                + at
                                + ": waits for “L”, so it runs only when “Gate” takes its True branch.",
                        steps(
                                uses("Steps.L.OutputParameters[^a^]"),
                                condition("Gate", GATE, lambda("L", ""), ""))),
                tells(
                        Rule.NEVER_RUNS,
                        "error /Steps/0/DependsOn/1: waits for steps of both branches of “Gate”, so it can never start.",
                        steps(
                                step("J", "Training", "'Arguments':{},'DependsOn':['A','B']"),
                                condition("Gate", GATE, lambda("A", ""), lambda("B", "")))),
                tells(
                        Rule.JOIN_SHAPE,
                        "error " + at + "/Std:Join/Values: joins “a”, but Values must be a list.",
                        value("{'Std:Join':{'On':'','Values':'a'}}")),
                tells(
                        Rule.JOIN_EMPTY,
                        "warning "
                                + at
                                + "/Std:Join/Values: joins nothing: the list of Values is empty.",
                        value("{'Std:Join':{'On':'','Values':[]}}")),
                tells(
                        Rule.JOIN_NULL_VALUE,
                        "warning "
                                + at
                                + "/Std:Join/Values/0: joins null, and what that gives is not defined.",
                        value("{'Std:Join':{'On':'','Values':[null]}}")),
                tells(
                        Rule.JSONGET_SHAPE,
                        "error "
                                + at
                                + "/Std:JsonGet: has a Std:JsonGet without PropertyFile or S3Uri, so there is nothing to read from.",
                        value("{'Std:JsonGet':{'Path':'a'}}")),
                tells(
                        Rule.JSONGET_PATH_EXPR,
                        "error "
                                + at
                                + "/Std:JsonGet/Path: reads at the path an object, but a path must be a plain text.",
                        value(
                                "{'Std:JsonGet':{'PropertyFile':{'Get':'Steps.Prep.PropertyFiles.Report'},'Path':{'Get':'Execution.PipelineName'}}}")),
                tells(
                        Rule.JSONGET_PF_SYNTAX,
                        "error "
                                + at
                                + "/Std:JsonGet/PropertyFile/Get: reads the property file “Steps.Prep.Report”, but it must be named as Steps.Step.PropertyFiles.File.",
                        value(
                                "{'Std:JsonGet':{'PropertyFile':{'Get':'Steps.Prep.Report'},'Path':'a'}}")),
                tells(
                        Rule.JSONGET_NOT_PROCESSING,
                        "error "
                                + at
                                + "/Std:JsonGet/PropertyFile/Get: reads a property file of “Train”, but a step of type Training has none.",
                        value(
                                "{'Std:JsonGet':{'PropertyFile':{'Get':'Steps.Train.PropertyFiles.R'},'Path':'a'}}")),
                tells(
                        Rule.PF_NOT_DECLARED,
                        "error "
                                + at
                                + "/Std:JsonGet/PropertyFile/Get: reads the property file “Reprot” of “Prep”, which does not declare it. Did you mean “Report”?",
                        value(
                                "{'Std:JsonGet':{'PropertyFile':{'Get':'Steps.Prep.PropertyFiles.Reprot'},'Path':'a'}}")),
                tells(
                        Rule.JSONGET_S3_NOT_JOIN,
                        "error "
                                + at
                                + "/Std:JsonGet/S3Uri: reads from S3 at “s3://b/x.json”, but the S3Uri of a Std:JsonGet must be a Std:Join.",
                        value("{'Std:JsonGet':{'S3Uri':'s3://b/x.json','Path':'a'}}")),
                tells(
                        Rule.JSONGET_S3_NESTED,
                        "error "
                                + at
                                + "/Std:JsonGet/S3Uri/Std:Join/Values/0: has a Std:Join inside the S3Uri of a Std:JsonGet, where only plain values and references can be joined.",
                        value(
                                "{'Std:JsonGet':{'S3Uri':{'Std:Join':{'On':'/','Values':[{'Std:Join':{'On':'','Values':['a']}}]}},'Path':'a'}}")),
                tells(
                        Rule.JSONGET_S3_NO_EDGE,
                        "warning "
                                + at
                                + "/Std:JsonGet/S3Uri: reads “s3://b/out/r.json”, which “W” writes, but does not wait for it; refer to its output or add it to “DependsOn”.",
                        steps(
                                lambda(
                                        "Use",
                                        "'x':{'Std:JsonGet':{'S3Uri':{'Std:Join':{'On':'/','Values':['s3:/','b/out','r.json']}},'Path':'a'}}"),
                                step(
                                        "W",
                                        "Training",
                                        "'Arguments':{'OutputDataConfig':{'S3OutputPath':'s3://b/out/'}}"))),
                tells(
                        Rule.SECRET_LITERAL,
                        "warning "
                                + at
                                + ": has a value that looks like a credential; everyone who may describe the pipeline can read it.",
                        value("'AKIAIOSFODNN7EXAMPLE'")));
    }

    private static String uses(String get) {
        return lambda("Use", "'x':{'Get':'" + get + "'}");
    }

    private static String value(String value) {
        return steps(lambda("Use", "'x':" + value), PREP, TRAIN);
    }
}
