package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.condition;
import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.parameter;
import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One mistake for every rule: what is told, how bad it is, and where.
class RulesTest {
    /// Rules of files that cannot be opened: there is no document to check.
    private static final Set<Rule> OF_FILES =
            EnumSet.of(Rule.JSON_SYNTAX, Rule.JSON_DUP_KEY, Rule.STEPS_MISSING);

    /// Rules of files that steps run: the model sees no files.
    private static final Set<Rule> OF_LOCAL_CODE =
            EnumSet.of(Rule.CODE_FILE_MISSING, Rule.CODE_FUNCTION_MISSING, Rule.CODE_KIND);

    /// Rules of what belongs to a pipeline beside its definition have a test of their own.
    private static final Set<Rule> OF_SETTINGS = EnumSet.of(Rule.PARAM_NO_DEFAULT_SCHEDULED);

    record Case(Rule rule, String told, String definition) {
        @Override
        public String toString() {
            return rule + " " + told;
        }
    }

    private static Case tells(Rule rule, String told, String definition) {
        return new Case(rule, told, definition);
    }

    private static final String GATE =
            "{'Type':'Equals','LeftValue':{'Get':'Execution.PipelineName'},'RightValue':'x'}";
    private static final String STOP = step("Stop", "Fail", "'Arguments':{'ErrorMessage':'x'}");
    private static final String PREP =
            step(
                    "Prep",
                    "Processing",
                    "'Arguments':{'ProcessingOutputConfig':{'Outputs':[{'OutputName':'train'}]}},"
                            + "'PropertyFiles':[{'PropertyFileName':'Report','OutputName':'train','FilePath':'r.json'}]");
    private static final String TRAIN = step("Train", "Training", "'Arguments':{}");

    private static String uses(String get) {
        return lambda("Use", "'x':{'Get':'" + get + "'}");
    }

    private static String value(String value) {
        return steps(lambda("Use", "'x':" + value), PREP, TRAIN);
    }

    private static String gate(String conditions) {
        return steps(condition("Gate", conditions, lambda("In", ""), ""));
    }

    static Stream<Case> document() {
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

    static Stream<Case> parameters() {
        return Stream.of(
                tells(
                        Rule.PARAM_NAME_CHARS,
                        "error /Parameters/0/Name: The parameter name “in.data” has the character “.” in it; letters, digits, hyphens and underscores are allowed.",
                        parameter("{'Name':'in.data','Type':'String'}")),
                tells(
                        Rule.PARAM_NAME_LONG,
                        "warning /Parameters/0/Name: The parameter name “"
                                + "p".repeat(60)
                                + "…” has 65 characters; the schema allows 64, the service 256.",
                        parameter("{'Name':'" + "p".repeat(65) + "'}")),
                tells(
                        Rule.PARAM_DUP,
                        "error /Parameters/1/Name: There is another parameter “P” before this one.",
                        parameter("{'Name':'P'},{'Name':'P'}")),
                tells(
                        Rule.PARAM_TYPE,
                        "error /Parameters/0/Type: Parameter “P” has the type “Double”; the types are String, Integer, Float and Boolean. Did you mean “Float”?",
                        parameter("{'Name':'P','Type':'Double'}")),
                tells(
                        Rule.PARAM_DEFAULT_TYPE,
                        "error /Parameters/0/DefaultValue: Parameter “P” has the default “3”, which is no Integer.",
                        parameter("{'Name':'P','Type':'Integer','DefaultValue':'3'}")),
                tells(
                        Rule.PARAM_DEFAULT_EXPR,
                        "error /Parameters/0/DefaultValue: Parameter “P” has an expression as its default; only a plain value can stand there.",
                        parameter("{'Name':'P','DefaultValue':{'Get':'Execution.PipelineName'}}")),
                tells(
                        Rule.PARAM_DEFAULT_LONG,
                        "warning /Parameters/0/DefaultValue: Parameter “P” has a default of 1025 characters; a value given at the start may have 1024.",
                        parameter("{'Name':'P','DefaultValue':'" + "x".repeat(1025) + "'}")),
                tells(
                        Rule.PARAM_DEFAULT_EMPTY,
                        "info /Parameters/0/DefaultValue: Parameter “P” has an empty text as its default.",
                        parameter("{'Name':'P','DefaultValue':''}")),
                tells(
                        Rule.PARAM_ENUM_NOT_STRING_TYPE,
                        "error /Parameters/0/EnumValues: Parameter “P” has “EnumValues”, but its type is “Integer”; only a String can have them.",
                        parameter("{'Name':'P','Type':'Integer','EnumValues':['1']}")),
                tells(
                        Rule.PARAM_ENUM_DEFAULT,
                        "warning /Parameters/0/DefaultValue: Parameter “P” has the default “c”, which is not among its “EnumValues”.",
                        parameter("{'Name':'P','DefaultValue':'c','EnumValues':['a','b']}")),
                tells(
                        Rule.PARAM_UNUSED,
                        "info /Parameters/1/Name: Parameter “Q” is not used anywhere.",
                        parameter("{'Name':'P'},{'Name':'Q'}")),
                tells(
                        Rule.PARAM_MANY,
                        "warning /Parameters/200: There are 201 parameters; a schedule can pass on 200 at most.",
                        parameter(
                                String.join(
                                        ",",
                                        Stream.iterate(0, i -> i + 1)
                                                .limit(201)
                                                .map(i -> "{'Name':'P" + i + "'}")
                                                .toList()))),
                tells(
                        Rule.PARAM_SECRET,
                        "warning /Parameters/0/Name: Parameter “DbPassword” looks like a secret; its value can be read by everyone who may describe the pipeline or an execution.",
                        parameter("{'Name':'DbPassword'}")));
    }

    static Stream<Case> stepsInGeneral() {
        return Stream.of(
                tells(
                        Rule.STEP_NAME_CHARS,
                        "error /Steps/0/Name: has a space in its name “train model”; letters, digits, hyphens and underscores are allowed.",
                        steps(lambda("train model", ""))),
                tells(
                        Rule.STEP_NAME_LONG,
                        "error /Steps/0/Name: has a name of 65 characters; 64 are allowed.",
                        steps(lambda("s".repeat(65), ""))),
                tells(
                        Rule.DUP_STEP_NAME,
                        "error /Steps/1/Name: has the same name as another step at the top level; names must differ in the whole pipeline.",
                        steps(lambda("A", ""), TRAIN.replace("Train'", "A'"))),
                tells(
                        Rule.NAME_CASE_CLASH,
                        "warning /Steps/1/Name: has a name that differs from “Train” by upper and lower case only.",
                        steps(TRAIN, lambda("train", ""))),
                tells(
                        Rule.STEP_TYPE_MISSING,
                        "error /Steps/0: has no type.",
                        steps("{'Name':'A'}")),
                tells(
                        Rule.STEP_TYPE_UNKNOWN,
                        "warning /Steps/0/Type: has the type “CreateModel”, which is not known. Did you mean “Model”?",
                        steps(step("A", "CreateModel", "'Arguments':{}"))),
                tells(
                        Rule.STEP_TYPE_SDK_GAP,
                        "info /Steps/0/Type: is of type Job, which only one line of the Python SDK knows.",
                        steps(step("A", "Job", "'Arguments':{}"))),
                tells(
                        Rule.STEP_KEY_UNKNOWN,
                        "warning /Steps/0/PropertyFiles: has a member “PropertyFiles” that a step of type Training does not take.",
                        steps(step("A", "Training", "'Arguments':{},'PropertyFiles':[]"))),
                tells(
                        Rule.ARGS_MISSING,
                        "error /Steps/0: has no “Arguments”.",
                        steps(step("A", "Training", ""))),
                tells(
                        Rule.DISPLAY_NAME_LONG,
                        "error /Steps/0/DisplayName: has a display name of 257 characters; 256 are allowed.",
                        steps(
                                step(
                                        "A",
                                        "Training",
                                        "'Arguments':{},'DisplayName':'" + "d".repeat(257) + "'"))),
                tells(
                        Rule.DESCRIPTION_LONG,
                        "error /Steps/0/Description: has a description of 3073 characters; 3072 are allowed.",
                        steps(
                                step(
                                        "A",
                                        "Training",
                                        "'Arguments':{},'Description':'"
                                                + "d".repeat(3073)
                                                + "'"))),
                tells(
                        Rule.DEPENDS_ON_TYPE,
                        "error /Steps/0/DependsOn: has “B” as its “DependsOn”, but it must be a list of step names.",
                        steps(step("A", "Training", "'Arguments':{},'DependsOn':'B'"))),
                tells(
                        Rule.DANGLING_DEPENDS_ON,
                        "error /Steps/1/DependsOn/0: waits for “Nowhere”, but no step has that name. Did you mean “Nowhere2”?",
                        steps(
                                lambda("Nowhere2", ""),
                                step("A", "Training", "'Arguments':{},'DependsOn':['Nowhere']"))),
                tells(
                        Rule.DEPENDS_ON_SELF,
                        "error /Steps/0/DependsOn/0: waits for itself, so it can never start.",
                        steps(step("A", "Training", "'Arguments':{},'DependsOn':['A']"))),
                tells(
                        Rule.DEPENDS_ON_DUP,
                        "warning /Steps/1/DependsOn/1: waits for “Train” twice; once is enough.",
                        steps(
                                TRAIN,
                                step(
                                        "A",
                                        "Training",
                                        "'Arguments':{},'DependsOn':['Train','Train']"))),
                tells(
                        Rule.DEPENDS_ON_FAIL,
                        "error /Steps/1/DependsOn/0: waits for “Stop”, but nothing can run after a step of type Fail.",
                        steps(STOP, step("A", "Training", "'Arguments':{},'DependsOn':['Stop']"))),
                tells(
                        Rule.DEPENDS_ON_CONDITION,
                        "warning /Steps/1/DependsOn/0: waits for the condition “Gate” by “DependsOn”; the service once refused that. A reference to its Outcome does the same.",
                        steps(
                                condition("Gate", GATE, STOP, ""),
                                step("A", "Training", "'Arguments':{},'DependsOn':['Gate']"))),
                tells(
                        Rule.DEPENDS_ON_OWN_CONDITION,
                        "warning /Steps/0/Arguments/IfSteps/0/DependsOn/0: waits for “Gate”, but stands inside it and runs after it anyway.",
                        steps(
                                condition(
                                        "Gate",
                                        GATE,
                                        step(
                                                "A",
                                                "Training",
                                                "'Arguments':{},'DependsOn':['Gate']"),
                                        ""))),
                tells(
                        Rule.DEPENDS_ON_REDUNDANT,
                        "info /Steps/2/DependsOn/0: waits for “Train” anyway, through “B”; the entry in “DependsOn” is not needed.",
                        steps(
                                TRAIN,
                                step("B", "Training", "'Arguments':{},'DependsOn':['Train']"),
                                step("C", "Training", "'Arguments':{},'DependsOn':['Train','B']"))),
                tells(
                        Rule.CYCLE,
                        "error /Steps/0/DependsOn/0: waits for itself in a loop: “A” waits for “C” waits for “B” waits for “A”. Remove one of these dependencies.",
                        steps(
                                step("A", "Training", "'Arguments':{},'DependsOn':['C']"),
                                step("B", "Training", "'Arguments':{},'DependsOn':['A']"),
                                step("C", "Training", "'Arguments':{},'DependsOn':['B']"))),
                tells(
                        Rule.TOO_MANY_STEPS,
                        "warning /Steps/50: is step 51 of 51; whether the service takes more than 50 steps in one pipeline is not documented.",
                        steps(
                                Stream.iterate(0, i -> i + 1)
                                        .limit(51)
                                        .map(i -> lambda("S" + i, ""))
                                        .toArray(String[]::new))),
                tells(
                        Rule.STEP_UNREACHABLE_FAIL,
                        "warning /Steps/0: waits for nothing and stands in no branch, so every execution fails at once.",
                        steps(STOP)),
                tells(
                        Rule.STEP_ORPHAN,
                        "info /Steps/0: is connected with no other step.",
                        steps(lambda("Lone", ""), STOP)));
    }

    static Stream<Case> references() {
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

    static Stream<Case> conditions() {
        String at = "/Steps/0/Arguments/Conditions";
        return Stream.of(
                tells(
                        Rule.COND_EMPTY,
                        "warning "
                                + at
                                + ": has no conditions; it is expected to take its True branch always.",
                        gate("")),
                tells(
                        Rule.COND_TYPE,
                        "error "
                                + at
                                + "/0/Type: has a condition of type “And”, which does not exist; list its parts one after the other, as all of them must hold.",
                        gate("{'Type':'And','Conditions':[]}")),
                tells(
                        Rule.COND_KEYS,
                        "error "
                                + at
                                + "/0/Expression: has a condition of type Not with “Expression”; it takes Condition.",
                        gate("{'Type':'Not','Expression':" + GATE + "}")),
                tells(
                        Rule.COND_SCHEMA_ONLY,
                        "warning "
                                + at
                                + "/0/Type: has a condition of type “NotIn”, which only the official schema knows; Not around Equals or In says the same.",
                        gate("{'Type':'NotIn','Value':1,'In':[1]}")),
                tells(
                        Rule.COND_NO_BRANCH,
                        "warning /Steps/0: has no step in either branch, and nothing reads its outcome.",
                        steps(condition("Gate", GATE, "", ""))),
                tells(
                        Rule.COND_CONST,
                        "info " + at + "/0: compares 1 with 1, which is decided already (Equals).",
                        gate("{'Type':'Equals','LeftValue':1,'RightValue':1}")),
                tells(
                        Rule.COND_OPERAND_TYPE,
                        "error "
                                + at
                                + "/0/LeftValue: compares null, but only texts, numbers, true, false and expressions can be compared.",
                        gate("{'Type':'Equals','LeftValue':null,'RightValue':1}")),
                tells(
                        Rule.COND_OPERAND_TYPE,
                        "warning "
                                + at
                                + "/0/RightValue: puts true and false in order, which have none; ask whether they are equal.",
                        gate("{'Type':'LessThan','LeftValue':true,'RightValue':false}")),
                tells(
                        Rule.COND_OPERAND_TYPE,
                        "warning "
                                + at
                                + "/0/RightValue: compares a number with a text, which are never equal and cannot be put in order.",
                        steps(
                                condition(
                                        "Gate",
                                        "{'Type':'LessThan','LeftValue':{'Get':'Steps.Train.BillableTimeInSeconds'},'RightValue':'60'}",
                                        STOP,
                                        ""),
                                TRAIN)),
                tells(
                        Rule.COND_IN_EMPTY,
                        "warning "
                                + at
                                + "/0/Values: looks for a value in an empty list, so the condition never holds.",
                        gate(
                                "{'Type':'In','QueryValue':{'Get':'Execution.PipelineName'},'Values':[]}")),
                tells(
                        Rule.COND_BRANCH_SHAPE,
                        "error /Steps/0/Arguments/IfSteps/0: has the name “A” in its IfSteps, but a branch holds whole steps; move the step itself there.",
                        steps(condition("Gate", GATE, "'A'", ""))),
                tells(
                        Rule.COND_CHILD_ALSO_TOP,
                        "error /Steps/1/Name: stands in the False branch of “Gate” as well; a step of a branch stands there and nowhere else.",
                        steps(condition("Gate", GATE, "", STOP), STOP)),
                tells(
                        Rule.COND_DEEP,
                        "warning /Steps/0"
                                + "/Arguments/IfSteps/0".repeat(31)
                                + ": is the condition at depth 32; 31 conditions inside one another are known to work.",
                        steps(nest(32))));
    }

    private static String nest(int depth) {
        return depth == 0 ? "" : condition("C" + depth, GATE, nest(depth - 1), "");
    }

    static Stream<Case> singleTypes() {
        return Stream.of(
                tells(
                        Rule.PROC_INPUT_DUP,
                        "error /Steps/0/Arguments/ProcessingInputs/1/InputName: has another input “a” before this one.",
                        steps(
                                step(
                                        "A",
                                        "Processing",
                                        "'Arguments':{'ProcessingInputs':[{'InputName':'a'},{'InputName':'a'}]}"))),
                tells(
                        Rule.PROC_OUTPUT_DUP,
                        "error /Steps/0/Arguments/ProcessingOutputConfig/Outputs/1/OutputName: has another output “a” before this one.",
                        steps(
                                step(
                                        "A",
                                        "Processing",
                                        "'Arguments':{'ProcessingOutputConfig':{'Outputs':[{'OutputName':'a'},{'OutputName':'a'}]}}"))),
                tells(
                        Rule.PF_OUTPUT_UNKNOWN,
                        "error /Steps/0/PropertyFiles/0/OutputName: declares a property file in the output “tran”, which it does not have. Did you mean “train”?",
                        steps(
                                PREP.replace(
                                        "'OutputName':'train','FilePath'",
                                        "'OutputName':'tran','FilePath'"))),
                tells(
                        Rule.PF_DUP,
                        "error /Steps/0/PropertyFiles/1/PropertyFileName: declares the property file “R” twice.",
                        steps(
                                step(
                                        "A",
                                        "Processing",
                                        "'Arguments':{},'PropertyFiles':[{'PropertyFileName':'R'},{'PropertyFileName':'R'}]"))),
                tells(
                        Rule.PF_FIELDS,
                        "error /Steps/0/PropertyFiles/0: declares a property file without FilePath.",
                        steps(PREP.replace(",'FilePath':'r.json'", ""))),
                tells(
                        Rule.OUT_DUP,
                        "error /Steps/0/OutputParameters/1/OutputName: declares the output “a” twice.",
                        steps(lambda("A", "").replace("'b'", "'a'"))));
    }

    private static String retry(String type, String policy) {
        return steps(step("A", type, "'Arguments':{},'RetryPolicies':[" + policy + "]"));
    }

    private static String cache(String type, String config) {
        return steps(step("A", type, "'Arguments':{},'CacheConfig':{" + config + "}"));
    }

    static Stream<Case> retryAndCache() {
        String at = "/Steps/0/RetryPolicies/0";
        String throttling = "'ExceptionType':['Step.THROTTLING']";
        return Stream.of(
                tells(
                        Rule.RETRY_UNSUPPORTED_TYPE,
                        "error /Steps/0/RetryPolicies: has retry policies, but a step of type Fail takes none.",
                        retry("Fail", "{" + throttling + ",'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_CHECK_STEP,
                        "warning /Steps/0/RetryPolicies: has retry policies, which no SDK writes for a step of type Quality check.",
                        retry("QualityCheck", "{" + throttling + ",'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_STRING,
                        "warning "
                                + at
                                + "/ExceptionType: has the exception type “Step.THROTTLING” as a text; it belongs into a list.",
                        retry("Training", "{'ExceptionType':'Step.THROTTLING','MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_UNKNOWN,
                        "error "
                                + at
                                + "/ExceptionType/0: retries on “Step.THROTTLE”, which is no exception type. Did you mean “Step.THROTTLING”?",
                        retry("Training", "{'ExceptionType':['Step.THROTTLE'],'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_EMPTY,
                        "error "
                                + at
                                + "/ExceptionType: has a retry policy without an exception type.",
                        retry("Training", "{'ExceptionType':[],'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_JOB_ON_MODEL,
                        "error "
                                + at
                                + "/ExceptionType/0: retries on “SageMaker.CAPACITY_ERROR”, but a step of type Create model runs no job; only Step.SERVICE_FAULT and Step.THROTTLING can occur.",
                        retry(
                                "Model",
                                "{'ExceptionType':['SageMaker.CAPACITY_ERROR'],'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_EXC_INTERNAL_TUNING,
                        "info "
                                + at
                                + "/ExceptionType/0: retries on SageMaker.JOB_INTERNAL_ERROR, which has no effect on a step of type Tuning.",
                        retry(
                                "Tuning",
                                "{'ExceptionType':['SageMaker.JOB_INTERNAL_ERROR'],'MaxAttempts':2}")),
                tells(
                        Rule.RETRY_BOTH_LIMITS,
                        "error "
                                + at
                                + ": has a retry policy with MaxAttempts and ExpireAfterMin; only one of them can be given.",
                        retry(
                                "Training",
                                "{" + throttling + ",'MaxAttempts':2,'ExpireAfterMin':3}")),
                tells(
                        Rule.RETRY_NO_LIMIT,
                        "info " + at + ": has a retry policy without a limit; 5 attempts are made.",
                        retry("Training", "{" + throttling + "}")),
                tells(
                        Rule.RETRY_RANGE,
                        "error "
                                + at
                                + "/MaxAttempts: has MaxAttempts of 21 in a retry policy; whole numbers from 0 to 20 are allowed.",
                        retry("Training", "{" + throttling + ",'MaxAttempts':21}")),
                tells(
                        Rule.RETRY_EXC_DUP,
                        "warning /Steps/0/RetryPolicies/1/ExceptionType/0: has “Step.THROTTLING” in two retry policies; which of them counts is not documented.",
                        retry(
                                "Training",
                                "{"
                                        + throttling
                                        + ",'MaxAttempts':2},{"
                                        + throttling
                                        + ",'MaxAttempts':3}")),
                tells(
                        Rule.CACHE_UNSUPPORTED_TYPE,
                        "error /Steps/0/CacheConfig: has a cache configuration, but a step of type Create model cannot be cached.",
                        cache("Model", "'Enabled':false")),
                tells(
                        Rule.CACHE_UNDOCUMENTED_TYPE,
                        "info /Steps/0/CacheConfig: has a cache configuration, which is not documented for a step of type Lambda.",
                        cache("Lambda", "'Enabled':false")),
                tells(
                        Rule.CACHE_NO_EXPIRY,
                        "warning /Steps/0/CacheConfig: is cached without a time; give one in ExpireAfter.",
                        cache("Training", "'Enabled':true")),
                tells(
                        Rule.CACHE_DURATION,
                        "error /Steps/0/CacheConfig/ExpireAfter: keeps results for “30 days”, which is no duration such as P30D or PT12H.",
                        cache("Training", "'Enabled':true,'ExpireAfter':'30 days'")),
                tells(
                        Rule.CACHE_EXPR,
                        "error /Steps/0/CacheConfig/Enabled: has an expression as Enabled of its cache configuration; only a plain value can stand there.",
                        cache("Training", "'Enabled':{'Get':'Execution.PipelineName'}")));
    }

    private static final String BUCKET = "'OutputDataConfig':{'S3OutputPath':'s3://b'}";
    private static final String ROLE = "'arn:aws:iam::123456789012:role/Exec'";

    /// A training step with what AWS asks for, and more in its arguments.
    private static String trains(String more) {
        return steps(step("A", "Training", "'Arguments':{" + Found.TRAINING + "," + more + "}"));
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

    private static String args(String type, String arguments) {
        return steps(step("A", type, "'Arguments':{" + arguments + "}"));
    }

    private static String emr(String more) {
        return args("EMR", "'StepConfig':{'HadoopJarStep':{'Jar':'x'}}," + more);
    }

    private static String clarify(String more) {
        return steps(
                step(
                        "A",
                        "ClarifyCheck",
                        "'Arguments':{},'SkipCheck':true,'RegisterNewBaseline':true" + more));
    }

    private static String callback(String more) {
        return steps(step("A", "Callback", "'Arguments':{}" + more));
    }

    private static final String LIMITS = "'MaxNumberOfTrainingJobs':4,'MaxParallelTrainingJobs':2";
    private static final String PLAIN = ",'ResourceConfig':{}";

    static Stream<Case> shapes() {
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

    static Stream<Case> jobs() {
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

    static Stream<Case> callsAndChecks() {
        String at = "/Steps/0/Arguments";
        return Stream.of(
                tells(
                        Rule.FAIL_MESSAGE,
                        "info " + at + "/ErrorMessage: ends the execution without saying why.",
                        args("Fail", "'ErrorMessage':''")),
                tells(
                        Rule.FAIL_IN_RETRY,
                        "info /Steps/0/RetryPolicies: has retry policies, but an execution that ended in a Fail step cannot be retried.",
                        retry("Fail", "{'ExceptionType':['Step.THROTTLING'],'MaxAttempts':2}")),
                tells(
                        Rule.LAMBDA_ARN,
                        "error /Steps/0/FunctionArn: has “f” as its FunctionArn, which is no ARN of a Lambda function (arn:aws:lambda:…:function:…).",
                        steps(step("A", "Lambda", "'FunctionArn':'f'"))),
                tells(
                        Rule.CALLBACK_URL,
                        "error /Steps/0: names no queue (SqsQueueUrl).",
                        callback("")),
                tells(
                        Rule.IO_NESTED,
                        "warning "
                                + at
                                + "/x: hands over a list as “x”, but only texts, numbers, true, false and expressions can be handed over.",
                        steps(lambda("A", "'x':[1]"))),
                tells(
                        Rule.OUT_TYPE,
                        "error /Steps/0/OutputParameters/0/OutputType: declares an output of type “Strin”; the types are String, Integer, Boolean and Float. Did you mean “String”?",
                        callback(",'OutputParameters':[{'OutputName':'a','OutputType':'Strin'}]")),
                tells(
                        Rule.OUT_NAME_SHARED,
                        "info /Steps/1/OutputParameters/0/OutputName: declares an output “b”, and so does “A”; the Python SDK would mix them up.",
                        steps(
                                lambda("A", ""),
                                step(
                                        "B",
                                        "Callback",
                                        "'OutputParameters':[{'OutputName':'b','OutputType':'String'}]"))),
                tells(
                        Rule.CHECK_TYPE,
                        "error /Steps/0/CheckType: has the check type “MODEL_QUALITY”; the types are DATA_BIAS, MODEL_BIAS or MODEL_EXPLAINABILITY.",
                        clarify(",'CheckType':'MODEL_QUALITY'")),
                tells(
                        Rule.CHECK_BASELINE,
                        "warning /Steps/0: checks against a baseline, but names neither one nor a model package group to take it from.",
                        clarify(",'CheckType':'DATA_BIAS'")
                                .replace("'SkipCheck':true", "'SkipCheck':false")),
                tells(
                        Rule.CHECK_STATS_ON_CLARIFY,
                        "warning /Steps/0/SuppliedBaselineStatistics: has SuppliedBaselineStatistics, but a step of type Clarify check compares constraints only.",
                        clarify(",'SuppliedBaselineStatistics':'s3://b/s.json'")),
                tells(
                        Rule.CHECK_MODEL_NAME,
                        "warning /Steps/0: checks a model (MODEL_BIAS) without naming it (ModelName).",
                        clarify(",'CheckType':'MODEL_BIAS'")));
    }

    static Stream<Case> otherServices() {
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
                        args("Lineage", "'Contexts':[],'Action':[]")),
                tells(
                        Rule.CACHE_TIMESTAMP,
                        "info "
                                + at
                                + "/CheckpointConfig/S3Uri: is cached, but has a point in time in CheckpointConfig.S3Uri (“s3://b/2023-08-01-12-30-10-123/c”), so its results may never be used again.",
                        trains("'CheckpointConfig':{'S3Uri':'s3://b/2023-08-01-12-30-10-123/c'}")
                                .replace(
                                        "'Type':'Training'",
                                        "'Type':'Training','CacheConfig':{'Enabled':true}")));
    }

    @Test
    void aScheduleNeedsADefaultForEveryParameter() {
        var document =
                Found.definition(
                        "{'Parameters':[{'Name':'P','DefaultValue':'x'},{'Name':'Q'}],'Steps':[]}");
        var scheduled =
                document.withSettings(
                        document.settings()
                                .with("Schedules", Json.of(List.of(Map.of("Name", "daily")))));
        assertThat(Found.problems(document))
                .noneMatch(problem -> problem.rule() == Rule.PARAM_NO_DEFAULT_SCHEDULED);
        assertThat(Found.problems(scheduled))
                .filteredOn(problem -> problem.rule() == Rule.PARAM_NO_DEFAULT_SCHEDULED)
                .extracting(problem -> problem.location().within() + ": " + problem.message())
                .containsExactly(
                        "/Parameters/1: Parameter “Q” has no default, but the pipeline starts by a schedule, which gives no values.");
    }

    static Stream<Case> all() {
        return Stream.of(
                        document(),
                        parameters(),
                        stepsInGeneral(),
                        references(),
                        conditions(),
                        singleTypes(),
                        shapes(),
                        jobs(),
                        callsAndChecks(),
                        otherServices(),
                        retryAndCache())
                .flatMap(cases -> cases);
    }

    @ParameterizedTest
    @MethodSource("all")
    void tellsEachMistakeOnceAtItsPlace(Case one) {
        assertThat(Found.by(one.rule(), one.definition())).isEqualTo(List.of(one.told()));
    }

    @Test
    void coversEveryRule() {
        Set<Rule> covered = EnumSet.copyOf(OF_FILES);
        covered.addAll(OF_LOCAL_CODE);
        covered.addAll(OF_SETTINGS);
        all().forEach(one -> covered.add(one.rule()));
        assertThat(covered).isEqualTo(EnumSet.allOf(Rule.class));
    }

    @ParameterizedTest
    @MethodSource("all")
    void pointsAtSomethingThatIsThere(Case one) {
        var document = Found.definition(one.definition());
        assertThat(Found.problems(document))
                .allSatisfy(
                        problem ->
                                assertThat(document.root().at(problem.location().in(document)))
                                        .isPresent());
    }
}
