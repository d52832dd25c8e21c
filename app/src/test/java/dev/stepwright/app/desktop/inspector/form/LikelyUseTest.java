package dev.stepwright.app.desktop.inspector.form;

import static dev.stepwright.model.fixtures.PipelineFixture.id;
import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.AddStep;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyUseTest {
    private static Document of(String... types) {
        Document document = pipeline().document();
        for (String type : types) {
            var add = new AddStep(StepCatalog.STANDARD.type(type), Scope.TOP, new Position(0, 0));
            document = ((Outcome.Done) add.applyTo(document)).document();
        }
        return document;
    }

    private static List<LikelyUse> uses(Document document, String from, String to) {
        return LikelyUse.of(document, StepCatalog.STANDARD, id(document, from), id(document, to));
    }

    private static List<String> words(Document document, String from, String to) {
        return uses(document, from, to).stream()
                .map(use -> use.field() + " <- " + use.output())
                .toList();
    }

    private static Document sampleWith(String type) {
        var add = new AddStep(StepCatalog.STANDARD.type(type), Scope.TOP, new Position(0, 0));
        return ((Outcome.Done) add.applyTo(new Sample().document())).document();
    }

    @Test
    void aModelIsUsedWhereModelsAreWanted() {
        assertThat(words(of("Training", "Model"), "Training", "Model"))
                .containsExactly("Model location <- S3 location of the model");
        assertThat(words(of("Training", "RegisterModel"), "Training", "RegisterModel"))
                .containsExactly("Container 1 · Model location <- S3 location of the model");
        assertThat(words(of("AutoML", "Model"), "AutoML", "Model"))
                .startsWith("Model location <- S3 location of the best model");
    }

    @Test
    void namesAreUsedInFieldsOfTheSameName() {
        assertThat(words(of("Model", "Transform"), "Model", "Transform"))
                .containsExactly("Model <- Name of the model");
        assertThat(words(of("EndpointConfig", "Endpoint"), "EndpointConfig", "Endpoint"))
                .containsExactly("Configuration <- Name of the configuration");
    }

    @Test
    void whatLiesInS3IsUsedWhereSomethingIsRead() {
        assertThat(words(sampleWith("Transform"), "Prep", "Transform"))
                .containsExactly("S3 location <- S3 location of output train");
        assertThat(words(of("Training", "Transform"), "Training", "Transform")).isEmpty();
        assertThat(words(of("Lambda", "Training"), "Lambda", "Training")).isEmpty();
    }

    @Test
    void anInputIsAddedWhereAStepListsWhatItReads() {
        Document document = sampleWith("Training");
        var editor = new PipelineEditor(document, () -> 0);
        LikelyUse use = uses(document, "Prep", "Training").getFirst();
        assertThat(use.field()).isEqualTo("Channel train · S3 location");
        editor.perform(use.edit());
        assertThat(editor.graph().into(id(document, "Training")))
                .extracting(dependency -> dependency.from())
                .containsExactly(id(document, "Prep"));
        editor.undo();
        assertThat(editor.document().text()).isEqualTo(document.text());
    }

    @Test
    void aFieldThatUsesSomethingAlreadyIsLeftAlone() {
        var sample = new Sample();
        assertThat(words(sample.document(), "Prep", "Train"))
                .noneMatch(words -> words.startsWith("Channel train"));
    }
}
