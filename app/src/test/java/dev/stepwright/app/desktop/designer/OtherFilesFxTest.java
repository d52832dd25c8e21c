package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that another program wrote, or that hold a definition in a form of their own.
@Tag("fx")
class OtherFilesFxTest {
    private static final String MINE =
            """
            {
              "Version": "2020-12-01",
              "Steps": [
                {
                  "Name": "Mine",
                  "Type": "Fail",
                  "Arguments": {"ErrorMessage": "no"}
                }
              ]
            }
            """;
    private static final String QUOTED = Json.of(MINE).text();

    @TempDir Path folder;

    private OpenDesigner designer;

    @AfterEach
    void close() {
        designer.close();
    }

    private Path open(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        designer = OpenDesigner.on(file);
        return file;
    }

    private boolean has(String step) {
        return designer.document().named(step).isPresent();
    }

    private void changeOutside(Path file) throws IOException {
        designer.view();
        Files.writeString(file, MINE.replace("Mine", "Theirs"));
        designer.reads("p.json was changed by another program.");
    }

    @Test
    void reloadsWhatAnotherProgramWrote() throws IOException {
        changeOutside(open("p.json", MINE));
        designer.press("Reload");
        designer.until("the other step", () -> has("Theirs"));
        designer.run("edit.undo");
        assertThat(has("Mine")).isTrue();
    }

    @Test
    void keepsMineAndAsksBeforeItReplacesTheirs() throws IOException {
        Path file = open("p.json", MINE);
        changeOutside(file);
        designer.press("Keep mine");
        designer.run("file.save");
        designer.reads("p.json was changed by another program");
        assertThat(Files.readString(file)).contains("Theirs");
        designer.press("Overwrite");
        assertThat(Files.readString(file)).isEqualTo(MINE);
    }

    @Test
    void comparesMineWithTheirs() throws IOException {
        changeOutside(open("p.json", MINE));
        designer.press("Compare");
        designer.reads("p.json: the file and what is open here");
        assertThat(designer.words()).contains("In the file now", "Open here");
        designer.until(
                "the lines of both",
                () -> designer.words().stream().anyMatch(line -> line.contains("\"Theirs\"")));
        designer.press("Reload");
        designer.until("the other step", () -> has("Theirs"));
    }

    private static String form(String kind) {
        return switch (kind) {
            case "describe" ->
                    "{\"PipelineArn\": \"arn:aws:sagemaker:eu-west-1:111122223333:pipeline/p\","
                            + " \"PipelineName\": \"p\", \"PipelineDefinition\": "
                            + QUOTED
                            + "}";
            case "cloudformation" ->
                    "{\"Resources\": {\"Pipe\": {\"Type\": \"AWS::SageMaker::Pipeline\", \"Properties\":"
                            + " {\"PipelineName\": \"p\", \"PipelineDefinition\": {\"PipelineDefinitionBody\": "
                            + QUOTED
                            + "}}}}}";
            case "terraform" ->
                    "resource \"aws_sagemaker_pipeline\" \"p\" {\n  pipeline_name = \"p\"\n  pipeline_definition = <<EOT\n"
                            + MINE
                            + "EOT\n}\n";
            case "python" -> MINE.replace('"', '\'');
            default -> throw new IllegalArgumentException(kind);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "describe, a.json, a DescribePipeline answer",
        "cloudformation, a.json, a CloudFormation template",
        "terraform, a.tf, a Terraform",
        "python, a.txt, "
    })
    void offersTheDefinitionInAFormOfItsOwn(String kind, String name, String words)
            throws IOException {
        String text = form(kind);
        Path file = open(name, text);
        designer.reads(name + " is " + (words == null ? "" : words));
        designer.press("Open the definition");
        designer.until("the pipeline", () -> has("Mine"));
        assertThat(designer.view().document().isDirty()).isTrue();
        assertThat(designer.view().document().name()).isEqualTo("a.pipeline.json");
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void asksWhichSideOfAConflictIsMeant() throws IOException {
        String text =
                MINE.replace(
                        "      \"Name\": \"Mine\",\n",
                        "<<<<<<< HEAD\n      \"Name\": \"Mine\",\n=======\n      \"Name\": \"Theirs\",\n>>>>>>> other\n");
        open("p.json", text);
        designer.reads("p.json is");
        designer.until(
                "two answers",
                () ->
                        designer.words().stream().filter(word -> word.startsWith("Open ")).count()
                                > 1);
    }

    @Test
    void mendsLegacyConditionsByTheirFix() throws IOException {
        open(
                "p.json",
                """
                {
                  "Version": "2020-12-01",
                  "Steps": [
                    {
                      "Name": "Gate",
                      "Type": "Condition",
                      "Arguments": {
                        "Conditions": [
                          {"Type": "In", "Value": {"Get": "Execution.PipelineName"}, "In": ["a"]},
                          {"Type": "Not", "Expression": {"Type": "Equals", "LeftValue": {"Get": "Execution.PipelineName"}, "RightValue": "a"}}
                        ],
                        "IfSteps": [{"Name": "Stop", "Type": "Fail", "Arguments": {"ErrorMessage": "no"}}],
                        "ElseSteps": []
                      }
                    }
                  ]
                }
                """);
        designer.reads("3 errors");
        designer.run("view.problems");
        designer.run("problems.fix");
        designer.press("Fix all of this kind");
        assertThat(designer.document().text())
                .contains("\"Condition\":", "\"QueryValue\":", "\"Values\":")
                .doesNotContain("\"Expression\":");
    }
}
