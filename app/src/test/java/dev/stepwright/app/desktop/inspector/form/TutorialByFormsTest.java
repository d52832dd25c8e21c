package dev.stepwright.app.desktop.inspector.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfPipeline;
import dev.stepwright.app.desktop.inspector.form.InspectorViewModel.OfStep;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Checker;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.AddParameter;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.engine.LocalExecution;
import dev.stepwright.model.engine.ParameterValues;
import dev.stepwright.model.engine.RunOptions;
import dev.stepwright.model.engine.Scenario;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.graph.Dependency;
import dev.stepwright.model.graph.PipelineGraph;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.StepId;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A newcomer builds the Abalone tutorial from an empty canvas with the palette and forms alone;
/// nothing is typed as JSON. What comes of it depends and runs like the definition that the
/// SageMaker SDK makes of the tutorial.
class TutorialByFormsTest {
    private static final String BUCKET = "s3://sagemaker-us-east-1-123456789012";
    private static final String REGISTRY = "123456789012.dkr.ecr.us-east-1.amazonaws.com/";
    private static final String XGBOOST = REGISTRY + "sagemaker-xgboost:1.0-1-cpu-py3";
    private static final String ROLE =
            "arn:aws:iam::123456789012:role/service-role/AmazonSageMaker-ExecutionRole";
    private static final String MODEL = "{Steps.AbaloneTrain.ModelArtifacts.S3ModelArtifacts}";

    private final PipelineEditor editor = new PipelineEditor(Document.empty(), () -> 0);
    private final PipelineEditorPort port = PipelineEditorPort.of(editor, List::of);
    private String step = "";

    private void perform(Edit edit) {
        assertThat(port.perform(edit)).isInstanceOf(Outcome.Done.class);
    }

    private void perform(Typed typed) {
        switch (typed) {
            case Typed.Change(Edit edit) -> perform(edit);
            case Typed.Nothing _ -> {}
            case Typed.Refused(String reason) -> throw new AssertionError(reason);
        }
    }

    private void place(String type, Scope scope, String name) {
        perform(new AddStep(StepCatalog.STANDARD.type(type), scope, new Position(0, 0)));
        List<StepId> ids = editor.document().steps().stream().map(s -> s.id()).sorted().toList();
        StepId added = ids.getLast();
        step = name;
        perform(new dev.stepwright.model.edit.RenameStep(added, name));
    }

    private Row row(String place) {
        OfStep form =
                (OfStep)
                        InspectorViewModel.of(
                                editor.document(),
                                editor.graph(),
                                Set.of(PipelineFixture.id(editor.document(), step)),
                                StepCatalog.STANDARD,
                                List.of());
        Pointer wanted = Pointer.parse(place);
        Row row = form.rowAt(wanted).orElseThrow(() -> new AssertionError("no row at " + place));
        assertThat(row.place()).as("the row at %s", place).isEqualTo(wanted);
        return row;
    }

    private void type(String place, String text) {
        perform(((ValueRow) row(place)).typed(text));
    }

    private void choose(String place, String value) {
        assertThat(((ValueRow) row(place)).sort().choices()).contains(value);
        type(place, value);
    }

    private void item(String list, String name) {
        perform(((ItemsRow) row(list)).add());
        ItemsRow items = (ItemsRow) row(list);
        perform(items.items().getLast().nameRow().orElseThrow().typed(name));
    }

    private void element(String list, String text) {
        perform(((ValuesRow) row(list)).add());
        ValuesRow values = (ValuesRow) row(list);
        perform(values.inner().getLast().typed(text));
    }

    private void entry(String map, String key, String value) {
        perform(((EntriesRow) row(map)).add(key));
        type(map + "/" + key, value);
    }

    private void input(int index, String name, String uri, String path) {
        String list = "/Arguments/ProcessingInputs";
        item(list, name);
        type(list + "/" + index + "/S3Input/S3Uri", uri);
        type(list + "/" + index + "/S3Input/LocalPath", path);
    }

    private void output(int index, String name, String uri, String path) {
        String list = "/Arguments/ProcessingOutputConfig/Outputs";
        item(list, name);
        type(list + "/" + index + "/S3Output/S3Uri", uri);
        type(list + "/" + index + "/S3Output/LocalPath", path);
    }

    private void channel(int index, String name) {
        String list = "/Arguments/InputDataConfig";
        item(list, name);
        type(
                list + "/" + index + "/DataSource/S3DataSource/S3Uri",
                "{Steps.AbaloneProcess.ProcessingOutputConfig.Outputs['"
                        + name
                        + "'].S3Output.S3Uri}");
        type(list + "/" + index + "/ContentType", "text/csv");
    }

    @BeforeEach
    void buildsTheTutorial() {
        parameters();
        process();
        train();
        evaluate();
        gate();
        register();
        model();
        transform();
    }

    private void parameters() {
        parameter("ProcessingInstanceType", "String", "ml.m5.xlarge");
        parameter("ProcessingInstanceCount", "Integer", 1);
        parameter("TrainingInstanceType", "String", "ml.m5.xlarge");
        parameter("ModelApprovalStatus", "String", "PendingManualApproval");
        parameter("InputData", "String", BUCKET + "/abalone/abalone-dataset.csv");
        parameter("BatchData", "String", BUCKET + "/abalone/abalone-dataset-batch");
        var pipeline =
                (OfPipeline)
                        InspectorViewModel.of(
                                editor.document(),
                                editor.graph(),
                                Set.of(),
                                StepCatalog.STANDARD,
                                List.of());
        for (InspectorViewModel.Group group : pipeline.groups()) {
            for (Row row : group.rows()) {
                switch (row.label()) {
                    case "Experiment" ->
                            perform(((ValueRow) row).typed("{Execution.PipelineName}"));
                    case "Trial" ->
                            perform(((ValueRow) row).typed("{Execution.PipelineExecutionId}"));
                    default -> {}
                }
            }
        }
    }

    private void parameter(String name, String type, Object value) {
        perform(new AddParameter(name, type, Optional.of(Json.of(value))));
    }

    private void process() {
        place("Processing", Scope.TOP, "AbaloneProcess");
        String cluster = "/Arguments/ProcessingResources/ClusterConfig/";
        type(cluster + "InstanceType", "{Parameters.ProcessingInstanceType}");
        type(cluster + "InstanceCount", "{Parameters.ProcessingInstanceCount}");
        type(
                "/Arguments/AppSpecification/ImageUri",
                REGISTRY + "sagemaker-scikit-learn:0.23-1-cpu-py3");
        element("/Arguments/AppSpecification/ContainerEntrypoint", "python3");
        element(
                "/Arguments/AppSpecification/ContainerEntrypoint",
                "/opt/ml/processing/input/code/preprocess.py");
        type("/Arguments/RoleArn", ROLE);
        input(0, "input-1", "{Parameters.InputData}", "/opt/ml/processing/input");
        input(
                1,
                "code",
                BUCKET
                        + "/sklearn-abalone-process-2026-03-02-09-15-00-128/input/code/preprocess.py",
                "/opt/ml/processing/input/code");
        int index = 0;
        for (String name : List.of("train", "validation", "test")) {
            output(
                    index++,
                    name,
                    BUCKET
                            + "/AbalonePipeline/{Execution.PipelineExecutionId}/AbaloneProcess/output/"
                            + name,
                    "/opt/ml/processing/" + name);
        }
    }

    private void train() {
        place("Training", Scope.TOP, "AbaloneTrain");
        type("/Arguments/AlgorithmSpecification/TrainingImage", XGBOOST);
        choose("/Arguments/AlgorithmSpecification/TrainingInputMode", "File");
        type("/Arguments/OutputDataConfig/S3OutputPath", BUCKET + "/AbaloneTrain");
        type("/Arguments/ResourceConfig/InstanceType", "{Parameters.TrainingInstanceType}");
        type("/Arguments/RoleArn", ROLE);
        channel(0, "train");
        channel(1, "validation");
        String hyper = "/Arguments/HyperParameters";
        entry(hyper, "objective", "reg:linear");
        entry(hyper, "num_round", "50");
        entry(hyper, "max_depth", "5");
        entry(hyper, "eta", "0.2");
        entry(hyper, "gamma", "4");
        entry(hyper, "min_child_weight", "6");
        entry(hyper, "subsample", "0.7");
        entry(hyper, "silent", "0");
        type("/Arguments/DebugHookConfig/S3OutputPath", BUCKET + "/AbaloneTrain");
        perform(row("/Arguments/DebugHookConfig/CollectionConfigurations").addEmpty());
        type("/Arguments/ProfilerConfig/S3OutputPath", BUCKET + "/AbaloneTrain");
        type("/Arguments/ProfilerConfig/DisableProfiler", "false");
    }

    private void evaluate() {
        place("Processing", Scope.TOP, "AbaloneEval");
        type(
                "/Arguments/ProcessingResources/ClusterConfig/InstanceType",
                "{Parameters.ProcessingInstanceType}");
        type("/Arguments/AppSpecification/ImageUri", XGBOOST);
        element("/Arguments/AppSpecification/ContainerEntrypoint", "python3");
        element(
                "/Arguments/AppSpecification/ContainerEntrypoint",
                "/opt/ml/processing/input/code/evaluate.py");
        type("/Arguments/RoleArn", ROLE);
        input(0, "input-1", MODEL, "/opt/ml/processing/model");
        input(
                1,
                "input-2",
                "{Steps.AbaloneProcess.ProcessingOutputConfig.Outputs['test'].S3Output.S3Uri}",
                "/opt/ml/processing/test");
        input(
                2,
                "code",
                BUCKET + "/script-abalone-eval-2026-03-02-09-15-00-130/input/code/evaluate.py",
                "/opt/ml/processing/input/code");
        output(
                0,
                "evaluation",
                BUCKET + "/script-abalone-eval-2026-03-02-09-15-00-126/output/evaluation",
                "/opt/ml/processing/evaluation");
        item("/PropertyFiles", "EvaluationReport");
        type("/PropertyFiles/0/OutputName", "evaluation");
        type("/PropertyFiles/0/FilePath", "evaluation.json");
    }

    private void gate() {
        place("Condition", Scope.TOP, "AbaloneMSECond");
        var conditions = (ConditionsRow) row("/Arguments/Conditions");
        Pointer list = conditions.place();
        ReferencePicker picker =
                ReferencePicker.of(
                        editor.document(),
                        editor.graph(),
                        StepCatalog.STANDARD,
                        PipelineFixture.id(editor.document(), step),
                        conditions.operandOfNext(list, 0));
        Question file =
                picker.matching("EvaluationReport").stream()
                        .map(ReferencePicker.Entry::choice)
                        .filter(Choice.Ask.class::isInstance)
                        .map(choice -> ((Choice.Ask) choice).question())
                        .findFirst()
                        .orElseThrow();
        Json mse = file.value("regression_metrics.mse.value").orElseThrow();
        perform(conditions.add(list, 0, Choice.Put.of(mse), Optional.empty(), false));
        type("/Arguments/Conditions/0/RightValue", "6.0");
    }

    private Scope branch() {
        return new Scope.Branch(PipelineFixture.id(editor.document(), "AbaloneMSECond"), Side.IF);
    }

    private void register() {
        place("RegisterModel", branch(), "AbaloneRegisterModel-RegisterModel");
        type("/Arguments/ModelPackageGroupName", "AbaloneModelPackageGroupName");
        type("/Arguments/ModelApprovalStatus", "{Parameters.ModelApprovalStatus}");
        String containers = "/Arguments/InferenceSpecification/Containers/0/";
        type(containers + "Image", XGBOOST);
        type(containers + "ModelDataUrl", MODEL);
        String realtime =
                "/Arguments/InferenceSpecification/SupportedRealtimeInferenceInstanceTypes";
        type(realtime + "/0", "ml.t2.medium");
        element(realtime, "ml.m5.xlarge");
        type("/Arguments/InferenceSpecification/SupportedTransformInstanceTypes/0", "ml.m5.xlarge");
        String statistics = "/Arguments/ModelMetrics/ModelQuality/Statistics/";
        type(statistics + "ContentType", "application/json");
        type(
                statistics + "S3Uri",
                BUCKET
                        + "/script-abalone-eval-2026-03-02-09-15-00-126/output/evaluation/evaluation.json");
        perform(row("/Arguments/ModelMetrics/Bias").addEmpty());
        perform(row("/Arguments/ModelMetrics/Explainability").addEmpty());
        choose("/Arguments/SkipModelValidation", "None");
    }

    private void model() {
        place("Model", branch(), "AbaloneCreateModel");
        type("/Arguments/ExecutionRoleArn", ROLE);
        type("/Arguments/PrimaryContainer/Image", XGBOOST);
        type("/Arguments/PrimaryContainer/ModelDataUrl", MODEL);
        perform(row("/Arguments/PrimaryContainer/Environment").addEmpty());
    }

    private void transform() {
        place("Transform", branch(), "AbaloneTransform");
        type("/Arguments/ModelName", "{Steps.AbaloneCreateModel.ModelName}");
        type("/Arguments/TransformInput/DataSource/S3DataSource/S3Uri", "{Parameters.BatchData}");
        type("/Arguments/TransformOutput/S3OutputPath", BUCKET + "/AbaloneTransform");
        type("/Arguments/TransformResources/InstanceType", "ml.m5.xlarge");
    }

    private static Document tutorial() throws IOException {
        try (InputStream in =
                TutorialByFormsTest.class.getResourceAsStream("abalone-tutorial.json")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return ((Document.Reading.Read) Document.read(bytes)).document();
        }
    }

    private static Set<String> edges(Document document) {
        var edges = new TreeSet<String>();
        PipelineGraph graph = PipelineGraph.of(document);
        for (var step : document.steps()) {
            for (Dependency each : graph.outOf(step.id())) {
                String to = document.step(each.to()).orElseThrow().name();
                edges.add(
                        step.name()
                                + " "
                                + each.kind()
                                + " "
                                + to
                                + " "
                                + each.detail().orElse(""));
            }
        }
        return edges;
    }

    private static Map<String, String> resolved(Document document) {
        var scenario =
                (Scenario.Reading.Read)
                        Scenario.read(
                                """
                        {"seed": 7, "steps": {"AbaloneEval": {"propertyFiles": {"EvaluationReport":
                          {"regression_metrics": {"mse": {"value": 4.2}}}}}}}
                        """);
        var parameters = (ParameterValues.Reading.Accepted) ParameterValues.of(document, Map.of());
        LocalExecution execution =
                ((LocalExecution.Start.Started)
                                LocalExecution.of(
                                        document,
                                        parameters.values(),
                                        scenario.scenario(),
                                        RunOptions.of(
                                                "AbalonePipeline",
                                                Instant.parse("2026-01-31T09:05:00Z"))))
                        .execution();
        execution.runToEnd();
        var resolved = new TreeMap<String, String>();
        execution
                .result()
                .steps()
                .forEach(run -> resolved.put(run.name(), sorted(run.resolvedArguments())));
        return resolved;
    }

    private static String sorted(Optional<? extends Json> json) {
        return json.map(value -> sorted((Json) value)).orElse("nothing");
    }

    /// A value in which the order of members and the white space do not count.
    private static String sorted(Json json) {
        return switch (json) {
            case dev.stepwright.model.json.JsonObject object -> {
                var members = new TreeMap<String, String>();
                object.members().forEach(m -> members.put(m.name(), sorted(m.value())));
                yield members.toString();
            }
            case dev.stepwright.model.json.JsonArray array ->
                    array.values().map(TutorialByFormsTest::sorted).toList().toString();
            default -> json.text();
        };
    }

    @Test
    void dependsLikeTheDefinitionOfTheSdk() throws IOException {
        assertThat(edges(editor.document())).isEqualTo(edges(tutorial()));
    }

    @Test
    void runsWithTheSameArgumentsAsTheDefinitionOfTheSdk() throws IOException {
        assertThat(resolved(editor.document())).isEqualTo(resolved(tutorial()));
    }

    @Test
    void hasNoProblems() {
        assertThat(Checker.standard().check(editor.graph())).filteredOn(Problem::isError).isEmpty();
    }
}
