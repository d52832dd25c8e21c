package dev.stepwright.model.check;

import static dev.stepwright.model.check.Found.lambda;
import static dev.stepwright.model.check.Found.parameter;
import static dev.stepwright.model.check.Found.step;
import static dev.stepwright.model.check.Found.steps;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every limit, just below it, at it, and just above it.
class LimitsTest {
    /// @param most the last good value
    /// @param over the severity above it
    record Limit(Rule rule, int most, String over, IntFunction<String> definition) {
        @Override
        public String toString() {
            return rule + " " + most + " " + over;
        }
    }

    private static Limit limit(Rule rule, int most, String over, IntFunction<String> definition) {
        return new Limit(rule, most, over, definition);
    }

    private static String x(int length) {
        return "x".repeat(length);
    }

    private static String list(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(","));
    }

    private static String top(String member) {
        return "{'Version':'2020-12-01'," + member + ",'Steps':[]}";
    }

    private static String training(String more) {
        return steps(step("A", "Training", "'Arguments':{}," + more));
    }

    private static String retry(String limit) {
        return training("'RetryPolicies':[{'ExceptionType':['Step.THROTTLING']," + limit + "}]");
    }

    private static final String ARN = "arn:aws:sagemaker:eu-west-1:123456789012:mlflow-app/";

    static Stream<Limit> limits() {
        return Stream.of(
                limit(
                        Rule.METADATA_VALUE,
                        1024,
                        "warning",
                        n -> top("'Metadata':{'a':'" + x(n) + "'}")),
                limit(
                        Rule.METADATA_VALUE,
                        128,
                        "warning",
                        n -> top("'Metadata':{'" + x(n) + "':''}")),
                limit(
                        Rule.EXPCFG_SHAPE,
                        120,
                        "error",
                        n -> top("'PipelineExperimentConfig':{'TrialName':'" + x(n) + "'}")),
                limit(
                        Rule.MLFLOW_ARN,
                        2048,
                        "error",
                        n ->
                                top(
                                        "'MlflowConfig':{'MlflowResourceArn':'"
                                                + ARN
                                                + x(n - ARN.length())
                                                + "'}")),
                limit(
                        Rule.MLFLOW_ARN,
                        256,
                        "error",
                        n ->
                                top(
                                        "'MlflowConfig':{'MlflowResourceArn':'"
                                                + ARN
                                                + "','MlflowExperimentName':'"
                                                + x(n)
                                                + "'}")),
                limit(
                        Rule.PARAM_NAME_LONG,
                        64,
                        "warning",
                        n -> parameter("{'Name':'" + x(n) + "'}")),
                limit(
                        Rule.PARAM_DEFAULT_LONG,
                        1024,
                        "warning",
                        n -> parameter("{'Name':'P','DefaultValue':'" + x(n) + "'}")),
                limit(
                        Rule.PARAM_MANY,
                        200,
                        "warning",
                        n -> parameter(list(n, i -> "{'Name':'P" + i + "'}"))),
                limit(Rule.STEP_NAME_LONG, 64, "error", n -> steps(lambda(x(n), ""))),
                limit(
                        Rule.DISPLAY_NAME_LONG,
                        256,
                        "error",
                        n -> training("'DisplayName':'" + x(n) + "'")),
                limit(
                        Rule.DESCRIPTION_LONG,
                        3072,
                        "error",
                        n -> training("'Description':'" + x(n) + "'")),
                limit(
                        Rule.TOO_MANY_STEPS,
                        50,
                        "warning",
                        n -> steps(list(n, i -> lambda("S" + i, "")))),
                limit(
                        Rule.REF_TUNING_TOPK,
                        49,
                        "error",
                        n ->
                                steps(
                                        step("T", "Tuning", "'Arguments':{}"),
                                        lambda(
                                                "L",
                                                "'x':{'Get':'Steps.T.TrainingJobSummaries["
                                                        + n
                                                        + "].TrainingJobName'}"))),
                limit(Rule.COND_DEEP, 31, "warning", n -> steps(nest(n))),
                limit(Rule.RETRY_RANGE, 20, "error", n -> retry("'MaxAttempts':" + n)),
                limit(Rule.RETRY_RANGE, 14_400, "error", n -> retry("'ExpireAfterMin':" + n)),
                limit(
                        Rule.RETRY_RANGE,
                        43_200,
                        "error",
                        n -> retry("'MaxAttempts':1,'IntervalSeconds':" + n)));
    }

    private static String trains(String more) {
        return steps(step("A", "Training", "'Arguments':{" + Found.TRAINING + "," + more + "}"));
    }

    private static String processes(String more) {
        return steps(
                step("A", "Processing", "'Arguments':{" + Found.PROCESSING + "," + more + "}"));
    }

    private static String entries(int size, String value) {
        return "{" + list(size, i -> "'k" + i + "':'" + value + "'") + "}";
    }

    private static String outputs(int size, IntFunction<String> name) {
        return steps(
                step(
                        "A",
                        "Lambda",
                        "'OutputParameters':["
                                + list(
                                        size,
                                        i ->
                                                "{'OutputType':'String','OutputName':'"
                                                        + name.apply(i)
                                                        + "'}")
                                + "]"));
    }

    static Stream<Limit> limitsOfArguments() {
        String sub = "'VpcConfig':{'SecurityGroupIds':['sg-1'],'Subnets':[";
        return Stream.of(
                limit(
                        Rule.ARG_LENGTH,
                        10,
                        "error",
                        n ->
                                processes(
                                        "'ProcessingInputs':["
                                                + list(n, i -> "{'InputName':'i" + i + "'}")
                                                + "]")),
                limit(
                        Rule.ARG_LENGTH,
                        256,
                        "error",
                        n -> processes("'Environment':{'k':'" + x(n) + "'}")),
                limit(
                        Rule.ARG_LENGTH,
                        256,
                        "error",
                        n ->
                                processes(
                                                "'AppSpecification':{'ImageUri':'i','ContainerArguments':['"
                                                        + x(n)
                                                        + "']}")
                                        .replace("'AppSpecification':{'ImageUri':'i'},", "")),
                limit(
                        Rule.ARG_LENGTH,
                        100,
                        "error",
                        n -> trains("'HyperParameters':" + entries(n, "v"))),
                limit(
                        Rule.ARG_LENGTH,
                        256,
                        "error",
                        n -> trains("'HyperParameters':{'" + x(n) + "':'v'}")),
                limit(
                        Rule.ARG_LENGTH,
                        2500,
                        "error",
                        n -> trains("'HyperParameters':{'k':'" + x(n) + "'}")),
                limit(
                        Rule.ARG_LENGTH,
                        20,
                        "error",
                        n ->
                                trains(
                                        "'InputDataConfig':["
                                                + list(n, i -> "{'ChannelName':'c" + i + "'}")
                                                + "]")),
                limit(
                        Rule.ARG_LENGTH,
                        50,
                        "error",
                        n ->
                                trains(
                                        "'Tags':["
                                                + list(n, i -> "{'Key':'k" + i + "','Value':'v'}")
                                                + "]")),
                limit(
                        Rule.ARG_LENGTH,
                        16,
                        "error",
                        n -> trains(sub + list(n, i -> "'subnet-" + i + "'") + "]}")),
                limit(
                        Rule.ARG_LENGTH,
                        1024,
                        "error",
                        n -> trains("'CheckpointConfig':{'S3Uri':'s3://" + x(n - 5) + "'}")),
                limit(Rule.ARG_LENGTH, 50, "error", n -> outputs(n, i -> "o" + i)),
                limit(Rule.ARG_LENGTH, 256, "error", n -> outputs(1, _ -> x(n))),
                limit(
                        Rule.ARG_RANGE,
                        16_384,
                        "error",
                        n ->
                                processes(
                                                "'ProcessingResources':{'ClusterConfig':{'InstanceCount':1,'InstanceType':'ml.m5.large','VolumeSizeInGB':"
                                                        + n
                                                        + "}}")
                                        .replaceFirst("'ProcessingResources':.*?}},", "")),
                limit(
                        Rule.ARG_RANGE,
                        777_600,
                        "error",
                        n -> processes("'StoppingCondition':{'MaxRuntimeInSeconds':" + n + "}")),
                limit(
                        Rule.FAIL_MESSAGE,
                        3072,
                        "error",
                        n ->
                                steps(
                                        step(
                                                "A",
                                                "Fail",
                                                "'Arguments':{'ErrorMessage':'" + x(n) + "'}"))),
                limit(
                        Rule.LAMBDA_ARN,
                        256,
                        "error",
                        n -> {
                            String arn = "arn:aws:lambda:eu-west-1:123456789012:function:";
                            return steps(
                                    step(
                                            "A",
                                            "Lambda",
                                            "'FunctionArn':'" + arn + x(n - arn.length()) + "'"));
                        }),
                limit(
                        Rule.CALLBACK_URL,
                        256,
                        "error",
                        n -> {
                            String url = "https://sqs.eu-west-1.amazonaws.com/123456789012/";
                            return steps(
                                    step(
                                            "A",
                                            "Callback",
                                            "'SqsQueueUrl':'" + url + x(n - url.length()) + "'"));
                        }));
    }

    @Test
    void turnsAroundAtTheLeastThatIsAllowed() {
        IntFunction<List<String>> nodes =
                n ->
                        severities(
                                Rule.ARG_RANGE,
                                trains("'StoppingCondition':{'MaxRuntimeInSeconds':" + n + "}"));
        assertThat(List.of(nodes.apply(0), nodes.apply(1), nodes.apply(2)))
                .isEqualTo(List.of(List.of("error"), List.of(), List.of()));
        IntFunction<List<String>> parallel =
                n ->
                        severities(
                                Rule.TUNE_PARALLEL,
                                steps(
                                        step(
                                                "A",
                                                "Tuning",
                                                "'Arguments':{'HyperParameterTuningJobConfig':{'ResourceLimits':{'MaxNumberOfTrainingJobs':10,'MaxParallelTrainingJobs':"
                                                        + n
                                                        + "}}}")));
        assertThat(List.of(parallel.apply(9), parallel.apply(10), parallel.apply(11)))
                .isEqualTo(List.of(List.of(), List.of(), List.of("warning")));
        IntFunction<List<String>> wait =
                n ->
                        severities(
                                Rule.TRAIN_SPOT,
                                trains(
                                        "'EnableManagedSpotTraining':true,'StoppingCondition':{'MaxRuntimeInSeconds':3600,'MaxWaitTimeInSeconds':"
                                                + n
                                                + "}"));
        assertThat(List.of(wait.apply(3599), wait.apply(3600), wait.apply(3601)))
                .isEqualTo(List.of(List.of("warning"), List.of(), List.of()));
        IntFunction<List<String>> bounds =
                n ->
                        severities(
                                Rule.TUNE_BOUNDS,
                                steps(
                                        step(
                                                "A",
                                                "Tuning",
                                                "'Arguments':{'HyperParameterTuningJobConfig':{'ParameterRanges':{'ContinuousParameterRanges':[{'MinValue':'"
                                                        + n
                                                        + "','MaxValue':'1e1'}]}}}")));
        assertThat(List.of(bounds.apply(9), bounds.apply(10), bounds.apply(11)))
                .isEqualTo(List.of(List.of(), List.of(), List.of("error")));
    }

    private static String nest(int depth) {
        return depth == 0 ? "" : Found.condition("C" + depth, "", nest(depth - 1), "");
    }

    @ParameterizedTest
    @MethodSource({"limits", "limitsOfArguments"})
    void tellsOnlyWhatIsAbove(Limit limit) {
        assertThat(severities(limit.rule(), limit.definition().apply(limit.most() - 1))).isEmpty();
        assertThat(severities(limit.rule(), limit.definition().apply(limit.most()))).isEmpty();
        assertThat(severities(limit.rule(), limit.definition().apply(limit.most() + 1)))
                .isEqualTo(List.of(limit.over()));
    }

    private static List<String> severities(Rule rule, String definition) {
        return Found.problems(Found.definition(definition)).stream()
                .filter(problem -> problem.rule() == rule)
                .map(problem -> problem.severity().word())
                .toList();
    }

    @Test
    void turnsAWarningIntoAnErrorAtTheHarderLimit() {
        IntFunction<List<String>> name =
                n -> severities(Rule.PARAM_NAME_LONG, parameter("{'Name':'" + x(n) + "'}"));
        IntFunction<List<String>> value =
                n ->
                        severities(
                                Rule.PARAM_DEFAULT_LONG,
                                parameter("{'Name':'P','DefaultValue':'" + x(n) + "'}"));
        assertThat(List.of(name.apply(255), name.apply(256), name.apply(257)))
                .isEqualTo(List.of(List.of("warning"), List.of("warning"), List.of("error")));
        assertThat(List.of(value.apply(4095), value.apply(4096), value.apply(4097)))
                .isEqualTo(List.of(List.of("warning"), List.of("warning"), List.of("error")));
    }

    @Test
    void measuresTheWholeText() {
        IntFunction<List<String>> sized =
                n -> {
                    String text = top("'Metadata':{}");
                    return severities(Rule.DEF_TOO_LARGE, text + " ".repeat(n - text.length()));
                };
        assertThat(List.of(sized.apply(102_399), sized.apply(102_400), sized.apply(102_401)))
                .isEqualTo(List.of(List.of(), List.of("info"), List.of("info")));
        assertThat(List.of(sized.apply(1_048_575), sized.apply(1_048_576), sized.apply(1_048_577)))
                .isEqualTo(List.of(List.of("info"), List.of("info"), List.of("error")));
    }

    @Test
    void measuresTheUploadInBytes() {
        String text =
                "{'Version':'2020-12-01','Metadata':{'a':'" + "ä".repeat(51_200) + "'},'Steps':[]}";
        assertThat(text).hasSizeLessThan(60_000);
        assertThat(severities(Rule.DEF_TOO_LARGE, text)).isEqualTo(List.of("info"));
    }
}
