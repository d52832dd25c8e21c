package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.task.Tasks;
import dev.stepwright.model.catalog.StepCatalog;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
    @TempDir Path folder;

    private Path bare() throws Exception {
        return Files.writeString(
                folder.resolve("bare.json"),
                """
                {"Version": "2020-12-01", "Steps": [
                  {"Name": "One", "Type": "Processing", "Arguments": {}},
                  {"Name": "Two", "Type": "Processing", "Arguments": {}, "DependsOn": ["One"]}
                ]}
                """);
    }

    @Test
    void whatTheProgramIsStartedWithIsArrangedWhileTheWindowIsMade() throws Exception {
        var reading = new Reading(StepCatalog.STANDARD);
        Path file = bare();
        reading.begin(file, Tasks.onThreads(Runnable::run));
        OpenDocument made = reading.read(file).made().orElseThrow();
        assertThat(Reading.isPlaced(made.editor().document())).isTrue();
    }

    @Test
    void whatIsOpenedLaterIsArrangedWhereAPersonIsTold() throws Exception {
        assertThat(new Reading(StepCatalog.STANDARD).read(bare()).made()).isEmpty();
    }
}
