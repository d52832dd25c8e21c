package dev.stepwright.app.cli;

import static dev.stepwright.app.cli.Calls.stepwright;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.cli.Calls.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphCommandTest {
    /// Eval is read twice in the same way, which is one dependency.
    private static final String TEXT =
            """
            {"Steps": [
              {"Name": "Eval", "Type": "Processing"},
              {"Name": "Gate", "Type": "Condition", "DependsOn": [{"Step": "Eval", "Trigger": "Any"}], "Arguments": {
                "Conditions": [{"Std:JsonGet": {"PropertyFile": {"Get": "Steps.Eval.PropertyFiles.Report"}, "Path": "a.b"}},
                               {"Std:JsonGet": {"PropertyFile": {"Get": "Steps.Eval.PropertyFiles.Report"}, "Path": "c"}}],
                "IfSteps": [{"Name": "Use", "Type": "Lambda", "Arguments": {"x": {"Get": "Steps.Eval.ProcessingJobArn"}}}],
                "ElseSteps": [{"Type": "Fail"}]}}]}
            """;

    @TempDir Path folder;

    @Test
    void printsOneDependencyALine() throws IOException {
        assertThat(stepwright("graph", file(TEXT)))
                .isEqualTo(
                        new Answer(
                                0,
                                """
                                Eval -> Gate  DEPENDS_ON  Any
                                Eval -> Gate  PROPERTY_FILE  PropertyFiles.Report
                                Eval -> Use  PROPERTY  ProcessingJobArn
                                Gate -> Use  BRANCH_IF
                                Gate -> (no name)  BRANCH_ELSE
                                """,
                                ""));
    }

    @Test
    void printsNodesAndEdgesAsJson() throws IOException {
        String out = stepwright("graph", file(TEXT), "--format", "json").out();

        assertThat(out.replaceAll("(?<=[\\[{])\\s+|\\s+(?=[\\]}])", "").replaceAll("\\s+", " "))
                .isEqualTo(
                        "{\"nodes\": ["
                                + "{\"name\": \"Eval\", \"type\": \"Processing\", \"condition\": null, \"branch\": null}, "
                                + "{\"name\": \"Gate\", \"type\": \"Condition\", \"condition\": null, \"branch\": null}, "
                                + "{\"name\": \"Use\", \"type\": \"Lambda\", \"condition\": \"Gate\", \"branch\": \"IF\"}, "
                                + "{\"name\": null, \"type\": \"Fail\", \"condition\": \"Gate\", \"branch\": \"ELSE\"}], "
                                + "\"edges\": ["
                                + "{\"from\": \"Eval\", \"to\": \"Gate\", \"kind\": \"DEPENDS_ON\", \"detail\": \"Any\"}, "
                                + "{\"from\": \"Eval\", \"to\": \"Gate\", \"kind\": \"PROPERTY_FILE\", \"detail\": \"PropertyFiles.Report\"}, "
                                + "{\"from\": \"Eval\", \"to\": \"Use\", \"kind\": \"PROPERTY\", \"detail\": \"ProcessingJobArn\"}, "
                                + "{\"from\": \"Gate\", \"to\": \"Use\", \"kind\": \"BRANCH_IF\", \"detail\": null}, "
                                + "{\"from\": \"Gate\", \"to\": null, \"kind\": \"BRANCH_ELSE\", \"detail\": null}]} ");
    }

    @Test
    void saysOnStandardErrorWhyAFileCannotBeRead() throws IOException {
        Path file = file("[]");

        assertThat(stepwright("graph", file))
                .isEqualTo(
                        new Answer(
                                2,
                                "",
                                file
                                        + ":1:1: error STEPS_MISSING The file holds a list, but a pipeline definition is an object with a list \"Steps\".\n"));
        assertThat(stepwright("graph", folder).err())
                .isEqualTo(
                        "%1$s:1:1: error FILE_IS_FOLDER %1$s is a folder; give the file of a pipeline definition.\n"
                                .formatted(folder));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("a.json"), text);
    }
}
