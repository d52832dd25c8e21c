package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.condition;
import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.parameter;
import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;
import static dev.stepwright.model.check.Found.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The finer cases of the rules, and what must not be told.
class CasesTest {
    private static final String GATE =
            "{'Type':'Equals','LeftValue':{'Get':'Execution.PipelineName'},'RightValue':'x'}";

    @Test
    void findsInTheWorkedExampleWhatTheReferenceSays() {
        assertThat(Found.in(Examples.WORKED))
                .isEqualTo(
                        List.of(
                                "warning REF_INTO_BRANCH /Steps/3/DependsOn/0",
                                "info DEPENDS_ON_REDUNDANT /Steps/3/DependsOn/0"));
    }

    @Test
    void findsNothingInADefinitionThatUsesAllOfTheLanguage() {
        assertThat(Found.in(Examples.GOOD)).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Integer|3|",
                "Integer|'3'|error",
                "Integer|true|error",
                "Integer|''|error",
                "Integer|1.0|warning",
                "Integer|1.5|error",
                "Integer|null|error",
                "Float|0|",
                "Float|0.5|",
                "Float|1e-12|",
                "Float|3|warning",
                "Float|'x'|error",
                "Boolean|true|",
                "Boolean|1|error",
                "Boolean|'true'|error",
                "String|'x'|",
                "String|1|error",
                "String|['x']|error",
                "Integer|'${n}'|warning",
                "Integer|'{{ n }}'|warning",
            })
    void judgesDefaultsByTheirType(String type, String value, String severity) {
        List<String> told =
                Found.by(
                        Rule.PARAM_DEFAULT_TYPE,
                        parameter(
                                "{'Name':'P','Type':'" + type + "','DefaultValue':" + value + "}"));
        assertThat(told.stream().map(line -> line.substring(0, line.indexOf(' '))).toList())
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "$X", "<X>", "*X*", "{{ x }}"})
    void neverCallsThePlaceholderOfATemplateAnError(String placeholder) {
        String definition =
                "{'Version':'@','PipelineExperimentConfig':{'TrialName':'@'},'MlflowConfig':{'MlflowResourceArn':'@'},"
                        + "'Parameters':[{'Name':'@','Type':'@','DefaultValue':'@'},{'Name':'N','Type':'Integer','DefaultValue':'@'}],"
                        + "'Steps':["
                        + step("@", "@", "'Arguments':{},'DependsOn':['Early@'],'DisplayName':'@'")
                        + ","
                        + step(
                                "T",
                                "Training",
                                "'CacheConfig':{'Enabled':true,'ExpireAfter':'@'},"
                                        + "'RetryPolicies':[{'ExceptionType':['@'],'MaxAttempts':2}],"
                                        + "'Arguments':{"
                                        + Found.TRAINING
                                        + ",'ResourceConfig':{'InstanceCount':'@','InstanceType':'@'},'Tags':'@','VpcConfig':'@','CheckpointConfig':{'S3Uri':'@'},"
                                        + "'EnableNetworkIsolation':'@','Environment':{'@':'@'},'a':{'Get':'Parameters.Q@'},'b':{'Get':'Execution.@'},'c':{'Get':'@'},"
                                        + "'d':{'Get':'Steps.P.ProcessingOutputConfig.Outputs[^@^].S3Output.S3Uri'}}")
                        + ","
                        + step("P", "Processing", "'Arguments':{" + Found.PROCESSING + "}")
                        + ","
                        + step(
                                "C",
                                "Callback",
                                "'SqsQueueUrl':'@','OutputParameters':[{'OutputName':'x','OutputType':'@'}]")
                        + ","
                        + step(
                                "Q",
                                "ClarifyCheck",
                                "'CheckType':'@','Arguments':{" + Found.PROCESSING + "}")
                        + ",{'Name':'L2','Type':'Lambda','FunctionArn':'@','Arguments':{'x':{'Get':'Steps.L.OutputParameters[^@^]'}},'OutputParameters':[]},"
                        + lambda("L", "")
                        + "]}";
        assertThat(Found.in(definition.replace("@", placeholder)))
                .noneMatch(line -> line.startsWith("error"));
    }

    @Test
    void asksForTheTypeOfAnEntryThatIsNoStep() {
        assertThat(Found.in(steps("5", "null", "'A'")))
                .isEqualTo(
                        List.of(
                                "error STEP_TYPE_MISSING /Steps/0",
                                "info STEP_ORPHAN /Steps/0",
                                "error STEP_TYPE_MISSING /Steps/1",
                                "info STEP_ORPHAN /Steps/1",
                                "error STEP_TYPE_MISSING /Steps/2",
                                "info STEP_ORPHAN /Steps/2"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "['B',{'Step':'B2','Trigger':'Failed'}]|",
                "[5]|error /Steps/0/DependsOn/0",
                "[{'Trigger':'Any'}]|error /Steps/0/DependsOn/0",
                "[{'Step':'B','Trigger':'Done'}]|error /Steps/0/DependsOn/0/Trigger",
                "null|warning /Steps/0/DependsOn",
                "{}|error /Steps/0/DependsOn",
            })
    void knowsTheFormsOfDependsOn(String value, String told) {
        String definition =
                steps(
                        step("A", "Training", "'Arguments':{},'DependsOn':" + value),
                        lambda("B", ""),
                        lambda("B2", ""));
        assertThat(
                        Found.by(Rule.DEPENDS_ON_TYPE, definition).stream()
                                .map(line -> line.substring(0, line.indexOf(": ")))
                                .toList())
                .isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void doesNotCallADependencyOnFailureRedundant() {
        assertThat(
                        Found.in(
                                steps(
                                        training("A", ""),
                                        training(
                                                "B", ",'DependsOn':[{'Step':'A','Trigger':'Any'}]"),
                                        training("C", ",'DependsOn':['A','B']"))))
                .isEmpty();
    }

    @Test
    void namesTheLoopOnceForATangle() {
        assertThat(
                        Found.by(
                                Rule.CYCLE,
                                steps(
                                        condition(
                                                "Gate",
                                                "{'Type':'Equals','LeftValue':{'Get':'Steps.In.OutputParameters[^a^]'},'RightValue':'x'}",
                                                lambda("In", ""),
                                                ""))))
                .isEqualTo(
                        List.of(
                                "error /Steps/0/Arguments/Conditions/0/LeftValue: waits for itself in a loop: “Gate” waits for “In” waits for “Gate”. Remove one of these dependencies."));
    }

    @Test
    void shortensALongLoop() {
        String[] steps = new String[30];
        for (int i = 0; i < steps.length; i++) {
            int before = (i + steps.length - 1) % steps.length;
            steps[i] = step("S" + i, "Training", "'Arguments':{},'DependsOn':['S" + before + "']");
        }
        assertThat(Found.by(Rule.CYCLE, steps(steps)))
                .isEqualTo(
                        List.of(
                                "error /Steps/0/DependsOn/0: waits for itself in a loop: “S0” waits for “S29” waits for “S28” waits for “S27” waits for 24 more steps waits for “S2” waits for “S1” waits for “S0”. Remove one of these dependencies."));
    }

    @Test
    void tellsOnlyTheFirstStepThatCanNeverRun() {
        assertThat(
                        Found.in(
                                steps(
                                        condition(
                                                "Gate", GATE, training("A", ""), training("B", "")),
                                        training("J", ",'DependsOn':['A','B']"),
                                        training("K", ",'DependsOn':['J']"))))
                .isEqualTo(List.of("error NEVER_RUNS /Steps/1/DependsOn/1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ModelArtifacts.S3ModelArtifacts|",
                "FinalMetricDataList['val:acc'].Value|",
                "FinalMetricDataList['a.b]c'].Value|",
                "HyperParameters[\"k\"]|",
                "InputDataConfig[0].DataSource|",
                "ModelArtifacts..S3|a member is empty",
                "ModelArtifacts.|a member is empty",
                "FinalMetricDataList['x|does not close",
                "FinalMetricDataList[x]|a number or a name in quotes",
                "FinalMetricDataList[-1]|a number or a name in quotes",
                "FinalMetricDataList[]|a number or a name in quotes",
                "ModelArtifacts].S3|closes that was not opened",
                "ModelArtifacts.$|members have letters and digits only",
                "Model Artifacts|members have letters and digits only",
            })
    void readsPathsWithAScanner(String path, String told) {
        String escaped = path.replace("'", "^").replace("\"", "\\'");
        List<String> found =
                Found.by(
                        Rule.REF_PATH_SYNTAX,
                        steps(
                                lambda("L", "'x':{'Get':'Steps.T." + escaped + "'}"),
                                step("T", "Training", "'Arguments':{}")));
        if (told == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).singleElement().asString().contains(told);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P30D", "p30d", "P4DT12H", "PT1H", "T12H", "30d", "5y", "T16m", "30dT5h", "P2W"
            })
    void takesDurationsAsTheGuidesSpellThem(String duration) {
        assertThat(CacheSettings.isDuration(duration)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "T", "PT", "P1DT", "1H", "P1H", "30 days", "P-1D", "P1.5D"})
    void refusesWhatIsNoDuration(String duration) {
        assertThat(CacheSettings.isDuration(duration)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "DbPassword,true",
        "db_password,true",
        "API_KEY,true",
        "HfToken,true",
        "ClientSecret,true",
        "AWS_SECRET_ACCESS_KEY,true",
        "MaxTokens,false",
        "TokenizerUri,false",
        "SecretName,false",
        "SecretArn,false",
        "PrimaryKey,false",
        "eos_token,false",
        "KmsKey,false",
        "Passwords3Uri,false"
    })
    void knowsNamesOfSecrets(String name, boolean secret) {
        assertThat(Secrets.isSecretName(name)).isEqualTo(secret);
    }

    @Test
    void comparesKindsWhereTheyAreKnown() {
        String conditions =
                "{'Type':'GreaterThan','LeftValue':'5','RightValue':3},"
                        + "{'Type':'Equals','LeftValue':{'Get':'Parameters.N'},'RightValue':'x'},"
                        + "{'Type':'Equals','LeftValue':{'Get':'Parameters.N'},'RightValue':1.5},"
                        + "{'Type':'Equals','LeftValue':{'Get':'Steps.L.OutputParameters[^a^]'},'RightValue':1},"
                        + "{'Type':'In','QueryValue':{'Std:Join':{'Values':['a']}},'Values':['a',true]},"
                        + "{'Type':'Equals','LeftValue':{'Get':'Steps.L.OutputParameters[^new^]'},'RightValue':1}";
        assertThat(
                        Found.by(
                                Rule.COND_OPERAND_TYPE,
                                steps(condition("Gate", conditions, "", ""), lambda("L", ""))
                                        .replace(
                                                "'Steps':",
                                                "'Parameters':[{'Name':'N','Type':'Integer'}],'Steps':")))
                .isEqualTo(
                        List.of(
                                "warning /Steps/0/Arguments/Conditions/0/RightValue: compares a text with a number, which are never equal and cannot be put in order.",
                                "warning /Steps/0/Arguments/Conditions/1/RightValue: compares a number with a text, which are never equal and cannot be put in order.",
                                "warning /Steps/0/Arguments/Conditions/3/RightValue: compares a text with a number, which are never equal and cannot be put in order.",
                                "warning /Steps/0/Arguments/Conditions/4/Values/1: compares a text with true or false, which are never equal and cannot be put in order."));
    }

    @ParameterizedTest
    @CsvSource({
        "Trian,Train",
        "train,Train",
        "Mdl,Mdl-CreateModel",
        "Evaluat,Evaluate",
        "Xyz,",
        "Tr,"
    })
    void guessesTheNameThatWasMeant(String wanted, String meant) {
        assertThat(Names.nearest(wanted, List.of("Train", "Mdl-CreateModel", "Evaluate")))
                .isEqualTo(Optional.ofNullable(meant));
    }

    @Test
    void readsTheSelectorAndTheItemsOfALoop() {
        assertThat(Found.in(Examples.LOOP))
                .isEqualTo(
                        List.of(
                                "info STEP_TYPE_SDK_GAP /Steps/0/Type",
                                "error BAD_GET_ROOT /Steps/1/Arguments/item/Get",
                                "error BAD_GET_ROOT /Steps/1/Arguments/out/Get"));
    }
}
