package dev.stepwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.AWTException;
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

/// Starts the program as it is started, and plays mouse and keys of a person in its real window.
final class WindowDriver implements AutoCloseable {
    static final Rectangle SCREEN = new Rectangle(1600, 1000);
    static final Rectangle CANVAS = new Rectangle(240, 90, 800, 560);

    /// It is empty until the pipeline is there.
    private static final Rectangle INSPECTOR = new Rectangle(1300, 60, 280, 340);

    private static final Path PICTURES = Path.of("target", "window");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

    private final Robot robot;
    private final Path folder;
    private final Path file;
    private Process program;

    /// Opens a file of a folder.
    WindowDriver(Path folder, String name, String text)
            throws AWTException, IOException, InterruptedException {
        this.robot = new Robot();
        this.folder = folder;
        this.file = folder.resolve(name);
        Files.writeString(file, text);
        Files.createDirectories(PICTURES);
        this.program = started();
    }

    private Process started() throws IOException, InterruptedException {
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
        Process process = builder.start();
        waitUntil("a window", () -> colours(robot.createScreenCapture(SCREEN)) > 200);
        waitUntil("the pipeline in it", () -> isDrawn(INSPECTOR));
        waitUntil("the canvas at rest", this::isAtRest);
        return process;
    }

    /// Opens the file again after [#quit].
    void restart() throws IOException, InterruptedException {
        program = started();
    }

    void quit() throws IOException, InterruptedException {
        control(KeyEvent.VK_Q);
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
        assertThat(Files.readString(folder.resolve("said.txt"))).isEmpty();
    }

    @Override
    public void close() {
        program.destroyForcibly();
    }

    /// What the file holds after saving.
    String saved() throws IOException {
        control(KeyEvent.VK_S);
        return Files.readString(file);
    }

    /// Without a pause between the moves, as a mouse that is thrown across the desk.
    void dragQuickly(int fromX, int fromY, int toX, int toY) {
        robot.mouseMove(fromX, fromY);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= 8; i++) {
            robot.mouseMove(fromX + (toX - fromX) * i / 8, fromY + (toY - fromY) * i / 8);
        }
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    void control(int key) {
        chord(key, KeyEvent.VK_CONTROL);
    }

    /// A key while others are held.
    void chord(int key, int... held) {
        for (int other : held) {
            robot.keyPress(other);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        for (int other : held) {
            robot.keyRelease(other);
        }
    }

    void type(String letters) {
        for (char letter : letters.toCharArray()) {
            chord(KeyEvent.getExtendedKeyCodeForChar(letter));
        }
    }

    boolean isAtRest() {
        int[] before = pixels(SCREEN);
        robot.delay(400);
        return Arrays.equals(before, pixels(SCREEN));
    }

    void picture(String name) throws IOException {
        ImageIO.write(
                robot.createScreenCapture(SCREEN),
                "png",
                new File(PICTURES.toFile(), name + ".png"));
    }

    int[] pixels(Rectangle place) {
        return pixels(robot.createScreenCapture(place));
    }

    /// Cards have letters and icons; the canvas below has hardly any colours.
    boolean isDrawn(Rectangle place) {
        return colours(robot.createScreenCapture(place)) > 20;
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(pixels(image)).distinct().count();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    void waitUntil(String what, Callable<Boolean> holds) {
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
