package dev.stepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with mouse and keys, in the window of the program as it is started.
@Tag("window")
class DrawingWindowTest {
    private static final String EMPTY = "{\n  \"Version\": \"2020-12-01\",\n  \"Steps\": []\n}\n";
    private static final Rectangle FIRST = new Rectangle(390, 280, 120, 40);
    private static final Rectangle SECOND = new Rectangle(790, 280, 120, 40);
    private static final Rectangle BETWEEN = new Rectangle(600, 280, 100, 40);

    /// The first entry of the palette; asked for by its name where that moves.
    private static final int PROCESSING = 162;

    @TempDir Path folder;

    @Test
    void drawsWiresUndoesSavesAndReopens() throws Exception {
        try (var window = new WindowDriver(folder, "drawn.json", EMPTY)) {
            window.dragQuickly(100, PROCESSING, 450, 300);
            window.waitUntil("a first card", () -> steps(window) == 1);
            window.waitUntil("it drawn", () -> window.isDrawn(FIRST));
            window.dragQuickly(100, PROCESSING, 850, 300);
            window.waitUntil("a second card", () -> steps(window) == 2);
            window.waitUntil("it drawn", () -> window.isDrawn(SECOND));
            assertThat(window.saved()).doesNotContain("DependsOn");

            int[] blank = window.pixels(BETWEEN);
            window.dragQuickly(550, 300, 760, 300);
            window.waitUntil("a wire", () -> window.saved().contains("DependsOn"));
            window.waitUntil("it drawn", () -> !Arrays.equals(blank, window.pixels(BETWEEN)));
            window.picture("wired");

            window.control(KeyEvent.VK_Z);
            window.waitUntil("the wire undone", () -> !window.saved().contains("DependsOn"));
            var places = Files.readString(folder.resolve("drawn.stepwright"));
            window.quit();

            window.restart();
            window.waitUntil("the cards drawn", () -> window.isDrawn(WindowDriver.CANVAS));
            window.picture("reopened");
            window.control(KeyEvent.VK_S);
            window.quit();
            assertThat(Files.readString(folder.resolve("drawn.stepwright"))).isEqualTo(places);
        }
    }

    private static long steps(WindowDriver window) throws IOException {
        return window.saved()
                .lines()
                .filter(line -> line.contains("\"Type\": \"Processing\""))
                .count();
    }
}
