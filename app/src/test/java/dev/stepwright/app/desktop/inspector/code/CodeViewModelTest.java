package dev.stepwright.app.desktop.inspector.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.CodeFile.Kind;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CodeViewModelTest {
    private static final Path BASE = Path.of("/home/me/project");

    private final PipelineEditor editor = new PipelineEditor(Document.empty(), () -> 0);

    private CodeViewModel model(String type) {
        editor.perform(new AddStep(StepCatalog.STANDARD.type(type), Scope.TOP, new Position(0, 0)));
        return model();
    }

    private CodeViewModel model() {
        Document document = editor.document();
        return CodeViewModel.of(document, document.steps().getFirst().id(), List.of())
                .orElseThrow();
    }

    private CodeFile after(Edit edit) {
        editor.perform(edit);
        return model().file().orElseThrow();
    }

    private CodeFile named(String function) {
        return after(((CodeViewModel.Named.Change) model().name(function)).edit());
    }

    @Test
    void namesANeighbourFromTheFolderAndAStrangerWhole() {
        assertThat(CodeViewModel.named(Path.of("/home/me/project/src/a.py"), Optional.of(BASE)))
                .isEqualTo("src/a.py");
        assertThat(CodeViewModel.named(Path.of("/home/me/lib/a.py"), Optional.of(BASE)))
                .isEqualTo("../lib/a.py");
        assertThat(CodeViewModel.named(Path.of("/home/a.py"), Optional.of(BASE.resolve("deep"))))
                .isEqualTo("/home/a.py");
        assertThat(CodeViewModel.named(Path.of("/home/me/project/a.py"), Optional.empty()))
                .isEqualTo("/home/me/project/a.py");
    }

    @Test
    void theFormIsWhatTheNameSays() {
        CodeViewModel code = model("Processing");

        assertThat(after(code.choose(BASE.resolve("a.py"), false, Optional.of(BASE))))
                .isEqualTo(new CodeFile(Kind.SCRIPT, "a.py"));
        assertThat(after(code.choose(BASE.resolve("a.ipynb"), false, Optional.of(BASE))))
                .isEqualTo(new CodeFile(Kind.NOTEBOOK, "a.ipynb"));
        assertThat(after(code.choose(BASE.resolve("src"), true, Optional.of(BASE))))
                .isEqualTo(new CodeFile(Kind.FOLDER, "src"));
    }

    @Test
    void aLambdaFunctionHasAHandlerFromTheStart() {
        CodeViewModel code = model("Lambda");

        assertThat(after(code.choose(BASE.resolve("a.py"), false, Optional.of(BASE))))
                .isEqualTo(new CodeFile(Kind.LAMBDA, "a.py", Optional.of("lambda_handler")));
        assertThat(model().functionIsOptional()).isFalse();
        assertThat(model().name(" "))
                .isEqualTo(new CodeViewModel.Named.Refused("Name the function that is called."));
    }

    @Test
    void aFunctionsNameMakesAFunctionOfAScriptAndBack() {
        CodeViewModel code = model("Processing");
        editor.perform(code.choose(BASE.resolve("a.py"), false, Optional.of(BASE)));

        assertThat(named("load"))
                .isEqualTo(new CodeFile(Kind.FUNCTION, "a.py", Optional.of("load")));
        assertThat(named("")).isEqualTo(new CodeFile(Kind.SCRIPT, "a.py"));
        assertThat(model().name("os.system('x')")).isInstanceOf(CodeViewModel.Named.Refused.class);
    }

    @Test
    void aStepWithoutCodeOfItsOwnHasNoSection() {
        editor.perform(
                new AddStep(StepCatalog.STANDARD.type("Fail"), Scope.TOP, new Position(0, 0)));
        Document document = editor.document();

        assertThat(CodeViewModel.of(document, document.steps().getFirst().id(), List.of()))
                .isEmpty();
    }
}
