package dev.stepwright.app.desktop.pick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentValuesTest {
    @TempDir Path folder;

    private RecentValues values() {
        return new RecentValues(folder.resolve("state").resolve("values.json"));
    }

    @Test
    void listsTheNewestOfEachKindFirstAndEachOnce() {
        values().add("s3://a");
        values().add("ml.m5.large");
        values().add("s3://b");
        values().add("s3://a");

        assertThat(values().list(ValueKind.S3_URI)).containsExactly("s3://a", "s3://b");
        assertThat(values().list(ValueKind.INSTANCE_TYPE)).containsExactly("ml.m5.large");
        assertThat(values().list(ValueKind.IMAGE)).isEmpty();
    }

    @Test
    void keepsTwelveOfAKind() {
        for (int i = 0; i < 20; i++) {
            values().add("s3://bucket/" + i);
        }

        assertThat(values().list(ValueKind.S3_URI))
                .hasSize(12)
                .startsWith("s3://bucket/19")
                .endsWith("s3://bucket/8");
    }

    @Test
    void keepsNothingOfNoKind() {
        values().add("File");

        assertThat(folder.resolve("state")).doesNotExist();
    }

    @Test
    void startsAnewWhenTheFileIsDamaged() throws IOException {
        Path file = Files.writeString(folder.resolve("values.json"), "{\"S3_URI\": [\"s3://a\"");
        var recent = new RecentValues(file);

        assertThat(recent.list(ValueKind.S3_URI)).isEmpty();
        recent.add("s3://b");
        assertThat(recent.list(ValueKind.S3_URI)).containsExactly("s3://b");
    }

    @Test
    void staysQuietWhenTheFileCannotBeKept() throws IOException {
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        var recent = new RecentValues(file.resolve("values.json"));

        recent.add("s3://a");

        assertThat(recent.list(ValueKind.S3_URI)).isEmpty();
    }
}
