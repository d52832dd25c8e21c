package dev.stepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person does with mouse and keys, in the window of the program as it is started.
@Tag("window")
class DrawingWindowTest {
    private static final Rectangle SCREEN = new Rectangle(1600, 1000);
    private static final Rectangle CANVAS = new Rectangle(240, 90, 800, 560);
    private static final Rectangle FIRST = new Rectangle(390, 280, 120, 40);
    private static final Rectangle SECOND = new Rectangle(790, 280, 120, 40);
    private static final Rectangle BETWEEN = new Rectangle(600, 280, 100, 40);
    private static final Path PICTURES = Path.of("target", "window");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final int PROCESSING = 128;

    @TempDir Path folder;

    private Robot robot;
    private Path file;
    private Process program;

    @BeforeEach
    void prepare() throws Exception {
        robot = new Robot();
        file = folder.resolve("drawn.json");
        Files.writeString(file, "{\n  \"Version\": \"2020-12-01\",\n  \"Steps\": []\n}\n");
        Files.createDirectories(PICTURES);
    }

    @AfterEach
    void end() {
        if (program != null) program.destroyForcibly();
    }

    @Test
    void drawsWiresUndoesSavesAndReopens() throws Exception {
        start();
        dragQuickly(100, PROCESSING, 450, 300);
        waitUntil("a first card", () -> steps() == 1);
        waitUntil("it drawn", () -> isDrawn(FIRST));
        dragQuickly(100, PROCESSING, 850, 300);
        waitUntil("a second card", () -> steps() == 2);
        waitUntil("it drawn", () -> isDrawn(SECOND));
        assertThat(saved()).doesNotContain("DependsOn");

        var blank = pixels(robot.createScreenCapture(BETWEEN));
        dragQuickly(550, 300, 760, 300);
        waitUntil("a wire", () -> saved().contains("DependsOn"));
        waitUntil(
                "it drawn",
                () -> !Arrays.equals(blank, pixels(robot.createScreenCapture(BETWEEN))));
        picture("wired");

        press(KeyEvent.VK_Z);
        waitUntil("the wire undone", () -> !saved().contains("DependsOn"));
        var places = Files.readString(folder.resolve("drawn.stepwright"));
        quit();

        start();
        waitUntil("the cards drawn", () -> isDrawn(CANVAS));
        picture("reopened");
        press(KeyEvent.VK_S);
        quit();
        assertThat(Files.readString(folder.resolve("drawn.stepwright"))).isEqualTo(places);
    }

    private long steps() throws IOException {
        return saved().lines().filter(line -> line.contains("\"Type\": \"Processing\"")).count();
    }

    private String saved() throws IOException {
        press(KeyEvent.VK_S);
        return Files.readString(file);
    }

    private void start() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                                java,
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Dprism.order=sw",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName(),
                                file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile());
        builder.environment().put("XDG_STATE_HOME", folder.resolve("state").toString());
        program = builder.start();
        waitUntil("a window", () -> colours(robot.createScreenCapture(SCREEN)) > 200);
        waitUntil("the canvas at rest", this::isAtRest);
    }

    private void quit() throws IOException, InterruptedException {
        press(KeyEvent.VK_Q);
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(Files.readString(folder.resolve("said.txt"))).isEmpty();
    }

    /// Without a pause between the moves, as a mouse that is thrown across the desk.
    private void dragQuickly(int fromX, int fromY, int toX, int toY) {
        robot.mouseMove(fromX, fromY);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= 8; i++) {
            robot.mouseMove(fromX + (toX - fromX) * i / 8, fromY + (toY - fromY) * i / 8);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void press(int key) {
        robot.keyPress(KeyEvent.VK_CONTROL);
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.keyRelease(KeyEvent.VK_CONTROL);
    }

    private boolean isAtRest() {
        var before = pixels(robot.createScreenCapture(SCREEN));
        robot.delay(400);
        return Arrays.equals(before, pixels(robot.createScreenCapture(SCREEN)));
    }

    private void picture(String name) throws IOException {
        ImageIO.write(
                robot.createScreenCapture(SCREEN),
                "png",
                new File(PICTURES.toFile(), name + ".png"));
    }

    /// Cards have letters and icons; the canvas below has hardly any colours.
    private boolean isDrawn(Rectangle place) {
        return colours(robot.createScreenCapture(place)) > 20;
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(pixels(image)).distinct().count();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private void waitUntil(String what, Callable<Boolean> holds) {
        long end = System.nanoTime() + PATIENCE;
        try {
            while (!holds.call()) {
                assertThat(System.nanoTime()).as("waited for " + what).isLessThan(end);
                robot.delay(150);
            }
        } catch (Exception e) {
            throw new AssertionError("while waiting for " + what, e);
        }
    }
}
