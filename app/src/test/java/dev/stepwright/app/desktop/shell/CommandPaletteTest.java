package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandPaletteTest {
    private static final List<Action> ALL =
            List.of(
                    Action.of("file.saveAs", "Save as…", () -> {}),
                    Action.of("view.zoomIn", "Zoom in", () -> {}),
                    Action.of("view.as", "As a list", () -> {}));

    @Test
    void listsEverythingBeforeSomethingIsTyped() {
        assertThat(CommandPalette.matching(ALL, " ")).containsExactlyElementsOf(ALL);
    }

    @Test
    void wantsEveryWordAndPutsLabelsThatBeginWithTheFirstOneFirst() {
        assertThat(CommandPalette.matching(ALL, "as").stream().map(Action::label))
                .containsExactly("As a list", "Save as…");
        assertThat(CommandPalette.matching(ALL, "as save").stream().map(Action::label))
                .containsExactly("Save as…");
    }
}
