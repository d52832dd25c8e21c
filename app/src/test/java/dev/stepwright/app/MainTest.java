package dev.stepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir Path folder;

    @Test
    void opensTheDesignerForNothingAndForOneFile() throws IOException {
        var file = Files.createFile(folder.resolve("a pipeline.json")).toString();

        assertThat(Main.opensTheDesigner(List.of())).isTrue();
        assertThat(Main.opensTheDesigner(List.of(file))).isTrue();
    }

    @Test
    void leavesEverythingElseToTheCommandLine() throws IOException {
        var file = Files.createFile(folder.resolve("a.json")).toString();

        assertThat(
                        List.of(
                                List.of("--help"),
                                List.of("validate"),
                                List.of("validate", file),
                                List.of(file, file),
                                List.of(folder.toString()),
                                List.of("not\0a path")))
                .noneMatch(Main::opensTheDesigner);
    }
}
