package dev.stepwright.app.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.shell.KeyMap;
import dev.stepwright.canvas.gesture.Habits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSettingsTest {
    @TempDir Path folder;

    @Test
    void remembersWhatWasChosenAndTellsIt() {
        var settings = new UserSettings(folder);
        var told = new ArrayList<Settings>();
        settings.onChange(told::add);
        Settings chosen =
                settings.settings().withScale(150).withWheelZooms(true).withSingleKeys(false);
        settings.change(chosen);
        assertThat(told).containsExactly(Settings.DEFAULT, chosen);
        assertThat(new UserSettings(folder).settings()).isEqualTo(chosen);
        assertThat(settings.scaleAtStart()).isEqualTo(100);
        assertThat(new UserSettings(folder).scaleAtStart()).isEqualTo(150);
    }

    @Test
    void remembersKeysAlsoWhereAnActionHasNoneAnyMore() {
        var keys =
                KeyMap.NONE
                        .with("edit.find", List.of(KeyCombination.valueOf("Shortcut+Page Down")))
                        .with("edit.copy", List.of());
        new UserSettings(folder).change(keys);
        assertThat(new UserSettings(folder).keys()).isEqualTo(keys);
        new UserSettings(folder).change(KeyMap.NONE);
        assertThat(new UserSettings(folder).keys()).isEqualTo(KeyMap.NONE);
    }

    @Test
    void aDamagedFileIsNoError() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "scale=\\u12\nwheelZooms=maybe");
        Files.writeString(
                folder.resolve("keys.properties"), "edit.find=Ctrl+Nonsense\nedit.copy=F9\n");
        var settings = new UserSettings(folder);
        assertThat(settings.settings()).isEqualTo(Settings.DEFAULT);
        assertThat(settings.keys().texts()).containsOnlyKeys("edit.copy");
        Files.writeString(folder.resolve("settings.properties"), "scale=9000\n");
        assertThat(new UserSettings(folder).settings().scale()).isEqualTo(100);
    }

    @Test
    void theDesktopOrThePersonMayWantLessMotion() {
        assertThat(Settings.DEFAULT.habits(true)).isEqualTo(new Habits(false, false, false, true));
        assertThat(Settings.DEFAULT.withLessMotion(true).habits(false).reducedMotion()).isTrue();
        assertThat(Settings.DEFAULT.habits(false)).isEqualTo(Habits.DEFAULT);
    }
}
