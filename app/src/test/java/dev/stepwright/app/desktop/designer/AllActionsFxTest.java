package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.shell.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every action that there is.
@Tag("fx")
class AllActionsFxTest {
    @TempDir Path folder;
    private OpenedApp app;

    @BeforeEach
    void open() throws IOException {
        Path file = folder.resolve("p.json");
        Files.writeString(
                file,
                "{\"Steps\": [{\"Name\": \"Stop\", \"Type\": \"Fail\", \"Arguments\": {}}]}\n");
        app = OpenedApp.on(file);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private List<Action> all() {
        return Fx.call(() -> app.actions().all());
    }

    @Test
    void everyActionStandsInAMenuExceptTheKeysOfTheCanvas() {
        Set<String> inMenus =
                Fx.call(
                        () -> {
                            var bar = (MenuBar) app.scene().lookup(".menu-bar");
                            return labels(List.copyOf(bar.getMenus()));
                        });
        var missing = new TreeSet<String>();
        all().stream()
                .filter(action -> !inMenus.contains(action.label()))
                .map(Action::id)
                .forEach(missing::add);
        missing.removeAll(CanvasKeys.ids());
        // What can only be done with a note stands in the menu of a note.
        missing.removeAll(SheetCommands.OF_NOTE);
        assertThat(missing).isEmpty();
    }

    private static Set<String> labels(List<MenuItem> items) {
        Set<String> labels = new HashSet<>();
        for (MenuItem item : items) {
            if (item instanceof Menu menu) {
                // A menu is filled when it opens.
                Optional.ofNullable(menu.getOnShowing()).ifPresent(fill -> fill.handle(null));
                labels.addAll(labels(menu.getItems()));
            } else if (item.getText() != null) {
                labels.add(item.getText());
            }
        }
        return labels;
    }

    @Test
    void noTwoActionsShareAKey() {
        Map<String, String> taken = new HashMap<>();
        var shared = new ArrayList<String>();
        for (Action action : all()) {
            for (KeyCombination key : action.keys()) {
                String other = taken.put(key.getDisplayText(), action.id());
                if (other != null && !other.equals(action.id())) {
                    shared.add(key.getDisplayText() + ": " + other + " and " + action.id());
                }
            }
        }
        assertThat(shared).isEmpty();
    }

    @Test
    void everyActionIsInTheCommandPalette() {
        Fx.run(() -> app.actions().run("view.commands"));
        var list = (ListView<?>) Fx.call(() -> app.scene().lookup(".command-list"));
        Set<String> listed = new TreeSet<>();
        list.getItems().forEach(item -> listed.add(((Action) item).id()));
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(all().stream().map(Action::id).toList());
    }

    @Test
    void everyLabelIsAShortSentenceWithoutAnEnd() {
        assertThat(all())
                .allSatisfy(
                        action ->
                                assertThat(action.label())
                                        .matches("[A-Z1].*[^.]")
                                        .hasSizeLessThan(40));
    }

    @Test
    void theToolBarHoldsTwelveToolsAtMostAndEachSaysItsKey() {
        var tools =
                Fx.call(
                        () ->
                                app.scene().getRoot().lookupAll(".top-bar .button").stream()
                                        .filter(
                                                node ->
                                                        node.getClass()
                                                                == javafx.scene.control.Button
                                                                        .class)
                                        .map(node -> (javafx.scene.control.Button) node)
                                        .toList());
        assertThat(tools).hasSizeBetween(4, 12);
        assertThat(tools)
                .allSatisfy(tool -> assertThat(tool.getAccessibleHelp()).contains("(", ")"));
    }
}
