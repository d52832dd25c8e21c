package dev.stepwright.model.edit;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PipelineEditorTest {
    private final Document document = pipeline().step("a", "Lambda").step("b", "Lambda").document();
    private final AtomicLong time = new AtomicLong();
    private final PipelineEditor editor = new PipelineEditor(document, time::get);

    private SetValue type(String value) {
        return new SetValue(id(document, "a"), Pointer.of("Description"), Json.of(value));
    }

    @Test
    void makesTypingInOneFieldOneStepOfTheHistory() {
        editor.perform(type("h"));
        time.addAndGet(400);
        editor.perform(type("he"));
        assertThat(editor.history().size()).isEqualTo(1);
        time.addAndGet(600);
        editor.perform(type("hello"));
        assertThat(editor.history().size()).isEqualTo(2);
        editor.undo();
        editor.undo();
        assertThat(editor.document().text()).isEqualTo(document.text());
    }

    @Test
    void undoesFiveHundredEditsAndMore() {
        for (int i = 0; i < 600; i++) {
            time.addAndGet(1000);
            editor.perform(type("text " + i));
        }
        int undone = 0;
        while (editor.undo()) {
            undone++;
        }
        assertThat(undone).isEqualTo(600);
        assertThat(editor.document().text()).isEqualTo(document.text());
    }

    @Test
    void knowsWhetherAnythingDiffersFromTheFile() {
        assertThat(editor.isDirty()).isFalse();
        editor.perform(type("x"));
        assertThat(editor.isDirty()).isTrue();
        editor.undo();
        assertThat(editor.isDirty()).isFalse();
        editor.redo();
        editor.saved(editor.document());
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void leavesNoTraceOfAnEditThatChangesNothing() {
        editor.perform(new RenameStep(id(document, "a"), "a"));
        assertThat(editor.history().size()).isZero();
        assertThat(editor.revision()).isZero();
    }

    @Test
    void tellsWhatWasTouchedAndWhatIsGone() {
        var changes = new ArrayList<Change>();
        editor.listen(changes::add);
        editor.perform(type("x"));
        editor.perform(new RemoveSteps(Set.of(id(document, "b"))));
        editor.undo();
        assertThat(changes)
                .extracting(Change::touched)
                .containsExactly(Set.of(id(document, "a")), Set.of(), Set.of(id(document, "b")));
        assertThat(changes)
                .extracting(Change::removed)
                .containsExactly(Set.of(), Set.of(id(document, "b")), Set.of());
    }

    @Test
    void refusesEditsFromInsideAListener() {
        editor.listen(_ -> editor.undo());
        assertThatThrownBy(() -> editor.perform(type("x")))
                .isInstanceOf(IllegalStateException.class);
    }
}
