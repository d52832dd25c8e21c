package dev.stepwright.app.desktop.find;

import static dev.stepwright.model.fixtures.PipelineFixture.pipeline;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.find.StepSearch.Match;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepSearchTest {
    /// prep ---> train ---> gate --True--> tell
    private static final Document DOC =
            pipeline()
                    .step("prep", "Processing")
                    .with("AppSpecification", Map.of("ImageUri", "mine.example/prepare:3"))
                    .with("Retries", 17)
                    .step("train", "Training")
                    .key("DisplayName", "Fit the model")
                    .after("prep")
                    .condition("gate")
                    .after("train")
                    .inIf("tell", "Lambda")
                    .with("FunctionArn", "arn:aws:lambda:eu-west-1:111122223333:function:tell-it")
                    .document();

    private static List<String> found(String typed) {
        return new StepSearch(StepCatalog.STANDARD)
                .find(DOC, typed).stream()
                        .map(
                                match ->
                                        DOC.step(match.step()).orElseThrow().name()
                                                + " "
                                                + match.place())
                        .toList();
    }

    @Test
    void findsByNameDisplayNameTypeAndContent() {
        assertThat(found("PREP")).containsExactly("prep NAME", "train CONTENT");
        assertThat(found("fit the")).containsExactly("train DISPLAY_NAME");
        assertThat(found("lambda")).containsExactly("tell TYPE");
        assertThat(found("mine.example")).containsExactly("prep CONTENT");
        assertThat(found("17")).containsExactly("prep CONTENT");
        assertThat(found("nothing of that")).isEmpty();
        assertThat(found("  ")).isEmpty();
    }

    @Test
    void namesThatBeginWithTheWordsComeFirst() {
        assertThat(found("t").getFirst()).isEqualTo("train NAME");
        assertThat(found("e").getFirst()).endsWith("NAME");
    }

    @Test
    void whatAHeldStepSaysIsNotFoundInItsHolder() {
        assertThat(found("function:tell")).containsExactly("tell CONTENT");
    }

    @Test
    void saysWhereTheWordsStand() {
        List<Match> matches = new StepSearch(StepCatalog.STANDARD).find(DOC, "prepare:");
        assertThat(matches).hasSize(1);
        assertThat(matches.getFirst().path())
                .containsExactly("Arguments", "AppSpecification", "ImageUri");
        assertThat(FindCard.where(matches.getFirst()))
                .isEqualTo("ImageUri: mine.example/prepare:3");
    }
}
