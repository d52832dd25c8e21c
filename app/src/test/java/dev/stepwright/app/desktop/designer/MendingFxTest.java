package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.workspace.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person mends a broken definition, with keys in its text or with what is offered.
@Tag("fx")
class MendingFxTest {
    private static final String GOOD = Samples.first().document().text();

    @TempDir Path folder;

    private Path file;
    private OpenDesigner designer;

    @BeforeEach
    void place() {
        file = folder.resolve("abalone.json");
    }

    @AfterEach
    void close() {
        designer.close();
    }

    private void open(String text) throws IOException {
        Files.writeString(file, text);
        designer = OpenDesigner.on(file);
        designer.view();
    }

    private static String with(String good, String bad) {
        assertThat(GOOD).contains(good);
        return GOOD.replace(good, bad);
    }

    private String saved() throws IOException {
        return Files.readString(file);
    }

    @Test
    void opensATextThatIsNoDefinitionAndDrawsItOnceItIsMended() throws IOException {
        open(with("\"Metadata\": {},", "\"Metadata\": {}"));
        designer.reads("Line 4, column 3");
        designer.until("the keys in the text", () -> designer.view().document().isDraft());
        assertThat(designer.isInText()).isTrue();
        designer.press(KeyCode.F8);
        designer.press(KeyCode.UP);
        designer.press(KeyCode.END);
        designer.type(",");
        designer.press(KeyCode.S, false, true, false);
        assertThat(designer.document().steps()).hasSize(8);
        assertThat(saved()).isEqualTo(GOOD);
        assertThat(designer.view().document().isDirty()).isFalse();
    }

    @Test
    void savesATextThatIsNoDefinitionAsItIs() throws IOException {
        open(GOOD);
        designer.goToText();
        designer.type("x");
        designer.press(KeyCode.S, false, true, false);
        designer.reads("The text of abalone.json is no definition yet");
        assertThat(designer.view().document().isDirty()).isTrue();
        designer.press("Save the text");
        assertThat(saved()).isEqualTo("x" + GOOD);
        assertThat(designer.view().document().isDirty()).isFalse();
        assertThat(designer.document().steps()).hasSize(8);
    }

    @Test
    void asksBeforeATextThatIsNoDefinitionIsLost() throws IOException {
        open(GOOD);
        designer.goToText();
        designer.type("x");
        designer.run("file.close");
        designer.reads("Save changes to abalone.json?");
        assertThat(saved()).isEqualTo(GOOD);
    }

    @Test
    void goesToAProblemInTheTextAndFixesItThere() throws IOException {
        open(with("\"InstanceCount\": 1,", "\"InstanceCount\": \"1\","));
        designer.reads("3 warnings");
        designer.goToText();
        designer.press(KeyCode.F8);
        designer.reads("Prepare has “1” as");
        designer.press(KeyCode.ENTER, false, false, true);
        designer.press("Fix all of this kind");
        assertThat(designer.document().text()).isEqualTo(GOOD);
        designer.until("the keys back in the text", designer::isInText);
        designer.run("edit.undo");
        assertThat(designer.document().text()).isNotEqualTo(GOOD);
    }

    @Test
    void mutesAProblemWithAReasonThatIsKept() throws IOException {
        open(with("\"Get\": \"Parameters.Rounds\"", "\"Get\": \"Parameters.HighestError\""));
        designer.reads("1 hint");
        designer.run("view.problems");
        designer.press(KeyCode.CONTEXT_MENU);
        designer.choose("Mute …");
        designer.until("the question", designer::isInField);
        designer.type("It is for later");
        designer.press("Mute");
        designer.reads("1 muted");
        designer.run("file.save");
        assertThat(Files.readString(folder.resolve("abalone.stepwright")))
                .contains("It is for later", "PARAM_UNUSED");
        designer.run("edit.undo");
        designer.reads("1 hint");
    }

    @Test
    void writesADefinitionOfOneLineAsItWasAndAnewWhenAsked() throws IOException {
        String line =
                "{\"Version\": \"2020-12-01\", \"Metadata\": {}, \"Parameters\": [], \"Steps\": [{\"Name\": \"Stop\","
                        + " \"Type\": \"Fail\", \"Arguments\": {\"ErrorMessage\": \"no\"}}]}";
        open(line);
        designer.run("view.definition");
        designer.reads("14 lines");
        designer.press("Format");
        designer.run("file.save");
        assertThat(saved()).startsWith("{\n  \"Version\": \"2020-12-01\",\n");
        designer.run("edit.undo");
        designer.run("file.save");
        assertThat(saved()).isEqualTo(line);
    }
}
