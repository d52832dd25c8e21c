package dev.stepwright.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stepwright.app.workspace.FailureException.Code;
import dev.stepwright.model.check.FileProblem;
import dev.stepwright.model.check.Rule;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.PipelineSettings;
import dev.stepwright.model.pipeline.Position;
import dev.stepwright.model.pipeline.StepId;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PipelineFileTest {
    private static final String TWO_STEPS =
            """
            {"Steps": [{"Name": "A", "Type": "Fail"}, {"Name": "B", "Type": "Fail"}]}
            """;

    @TempDir Path folder;

    @Test
    void writesTheBytesItRead() throws Exception {
        String odd = "\ufeff{\r\n\t\"Steps\" :[ ] ,\"x\":\"\\u00e9\\/é\", \"n\": 1.50}\r\n\r\n";
        Path path = file("odd.json", odd);
        byte[] before = Files.readAllBytes(path);
        Opening.Opened opened = open(path);

        opened.file().save(opened.document());

        assertThat(path).hasBinaryContent(before);
        assertThat(names()).containsExactly("odd.json");
    }

    @Test
    void tellsNewsOnTheDiskApart() throws Exception {
        Path path = file("news.json", TWO_STEPS);
        PipelineFile opened = open(path).file();
        assertThat(opened.newsOnDisk()).isEmpty();
        Files.writeString(path, TWO_STEPS + "\n");
        Optional<String> first = opened.newsOnDisk();
        assertThat(first).isPresent();
        assertThat(opened.newsOnDisk()).isEqualTo(first);
        Files.writeString(path, TWO_STEPS + "\n\n");
        assertThat(opened.newsOnDisk()).isPresent().isNotEqualTo(first);
        Files.delete(path);
        assertThat(opened.newsOnDisk()).isEmpty();
    }

    @Test
    void tellsWhyAFileIsNoPipeline() throws Exception {
        assertThat(PipelineFile.open(file("a.json", "{\"Steps\": [\n1,]}")))
                .isEqualTo(
                        new Opening.Unreadable(
                                new FileProblem(
                                        Rule.JSON_SYNTAX,
                                        "There is “]” where a value belongs; remove the comma before it.",
                                        2,
                                        3),
                                Optional.empty()));
        assertThat(rule("{\"Steps\": [], \"Steps\": []}")).isEqualTo(Rule.JSON_DUP_KEY);
        assertThat(rule("[]")).isEqualTo(Rule.STEPS_MISSING);
        assertThat(rule("[".repeat(5000))).isEqualTo(Rule.DEF_TOO_LARGE);
    }

    @Test
    void refusesALargeFileUnread() throws Exception {
        Path path = folder.resolve("large.json");
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(JsonFile.MAX_BYTES);
        }

        assertThat(rule(PipelineFile.open(path))).isEqualTo(Rule.DEF_TOO_LARGE);
    }

    @Test
    void saysWhatIsThereInsteadOfAFile() {
        assertOpeningFails(folder, Code.FILE_IS_FOLDER, folder + " is a folder");
        assertOpeningFails(
                folder.resolve("none.json"), Code.FILE_NOT_FOUND, "There is no file " + folder);
    }

    @Test
    void keepsPositionsAndSettingsBesideTheDefinition() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        Opening.Opened opened = open(path);

        opened.file().save(settled(opened.document()));

        assertThat(folder.resolve("two.stepwright"))
                .hasContent(
                        """
                        {
                          "steps": {
                            "A": {
                              "x": 320,
                              "y": 80.5,
                              "pinned": true
                            },
                            "B": {
                              "x": 0,
                              "y": -12.3
                            }
                          },
                          "pipeline": {
                            "PipelineName": "two"
                          }
                        }
                        """);
        assertThat(path).hasContent(TWO_STEPS);
        Document again = open(path).document();
        assertThat(again.layout().position(id(again, "A"))).contains(new Position(320, 80.5, true));
        assertThat(again.layout().position(id(again, "B"))).contains(new Position(0, -12.3));
        assertThat(again.settings().pipelineName()).contains("two");
    }

    @Test
    void keepsWhatItDoesNotKnow() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        file(
                "two.stepwright",
                """
                {"groups": [{"title": "Both"}], "steps": {"B": {"x": 1, "y": 2, "colour": "red"}}, "later": 1.0}
                """);
        Opening.Opened opened = open(path);

        opened.file()
                .save(
                        opened.document()
                                .withLayout(
                                        opened.document()
                                                .layout()
                                                .with(
                                                        id(opened.document(), "B"),
                                                        new Position(5, 6))));

        assertThat(sideValue("two"))
                .isEqualTo(
                        "{\"groups\": [{\"title\": \"Both\"}], \"steps\": {\"B\": {\"x\": 5, \"y\": 6, \"colour\": \"red\"}}, \"later\": 1.0}");
    }

    @Test
    void leavesTheFileBesideAloneWhenNothingMoved() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        Path side = file("two.stepwright", "{\"steps\":{\"B\":{\"y\":2,\"x\":1}}}");
        Opening.Opened opened = open(path);

        opened.file().save(opened.document());

        assertThat(side).hasContent("{\"steps\":{\"B\":{\"y\":2,\"x\":1}}}");
    }

    @Test
    void ignoresPositionsThatAreNone() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        file(
                "two.stepwright",
                """
                {"steps": {"A": {"x": "left", "y": 0}, "B": {"x": 1e300, "y": 0}, "C": 7}, "pipeline": []}
                """);

        Opening.Opened opened = open(path);

        assertThat(opened.notice()).isEmpty();
        assertThat(opened.document().layout().position(id(opened.document(), "A"))).isEmpty();
        assertThat(opened.document().layout().position(id(opened.document(), "B"))).isEmpty();
        assertThat(opened.document().settings()).isEqualTo(PipelineSettings.EMPTY);
    }

    @Test
    void putsADamagedFileBesideAsideWhenThereIsSomethingToKeep() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        Path side = file("two.stepwright", "{\"steps\": ");
        Opening.Opened opened = open(path);

        assertThat(opened.notice()).get().asString().contains("laid out anew", "line 1");
        PipelineFile unmoved = opened.file().save(opened.document()).file();
        assertThat(side).hasContent("{\"steps\": ");
        unmoved.save(settled(opened.document()));

        assertThat(folder.resolve("two.stepwright.damaged")).hasContent("{\"steps\": ");
        assertThat(open(path).notice()).isEmpty();
        assertThat(names()).containsExactly("two.json", "two.stepwright", "two.stepwright.damaged");
    }

    @Test
    void doesNotOverwriteWhatOthersWrote() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        Opening.Opened opened = open(path);
        file("two.json", "{\"Steps\": []}");

        assertThat(opened.file().isChangedOnDisk()).isTrue();
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> opened.file().save(opened.document()))
                .returns(Code.FILE_CHANGED, FailureException::code);
        assertThat(path).hasContent("{\"Steps\": []}");

        PipelineFile saved = opened.file().overwrite(opened.document()).file();
        assertThat(path).hasContent(TWO_STEPS);
        assertThat(saved.isChangedOnDisk()).isFalse();
    }

    @Test
    void noticesAnotherFileBeside() throws Exception {
        Opening.Opened opened = open(file("two.json", TWO_STEPS));
        file("two.stepwright", "{\"steps\": {\"A\": {\"x\": 1, \"y\": 1}}}");

        assertThat(opened.file().isChangedOnDisk()).isTrue();
    }

    @Test
    void doesNotMindTheSameContentWrittenAnew() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        Opening.Opened opened = open(path);
        Files.setLastModifiedTime(path, FileTime.fromMillis(1_000_000));

        assertThat(opened.file().isChangedOnDisk()).isFalse();
        file("two.json", TWO_STEPS.replace("\"A\"", "\"C\""));
        assertThat(opened.file().isChangedOnDisk()).isTrue();
    }

    @Test
    void makesAFileAnewThatIsGone() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        Opening.Opened opened = open(path);
        Files.delete(path);

        opened.file().save(opened.document());

        assertThat(path).hasContent(TWO_STEPS);
    }

    @Test
    void savesUnderAnotherNameWithWhatLiesBeside() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        Path side =
                file(
                        "two.stepwright",
                        "{\"notes\": [1], \"steps\": {\"A\": {\"x\": 1, \"y\": 1}}}");
        file("other.stepwright", "{\"steps\": {\"Z\": {\"x\": 9, \"y\": 9}}}");
        Opening.Opened opened = open(path);

        PipelineFile other =
                opened.file().saveAs(folder.resolve("other.json"), opened.document()).file();

        assertThat(other.path()).hasContent(TWO_STEPS);
        assertThat(sideValue("other"))
                .isEqualTo("{\"notes\": [1], \"steps\": {\"A\": {\"x\": 1, \"y\": 1}}}");
        assertThat(side).hasContent("{\"notes\": [1], \"steps\": {\"A\": {\"x\": 1, \"y\": 1}}}");
        assertThat(other.isChangedOnDisk()).isFalse();
    }

    @Test
    void writesANewPipeline() throws Exception {
        Path path = folder.resolve("new.json");

        var saved = PipelineFile.create(path, Document.empty());

        assertThat(path).hasContent(Document.empty().text());
        assertThat(saved.file().isChangedOnDisk()).isFalse();
        assertThat(names()).containsExactly("new.json");
    }

    @Test
    void savesTheDefinitionWhenWhatLiesBesideCannotBeWritten() throws Exception {
        Path path = file("two.json", TWO_STEPS);
        Opening.Opened opened = open(path);
        Files.createDirectory(folder.resolve("two.stepwright"));

        var saved = opened.file().overwrite(settled(opened.document()));

        assertThat(saved.notice())
                .get()
                .asString()
                .contains("two.json is saved, but not", "is a folder");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void opensALinkAndKeepsTheFileBesideTheLink() throws Exception {
        Path real = file("real.json", TWO_STEPS);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
        Opening.Opened opened = open(link);

        opened.file().save(settled(opened.document()));

        assertThat(link).isSymbolicLink();
        assertThat(names()).containsExactly("link.json", "link.stepwright", "real.json");
    }

    @Test
    void namesTheFileBesideAfterTheDefinition() {
        assertThat(
                        List.of("a.json", "A.JSON", "a.b.json", "a.txt", "plain", ".json").stream()
                                .map(name -> SideFile.beside(Path.of("x", name)).toString()))
                .containsExactly(
                        "x/a.stepwright",
                        "x/A.stepwright",
                        "x/a.b.stepwright",
                        "x/a.txt.stepwright",
                        "x/plain.stepwright",
                        "x/.json.stepwright");
    }

    private Document settled(Document document) {
        return document.withLayout(
                        document.layout()
                                .with(
                                        Map.of(
                                                id(document, "B"), new Position(-0.04, -12.34),
                                                id(document, "A"), new Position(320, 80.5, true))))
                .withSettings(PipelineSettings.EMPTY.with("PipelineName", Json.of("two")));
    }

    private static StepId id(Document document, String name) {
        return document.named(name).orElseThrow().id();
    }

    private Rule rule(String text) throws Exception {
        return rule(PipelineFile.open(file("x.json", text)));
    }

    private static Rule rule(Opening opening) {
        return ((Opening.Unreadable) opening).problem().rule();
    }

    private static Opening.Opened open(Path path) throws FailureException {
        return (Opening.Opened) PipelineFile.open(path);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// The file beside a definition on one line.
    private String sideValue(String name) throws IOException {
        return Files.readString(folder.resolve(name + ".stepwright"))
                .strip()
                .replaceAll("(?<=[\\[{])\\s+|\\s+(?=[\\]}])", "")
                .replaceAll("\\s+", " ");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertOpeningFails(Path path, Code code, String part) {
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> PipelineFile.open(path))
                .withMessageContaining(part)
                .returns(code, FailureException::code);
    }
}
