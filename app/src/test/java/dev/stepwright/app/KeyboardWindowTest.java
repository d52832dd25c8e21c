package dev.stepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pipeline from nothing to its first run, without a mouse.
@Tag("window")
class KeyboardWindowTest {
    private static final String EMPTY = "{\n  \"Version\": \"2020-12-01\",\n  \"Steps\": []\n}\n";

    /// The colour of what has succeeded, which nothing else on the canvas has.
    private static final int SUCCEEDED = 0xFF0B8F62;

    @TempDir Path folder;

    @Test
    void theKeyboardAloneBuildsWiresArrangesRenamesDeletesSavesAndRuns() throws Exception {
        try (var window = new WindowDriver(folder, "typed.json", EMPTY)) {
            add(window, "processing");
            window.waitUntil("a first step", () -> names(window).equals("Processing"));
            add(window, "training");
            window.waitUntil(
                    "a second step after it",
                    () ->
                            names(window).equals("Processing Training")
                                    && window.saved().contains("DependsOn"));

            window.chord(KeyEvent.VK_F2);
            window.type("fit");
            window.chord(KeyEvent.VK_ENTER);
            window.waitUntil("it renamed", () -> names(window).equals("Processing fit"));

            window.control(KeyEvent.VK_D);
            window.waitUntil("a copy", () -> names(window).equals("Processing fit fit2"));
            window.chord(KeyEvent.VK_DELETE);
            window.waitUntil("it deleted", () -> names(window).equals("Processing fit"));

            window.control(KeyEvent.VK_Z);
            window.waitUntil("it back", () -> names(window).equals("Processing fit fit2"));
            window.control(KeyEvent.VK_A);
            window.chord(KeyEvent.VK_RIGHT, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            window.chord(KeyEvent.VK_L, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            window.waitUntil(
                    "them arranged",
                    () -> window.isDrawn(WindowDriver.CANVAS) && names(window).endsWith("fit2"));
            window.picture("typed");

            window.waitUntil("the cards at their places", window::isAtRest);
            int[] before = window.pixels(WindowDriver.CANVAS);
            window.chord(KeyEvent.VK_F5, KeyEvent.VK_CONTROL);
            window.waitUntil(
                    "the question how to run",
                    () -> !Arrays.equals(before, window.pixels(WindowDriver.CANVAS)));
            window.waitUntil("it at rest", window::isAtRest);
            window.chord(KeyEvent.VK_ENTER);
            window.waitUntil("a run that succeeds", () -> succeeded(window));
            window.picture("typed-and-run");
            assertThat(window.saved()).contains("\"Name\": \"fit2\"");
            window.quit();
        }
    }

    private static void add(WindowDriver window, String words) {
        window.control(KeyEvent.VK_SPACE);
        window.type(words);
        window.chord(KeyEvent.VK_ENTER);
    }

    private static String names(WindowDriver window) throws IOException {
        return String.join(
                " ",
                window.saved()
                        .lines()
                        .map(String::strip)
                        .filter(line -> line.matches("(\\{ ?)?\"Name\": .*"))
                        .filter(line -> !line.contains("ame\": \"input"))
                        .map(line -> line.replaceAll(".*\"Name\": \"([^\"]*)\".*", "$1"))
                        .toList());
    }

    private static boolean succeeded(WindowDriver window) {
        return Arrays.stream(window.pixels(WindowDriver.CANVAS))
                        .filter(pixel -> pixel == SUCCEEDED)
                        .count()
                > 100;
    }
}
