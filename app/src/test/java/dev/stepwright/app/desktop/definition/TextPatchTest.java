package dev.stepwright.app.desktop.definition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.JsonEdits;
import dev.stepwright.model.json.JsonFile;
import dev.stepwright.model.json.Pointer;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class TextPatchTest {
    private final JsonFile file =
            ((JsonFile.Reading.Read)
                            JsonFile.read(
                                    """
                                    {
                                      "Steps": [
                                        {"Name": "A", "DependsOn": ["B", "C"]},
                                        {"Name": "B"},
                                        {"Name": "C"}
                                      ],
                                      "Parameters": []
                                    }
                                    """))
                    .file();

    private List<TextPatch> patches(BiFunction<JsonEdits, Json, Json> edit) {
        JsonFile after = file.withRoot(edit.apply(new JsonEdits(file.style()), file.root()));
        List<TextPatch> patches = TextPatch.between(file, after);
        var text = new StringBuilder(file.text());
        for (TextPatch patch : patches.reversed()) {
            text.replace(patch.start(), patch.end(), patch.text());
        }
        assertThat(text.toString()).isEqualTo(after.text());
        return patches;
    }

    private List<TextPatch> set(String at, String value) {
        return patches((edits, root) -> edits.set(root, Pointer.parse(at), Json.of(value)));
    }

    private List<TextPatch> insert(String at) {
        return patches((edits, root) -> edits.insert(root, Pointer.parse(at), Json.of("N")));
    }

    private List<TextPatch> remove(String at) {
        return patches((edits, root) -> edits.remove(root, Pointer.parse(at)));
    }

    @Test
    void isNothingForTheSameFile() {
        assertThat(TextPatch.between(file, file)).isEmpty();
    }

    @Test
    void touchesTheValueThatChanged() {
        int at = file.text().indexOf("B\"}");
        assertThat(set("/Steps/1/Name", "Bee"))
                .containsExactly(new TextPatch(at + 1, at + 1, "ee"));
    }

    @Test
    void keepsTwoPlacesApart() {
        assertThat(
                        patches(
                                (edits, root) ->
                                        edits.set(
                                                edits.set(
                                                        root,
                                                        Pointer.parse("/Steps/0/DependsOn/0"),
                                                        Json.of("X")),
                                                Pointer.parse("/Steps/1/Name"),
                                                Json.of("X"))))
                .hasSize(2);
    }

    @Test
    void findsWhatWasPutIntoAList() {
        assertThat(insert("/Steps/0/DependsOn/0")).hasSize(1);
        assertThat(insert("/Steps/0/DependsOn/1")).hasSize(1);
        assertThat(insert("/Steps/0/DependsOn/2")).hasSize(1);
        assertThat(insert("/Parameters/0")).hasSize(1);
    }

    @Test
    void findsWhatWasTakenOut() {
        assertThat(remove("/Steps/0")).hasSize(1);
        assertThat(remove("/Steps/1")).hasSize(1);
        assertThat(remove("/Steps/2")).isNotEmpty();
        assertThat(remove("/Steps/0/DependsOn")).hasSize(1);
    }

    @Test
    void findsANewMember() {
        assertThat(set("/Steps/1/Type", "Fail").getFirst().text()).contains("\"Type\": \"Fail\"");
    }

    @Test
    void leavesAloneWhatSomebodyTyped() {
        var own = List.of(new TextPatch(10, 12, "typed"));
        var before = new TextPatch(2, 5, "a");
        var over = new TextPatch(11, 20, "b");
        var behind = new TextPatch(30, 31, "c");
        assertThat(TextPatch.besides(List.of(before, over, behind), own))
                .isEqualTo(List.of(before, new TextPatch(33, 34, "c")));
    }
}
