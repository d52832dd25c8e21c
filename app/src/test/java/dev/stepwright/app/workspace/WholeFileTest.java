package dev.stepwright.app.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.stepwright.app.workspace.FailureException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir Path folder;

    @Test
    void replacesTheContentAndLeavesNothingBeside() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old and longer");

        WholeFile.write(file, bytes("new"));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void makesAFileThatWasNotThere() throws Exception {
        WholeFile.write(folder.resolve("a.json"), bytes("new"));

        assertThat(folder.resolve("a.json")).hasContent("new");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keepsPermissions() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));

        WholeFile.write(file, bytes("new"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r-x");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void followsLinksAndLeavesThemLinks() throws Exception {
        Path real =
                Files.writeString(
                        Files.createDirectory(folder.resolve("real")).resolve("a.json"), "old");
        Path link =
                Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real", "a.json"));
        Path dangling =
                Files.createSymbolicLink(folder.resolve("new.json"), Path.of("real", "b.json"));

        WholeFile.write(link, bytes("new"));
        WholeFile.write(dangling, bytes("made"));

        assertThat(link).isSymbolicLink().hasContent("new");
        assertThat(real).hasContent("new");
        assertThat(dangling).isSymbolicLink();
        assertThat(folder.resolve("real/b.json")).hasContent("made");
    }

    /// Nobody may make files in `/sys`, not even an administrator.
    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhereNobodyMayWrite() {
        Path file = Path.of("/sys/a.json");

        assertFails(file, Code.FILE_DENIED, "no permission to write " + file);
        assertThat(file).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysThatTheDiskIsFull() {
        assertFails(Path.of("/dev/full"), Code.DISK_FULL, "because the disk is full");
    }

    @Test
    void saysWhichFolderIsMissing() {
        Path file = folder.resolve("gone").resolve("a.json");

        assertFails(file, Code.FILE_NOT_FOUND, "There is no folder " + folder.resolve("gone"));
    }

    @Test
    void saysThatAFolderIsNoFile() throws IOException {
        assertFails(folder, Code.FILE_IS_FOLDER, folder + " is a folder");
        assertThat(names()).isEmpty();
    }

    private void assertFails(Path file, Code code, String part) {
        assertThatExceptionOfType(FailureException.class)
                .isThrownBy(() -> WholeFile.write(file, bytes("new")))
                .satisfies(failure -> assertThat(failure.code()).isEqualTo(code))
                .withMessageContaining(part);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
