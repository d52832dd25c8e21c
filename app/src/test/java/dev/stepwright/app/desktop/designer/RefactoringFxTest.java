package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.workspace.Samples;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dialogs of the refactorings in the whole designer: asked, looked at, done, taken back.
@Tag("fx")
class RefactoringFxTest {
    @TempDir Path folder;

    private OpenDesigner designer;

    @BeforeEach
    void open() throws IOException {
        Path file = folder.resolve("abalone.json");
        Files.writeString(file, Samples.first().document().text());
        designer = OpenDesigner.on(file);
        designer.view();
    }

    @AfterEach
    void close() {
        designer.close();
    }

    private List<String> names() {
        return designer.document().steps().stream().map(Step::name).toList();
    }

    /// Takes the first of what a list offers.
    private void takeFirst() {
        designer.until("the list", designer::isInField);
        designer.press(KeyCode.ENTER);
    }

    @Test
    void renamesAStepEverywhereAndTakesItBack() {
        Document before = designer.document();
        designer.select("Train");
        designer.run("refactor.renameStep");
        designer.reads("Rename Train");
        designer.until("the field", designer::isInField);
        designer.type("Fit");
        designer.press("Rename");
        assertThat(designer.document().text())
                .contains("Steps.Fit.")
                .doesNotContain("Steps.Train.");
        designer.run("edit.undo");
        assertThat(designer.document().text()).isEqualTo(before.text());
    }

    @Test
    void makesAParameterOfAValue() {
        designer.select("Train");
        designer.run("refactor.extract");
        designer.until("the list", designer::isInField);
        designer.type("MaxRuntimeInSeconds");
        designer.press(KeyCode.ENTER);
        designer.reads("Make a parameter of");
        designer.until("the field", designer::isInField);
        designer.type("Longest");
        designer.press("Make parameter");
        assertThat(designer.document().parameter("Longest")).isPresent();
        assertThat(designer.document().text()).contains("\"Get\": \"Parameters.Longest\"");
    }

    @Test
    void writesAParameterOut() {
        designer.run("refactor.inline");
        designer.until("the list", designer::isInField);
        designer.type("Rounds");
        designer.press(KeyCode.ENTER);
        designer.reads("Write out parameter Rounds");
        designer.press("Write out");
        assertThat(designer.document().parameter("Rounds")).isEmpty();
    }

    @Test
    void tellsWhoUsesAStep() {
        designer.select("Train");
        designer.run("refactor.uses");
        designer.reads("Uses of Train");
        designer.reads("3 places");
        designer.reads("PrimaryContainer.ModelDataUrl");
        designer.press("Close");
    }

    @Test
    void deletesAStepAndTellsWhatIsToBeFilledIn() {
        designer.select("Train");
        designer.run("refactor.heal");
        designer.reads("Delete Train");
        designer.press("Delete and heal");
        assertThat(names()).doesNotContain("Train");
        designer.run("edit.undo");
        assertThat(names()).contains("Train");
    }

    @Test
    void movesAStepIntoABranch() {
        designer.select("Evaluate");
        designer.run("refactor.move");
        takeFirst();
        designer.reads("Move");
        designer.press(KeyCode.ESCAPE);
        assertThat(names()).startsWith("Prepare", "Train", "Evaluate", "ErrorIsLow");
        designer.select("Register");
        designer.run("refactor.move");
        takeFirst();
        designer.reads("Move");
        designer.press("Move");
        assertThat(designer.document().named("Register").orElseThrow().scope())
                .isEqualTo(Scope.TOP);
    }

    @Test
    void duplicatesABranchUnderNewNames() {
        designer.select("ErrorIsLow");
        designer.run("refactor.duplicateBranch");
        takeFirst();
        designer.reads("Duplicate");
        designer.press("Duplicate");
        assertThat(names()).contains("Register-copy", "CreateModel-copy", "Predict-copy");
    }
}
