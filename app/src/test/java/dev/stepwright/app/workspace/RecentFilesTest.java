package dev.stepwright.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentFilesTest {
    @TempDir Path folder;

    @Test
    void listsTheNewestFirstAndEachOnce() throws IOException {
        var recent = new RecentFiles(folder.resolve("state").resolve("recent.json"));

        recent.add(file("a"));
        recent.add(file("b \"é\""));
        recent.add(file("a"));

        assertThat(recent.list()).containsExactly(file("a"), file("b \"é\""));
    }

    @Test
    void keepsTwelve() throws IOException {
        var recent = new RecentFiles(folder.resolve("recent.json"));
        for (int i = 0; i < 20; i++) {
            recent.add(file("f" + i));
        }

        assertThat(recent.list()).hasSize(12).startsWith(file("f19")).endsWith(file("f8"));
    }

    @Test
    void dropsFilesThatAreGone() throws IOException {
        var recent = new RecentFiles(folder.resolve("recent.json"));
        recent.add(file("a"));
        recent.add(file("b"));
        Files.delete(file("a"));

        assertThat(recent.list()).containsExactly(file("b"));
    }

    @Test
    void startsAnewWhenTheListIsDamaged() throws IOException {
        Path list = Files.writeString(folder.resolve("recent.json"), "[\"a\", 7, \"\\u0000\"");
        var recent = new RecentFiles(list);

        assertThat(recent.list()).isEmpty();
        recent.add(file("a"));
        assertThat(recent.list()).containsExactly(file("a"));
    }

    @Test
    void staysQuietWhenTheListCannotBeKept() throws IOException {
        var recent = new RecentFiles(file("no-folder").resolve("recent.json"));

        recent.add(file("a"));

        assertThat(recent.list()).isEmpty();
    }

    @Test
    void livesInTheUsersStateFolder() {
        assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "/state"), "/home/me"))
                .isEqualTo(Path.of("/state/stepwright"));
        assertThat(StateFolder.of(Map.of("XDG_STATE_HOME", "relative"), "/home/me"))
                .isEqualTo(Path.of("/home/me/.local/state/stepwright"));
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "{}");
    }
}
