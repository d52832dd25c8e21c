package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.RemoveSteps;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A definition on one line, as SDKs write it.
class ShownFileTest {
    private static final String LINE =
            "{\"Version\": \"2020-12-01\", \"Parameters\": [], \"Steps\": [{\"Name\": \"A\", \"Type\": \"Fail\","
                    + " \"Arguments\": {\"ErrorMessage\":\"\\u0041  is  odd\"}}, {\"Name\": \"B\", \"Type\": \"Fail\"}]}\n";

    private final PipelineEditor editor = new PipelineEditor(PipelineFixture.read(LINE), () -> 0);
    private final DefinitionViewModel model =
            DefinitionViewModel.of(PipelineEditorPort.of(editor, List::of));

    private Optional<DefinitionViewModel.Refusal> type(String text) {
        return model.take(model.read(model.document(), text));
    }

    private ShownFile shown() {
        return model.shown(editor.document().file());
    }

    private Step step(String name) {
        return editor.document().named(name).orElseThrow();
    }

    @Test
    void isShownWithEveryMemberOnALineOfItsOwn() {
        assertThat(model.text())
                .startsWith("{\n  \"Version\": \"2020-12-01\",\n  \"Parameters\": [],\n")
                .contains("      \"Name\": \"B\",\n");
        assertThat(editor.document().text()).isEqualTo(LINE);
    }

    @Test
    void changesOnlyWhatWasTypedInTheFile() {
        String typed = model.text().replace("\"B\"", "\"Bad\"");
        assertThat(type(typed)).isEmpty();
        assertThat(editor.document().text()).isEqualTo(LINE.replace("\"B\"", "\"Bad\""));
        assertThat(model.text()).isEqualTo(typed);
    }

    @Test
    void keepsWhiteSpaceThatWasTypedInTheView() {
        String typed = model.text().replace("\"B\",", "\n\n\"B\",");
        assertThat(type(typed)).isEmpty();
        assertThat(editor.history().size()).isZero();
        assertThat(model.text()).isEqualTo(typed);
    }

    @Test
    void followsAnEditByWhatItChanged() {
        ShownFile before = shown();
        editor.perform(
                new SetValue(
                        step("A").id(),
                        Pointer.parse("/Arguments/ErrorMessage"),
                        Optional.of(Json.of("No"))));
        List<TextPatch> patches = DefinitionViewModel.patches(before, shown());
        assertThat(patches).hasSize(1);
        assertThat(patches.getFirst().text()).contains("No").doesNotContain("\n");
        assertThat(model.text()).isEqualTo(ShownFile.of(editor.document().file()).view().text());
    }

    @Test
    void followsAStepThatGoesAndComesBack() {
        model.shown(editor.document().file());
        editor.perform(new RemoveSteps(Set.of(step("B").id())));
        assertThat(model.text()).isEqualTo(ShownFile.of(editor.document().file()).view().text());
        editor.undo();
        assertThat(model.text()).isEqualTo(ShownFile.of(editor.document().file()).view().text());
    }

    @Test
    void isWrittenAsShownWhenThatIsWanted() {
        String view = model.text();
        model.format();
        assertThat(editor.document().text()).isEqualTo(view + "\n");
        assertThat(shown().isSpread()).isFalse();
        editor.undo();
        assertThat(editor.document().text()).isEqualTo(LINE);
    }

    @Test
    void isTheFileItselfWhereThatHasLines() {
        var read = (JsonFile.Reading.Read) JsonFile.read("{\n \"Steps\": []\n}");
        assertThat(ShownFile.of(read.file()).view()).isSameAs(read.file());
    }
}
