package dev.stepwright.app.cli;

import static dev.stepwright.app.cli.Calls.stepwright;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.cli.Calls.Answer;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.json.Pointer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class ValidateCommandTest {
    private static final String GOOD =
            """
            {"Version": "2020-12-01", "Steps": [
              {"Name": "A", "Type": "Lambda", "Arguments": {}, "FunctionArn": "arn:aws:lambda:eu-west-1:111122223333:function:f", "OutputParameters": []},
              {"Name": "B", "Type": "Fail", "Arguments": {"ErrorMessage": "e"}%s}]}
            """;

    @TempDir Path folder;

    @Test
    void printsProblemsByTheirPlaceAndTheirSumElsewhere() throws IOException {
        Path file =
                file("a.json", GOOD.formatted(", \"DependsOn\": [\"A\",\n\"Later\\n\", \"No\"]"));

        Answer answer = stepwright("validate", file);

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                1,
                                """
                                %1$s:4:1: error DANGLING_DEPENDS_ON “B” waits for “Later\u0020”, but no step has that name.
                                %1$s:4:12: error DANGLING_DEPENDS_ON “B” waits for “No”, but no step has that name.
                                """
                                        .formatted(file),
                                "2 errors in %s.\n".formatted(file)));
    }

    @Test
    void saysThatNothingIsWrong() throws IOException {
        Path file = file("a.json", GOOD.formatted(", \"DependsOn\": [\"A\"]"));

        assertThat(stepwright("validate", file))
                .isEqualTo(new Answer(0, "", "No problems in %s.\n".formatted(file)));
        assertThat(stepwright("validate", file, "--format", "json"))
                .isEqualTo(new Answer(0, "[]\n", ""));
    }

    @Test
    void tellsACodeFileThatIsMissingBesideTheDefinition() throws IOException {
        Path file =
                file(
                        "code.json",
                        """
                        {"Version": "2020-12-01", "Steps": [{"Name": "Prep", "Type": "Lambda",
                        "FunctionArn": "arn:aws:lambda:eu-west-1:111122223333:function:Prep",
                        "Arguments": {}, "OutputParameters": []}]}
                        """);
        file(
                "code.stepwright",
                """
                {"steps": {"Prep": {"code": {"/FunctionArn":
                  {"kind": "lambda", "file": "prep.py", "function": "run"}}}}}
                """);

        Answer missing = stepwright("validate", file);
        assertThat(missing)
                .isEqualTo(
                        new Answer(
                                1,
                                "%s:2:16: error CODE_FILE_MISSING “Prep” runs “prep.py”, which is not there: “%s” was looked for.\n"
                                        .formatted(file, folder.resolve("prep.py")),
                                "1 error in %s.\n".formatted(file)));
        assertThat(stepwright("validate", file, "--format", "json").out())
                .contains("\"pointer\": \"/Steps/0/FunctionArn\"", "\"line\": 2");

        file("prep.py", "def run(event, context):\n    return {}\n");
        assertThat(stepwright("validate", file).code()).isZero();
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Path broken = file("broken.json", "{\"Steps\": [\n,]}");
        Path missing = folder.resolve("missing.json");
        Path good = file("good.json", GOOD.formatted(", \"DependsOn\": [\"A\", \"No\"]"));

        Answer answer = stepwright("validate", broken, missing, good);

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out())
                .isEqualTo(
                        """
                        %s:2:1: error JSON_SYNTAX There is “,” where a value belongs.
                        %s:1:1: error FILE_NOT_FOUND There is no file %s; check its path.
                        %s:3:88: error DANGLING_DEPENDS_ON “B” waits for “No”, but no step has that name.
                        """
                                .formatted(broken, missing, missing, good));
    }

    @Test
    void saysOneLineAboutOneFileThatCannotBeRead() throws IOException {
        Path broken = file("broken.json", "{}");

        assertThat(stepwright("validate", broken))
                .isEqualTo(
                        new Answer(
                                2,
                                broken
                                        + ":1:1: error STEPS_MISSING There is no list \"Steps\", so this is no pipeline definition.\n",
                                ""));
    }

    @Test
    void printsProblemsAsJson() throws IOException {
        Path broken = file("broken.json", "{\"Steps\": [\n,]}");
        Path file = file("a.json", GOOD.formatted(", \"DependsOn\": [\"A\", \"No\"]"));

        Answer answer = stepwright("validate", "--format", "json", broken, file);

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                2,
                                """
                                [
                                  {
                                    "file": "%s",
                                    "line": 2,
                                    "column": 1,
                                    "pointer": "",
                                    "step": null,
                                    "severity": "error",
                                    "rule": "JSON_SYNTAX",
                                    "message": "There is “,” where a value belongs.",
                                    "fix": null
                                  },
                                  {
                                    "file": "%s",
                                    "line": 3,
                                    "column": 88,
                                    "pointer": "/Steps/1/DependsOn/1",
                                    "step": "B",
                                    "severity": "error",
                                    "rule": "DANGLING_DEPENDS_ON",
                                    "message": "“B” waits for “No”, but no step has that name.",
                                    "fix": "Do not wait for “No”"
                                  }
                                ]
                                """
                                        .formatted(broken, file),
                                ""));
    }

    @Test
    void makesTheSafeFixesAndTellsEach() throws IOException {
        Path file = file("a.json", GOOD.formatted(", \"DependsOn\": [\"A\", \"A\", \"No\"]"));

        Answer answer = stepwright("validate", "--fix", file);

        assertThat(answer)
                .isEqualTo(
                        new Answer(
                                1,
                                """
                                %1$s:3:88: fixed DEPENDS_ON_DUP in “B”: Remove the duplicate
                                %1$s:3:88: error DANGLING_DEPENDS_ON “B” waits for “No”, but no step has that name.
                                """
                                        .formatted(file),
                                "1 error in %s.\n".formatted(file)));
        assertThat(file).hasContent(GOOD.formatted(", \"DependsOn\": [\"A\", \"No\"]"));
    }

    @Test
    void leavesAFileAloneInWhichNothingIsSafeToFix() throws IOException {
        Path file = file("a.json", GOOD.formatted(", \"DependsOn\": [\"A\", \"No\"]"));
        FileTime old = FileTime.from(Instant.EPOCH);
        Files.setLastModifiedTime(file, old);

        assertThat(stepwright("validate", "--fix", "--format", "json", file).err()).isEmpty();
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(old);
    }

    private Path muted() throws IOException {
        Path file = file("a.json", GOOD.formatted(", \"DependsOn\": [\"A\", \"A\", \"No\"]"));
        file(
                "a.stepwright",
                """
                {"pipeline": {"MutedProblems": [
                  {"rule": "DANGLING_DEPENDS_ON", "step": "B", "reason": "comes <soon>"}]}}
                """);
        return file;
    }

    @Test
    void honoursWhatIsMutedAndSaysHowMuch() throws IOException {
        Path file = muted();

        assertThat(stepwright("validate", file))
                .isEqualTo(
                        new Answer(
                                0,
                                file
                                        + ":3:88: warning DEPENDS_ON_DUP “B” waits for “A” twice; once is enough.\n",
                                "1 warning in %s (1 muted).\n".formatted(file)));
    }

    @Test
    void reportsForCodeReview() throws IOException {
        Path file = muted();

        JsonObject report = (JsonObject) read(stepwright("validate", "--format", "sarif", file));

        assertThat(report.text("version")).contains("2.1.0");
        Json run = report.array("runs").orElseThrow().get(0);
        assertThat(run.at(Pointer.parse("/tool/driver/rules/0/id")).orElseThrow())
                .hasToString("\"DEPENDS_ON_DUP\"");
        assertThat(run.at(Pointer.parse("/results/0/ruleIndex")).orElseThrow()).hasToString("0");
        assertThat(run.at(Pointer.parse("/results/0/level")).orElseThrow())
                .hasToString("\"warning\"");
        assertThat(
                        run.at(Pointer.parse("/results/0/locations/0/physicalLocation/region"))
                                .orElseThrow()
                                .sameValue(Json.of(Map.of("startLine", 3, "startColumn", 88))))
                .isTrue();
        assertThat(run.at(Pointer.parse("/results/1/suppressions/0/justification")).orElseThrow())
                .hasToString("\"comes <soon>\"");
    }

    private static Json read(Answer answer) {
        return ((JsonFile.Reading.Read) JsonFile.read(answer.out())).file().root();
    }

    @Test
    void reportsForContinuousIntegration() throws Exception {
        Path file = muted();
        Path broken = file("broken.json", "{}");

        Answer answer = stepwright("validate", "--format", "junit", file, broken);

        var suites =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(answer.out())))
                        .getDocumentElement();
        assertThat(suites.getNodeName()).isEqualTo("testsuites");
        assertThat(suites.getAttribute("tests")).isEqualTo("2");
        assertThat(suites.getAttribute("failures")).isEqualTo("2");
        assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(suites.getElementsByTagName("failure").item(0).getTextContent())
                .contains("DEPENDS_ON_DUP");
        assertThat(answer.code()).isEqualTo(2);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
