package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The finer cases of what AWS's shapes say.
class ArgumentShapesTest {
    private static final Set<Rule> OTHERS =
            Set.of(Rule.STEP_ORPHAN, Rule.PARAM_UNUSED, Rule.STEP_TYPE_SDK_GAP);

    /// What is found, in short, with places below the arguments of the first step.
    private static List<String> in(String type, String arguments, String... others) {
        String[] all = new String[others.length + 1];
        all[0] = step("A", type, "'Arguments':{" + arguments + "}");
        System.arraycopy(others, 0, all, 1, others.length);
        return Found.in(steps(all).replace("'Steps'", PARAMETERS + ",'Steps'")).stream()
                .filter(line -> OTHERS.stream().noneMatch(rule -> line.contains(rule.name() + " ")))
                .map(line -> line.replace("/Steps/0/Arguments", ""))
                .toList();
    }

    private static final String PARAMETERS =
            "'Parameters':[{'Name':'S','Type':'String'},{'Name':'I','Type':'Integer'},"
                    + "{'Name':'F','Type':'Float'},{'Name':'B','Type':'Boolean'}]";

    private static List<String> training(String more) {
        return in("Training", Found.TRAINING + "," + more);
    }

    @Test
    void placesWhatIsMissingAtTheObjectThatLacksIt() {
        assertThat(
                        in(
                                "Training",
                                "'InputDataConfig':[{'DataSource':{'S3DataSource':{}}}],'ServerlessJobConfig':{}"))
                .containsExactly(
                        "error ARG_REQUIRED ",
                        "error ARG_REQUIRED ",
                        "error ARG_REQUIRED /InputDataConfig/0",
                        "error ARG_REQUIRED /InputDataConfig/0/DataSource/S3DataSource",
                        "error ARG_REQUIRED /InputDataConfig/0/DataSource/S3DataSource",
                        "error ARG_REQUIRED /ServerlessJobConfig",
                        "error ARG_REQUIRED /ServerlessJobConfig");
    }

    @Test
    void countsNullAsNotThere() {
        assertThat(
                        training(
                                "'Environment':null,'VpcConfig':{'Subnets':null,'SecurityGroupIds':['sg-1']}"))
                .containsExactly("error ARG_REQUIRED /VpcConfig");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'EnableNetworkIsolation':true|",
                "'EnableNetworkIsolation':'true'|warning ARG_KIND /EnableNetworkIsolation",
                "'EnableNetworkIsolation':1|error ARG_KIND /EnableNetworkIsolation",
                "'StoppingCondition':{'MaxRuntimeInSeconds':60}|",
                "'StoppingCondition':{'MaxRuntimeInSeconds':'60'}|warning ARG_KIND /StoppingCondition/MaxRuntimeInSeconds",
                "'StoppingCondition':{'MaxRuntimeInSeconds':'an hour'}|error ARG_KIND /StoppingCondition/MaxRuntimeInSeconds",
                "'StoppingCondition':{'MaxRuntimeInSeconds':60.0}|warning ARG_KIND /StoppingCondition/MaxRuntimeInSeconds",
                "'StoppingCondition':{'MaxRuntimeInSeconds':6e1}|warning ARG_KIND /StoppingCondition/MaxRuntimeInSeconds",
                "'StoppingCondition':{'MaxRuntimeInSeconds':60.5}|error ARG_KIND /StoppingCondition/MaxRuntimeInSeconds",
                "'StoppingCondition':{'MaxRuntimeInSeconds':[60]}|error ARG_KIND /StoppingCondition/MaxRuntimeInSeconds",
                "'StoppingCondition':[]|error ARG_KIND /StoppingCondition",
                "'InputDataConfig':{}|error ARG_KIND /InputDataConfig",
                "'InputDataConfig':['c']|error ARG_KIND /InputDataConfig/0",
                "'HyperParameters':[]|error ARG_KIND /HyperParameters",
                "'HyperParameters':{'a':['b']}|error ARG_KIND /HyperParameters/a",
                "'HyperParameters':{'a':true}|error ARG_NON_STRING_MAP_VALUE /HyperParameters/a",
                "'Tags':[{'Key':'k','Value':5}]|error ARG_NON_STRING_MAP_VALUE /Tags/0/Value",
                "'CheckpointConfig':{'S3Uri':5}|error ARG_KIND /CheckpointConfig/S3Uri",
                "'CheckpointConfig':{'S3Uri':{'a':1,'b':2}}|error ARG_KIND /CheckpointConfig/S3Uri",
            })
    void tellsKindsApart(String more, String told) {
        assertThat(training(more)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'ResourceConfig':{'InstanceType':'ml.m5.large'}|",
                "'ResourceConfig':{'InstanceType':'ml.z9.large'}|warning ARG_ENUM /ResourceConfig/InstanceType",
                "'ResourceConfig':{'InstanceType':'large'}|error ARG_ENUM /ResourceConfig/InstanceType",
                "'OutputDataConfig':{'S3OutputPath':'s3://b','CompressionType':'gzip'}|error ARG_ENUM /OutputDataConfig/CompressionType",
                "'OutputDataConfig':{'S3OutputPath':'s3://b','CompressionType':'${c}'}|",
            })
    void takesValuesThatMayHaveComeOutSinceForDoubtful(String more, String told) {
        String arguments =
                more.startsWith("'Output")
                        ? Found.TRAINING.substring(0, Found.TRAINING.indexOf("'OutputDataConfig'"))
                                + more
                        : Found.TRAINING + "," + more;
        assertThat(in("Training", arguments)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "ResourceConfig.InstanceCount|Parameters.I|",
                "ResourceConfig.InstanceCount|Parameters.S|REF_TYPE_MISMATCH",
                "ResourceConfig.InstanceCount|Parameters.F|REF_TYPE_MISMATCH",
                "ResourceConfig.InstanceCount|Parameters.B|REF_TYPE_MISMATCH",
                "ResourceConfig.InstanceType|Parameters.S|",
                "ResourceConfig.InstanceType|Parameters.I|STRING_FIELD_NEEDS_JOIN",
                "Environment.e|Parameters.B|STRING_FIELD_NEEDS_JOIN",
                "DebugHookConfig.LocalPath|Execution.StartDateTime|",
                "RetryStrategy.MaximumRetryAttempts|Execution.CurrentDateTime|",
                "RemoteDebugConfig.EnableRemoteDebug|Parameters.B|",
                "RemoteDebugConfig.EnableRemoteDebug|Parameters.S|REF_TYPE_MISMATCH",
            })
    void holdsTheTypeOfAReferenceAgainstItsPlace(String place, String get, String rule) {
        String[] way = place.split("\\.");
        assertThat(training("'" + way[0] + "':{'" + way[1] + "':{'Get':'" + get + "'}}"))
                .filteredOn(line -> line.contains("REF_TYPE") || line.contains("STRING_FIELD"))
                .isEqualTo(
                        rule == null
                                ? List.of()
                                : List.of("warning " + rule + " /" + way[0] + "/" + way[1]));
    }

    @Test
    void doesNotLookIntoExpressions() {
        assertThat(
                        training(
                                "'CheckpointConfig':{'S3Uri':{'Std:Join':{'On':'/','Values':['s3:/',5,true]}}},"
                                        + "'ResourceConfig':{'InstanceType':{'Std:Other':{}}}"))
                .containsExactly(
                        "warning EXPR_UNKNOWN_FUNCTION /ResourceConfig/InstanceType/Std:Other");
    }

    @Test
    void wantsListsAndObjectsWrittenOut() {
        assertThat(
                        training(
                                "'ResourceConfig':{'Get':'Parameters.S'},'InputDataConfig':{'Std:Join':{'Values':['a']}},"
                                        + "'HyperParameters':{'Get':'Parameters.S'},'Environment':{'Get':'mine'}"))
                .containsExactly(
                        "error REF_WHOLE_COLLECTION /ResourceConfig",
                        "error REF_WHOLE_COLLECTION /InputDataConfig",
                        "warning REF_WHOLE_COLLECTION /HyperParameters");
    }

    @Test
    void letsALoopGoThroughWhateverIsAList() {
        String body = ",'ForEachBody':[" + lambda("B", "'x':{'Get':'ForEach.CurrentItem'}") + "]";
        assertThat(in("ForEach", "'IterableItems':{'Get':'Parameters.S'}" + body)).isEmpty();
        assertThat(in("ForEach", "'IterableItems':['a',5,true,{'Get':'Parameters.S'}]" + body))
                .isEmpty();
        assertThat(in("ForEach", "'IterableItems':[],'MaxConcurrency':51" + body))
                .containsExactly(
                        "error ARG_LENGTH /IterableItems", "error ARG_RANGE /MaxConcurrency");
    }

    @Test
    void asksForOneMemberOfAUnion() {
        String job =
                "'ApplicationId':'a','ExecutionRoleArn':'r','JobConfig':{'executionRoleArn':'arn:aws:iam::123456789012:role/r','jobDriver':";
        assertThat(
                        in(
                                "EMRServerless",
                                job + "{'sparkSubmit':{'entryPoint':'x'},'hive':{'query':'q'}}}"))
                .contains("error ARG_KIND /JobConfig/jobDriver");
        assertThat(in("EMRServerless", job + "{}}"))
                .contains("error ARG_REQUIRED /JobConfig/jobDriver");
        assertThat(in("EMRServerless", job + "{'hive':{'query':'q'}}}"))
                .noneMatch(line -> line.contains("jobDriver"));
    }

    @Test
    void tellsMembersOfBedrocksOwnSpellingOnce() {
        assertThat(
                        in(
                                "BedrockModelImport",
                                "'jobName':'j','ImportedModelName':'m','RoleArn':'arn:aws:iam::123456789012:role/r','ModelDataSource':{'S3DataSource':{'S3Uri':'s3://bucket/m'}}"))
                .containsExactly("error BEDROCK_CASE /jobName");
    }

    @Test
    void takesTheSmallLettersOfTheGuideForPropertiesOfAJar() {
        assertThat(
                        in(
                                "EMR",
                                "'ClusterId':'j-1','StepConfig':{'HadoopJarStep':{'Jar':'x','Properties':[{'key':'a','value':'b'},{'Key':'a','Valu':'b'}]}}"))
                .containsExactly(
                        "warning ARG_UNKNOWN_MEMBER /StepConfig/HadoopJarStep/Properties/1/Valu");
    }

    @Test
    void looksAtWhatStandsBesideTheArguments() {
        assertThat(
                        Found.in(
                                steps(
                                        Found.training(
                                                "A",
                                                ",'RetryPolicies':{},'CacheConfig':{'Enabled':'yes','Expire':'P1D'},'DisplayName':5"),
                                        step(
                                                "Q",
                                                "QualityCheck",
                                                "'CheckType':'DATA_QUALITY','DependsOn':['A'],'ModelPackageGroupName':'g','SkipCheck':'no','Arguments':{"
                                                        + Found.PROCESSING
                                                        + "}"))))
                .containsExactly(
                        "error ARG_KIND /Steps/0/RetryPolicies",
                        "error ARG_KIND /Steps/0/CacheConfig/Enabled",
                        "warning ARG_UNKNOWN_MEMBER /Steps/0/CacheConfig/Expire",
                        "error ARG_KIND /Steps/0/DisplayName",
                        "error ARG_KIND /Steps/1/SkipCheck");
    }

    @Test
    void leavesTypesAloneThatItDoesNotKnow() {
        assertThat(in("Compilation", "'Anything':{'Get':'Parameters.S'}"))
                .containsExactly("warning STEP_TYPE_UNKNOWN /Steps/0/Type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${x}", "$X", "<X>", "*X*", "{{ x }}"})
    void neverCallsThePlaceholderOfATemplateAnError(String text) {
        assertThat(
                        training(
                                "'ResourceConfig':{'InstanceCount':'@','InstanceType':'@'},'VpcConfig':'@','Tags':'@',"
                                                .replace("@", text)
                                        + "'InputDataConfig':[{'ChannelName':'"
                                        + text.repeat(30)
                                        + "','DataSource':'"
                                        + text
                                        + "'}]"))
                .noneMatch(line -> line.startsWith("error"));
    }
}
