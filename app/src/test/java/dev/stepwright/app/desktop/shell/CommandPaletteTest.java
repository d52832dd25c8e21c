package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandPaletteTest {
    private static final List<Action> ALL =
            List.of(
                    Action.of("file.saveAs", "Save as…", () -> {}),
                    Action.of("view.zoomIn", "Zoom in", () -> {}),
                    Action.of("view.as", "As a list", () -> {}));

    private static List<Action> matching(String typed, String... recent) {
        return CommandPalette.matching(
                ALL, List.of(recent), Map.of("view.zoomIn", "View", "view.as", "View"), typed);
    }

    private static List<String> labels(String typed, String... recent) {
        return matching(typed, recent).stream().map(Action::label).toList();
    }

    @Test
    void whatWasUsedLastComesFirst() {
        assertThat(labels("", "view.as", "view.zoomIn"))
                .containsExactly("As a list", "Zoom in", "Save as…");
        assertThat(labels("view", "view.as")).containsExactly("As a list", "Zoom in");
    }

    @Test
    void findsInitialsLettersInOrderAndTheMenu() {
        assertThat(labels("zi")).containsExactly("Zoom in");
        assertThat(labels("sva")).containsExactly("Save as…");
        assertThat(labels("view")).containsExactly("Zoom in", "As a list");
        assertThat(labels("xyz")).isEmpty();
    }

    @Test
    void listsEverythingBeforeSomethingIsTyped() {
        assertThat(matching(" ")).containsExactlyElementsOf(ALL);
    }

    @Test
    void wantsEveryWordAndPutsLabelsThatBeginWithTheFirstOneFirst() {
        assertThat(matching("as").stream().map(Action::label))
                .containsExactly("As a list", "Save as…");
        assertThat(matching("as save").stream().map(Action::label)).containsExactly("Save as…");
    }
}
