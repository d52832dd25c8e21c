package dev.stepwright.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.edit.AddParameterSet;
import dev.stepwright.model.edit.Edit;
import dev.stepwright.model.edit.Outcome;
import dev.stepwright.model.edit.SetParameterSetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.pipeline.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParameterSetsFileTest {
    private static final String DEFINITION =
            "{\"Parameters\": [{\"Name\": \"Count\", \"Type\": \"Integer\"}], \"Steps\": []}";

    @TempDir private Path folder;

    private static Opening.Opened open(Path path) throws FailureException {
        return (Opening.Opened) PipelineFile.open(path);
    }

    private static Document after(Document document, Edit edit) {
        return ((Outcome.Done) edit.applyTo(document)).document();
    }

    @Test
    void keepsTheSetsReadableBesideADefinitionThatStaysAsItIs()
            throws IOException, FailureException {
        Path path = Files.writeString(folder.resolve("p.json"), DEFINITION);
        Opening.Opened opened = open(path);
        Document changed = after(opened.document(), new AddParameterSet("dev", Optional.empty()));
        changed = after(changed, new SetParameterSetValue(0, "Count", Optional.of(Json.of(3))));
        opened.file().save(changed);

        assertThat(path).hasContent(DEFINITION);
        assertThat(folder.resolve("p.stepwright"))
                .hasContent(
                        """
                        {
                          "pipeline": {
                            "ParameterSets": [
                              {
                                "Name": "dev",
                                "Values": {
                                  "Count": 3
                                }
                              }
                            ]
                          }
                        }
                        """);
        assertThat(open(path).document().settings().parameterSet("dev").orElseThrow().texts())
                .isEqualTo(Map.of("Count", "3"));
    }
}
