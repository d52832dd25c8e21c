package dev.stepwright.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.catalog.code.CodePlaces;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.edit.SetCodeFile;
import dev.stepwright.model.fixtures.EditLaws;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.CodeFile.Kind;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCheckTest {
    @TempDir Path folder;

    private static Document running(String type, CodeFile file) {
        Document added =
                EditLaws.holdFor(
                        Document.empty(),
                        new AddStep(
                                StepCatalog.STANDARD.type(type), Scope.TOP, new Position(0, 0)));
        Step step = added.steps().getFirst();
        return EditLaws.holdFor(
                added,
                new SetCodeFile(
                        step.id(), CodePlaces.of(step).getFirst().place(), Optional.of(file)));
    }

    private List<String> told(String type, CodeFile file) {
        return CodeCheck.problems(running(type, file), Optional.of(folder)).stream()
                .map(problem -> problem.rule() + " " + problem.message())
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void tellsAFileThatIsNotThereAndWhereItWasLookedFor() throws IOException {
        write("src/there.py", "");

        assertThat(told("Processing", new CodeFile(Kind.SCRIPT, "src/there.py"))).isEmpty();
        assertThat(told("Processing", new CodeFile(Kind.SCRIPT, "src/gone.py")))
                .containsExactly(
                        "CODE_FILE_MISSING runs “src/gone.py”, which is not there: “"
                                + folder.resolve("src/gone.py")
                                + "” was looked for.");
        assertThat(told("Processing", new CodeFile(Kind.SCRIPT, "src")))
                .containsExactly(
                        "CODE_FILE_MISSING runs “src”, which has to be a file, but “"
                                + folder.resolve("src")
                                + "” is a folder.");
    }

    @Test
    void itsPlaceIsTheLocationInTheStep() {
        Document document = running("Processing", new CodeFile(Kind.SCRIPT, "gone.py"));

        List<Problem> problems = CodeCheck.problems(document, Optional.of(folder));

        assertThat(problems)
                .extracting(problem -> problem.location().in(document).toString())
                .containsExactly("/Steps/0/Arguments/ProcessingInputs/0/S3Input/S3Uri");
    }

    @Test
    void tellsAFunctionThatNoLineBegins() throws IOException {
        write(
                "etl.py",
                "import os\n# def load(\nasync def store (x):\r\n    pass\nclass A:\n    def inner(self): pass\n");

        assertThat(told("Processing", function("store"))).isEmpty();
        assertThat(told("Processing", function("load")))
                .containsExactly(
                        "CODE_FUNCTION_MISSING calls the function “load”, but no line of “etl.py” begins with “def load(”.");
        assertThat(told("Processing", function("inner"))).hasSize(1);
        assertThat(told("Lambda", new CodeFile(Kind.LAMBDA, "etl.py", Optional.of("handler"))))
                .hasSize(1);
    }

    private static CodeFile function(String name) {
        return new CodeFile(Kind.FUNCTION, "etl.py", Optional.of(name));
    }

    @Test
    void tellsAFolderWithoutItsBeginning() throws IOException {
        write("src/train.py", "");

        assertThat(told("Training", new CodeFile(Kind.FOLDER, "src"))).isEmpty();
        assertThat(told("Processing", new CodeFile(Kind.FOLDER, "src")))
                .containsExactly(
                        "CODE_FILE_MISSING begins with “__main__.py”, which is not in the folder “src”.");
    }

    @Test
    void tellsANotebookThatIsNotCalledSo() throws IOException {
        write("look.py", "");
        write("look.ipynb", "");

        assertThat(told("Processing", new CodeFile(Kind.NOTEBOOK, "look.ipynb"))).isEmpty();
        assertThat(told("Processing", new CodeFile(Kind.NOTEBOOK, "look.py")))
                .containsExactly(
                        "CODE_KIND runs “look.py” as a notebook, but its name does not end in “.ipynb”.");
    }

    @Test
    void saysNothingOfARelativePathBeforeThereIsAFolder() {
        Document document = running("Processing", new CodeFile(Kind.SCRIPT, "gone.py"));

        assertThat(CodeCheck.problems(document, Optional.empty())).isEmpty();
    }

    @Test
    void theFileIsKeptBesideTheDefinitionUnderTheStepsName() throws Exception {
        Document document = running("Processing", function("load"));
        Step step = document.steps().getFirst();
        document = EditLaws.holdFor(document, new RenameStep(step.id(), "Load"));
        Path path = folder.resolve("p.json");

        PipelineFile file = PipelineFile.create(path, document).file();

        assertThat(Files.readString(folder.resolve("p.stepwright")))
                .contains(
                        """
                            "Load": {
                              "x": 0,
                              "y": 0,
                              "code": {
                                "/Arguments/ProcessingInputs/0/S3Input/S3Uri": {
                                  "kind": "function",
                                  "file": "etl.py",
                                  "function": "load"
                                }
                              }
                            }
                        """);
        var opened = (Opening.Opened) PipelineFile.open(path);
        assertThat(
                        opened.document()
                                .settings()
                                .code()
                                .of(opened.document().steps().getFirst().id()))
                .containsValue(function("load"));

        Document without = EditLaws.holdFor(document, new RemoveSteps(Set.of(step.id())));
        file.save(without);
        assertThat(Files.readString(folder.resolve("p.stepwright"))).doesNotContain("code");
    }
}
