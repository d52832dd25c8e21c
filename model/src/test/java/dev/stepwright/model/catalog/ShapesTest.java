package dev.stepwright.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final Shapes SHAPES = Shapes.standard();

    @Test
    void saysWhichReleaseItComesFrom() {
        assertThat(SHAPES.release()).matches("botocore \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void readsEveryShapeAndWhatItLeadsTo() {
        assertThat(SHAPES.keys())
                .hasSizeGreaterThan(1000)
                .allSatisfy(key -> partsOf(SHAPES.shape(key)).forEach(SHAPES::shape));
    }

    static Stream<String> partsOf(Shape shape) {
        return switch (shape) {
            case Shape.Structure structure ->
                    structure.members().values().stream().map(Shape.Member::shape);
            case Shape.ListOf list -> Stream.of(list.member());
            case Shape.MapOf map -> Stream.of(map.key(), map.value());
            default -> Stream.empty();
        };
    }

    @Test
    void knowsRequestAndAnswersOfATypeOfStep() {
        assertThat(SHAPES.request("Tuning").map(Shape::name))
                .contains("CreateHyperParameterTuningJobRequest");
        assertThat(SHAPES.answers("Tuning"))
                .extracting(Shape::name)
                .containsExactly(
                        "DescribeHyperParameterTuningJobResponse",
                        "ListTrainingJobsForHyperParameterTuningJobResponse");
    }

    @Test
    void knowsAllRequestsOfTypesThatAreMadeOfSeveral() {
        assertThat(names("EMR")).containsExactly("StepConfig", "RunJobFlowInput");
        assertThat(names("EMRServerless"))
                .containsExactly("StartJobRunRequest", "CreateApplicationRequest");
        assertThat(names("Lineage"))
                .containsExactly(
                        "CreateActionRequest",
                        "CreateArtifactRequest",
                        "CreateContextRequest",
                        "AddAssociationRequest");
        assertThat(SHAPES.request("Lineage")).isEmpty();
    }

    private static List<String> names(String stepType) {
        return SHAPES.requests(stepType).stream().map(Shape::name).toList();
    }

    @Test
    void typesWithoutARequestHaveNone() {
        assertThat(List.of("Callback", "Lambda", "Condition", "Fail", "ForEach", "Cleanup", "Pass"))
                .allSatisfy(
                        type -> {
                            assertThat(SHAPES.requests(type)).isEmpty();
                            assertThat(SHAPES.answers(type)).isEmpty();
                        });
    }

    @Test
    void aPipelineAsksForOtherMembersThanTheRequest() {
        assertThat(SHAPES.request("Training").orElseThrow().required()).contains("TrainingJobName");
        assertThat(SHAPES.arguments("Training").orElseThrow().required())
                .containsExactly("RoleArn", "OutputDataConfig");
        assertThat(SHAPES.arguments("Model").orElseThrow().required())
                .containsExactly("ExecutionRoleArn");
        assertThat(SHAPES.arguments("Endpoint").orElseThrow().members())
                .doesNotContainKey("DeploymentConfig");
    }

    @Test
    void aStepHasItsArgumentsAndWhatStandsBesideThem() {
        assertThat(SHAPES.step("Lambda").members().keySet())
                .containsExactly(
                        "Arguments",
                        "DisplayName",
                        "Description",
                        "RetryPolicies",
                        "CacheConfig",
                        "FunctionArn",
                        "OutputParameters");
        assertThat(SHAPES.step("Lambda").required()).containsExactly("FunctionArn");
        assertThat(SHAPES.step("Training").required()).containsExactly("Arguments");
    }

    @Test
    void everyTypeItSpeaksOfStandsInTheCatalog() {
        assertThat(SHAPES.stepTypes())
                .isSubsetOf(StepCatalog.STANDARD.types().stream().map(StepType::name).toList())
                .allSatisfy(type -> assertThat(SHAPES.arguments(type)).isPresent());
    }

    @Test
    void putsTheArgumentsOfTypesTogetherThatAreMadeOfSeveralRequests() {
        assertThat(argumentsOf("EMR"))
                .containsExactly("ClusterId", "StepConfig", "ClusterConfig", "ExecutionRoleArn");
        assertThat(argumentsOf("EMRServerless"))
                .containsExactly(
                        "ExecutionRoleArn", "JobConfig", "ApplicationId", "ApplicationConfig");
        assertThat(argumentsOf("Lineage"))
                .containsExactly("Actions", "Artifacts", "Contexts", "Associations");
        assertThat(argumentsOf("Job")).contains("JobConfigDocument", "VpcConfig");
    }

    private static List<String> argumentsOf(String stepType) {
        return List.copyOf(SHAPES.arguments(stepType).orElseThrow().members().keySet());
    }

    @Test
    void spellsMembersOfBedrockAsDefinitionsDo() {
        Shape.Structure request = SHAPES.request("BedrockModelImport").orElseThrow();
        assertThat(request.required())
                .containsExactly("JobName", "ImportedModelName", "RoleArn", "ModelDataSource");
        assertThat(SHAPES.member(request, "ModelDataSource"))
                .hasValueSatisfying(
                        shape -> {
                            var source = (Shape.Structure) shape;
                            assertThat(source.union()).isTrue();
                            assertThat(source.members()).containsKey("S3DataSource");
                        });
    }

    @Test
    void readsLimitsOfEveryKind() {
        Shapes shapes =
                made(
                        """
                        {"steps": {}, "shapes": {
                          "a:S": {"type": "string", "enum": ["X", "Y"], "min": 1, "max": 64,
                            "pattern": "[a-z]*", "sensitive": true},
                          "a:I": {"type": "long", "min": -1, "max": 9223372036854775807},
                          "a:F": {"type": "float", "min": 1e-07, "max": 0.5, "box": true},
                          "a:L": {"type": "list", "member": "S", "max": 5},
                          "a:M": {"type": "map", "key": "S", "value": "L", "min": 2},
                          "a:B": {"type": "boolean"},
                          "a:T": {"type": "timestamp"},
                          "a:D": {"type": "structure", "members": {}, "document": true},
                          "a:O": {"type": "structure", "union": true, "required": ["One"],
                            "members": {"One": "S", "Two": {"shape": "O", "deprecated": true}}}
                        }}""");
        assertThat(Stream.of("S", "I", "F", "L", "M", "B", "T", "D", "O").map(at -> "a:" + at))
                .extracting(shapes::shape)
                .containsExactly(
                        new Shape.Text(
                                "S", List.of("X", "Y"), limits(1, 64), Optional.of("[a-z]*"), true),
                        new Shape.Number("I", true, bounds("-1", "9223372036854775807")),
                        new Shape.Number("F", false, bounds("1e-07", "0.5")),
                        new Shape.ListOf(
                                "L",
                                "a:S",
                                new Shape.Limits(OptionalLong.empty(), OptionalLong.of(5))),
                        new Shape.MapOf(
                                "M",
                                "a:S",
                                "a:L",
                                new Shape.Limits(OptionalLong.of(2), OptionalLong.empty()),
                                false),
                        new Shape.Flag("B"),
                        new Shape.Time("T"),
                        new Shape.Anything("D"),
                        new Shape.Structure(
                                "O",
                                Map.of(
                                        "One", new Shape.Member("a:S", true, false),
                                        "Two", new Shape.Member("a:O", false, true)),
                                true));
    }

    private static Shapes made(String text) {
        return new Shapes(object(text), object("{\"shapes\": {}}"));
    }

    private static JsonObject object(String text) {
        return JsonFile.read(text.getBytes(StandardCharsets.UTF_8))
                        instanceof JsonFile.Reading.Read(JsonFile file)
                ? (JsonObject) file.root()
                : JsonObject.EMPTY;
    }

    private static Shape.Limits limits(long least, long most) {
        return new Shape.Limits(OptionalLong.of(least), OptionalLong.of(most));
    }

    private static Shape.Bounds bounds(String least, String most) {
        return new Shape.Bounds(
                Optional.of(new BigDecimal(least)), Optional.of(new BigDecimal(most)));
    }

    @Test
    void limitsAndBoundsIncludeTheirEnds() {
        assertThat(Stream.of(0L, 1L, 64L, 65L).map(limits(1, 64)::allow))
                .containsExactly(false, true, true, false);
        assertThat(
                        Stream.of("0.24", "0.25", "1", "1.01")
                                .map(BigDecimal::new)
                                .map(bounds("0.25", "1.00")::allow))
                .containsExactly(false, true, true, false);
        assertThat(Shape.Limits.NONE.allow(0)).isTrue();
        assertThat(Shape.Bounds.NONE.allow(BigDecimal.TEN.negate())).isTrue();
    }

    @Test
    void keepsFractionsOfBounds() {
        assertThat(SHAPES.shape("sagemaker:NumberOfCpuCores"))
                .isEqualTo(
                        new Shape.Number(
                                "NumberOfCpuCores",
                                false,
                                new Shape.Bounds(
                                        Optional.of(new BigDecimal("0.25")), Optional.empty())));
    }

    @Test
    void refusesAShapeThatIsNotThere() {
        assertThatThrownBy(() -> SHAPES.shape("sagemaker:Nothing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no shape sagemaker:Nothing");
    }

    @Test
    void mayBeAskedByManyAtOnce() {
        List<String> keys = SHAPES.keys();
        Shapes fresh =
                made(
                        "{\"steps\": {}, \"shapes\": {"
                                + String.join(
                                        ",",
                                        keys.stream()
                                                .map(
                                                        key ->
                                                                Json.of(key)
                                                                        + ": {\"type\":\"boolean\"}")
                                                .toList())
                                + "}}");
        assertThat(
                        IntStream.range(0, 50_000)
                                .parallel()
                                .mapToObj(i -> keys.get(i % keys.size()))
                                .allMatch(key -> fresh.shape(key) == fresh.shape(key)))
                .isTrue();
    }
}
