package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.workspace.Opening;
import dev.stepwright.app.workspace.PipelineFile;
import dev.stepwright.model.catalog.StepCatalog;
import dev.stepwright.model.edit.ReloadDocument;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentTest {
    private static final String TEXT = "{\"Steps\": [{\"Name\": \"A\", \"Type\": \"Lambda\"}]}";

    @TempDir private Path folder;

    private OpenDocument open(Path path) throws Exception {
        var opened = (Opening.Opened) PipelineFile.open(path);
        return new OpenDocument(
                opened.document(),
                StepCatalog.STANDARD,
                Optional.of(opened.file()),
                Optional.empty(),
                "a.json");
    }

    @Test
    void isUnsavedAsLongAsWhatWasFoundHasNoFile() throws Exception {
        var found =
                OpenDocument.found(
                        Document.empty(),
                        StepCatalog.STANDARD,
                        "a.pipeline.json",
                        Optional.of(folder));
        assertThat(found.isDirty()).isTrue();
        assertThat(found.isBlank()).isFalse();
        assertThat(found.startFolder()).contains(folder);
        Document now = found.editor().document();
        found.savedAs(PipelineFile.create(folder.resolve("a.json"), now).file(), now);
        assertThat(found.isDirty()).isFalse();
    }

    @Test
    void tellsOfEveryStateOfTheDiskUntilThePersonKeepsTheirs() throws Exception {
        Path path = Files.writeString(folder.resolve("a.json"), TEXT);
        OpenDocument document = open(path);
        PipelineFile file = document.file().orElseThrow();
        assertThat(document.notices(file, file.newsOnDisk())).isFalse();
        Files.writeString(path, TEXT + "\n");
        assertThat(document.notices(file, file.newsOnDisk())).isTrue();
        assertThat(document.notices(file, file.newsOnDisk())).isFalse();
        assertThat(document.hasNews()).isTrue();
        document.keepMine();
        assertThat(document.notices(file, file.newsOnDisk())).isFalse();
        assertThat(document.hasNews()).isFalse();
        Files.writeString(path, TEXT + "\n\n");
        assertThat(document.notices(file, file.newsOnDisk())).isTrue();
        Files.writeString(path, TEXT);
        assertThat(document.notices(file, file.newsOnDisk())).isTrue();
        assertThat(document.hasNews()).isFalse();
    }

    @Test
    void bringsBackWhatWasNotSavedAfterAReload() throws Exception {
        Path path = Files.writeString(folder.resolve("a.json"), TEXT);
        OpenDocument document = open(path);
        Files.writeString(path, TEXT.replace("\"A\"", "\"B\""));
        var disk = (Opening.Opened) PipelineFile.open(path);
        document.editor().perform(new ReloadDocument(disk.document()));
        document.savedAs(disk.file(), document.editor().document());
        assertThat(document.isDirty()).isFalse();
        assertThat(document.editor().document().named("B")).isPresent();
        document.editor().undo();
        assertThat(document.editor().document().text()).isEqualTo(TEXT);
        assertThat(document.isDirty()).isTrue();
    }
}
