package dev.stepwright.model.fix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.fix.FixPreview.Kind;
import dev.stepwright.model.fix.FixPreview.Line;
import dev.stepwright.model.fixtures.PipelineFixture;
import org.junit.jupiter.api.Test;

class FixPreviewTest {
    private static FixPreview preview(String before, String after) {
        return FixPreview.of(PipelineFixture.read(before), PipelineFixture.read(after));
    }

    @Test
    void showsTheOneLineThatDiffers() {
        assertThat(
                        preview(
                                        "{\n  \"Version\": \"1\",\n  \"Steps\": []\n}",
                                        "{\n  \"Version\": \"2\",\n  \"Steps\": []\n}")
                                .lines())
                .containsExactly(
                        new Line(Kind.REMOVED, "\"Version\": \"1\","),
                        new Line(Kind.ADDED, "\"Version\": \"2\","));
    }

    @Test
    void showsWhatIsAddedWithTheLinesAround() {
        assertThat(preview("{\n  \"Steps\": []\n}", "{\n  \"Steps\": [],\n  \"A\": 1\n}").lines())
                .containsExactly(
                        new Line(Kind.SAME, "{"),
                        new Line(Kind.REMOVED, "  \"Steps\": []"),
                        new Line(Kind.ADDED, "  \"Steps\": [],"),
                        new Line(Kind.ADDED, "  \"A\": 1"),
                        new Line(Kind.SAME, "}"));
    }

    @Test
    void cutsLongLinesAroundTheDifference() {
        String long1 = "{\"Metadata\":{\"a\":\"" + "x".repeat(200) + "1\"},\"Steps\":[]}";

        assertThat(preview(long1, long1.replace("x1", "x2")).lines())
                .allSatisfy(line -> assertThat(line.text()).hasSizeLessThan(100).startsWith("…x"));
    }

    @Test
    void showsNothingWhereNothingChanges() {
        assertThat(preview("{\"Steps\":[]}", "{\"Steps\":[]}").lines()).isEmpty();
    }
}
