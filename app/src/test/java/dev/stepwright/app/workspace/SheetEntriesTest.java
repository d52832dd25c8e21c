package dev.stepwright.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.RenameStep;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.JsonObject;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.Group;
import dev.stepwright.model.pipeline.GroupId;
import dev.stepwright.model.pipeline.Note;
import dev.stepwright.model.pipeline.NoteId;
import dev.stepwright.model.pipeline.Scope;
import dev.stepwright.model.pipeline.Sheet;
import dev.stepwright.model.pipeline.Side;
import dev.stepwright.model.pipeline.StepId;
import dev.stepwright.model.pipeline.Wiring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetEntriesTest {
    private static final String DEFINITION =
            """
            {"Steps": [
              {"Name": "A", "Type": "Training"},
              {"Name": "Gate", "Type": "Condition", "Arguments": {"IfSteps": [
                {"Name": "B", "Type": "Training"}]}}]}
            """;

    @TempDir Path folder;

    private Path side() {
        return folder.resolve("p.stepwright");
    }

    private Opening.Opened open(String side) throws Exception {
        Files.writeString(folder.resolve("p.json"), DEFINITION);
        if (!side.isEmpty()) {
            Files.writeString(side(), side);
        }
        return (Opening.Opened) PipelineFile.open(folder.resolve("p.json"));
    }

    private Opening.Opened again() throws Exception {
        return (Opening.Opened) PipelineFile.open(folder.resolve("p.json"));
    }

    private JsonObject written() throws Exception {
        var read = (JsonFile.Reading.Read) JsonFile.read(Files.readAllBytes(side()));
        return (JsonObject) read.file().root();
    }

    private static StepId id(Document document, String name) {
        return document.named(name).orElseThrow().id();
    }

    private static Document with(Document document, Sheet sheet) {
        return document.withLayout(document.layout().withSheet(sheet));
    }

    @Test
    void keepsHowAPipelineIsDrawn() throws Exception {
        Opening.Opened opened = open("");
        Document document = opened.document();
        Sheet sheet =
                Sheet.EMPTY
                        .withWiring(Wiring.CURVED)
                        .withFlow(Flow.DOWN)
                        .plus(new Note(new NoteId(1), "Runs\nnightly", -8, 16, 240, 96))
                        .grouped("Data", Set.of(id(document, "A"), id(document, "B")))
                        .withGroup(new GroupId(1), group -> group.withCollapsed(true))
                        .withCollapsed(new Scope.Branch(id(document, "Gate"), Side.IF), true);

        opened.file().save(with(document, sheet));

        Sheet read = again().document().layout().sheet();
        assertThat(read.wiring()).isEqualTo(Wiring.CURVED);
        assertThat(read.flow()).isEqualTo(Flow.DOWN);
        assertThat(read.notes().getFirst())
                .usingRecursiveComparison()
                .ignoringFields("kept")
                .isEqualTo(sheet.notes().getFirst());
        Group group = read.groups().getFirst();
        assertThat(group.title()).isEqualTo("Data");
        assertThat(group.steps()).isEqualTo(sheet.groups().getFirst().steps());
        assertThat(group.collapsed()).isTrue();
        assertThat(read.collapsed()).isEqualTo(sheet.collapsed());
    }

    @Test
    void writesNothingThatIsAsUsual() throws Exception {
        Opening.Opened opened = open("");
        opened.file().save(with(opened.document(), Sheet.EMPTY));
        assertThat(side()).doesNotExist();
    }

    @Test
    void keepsWhatANewerProgramPutThere() throws Exception {
        String text =
                """
                {"wires": "splines", "notes": [{"text": "a", "x": 1, "y": 2, "width": 100,
                 "height": 50, "colour": "rose"}, "loose"], "groups": [{"title": "G",
                 "steps": ["A", "Gone"], "icon": "star"}, {"title": "H", "steps": ["Lost"]}]}
                """;
        Opening.Opened opened = open(text);
        Document document = opened.document();
        Document moved = with(document, document.layout().sheet().withFlow(Flow.DOWN));

        opened.file().save(moved);

        JsonObject root = written();
        assertThat(root.text("wires")).contains("splines");
        assertThat(root.toString()).contains("rose", "loose", "star", "Gone", "Lost");

        Sheet sheet = moved.layout().sheet();
        Document retold =
                with(
                        moved,
                        sheet.withNote(new NoteId(1), note -> note.withText("b"))
                                .withGroup(new GroupId(1), group -> group.withTitle("I")));
        again().file().save(retold);
        assertThat(written().toString()).contains("rose", "star", "\"b\"", "\"I\"");
    }

    @Test
    void followsTheNewNameOfAStep() throws Exception {
        Opening.Opened opened = open("{\"groups\": [{\"title\": \"G\", \"steps\": [\"A\"]}]}");
        var editor = new PipelineEditor(opened.document(), () -> 0);
        editor.perform(new RenameStep(id(editor.document(), "A"), "Z"));

        opened.file().save(editor.document());

        assertThat(written().array("groups").orElseThrow().toString()).contains("\"Z\"");
    }

    @Test
    void takesNoteOfNothingThatCannotBe() throws Exception {
        Sheet sheet =
                open("""
                                {"wires": 3, "direction": [], "notes": [{"text": "no place"}, 4],
                                 "groups": {"a": 1}, "steps": {"Gate": {"collapsed": "IfSteps"}}}
                                """)
                        .document()
                        .layout()
                        .sheet();
        assertThat(sheet).isEqualTo(Sheet.EMPTY);
    }
}
