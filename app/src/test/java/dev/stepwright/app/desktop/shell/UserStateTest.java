package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserStateTest {
    @TempDir Path folder;

    @Test
    void remembersWhatWasSaved() {
        var file = folder.resolve("a/b/window.properties");
        var state = new UserState(file);
        state.put("size.LEFT", 240.0);
        state.put("open.RIGHT", false);
        state.save();
        var again = new UserState(file);
        assertThat(again.number("size.LEFT", 1)).isEqualTo(240);
        assertThat(again.flag("open.RIGHT", true)).isFalse();
    }

    @Test
    void beginsAnewWhenTheFileIsDamaged() throws IOException {
        var file = Files.writeString(folder.resolve("window.properties"), "size=\\u00zz\n");
        assertThat(new UserState(file).number("size", 7)).isEqualTo(7);
    }

    @Test
    void takesTheUsualSizeForWhatIsNoNumber() {
        var state = new UserState(folder.resolve("none"));
        state.put("size", "NaN");
        assertThat(state.number("size", 7)).isEqualTo(7);
    }
}
