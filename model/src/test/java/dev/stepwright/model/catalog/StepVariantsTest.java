package dev.stepwright.model.catalog;

import static dev.stepwright.model.fixtures.PipelineFixture.document;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepVariantsTest {
    private static final String DRIVER =
            "/opt/ml/input/data/sagemaker_remote_function_bootstrap/job_driver.sh";

    private static String shown(Document document, String name) {
        StepKind kind = StepCatalog.STANDARD.kindOf(document.named(name).orElseThrow(), document);
        return kind.title() + kind.fact().map(fact -> " · " + fact).orElse("");
    }

    private static Document remote(
            String name, String displayName, List<String> entrypoint, List<String> arguments) {
        return pipeline()
                .step(name, "Training")
                .with(
                        "AlgorithmSpecification",
                        Map.of("ContainerEntrypoint", entrypoint, "ContainerArguments", arguments))
                .key("DisplayName", displayName)
                .document();
    }

    @Test
    void knowsANotebookJobByItsContainerAndNamesTheNotebook() {
        Document doc =
                document(
                        """
                        {'Steps': [
                          {'Name': 'byVariable', 'Type': 'Training', 'Arguments': {
                            'AlgorithmSpecification': {'ContainerEntrypoint': ['amazon_sagemaker_scheduler']},
                            'Environment': {'SM_INPUT_NOTEBOOK_NAME': 'explore.ipynb'}}},
                          {'Name': 'byTag', 'Type': 'Training', 'Arguments': {
                            'AlgorithmSpecification': {'ContainerEntrypoint': ['amazon_sagemaker_scheduler']},
                            'Tags': [{'Key': 'team', 'Value': 'x'}, {'Key': 'sagemaker:notebook-name', 'Value': 'plot.ipynb'}]}},
                          {'Name': 'unnamed', 'Type': 'Training', 'Arguments': {
                            'AlgorithmSpecification': {'ContainerEntrypoint': ['amazon_sagemaker_scheduler']}}},
                          {'Name': 'other', 'Type': 'Processing', 'Arguments': {
                            'AlgorithmSpecification': {'ContainerEntrypoint': ['amazon_sagemaker_scheduler']}}}]}
                        """);

        assertThat(shown(doc, "byVariable")).isEqualTo("Notebook job · explore.ipynb");
        assertThat(shown(doc, "byTag")).isEqualTo("Notebook job · plot.ipynb");
        assertThat(shown(doc, "unnamed")).isEqualTo("Notebook job");
        assertThat(shown(doc, "other")).isEqualTo("Processing");
    }

    @ParameterizedTest
    @CsvSource({
        "load, etl.tables.load, load()",
        "load, load, load()",
        "fit-3f2504e0-4f89-41d3-9a0c-0305e82c3301, '', fit()",
        "plain-name, '', plain-name()"
    })
    void knowsAStepFunctionAndCallsItByItsOwnName(
            String name, String displayName, String function) {
        Document doc =
                remote(
                        name,
                        displayName,
                        List.of("/bin/bash", DRIVER),
                        List.of("--region", "eu-west-1", "--pipeline_step_name", name));

        assertThat(shown(doc, name)).isEqualTo("@step function · " + function);
    }

    @Test
    void tellsAFeatureProcessorFromAStepFunction() {
        List<String> arguments = List.of("--region", "eu-west-1");
        Document named = remote("p-feature-processor", "", List.of("/bin/bash", DRIVER), arguments);
        Document spark =
                remote("fill", "", List.of("/bin/bash", DRIVER, "/opt/spark_app.py"), arguments);
        Document neither = remote("fill", "", List.of("/bin/bash", DRIVER), arguments);

        assertThat(shown(named, "p-feature-processor")).isEqualTo("Feature processor");
        assertThat(shown(spark, "fill")).isEqualTo("Feature processor");
        assertThat(shown(neither, "fill")).isEqualTo("Training");
    }

    @Test
    void knowsExecutedCodeByTheChannelAndWhatIsStarted() {
        Document doc =
                document(
                        """
                        {'Steps': [
                          {'Name': 'script', 'Type': 'Training', 'Arguments': {
                            'AlgorithmSpecification': {'ContainerEntrypoint': ['python3', '/opt/ml/input/data/code/prep.py']},
                            'InputDataConfig': [{'ChannelName': 'code'}]}},
                          {'Name': 'folder', 'Type': 'Training', 'Arguments': {
                            'AlgorithmSpecification': {'ContainerEntrypoint': ['python3', '/opt/ml/input/data/code']},
                            'InputDataConfig': [{'ChannelName': 'data'}, {'ChannelName': 'code'}]}},
                          {'Name': 'trainer', 'Type': 'Training', 'Arguments': {
                            'AlgorithmSpecification': {'ContainerEntrypoint': ['/bin/bash'],
                              'ContainerArguments': ['-c', '/opt/ml/input/data/sm_drivers/sm_train.sh']},
                            'InputDataConfig': [{'ChannelName': 'code'}, {'ChannelName': 'sm_drivers'}]}},
                          {'Name': 'no-channel', 'Type': 'Training', 'Arguments': {
                            'AlgorithmSpecification': {'ContainerEntrypoint': ['/opt/ml/input/data/code/x']}}}]}
                        """);

        assertThat(shown(doc, "script")).isEqualTo("Execute code · prep.py");
        assertThat(shown(doc, "folder")).isEqualTo("Execute code · __main__.py");
        assertThat(shown(doc, "trainer")).isEqualTo("Training");
        assertThat(shown(doc, "no-channel")).isEqualTo("Training");
    }

    @Test
    void knowsAFineTuningAndTheModelThatIsTaught() {
        Document doc =
                document(
                        """
                        {'Steps': [
                          {'Name': 'teach', 'Type': 'Training', 'Arguments': {'ServerlessJobConfig': {
                            'JobType': 'FineTuning',
                            'BaseModelArn': 'arn:aws:sagemaker:eu-west-1:aws:hub-content/Hub/Model/tiny-llm/1.0.0'}}},
                          {'Name': 'judge', 'Type': 'Training', 'Arguments': {'ServerlessJobConfig': {
                            'JobType': 'Evaluation'}}}]}
                        """);

        assertThat(shown(doc, "teach")).isEqualTo("Fine-tune model · tiny-llm");
        assertThat(shown(doc, "judge")).isEqualTo("Training");
    }

    @Test
    void knowsARepackAndWhoseModelItIs() {
        Document doc =
                document(
                        """
                        {'Steps': [
                          {'Name': 'Train', 'Type': 'Training', 'Arguments': {}},
                          {'Name': 'M-RepackModel-0', 'Type': 'Training', 'Arguments': {'HyperParameters': {
                            'inference_script': 'inference.py', 'sagemaker_program': '\\u0022_repack_script_launcher.sh\\u0022',
                            'model_archive': {'Std:Join': {'On': '', 'Values': [{'Get': 'Steps.Train.ModelArtifacts.S3ModelArtifacts'}]}}}}},
                          {'Name': 'old', 'Type': 'Training', 'Arguments': {'HyperParameters': {
                            'inference_script': 'inference.py', 'sagemaker_program': '_repack_model.py',
                            'model_archive': 's3://bucket/models/model.tar.gz'}}},
                          {'Name': 'mine', 'Type': 'Training', 'Arguments': {'HyperParameters': {
                            'inference_script': 'inference.py', 'sagemaker_program': 'train.py',
                            'model_archive': 's3://bucket/models/model.tar.gz'}}}]}
                        """);

        assertThat(shown(doc, "M-RepackModel-0")).isEqualTo("Repack model · of Train");
        assertThat(shown(doc, "old")).isEqualTo("Repack model · model.tar.gz");
        assertThat(shown(doc, "mine")).isEqualTo("Training");
    }

    @Test
    void knowsAMonitoredTransformByTheNamesAndTheDependency() {
        Document before =
                pipeline()
                        .step("N-monitoring", "QualityCheck")
                        .step("N-transform", "Transform")
                        .after("N-monitoring")
                        .document();
        Document behind =
                pipeline()
                        .step("N-transform", "Transform")
                        .step("N-monitoring", "ClarifyCheck")
                        .after("N-transform")
                        .document();
        Document apart =
                pipeline()
                        .step("N-transform", "Transform")
                        .step("N-monitoring", "ClarifyCheck")
                        .document();
        Document otherType =
                pipeline()
                        .step("N-transform", "Transform")
                        .step("N-monitoring", "Lambda")
                        .after("N-transform")
                        .document();

        for (Document pair : List.of(before, behind)) {
            assertThat(shown(pair, "N-transform")).isEqualTo("Monitored transform");
            assertThat(shown(pair, "N-monitoring")).isEqualTo("Transform monitor");
        }
        assertThat(shown(apart, "N-transform")).isEqualTo("Batch transform");
        assertThat(shown(apart, "N-monitoring")).isEqualTo("Clarify check");
        assertThat(shown(otherType, "N-transform")).isEqualTo("Batch transform");
    }

    @Test
    void knowsThePartsOfAModelStep() {
        Document doc =
                pipeline()
                        .step("Churn-CreateModel", "Model")
                        .step("Churn-RegisterModel", "RegisterModel")
                        .step("-CreateModel", "Model")
                        .step("Create", "Model")
                        .step("Register", "RegisterModel")
                        .document();

        assertThat(doc.steps().stream().map(step -> shown(doc, step.name())))
                .containsExactly(
                        "Model step: create",
                        "Model step: register",
                        "Create model",
                        "Create model",
                        "Register model");
    }

    @Test
    void aStepThatIsNoObjectIsNoVariant() {
        Document doc = document("{'Steps': [null, {'Type': 'Training', 'Arguments': 5}]}");

        assertThat(doc.steps())
                .extracting(step -> StepCatalog.STANDARD.variantOf(step, doc))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void everyTypeThatActsInTheAccountNamesItsPermissions() {
        List<String> without =
                StepCatalog.STANDARD.types().stream()
                        .filter(type -> type.permissions().isEmpty())
                        .map(StepType::name)
                        .toList();

        assertThat(without).containsExactly("Condition", "ForEach", "Fail");
        assertThat(StepCatalog.STANDARD.types().stream().flatMap(t -> t.permissions().stream()))
                .allMatch(action -> action.matches("[a-z0-9-]+:[A-Z][A-Za-z]+"));
        assertThat(StepKind.of(StepCatalog.STANDARD.type("Callback")).explanation())
                .endsWith("The role it runs with needs\nsqs:SendMessage");
    }
}
