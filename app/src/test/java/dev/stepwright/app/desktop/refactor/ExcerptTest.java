package dev.stepwright.app.desktop.refactor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void leavesShortTextsAlone() {
        assertThat(Excerpt.of("Steps.a.X", "Steps.b.X"))
                .isEqualTo(new Excerpt("Steps.a.X", "Steps.b.X"));
    }

    @Test
    void showsWhereLongTextsDiffer() {
        assertThat(
                        Excerpt.of(
                                "s3://sagemaker-us-east-1-123456789012/AbaloneTrain",
                                "s3://sagemaker-us-east-1-123456789012/Fit"))
                .isEqualTo(
                        new Excerpt(
                                "…ker-us-east-1-123456789012/AbaloneTrain",
                                "…ker-us-east-1-123456789012/Fit"));
        assertThat(Excerpt.of("Train " + "x".repeat(60), "Fit " + "x".repeat(60)))
                .isEqualTo(
                        new Excerpt(
                                "Train " + "x".repeat(33) + "…", "Fit " + "x".repeat(35) + "…"));
    }
}
