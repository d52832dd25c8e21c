package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.shell.RunDialog;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.pipeline.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RunParametersTest {
    private final Document document =
            PipelineFixture.read(
                    """
                    {"Parameters": [
                      {"Name": "Bucket", "Type": "String", "DefaultValue": "b", "EnumValues": ["b", "c"]},
                      {"Name": "Count", "Type": "Integer", "DefaultValue": 2},
                      {"Name": "Fast", "Type": "Boolean", "DefaultValue": false},
                      {"Name": "Needed", "Type": "String", "Description": "Where to write"},
                      {"Type": "String"}
                    ], "Steps": []}
                    """);

    @Test
    void asksForEachWithItsDefaultAndItsChoices() {
        assertThat(RunParameters.of(document, Map.of()))
                .containsExactly(
                        new RunDialog.Parameter(
                                "Bucket", "String", Optional.of("b"), List.of("b", "c"), ""),
                        new RunDialog.Parameter(
                                "Count", "Integer", Optional.of("2"), List.of(), ""),
                        new RunDialog.Parameter(
                                "Fast",
                                "Boolean",
                                Optional.of("false"),
                                List.of("true", "false"),
                                ""),
                        new RunDialog.Parameter(
                                "Needed", "String", Optional.empty(), List.of(), "Where to write"));
    }

    @Test
    void offersWhatWasGivenLastTime() {
        assertThat(RunParameters.of(document, Map.of("Count", "5", "Needed", "s3://x")))
                .extracting(parameter -> parameter.value().orElse("-"))
                .containsExactly("b", "5", "false", "s3://x");
    }

    @Test
    void givesOnlyWhatDiffersFromTheDefaults() {
        assertThat(
                        RunParameters.changed(
                                document,
                                Map.of("Bucket", "b", "Count", "5", "Fast", "false", "Needed", "")))
                .isEqualTo(Map.of("Count", "5", "Needed", ""));
    }
}
