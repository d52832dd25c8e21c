package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.shell.RunDialog;
import dev.stepwright.app.desktop.shell.RunDialog.Preset;
import dev.stepwright.model.fixtures.PipelineFixture;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.PipelineSettings;
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
                            """)
                    .withSettings(
                            settings(
                                    """
                                    {"ParameterSets": [{"Name": "dev", "Values": {"Count": 1, "Needed": "s3://dev"}},
                                      {"Values": {"Count": 7}}, {"Name": "dev", "Values": {"Count": 8}}]}
                                    """));

    private static PipelineSettings settings(String json) {
        var read = (JsonFile.Reading.Read) JsonFile.read(json);
        return new PipelineSettings((JsonObject) read.file().root());
    }

    private final List<Preset> presets = RunParameters.presets(document);

    private List<RunDialog.Parameter> parameters(String preset, Map<String, String> typed) {
        return RunParameters.of(document, RunParameters.preset(presets, preset), typed);
    }

    @Test
    void asksForEachWithItsDefaultAndItsChoices() {
        assertThat(parameters("Default values", Map.of()))
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
    void offersTheDefaultsAndEachSetWithTheDefaultsOfWhatItLeavesOut() {
        assertThat(presets)
                .containsExactly(
                        new Preset(
                                "Default values",
                                Map.of("Bucket", "b", "Count", "2", "Fast", "false")),
                        new Preset(
                                "dev",
                                Map.of(
                                        "Bucket",
                                        "b",
                                        "Count",
                                        "1",
                                        "Fast",
                                        "false",
                                        "Needed",
                                        "s3://dev")));
    }

    @Test
    void goesBackToTheDefaultsWhenTheSetIsGone() {
        assertThat(RunParameters.preset(presets, "prod").name()).isEqualTo("Default values");
    }

    @Test
    void offersWhatWasTypedLastTime() {
        assertThat(parameters("dev", Map.of("Count", "5")))
                .extracting(parameter -> parameter.value().orElse("-"))
                .containsExactly("b", "5", "false", "s3://dev");
    }

    @Test
    void remembersOnlyWhatWasTypedOtherwiseThanTheSetHasIt() {
        assertThat(
                        RunParameters.typed(
                                Map.of("Bucket", "b", "Count", "1", "Needed", "s3://x"),
                                RunParameters.preset(presets, "dev")))
                .isEqualTo(Map.of("Needed", "s3://x"));
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
