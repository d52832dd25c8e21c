package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.Construct;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.code.CodeBase;
import dev.stepwright.model.catalog.code.CodePlace;
import dev.stepwright.model.catalog.code.CodePlaces;
import dev.stepwright.model.catalog.code.LocalCode;
import dev.stepwright.model.catalog.constructs.CodeOf;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonStyle;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.CodeFile.Kind;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetCodeFileTest {
    private static final String BUCKET = "s3://sagemaker-{region}-{account}/{pipeline}/code/";

    private static Document with(String entry) {
        var position = new Position(0, 0);
        Edit edit =
                switch (StepCatalog.STANDARD.entry(entry)) {
                    case Construct construct ->
                            new AddConstruct(construct, Scope.TOP, List.of(position));
                    case dev.stepwright.model.catalog.StepType type ->
                            new AddStep(type, Scope.TOP, position);
                };
        return EditLaws.holdFor(Document.empty(), edit);
    }

    private static CodePlace place(Document document) {
        return CodePlaces.of(step(document)).getFirst();
    }

    private static Step step(Document document) {
        return document.steps().getFirst();
    }

    private static Document run(Document document, CodeFile file) {
        return EditLaws.holdFor(
                document,
                new SetCodeFile(step(document).id(), place(document).place(), Optional.of(file)));
    }

    private static String at(Document document, String place) {
        return step(document)
                .at(Pointer.parse(place))
                .map(value -> value.text().replaceAll("\\s+", " "))
                .orElse("nothing");
    }

    private static final String CHANNEL =
            "/Arguments/InputDataConfig/0/DataSource/S3DataSource/S3Uri";
    private static final String ENTRY = "/Arguments/AlgorithmSpecification/ContainerEntrypoint";

    @Test
    void aScriptGoesThroughTheChannelAndIsStarted() {
        Document document = run(with("execute-code"), new CodeFile(Kind.SCRIPT, "src/prep.py"));

        assertThat(at(document, CHANNEL)).isEqualTo("\"" + BUCKET + "ExecuteCode/prep.py\"");
        assertThat(at(document, ENTRY))
                .isEqualTo("[ \"python3\", \"/opt/ml/input/data/code/prep.py\" ]");
    }

    @Test
    void fileAndFunctionAreWordsOfTheirOwn() {
        Document document =
                run(
                        with("execute-code"),
                        new CodeFile(Kind.FUNCTION, "it's.py", Optional.of("run")));

        assertThat(at(document, ENTRY))
                .startsWith("[ \"python3\", \"-c\", \"import os")
                .endsWith("\"/opt/ml/input/data/code/it's.py\", \"run\" ]");
        assertThat(StepCatalog.STANDARD.kindOf(step(document), document).fact()).contains("run()");
        assertThat(at(run(document, new CodeFile(Kind.SCRIPT, "it's.py")), ENTRY))
                .isEqualTo("[ \"python3\", \"/opt/ml/input/data/code/it's.py\" ]");
    }

    @Test
    void aNotebookIsExecutedAndAFolderBegun() {
        Document notebook = run(with("execute-code"), new CodeFile(Kind.NOTEBOOK, "look.ipynb"));
        Document folder = run(notebook, new CodeFile(Kind.FOLDER, "src/"));

        assertThat(at(notebook, ENTRY)).startsWith("[ \"jupyter\", \"nbconvert\",");
        assertThat(at(folder, ENTRY)).isEqualTo("[ \"python3\", \"/opt/ml/input/data/code\" ]");
        assertThat(at(folder, CHANNEL)).isEqualTo("\"" + BUCKET + "ExecuteCode/src\"");
        assertThat(StepCatalog.STANDARD.kindOf(step(folder), folder).title())
                .isEqualTo("Execute code");
    }

    @Test
    void aProcessingStepGetsAnInputForItsCode() {
        Document document = run(with("Processing"), new CodeFile(Kind.SCRIPT, "prep.py"));

        assertThat(at(document, "/Arguments/ProcessingInputs/0/InputName")).isEqualTo("\"code\"");
        assertThat(at(document, "/Arguments/ProcessingInputs/0/S3Input/S3Uri"))
                .isEqualTo("\"" + BUCKET + "Processing/prep.py\"");
        assertThat(at(document, "/Arguments/AppSpecification/ContainerEntrypoint"))
                .isEqualTo("[ \"python3\", \"/opt/ml/processing/input/code/prep.py\" ]");
        assertThat(LocalCode.of(document))
                .extracting(LocalCode::file)
                .containsExactly(new CodeFile(Kind.SCRIPT, "prep.py"));
    }

    @Test
    void aCommandThatSomebodyChoseStays() {
        Document document = run(with("Processing"), new CodeFile(Kind.SCRIPT, "prep.py"));
        Pointer entry = Pointer.parse("/Arguments/AppSpecification/ContainerEntrypoint");
        Document chosen =
                EditLaws.holdFor(
                        document,
                        new SetValue(
                                step(document).id(),
                                entry,
                                Json.of(
                                        List.of(
                                                "python3.12",
                                                "-X",
                                                "dev",
                                                "/opt/ml/processing/input/code/prep.py"))));

        assertThat(at(run(chosen, new CodeFile(Kind.SCRIPT, "clean.py")), entry.toString()))
                .isEqualTo(
                        "[ \"python3.12\", \"-X\", \"dev\", \"/opt/ml/processing/input/code/clean.py\" ]");
        assertThat(at(run(chosen, new CodeFile(Kind.SCRIPT, "clean.sh")), entry.toString()))
                .isEqualTo("[ \"/bin/bash\", \"/opt/ml/processing/input/code/clean.sh\" ]");
    }

    @Test
    void scriptModeIsToldAsJsonInsideTheText() {
        Document script = run(with("Training"), new CodeFile(Kind.SCRIPT, "code/train.py"));
        Document folder = run(script, new CodeFile(Kind.FOLDER, "code"));

        assertThat(at(script, "/Arguments/HyperParameters/sagemaker_program"))
                .isEqualTo("\"\\\"train.py\\\"\"");
        assertThat(at(script, "/Arguments/HyperParameters/sagemaker_submit_directory"))
                .isEqualTo("\"\\\"" + BUCKET + "Training/sourcedir.tar.gz\\\"\"");
        assertThat(at(folder, "/Arguments/HyperParameters/sagemaker_program"))
                .isEqualTo("\"\\\"train.py\\\"\"");
    }

    @Test
    void aNotebookJobNamesItsNotebookEverywhere() {
        Document document = run(with("notebook-job"), new CodeFile(Kind.NOTEBOOK, "nb/look.ipynb"));

        assertThat(at(document, CHANNEL)).isEqualTo("\"" + BUCKET + "NotebookJob/look.ipynb\"");
        assertThat(at(document, "/Arguments/Environment/SM_INPUT_NOTEBOOK_NAME"))
                .isEqualTo("\"look.ipynb\"");
        assertThat(at(document, "/Arguments/Environment/SM_OUTPUT_NOTEBOOK_NAME"))
                .isEqualTo("\"look-output.ipynb\"");
        assertThat(at(document, "/Arguments/Tags/1/Value")).isEqualTo("\"look.ipynb\"");
    }

    @Test
    void aDecoratedFunctionLiesBelowTheBase() {
        Document document =
                run(
                        with("step-function"),
                        new CodeFile(Kind.FUNCTION, "etl.py", Optional.of("load")));

        assertThat(at(document, "/Arguments/AlgorithmSpecification/ContainerArguments/1"))
                .isEqualTo("\"s3://sagemaker-{region}-{account}/{pipeline}/code\"");
        assertThat(at(document, "/Arguments/InputDataConfig/1/DataSource/S3DataSource/S3Uri"))
                .isEqualTo("\"" + BUCKET + "Function/packed/pre_exec_script_and_dependencies\"");
        assertThat(at(document, "/DisplayName")).isEqualTo("\"etl.load\"");
    }

    @Test
    void aLambdaFunctionIsNamedAfterPipelineAndStep() {
        Document document = with("Lambda");
        document = EditLaws.holdFor(document, new SetSetting("PipelineName", Json.of("churn")));
        document =
                run(
                        document,
                        new CodeFile(Kind.LAMBDA, "notify.py", Optional.of("lambda_handler")));

        assertThat(at(document, "/FunctionArn"))
                .isEqualTo("\"arn:aws:lambda:us-east-1:111122223333:function:churn-Lambda\"");
    }

    @Test
    void theCodeFollowsTheNamesOfStepPipelineAndBucket() {
        Document document = run(with("execute-code"), new CodeFile(Kind.SCRIPT, "prep.py"));
        document = EditLaws.holdFor(document, new RenameStep(step(document).id(), "Prepare"));
        document = EditLaws.holdFor(document, new SetSetting("PipelineName", Json.of("churn")));
        document = EditLaws.holdFor(document, new SetSetting("CodeBucket", Json.of("acme")));

        assertThat(at(document, CHANNEL)).isEqualTo("\"s3://acme/churn/code/Prepare/prep.py\"");
        assertThat(LocalCode.of(document)).hasSize(1);
    }

    @Test
    void anotherLocationWrittenByHandIsMeant() {
        Document document = run(with("execute-code"), new CodeFile(Kind.SCRIPT, "prep.py"));
        document =
                EditLaws.holdFor(
                        document,
                        new SetValue(
                                step(document).id(),
                                Pointer.parse(CHANNEL),
                                Json.of("s3://mine/prep.py")));
        assertThat(LocalCode.of(document)).isEmpty();

        document = EditLaws.holdFor(document, new RenameStep(step(document).id(), "Prepare"));
        assertThat(at(document, CHANNEL)).isEqualTo("\"s3://mine/prep.py\"");
    }

    @Test
    void theFileIsFoundWhenTheInputsBeforeItAreGone() {
        Document document = with("Processing");
        var other = Json.of(java.util.Map.of("InputName", "data"));
        document =
                EditLaws.holdFor(
                        document,
                        new SetValue(
                                step(document).id(),
                                Pointer.parse("/Arguments/ProcessingInputs"),
                                Json.of(List.of(other))));
        document = run(document, new CodeFile(Kind.SCRIPT, "prep.py"));
        assertThat(place(document).place())
                .hasToString("/Arguments/ProcessingInputs/1/S3Input/S3Uri");

        document =
                EditLaws.holdFor(
                        document,
                        new SetValue(
                                step(document).id(),
                                Pointer.parse("/Arguments/ProcessingInputs/0"),
                                Optional.empty()));

        assertThat(LocalCode.of(document))
                .extracting(code -> code.place().place().toString())
                .containsExactly("/Arguments/ProcessingInputs/0/S3Input/S3Uri");
    }

    @Test
    void withoutALocalFileALocationIsLeftToFillIn() {
        Document document = run(with("execute-code"), new CodeFile(Kind.SCRIPT, "prep.py"));
        document =
                EditLaws.holdFor(
                        document,
                        new SetCodeFile(
                                step(document).id(), place(document).place(), Optional.empty()));

        assertThat(at(document, CHANNEL))
                .isEqualTo("\"s3://my-bucket/my-pipeline/code/ExecuteCode/prep.py\"");
        assertThat(document.settings().code().isEmpty()).isTrue();
    }

    @Test
    void aRemovedStepHasItsFileAgainWhenThatIsUndone() {
        var editor =
                new PipelineEditor(
                        run(with("execute-code"), new CodeFile(Kind.SCRIPT, "prep.py")), () -> 0);
        Document before = editor.document();
        editor.perform(new RemoveSteps(Set.of(step(before).id())));
        assertThat(LocalCode.of(editor.document())).isEmpty();

        editor.undo();
        assertThat(LocalCode.of(editor.document()))
                .extracting(LocalCode::file)
                .containsExactly(new CodeFile(Kind.SCRIPT, "prep.py"));
    }

    @Test
    void refusesAFormThatThePlaceDoesNotTake() {
        Document document = with("notebook-job");
        Outcome outcome =
                new SetCodeFile(
                                step(document).id(),
                                place(document).place(),
                                Optional.of(new CodeFile(Kind.SCRIPT, "a.py")))
                        .applyTo(document);

        assertThat(outcome)
                .isEqualTo(new Outcome.Refused("NotebookJob cannot run code of this form."));
    }

    @Test
    void aFileBecomesAStepInOneEdit() {
        Document document =
                EditLaws.holdFor(
                        Document.empty(),
                        new AddConstruct(
                                CodeOf.path("nb/look.ipynb"),
                                Scope.TOP,
                                List.of(new Position(0, 0))));

        assertThat(LocalCode.of(document))
                .extracting(code -> code.step().name() + " " + code.file().path())
                .containsExactly("NotebookJob nb/look.ipynb");
        assertThat(id(document, "NotebookJob")).isEqualTo(step(document).id());
    }

    @Test
    void publishingSaysWhereTheCodeReallyGoes() {
        Document document = run(with("execute-code"), new CodeFile(Kind.SCRIPT, "prep.py"));
        Document published =
                LocalCode.published(
                        document,
                        new CodeBase("sagemaker-eu-west-1-123456789012", "churn"),
                        new JsonEdits(JsonStyle.PRETTY));

        assertThat(at(published, CHANNEL))
                .isEqualTo(
                        "\"s3://sagemaker-eu-west-1-123456789012/churn/code/ExecuteCode/prep.py\"");
    }

    @Test
    void stepsWithoutCodeOfTheirOwnHaveNoPlaceForIt() {
        assertThat(
                        StepCatalog.STANDARD.types().stream()
                                .map(type -> type.name())
                                .filter(name -> !CodePlaces.of(step(with(name))).isEmpty()))
                .containsExactly("Processing", "Training", "Lambda");
        assertThat(CodePlaces.of(step(with("fine-tune-model")))).isEmpty();
    }
}
