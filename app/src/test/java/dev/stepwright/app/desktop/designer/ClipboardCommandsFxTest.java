package dev.stepwright.app.desktop.designer;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PasteSteps;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Fragment;
import dev.stepwright.model.pipeline.Scope;
import java.util.List;
import java.util.Set;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class ClipboardCommandsFxTest {
    /// prep ---> train
    private static final Document DOC =
            pipeline()
                    .parameter("Type", "String", "ml.m5.large")
                    .step("prep", "Processing")
                    .step("train", "Training")
                    .after("prep")
                    .uses("Input", "Steps.prep.ProcessingJobName")
                    .uses("Type", "Parameters.Type")
                    .document();

    private static final Fragment TRAIN =
            Fragment.of(DOC, Set.of(id(DOC, "train")), Set.of("Type"));

    private static String told(Document before, boolean keepsOrder) {
        var edit = new PasteSteps(TRAIN, Scope.TOP, List.of(), keepsOrder);
        var after = ((Outcome.Done) edit.applyTo(before)).document();
        return ClipboardCommands.pasted(before, after, TRAIN, keepsOrder);
    }

    @Test
    void saysWhatAPersonWouldNotSeeAtOnce() {
        assertThat(told(DOC, true)).isEqualTo("Pasted train2.");
        assertThat(told(DOC, false)).isEqualTo("Pasted train2. The copy does not wait for prep.");
        assertThat(told(Document.empty(), true))
                .isEqualTo("Pasted train. prep is referred to, but not in this pipeline.");
        assertThat(told(pipeline().parameter("Type", "String", "other").document(), true))
                .endsWith(
                        "Parameters of the same name have other values here, so Type2 was added.");
    }

    @Test
    void theClipboardHoldsTextAndWhereTheCardsStood() {
        var clipboard = new StepClipboard();
        var corners = List.of(new Point(8, -16.5));
        Fx.run(() -> clipboard.put(TRAIN, corners));
        assertThat(Fx.call(() -> Clipboard.getSystemClipboard().getString()))
                .isEqualTo(TRAIN.text());
        assertThat(Fx.call(clipboard::corners)).isEqualTo(corners);
        assertThat(Fx.call(clipboard::read)).isInstanceOf(Fragment.Reading.Read.class);
        Fx.run(
                () -> {
                    var text = new ClipboardContent();
                    text.putString(DOC.text());
                    Clipboard.getSystemClipboard().setContent(text);
                });
        assertThat(Fx.call(clipboard::corners)).isEmpty();
    }
}
