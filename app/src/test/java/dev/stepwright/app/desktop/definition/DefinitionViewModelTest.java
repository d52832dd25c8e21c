package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.model.check.Location;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefinitionViewModelTest {
    private final PipelineEditor editor =
            new PipelineEditor(
                    PipelineFixture.read(
                            "\ufeff{\r\n  \"Steps\": [\r\n    {\"Name\": \"A\", \"Type\": \"Fail\"}\r\n  ]\r\n}\r\n"),
                    () -> 0);
    private final DefinitionViewModel model =
            DefinitionViewModel.of(PipelineEditorPort.of(editor, List::of));

    private Optional<DefinitionViewModel.Refusal> type(String text) {
        return model.take(model.read(model.document(), text));
    }

    @Test
    void keepsLineEndsAndMarkOfWhatWasNotTyped() {
        String typed = model.text().replace("\"A\",", "\"B\",\n    ");
        assertThat(type(typed)).isEmpty();
        assertThat(editor.document().text())
                .isEqualTo(
                        "\ufeff{\r\n  \"Steps\": [\r\n    {\"Name\": \"B\",\r\n     \"Type\": \"Fail\"}\r\n  ]\r\n}\r\n");
        assertThat(editor.history().size()).isEqualTo(1);
    }

    @Test
    void leavesTheLastGoodDocumentWhileTheTextIsNone() {
        var before = editor.document();
        assertThat(type(model.text().replace("]", "")).orElseThrow().words()).startsWith("Line ");
        assertThat(editor.document()).isSameAs(before);
    }

    @Test
    void makesNoEditOfTheSameText() {
        assertThat(type(model.text())).isEmpty();
        assertThat(editor.history().size()).isZero();
    }

    @Test
    void findsTheLineOfAProblem() {
        var step = editor.document().steps().getFirst().id();
        assertThat(model.place(Location.of(step, Pointer.of("Type"))).line()).isEqualTo(3);
    }
}
