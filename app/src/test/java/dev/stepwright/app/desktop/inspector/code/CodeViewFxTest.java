package dev.stepwright.app.desktop.inspector.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.check.Problem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.CodeFile;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class CodeViewFxTest {
    private static final Path BASE = Path.of("/home/me/project").toAbsolutePath();
    private static final Pointer PLACE =
            Pointer.parse("/Arguments/ProcessingInputs/0/S3Input/S3Uri");

    private final PipelineEditor editor = new PipelineEditor(Document.empty(), () -> 0);
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private CodeView view;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    editor.perform(
                            new AddStep(
                                    StepCatalog.STANDARD.type("Processing"),
                                    Scope.TOP,
                                    new Position(0, 0)));
                    view =
                            new CodeView(
                                    edit -> {
                                        Optional<String> refused =
                                                editor.perform(edit)
                                                                instanceof
                                                                Outcome.Refused(String reason)
                                                        ? Optional.of(reason)
                                                        : Optional.empty();
                                        show();
                                        return refused;
                                    });
                    view.from(
                            new CodeFolder() {
                                @Override
                                public Optional<Path> folder() {
                                    return Optional.of(BASE);
                                }

                                @Override
                                public void open(CodeFile file) {
                                    opened.add(file.path());
                                }
                            });
                    new Scene(view, 336, 400);
                    show();
                });
    }

    private void show() {
        Document document = editor.document();
        view.show(CodeViewModel.of(document, document.steps().getFirst().id(), problems));
        view.applyCss();
        view.layout();
    }

    private List<String> texts() {
        return Fx.call(
                () ->
                        view.lookupAll(".label").stream()
                                .filter(Node::isVisible)
                                .map(node -> ((Labeled) node).getText())
                                .toList());
    }

    private void press(String words) {
        Fx.run(
                () ->
                        view.lookupAll(".button").stream()
                                .map(Button.class::cast)
                                .filter(button -> words.equals(button.getAccessibleText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private void type(String function) {
        Fx.run(
                () -> {
                    ((TextField) view.lookup(".text-field")).setText(function);
                    view.commit();
                });
    }

    @Test
    void offersAFileWhereThereIsNone() {
        assertThat(texts()).containsExactly("Code", "No file of yours yet.");
    }

    @Test
    void showsTheFileAndWhereItGoes() {
        Fx.run(() -> view.choose(BASE.resolve("src/prep.py")));

        assertThat(texts())
                .contains(
                        "src/prep.py",
                        "Published to s3://sagemaker-{region}-{account}/{pipeline}/code/Processing/prep.py");
    }

    @Test
    void takesTheFunctionThatIsTyped() {
        Fx.run(() -> view.choose(BASE.resolve("prep.py")));
        type("run");

        assertThat(editor.document().text()).contains("runpy").contains("\"run\"");
        assertThat(editor.history().undoLabel()).contains("Run prep.py");
    }

    @Test
    void saysWhyAFunctionCannotBeCalledSo() {
        Fx.run(() -> view.choose(BASE.resolve("prep.py")));
        type("1st");

        assertThat(texts()).contains("“1st” cannot be the name of a function in Python.");
        assertThat(editor.document().text()).doesNotContain("runpy");
    }

    @Test
    void opensTheFileAndForgetsIt() {
        Fx.run(() -> view.choose(BASE.resolve("prep.py")));
        press("Open prep.py");
        assertThat(opened).containsExactly("prep.py");

        press("No local file");
        assertThat(texts())
                .containsExactly("Code", "Not a local file: the step says itself where it is.");
    }

    @Test
    void showsWhatIsWrongAtTheFileAndGoesThere() {
        Fx.run(
                () -> {
                    view.choose(BASE.resolve("prep.py"));
                    problems.add(
                            Problem.of(
                                    Rule.CODE_FILE_MISSING,
                                    Location.of(editor.document().steps().getFirst().id(), PLACE),
                                    "“prep.py”",
                                    "“/home/me/project/prep.py”"));
                    show();
                });

        assertThat(texts())
                .contains(
                        "Runs “prep.py”, which is not there: “/home/me/project/prep.py” was looked for.");
        assertThat(Fx.call(() -> view.focus(PLACE))).isTrue();
        assertThat(Fx.call(() -> view.focus(Pointer.of("Arguments", "RoleArn")))).isFalse();
    }

    @Test
    void showsNothingForAStepWithoutCode() {
        Fx.run(() -> view.show(Optional.empty()));

        assertThat(texts()).isEmpty();
        assertThat(view.isManaged()).isFalse();
    }
}
