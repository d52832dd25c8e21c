package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("fx")
class MainWindowFxTest {
    @TempDir Path folder;

    private final List<String> done = new ArrayList<>();
    private final Actions actions = new Actions();
    private Looks looks;
    private MainWindow window;
    private Scene scene;

    @BeforeEach
    void open() {
        actions.add(
                Action.of("file.save", "Save", () -> done.add("save")).on("Shortcut+S"),
                Action.of("edit.delete", "Delete", () -> done.add("delete")).on("Delete"),
                Action.of("edit.redo", "Redo", () -> done.add("redo"))
                        .on("Shortcut+Y")
                        .enabledWhen(() -> Optional.of("Nothing was undone.")));
        Fx.run(
                () -> {
                    looks = new Looks(Theme.LIGHT);
                    window =
                            new MainWindow(
                                    actions,
                                    MenuPlan.bar(),
                                    new UserState(folder.resolve("s")),
                                    looks,
                                    _ -> {},
                                    _ -> {});
                    scene = new Scene(window.root(), 900, 700);
                    looks.dress(scene);
                });
    }

    @Test
    void runsTheActionOfAKey() {
        press(window.root(), KeyCode.S, true);
        assertThat(done).containsExactly("save");
    }

    @Test
    void leavesBareKeysToATextBeingTyped() {
        var field = new TextField();
        Fx.run(() -> window.left(field));
        press(field, KeyCode.DELETE, false);
        assertThat(done).isEmpty();
        press(window.root(), KeyCode.DELETE, false);
        assertThat(done).containsExactly("delete");
    }

    @Test
    void leavesCopyingAndPastingToATextBeingTyped() {
        actions.add(
                Action.of("edit.paste", "Paste", () -> done.add("paste"))
                        .on("Shortcut+V", "Shortcut+Shift+V"));
        var field = new TextField();
        Fx.run(() -> window.left(field));
        pressShifted(field, KeyCode.V);
        press(field, KeyCode.V, true);
        assertThat(done).isEmpty();
        press(window.root(), KeyCode.V, true);
        pressShifted(window.root(), KeyCode.V);
        assertThat(done).containsExactly("paste", "paste");
    }

    /// A canvas that takes Delete for itself, as the real one does.
    private Region canvas() {
        var canvas = new Region();
        canvas.getStyleClass().add("pipeline-canvas");
        canvas.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        done.add("canvas");
                        event.consume();
                    }
                });
        Fx.run(() -> window.centre(canvas));
        return canvas;
    }

    @Test
    void aKeyThatWasChangedIsTakenBeforeTheCanvasHearsIt() {
        Region canvas = canvas();
        press(canvas, KeyCode.DELETE, false);
        Fx.run(() -> actions.bind(KeyMap.of(Map.of("edit.delete", "F9"))));
        press(canvas, KeyCode.DELETE, false);
        press(canvas, KeyCode.F9, false);
        Fx.run(() -> actions.bind(KeyMap.NONE));
        press(canvas, KeyCode.DELETE, false);
        assertThat(done).containsExactly("canvas", "delete", "canvas");
    }

    @Test
    void singleCharactersAreKeysOnTheCanvasAloneAndCanBeSwitchedOff() {
        Region canvas = canvas();
        actions.add(Action.of("view.d", "D", () -> done.add("d")).on("D"));
        press(window.root(), KeyCode.D, false);
        press(canvas, KeyCode.D, false);
        actions.singleKeys(false);
        press(canvas, KeyCode.D, false);
        assertThat(done).containsExactly("d");
    }

    @Test
    void keysOfTheCanvasCountOnTheCanvasAlone() {
        Region canvas = canvas();
        actions.add(Action.of("canvas.x", "X", () -> done.add("x")).on("F7").whileOnCanvas());
        press(window.root(), KeyCode.F7, false);
        press(canvas, KeyCode.F7, false);
        assertThat(done).containsExactly("x");
    }

    @Test
    void saysWhyAnActionCannotBeDone() {
        press(window.root(), KeyCode.Y, true);
        assertThat(done).isEmpty();
        assertThat(texts(window.status())).contains("Nothing was undone.");
    }

    @Test
    void offersInItsMenusOnlyWhatThereIs() {
        var edit =
                Fx.call(
                        () ->
                                new Menus(actions)
                                        .items(
                                                MenuPlan.of(
                                                        "Edit",
                                                        "edit.undo",
                                                        "-",
                                                        "edit.redo",
                                                        "-")));
        assertThat(edit).hasSize(1);
        assertThat(edit.getFirst().isDisable()).isTrue();
    }

    @Test
    void keepsKeysFromWhatIsBelowAQuestion() {
        Fx.run(
                () ->
                        new Questions(window.overlay())
                                .unsaved("a.json", () -> done.add("kept"), () -> {}));
        Fx.settle();
        press(window.overlay(), KeyCode.S, true);
        assertThat(done).isEmpty();
        press(window.overlay(), KeyCode.ESCAPE, false);
        assertThat(window.overlay().isShowing()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void changesItsColoursAtRunTime() {
        Fx.run(() -> actions.run("view.themeDark"));
        assertThat(looks.darkProperty().get()).isTrue();
        assertThat(scene.getStylesheets().getFirst()).endsWith("dark.css");
    }

    @Test
    void remembersAClosedPanel() {
        Fx.run(
                () -> {
                    actions.run("view.inspector");
                    window.remember();
                });
        assertThat(new UserState(folder.resolve("s")).flag("open.RIGHT", true)).isFalse();
    }

    private static void press(Node target, KeyCode code, boolean shortcut) {
        press(target, code, false, shortcut);
    }

    private static void pressShifted(Node target, KeyCode code) {
        press(target, code, true, true);
    }

    private static void press(Node target, KeyCode code, boolean shift, boolean shortcut) {
        Fx.run(
                () ->
                        Event.fireEvent(
                                target,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        shift,
                                        shortcut,
                                        false,
                                        false)));
    }

    private static List<String> texts(Node node) {
        return Fx.call(
                () ->
                        node.lookupAll(".label").stream()
                                .map(label -> ((Label) label).getText())
                                .toList());
    }
}
