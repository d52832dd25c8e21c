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

    private static String nest(int depth) {
        return depth == 0 ? "" : Found.condition("C" + depth, "", nest(depth - 1), "");
    }

    @ParameterizedTest
    @MethodSource("limits")
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
