package dev.stepwright.app.desktop.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import java.nio.file.Path;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class KeysPageFxTest {
    @TempDir Path folder;

    private final Actions actions =
            new Actions()
                    .add(
                            Action.of("edit.find", "Find step…", () -> {}).on("Shortcut+F"),
                            Action.of("edit.copy", "Copy", () -> {}).on("Shortcut+C"),
                            Action.of("view.fit", "Fit", () -> {}).on("Shortcut+1"));
    private KeysPage page;
    private ListView<?> list;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    page =
                            new KeysPage(
                                    actions,
                                    Map.of("edit.find", "Edit"),
                                    new UserSettings(folder),
                                    new StackPane());
                    new Scene(page, 600, 400);
                    page.applyCss();
                    page.layout();
                    list = (ListView<?>) page.lookup(".list-view");
                });
    }

    private void press(KeyCode key, boolean shift, boolean control) {
        Fx.run(
                () ->
                        Event.fireEvent(
                                list,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        key,
                                        shift,
                                        control,
                                        false,
                                        false)));
    }

    private void click(String button) {
        Fx.run(
                () ->
                        page.lookupAll(".button").stream()
                                .map(node -> (Button) node)
                                .filter(each -> each.isVisible() && each.getText().equals(button))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    private String said() {
        return Fx.call(() -> ((Label) page.lookup(".keys-foot > .label")).getText());
    }

    private String keyOf(String id) {
        return actions.find(id).orElseThrow().keyText();
    }

    @Test
    void givesAnActionTheKeyThatIsPressed() {
        press(KeyCode.ENTER, false, false);
        assertThat(said()).isEqualTo("Press the new key for “Find step…”; Escape cancels.");
        press(KeyCode.CONTROL, false, true);
        press(KeyCode.G, true, true);
        assertThat(keyOf("edit.find")).isEqualTo("Ctrl+Shift+G");
        assertThat(said()).isEqualTo("Its own key is Ctrl+F.");
        assertThat(new UserSettings(folder).keys()).isEqualTo(actions.keyMap());
        click("Reset");
        assertThat(keyOf("edit.find")).isEqualTo("Ctrl+F");
    }

    @Test
    void tellsWhoseAKeyIsAndTakesItWhenAsked() {
        click("Change key");
        press(KeyCode.C, false, true);
        assertThat(said()).isEqualTo("Ctrl+C is the key of “Copy”.");
        assertThat(keyOf("edit.find")).isEqualTo("Ctrl+F");
        click("Use it here");
        assertThat(keyOf("edit.find")).isEqualTo("Ctrl+C");
        assertThat(keyOf("edit.copy")).isEmpty();
        click("Reset all");
        assertThat(keyOf("edit.copy")).isEqualTo("Ctrl+C");
    }

    @Test
    void escapeLeavesTheKeyAsItIs() {
        click("Change key");
        press(KeyCode.ESCAPE, false, false);
        assertThat(keyOf("edit.find")).isEqualTo("Ctrl+F");
        assertThat(said()).isEmpty();
        click("No key");
        assertThat(keyOf("edit.find")).isEmpty();
    }
}
