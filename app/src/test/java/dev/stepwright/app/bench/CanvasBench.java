package dev.stepwright.app.bench;

import static dev.stepwright.app.bench.BenchWindow.fx;
import static dev.stepwright.app.bench.BenchWindow.say;
import static dev.stepwright.app.bench.Hand.pause;

import dev.stepwright.app.desktop.Designer;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.view.PipelineCanvas;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Comparator;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.robot.Robot;

/// Opens a pipeline whose cards have their places in the real window, and pans, zooms and drags a
/// card with the mouse, with everything in view and near; prints the times between frames.
///
/// The mouse moves whether the program follows or not, and the picture on the screen is compared
/// before and after, so a canvas that stands still cannot look quick.
public final class CanvasBench {
    private static final int MOVES = 300;
    private static final int MIDDLE = 2;
    private static final int PRIMARY = 1;
    private static final int WHEEL_UP = 4;
    private static final int WHEEL_DOWN = 5;
    private static final double RADIUS = 140;

    private final PipelineCanvas canvas;
    private final Hand hand;
    private final Frames frames = new Frames();
    private final Robot robot;

    private CanvasBench(PipelineCanvas canvas, Hand hand) throws Exception {
        this.canvas = canvas;
        this.hand = hand;
        robot = fx(Robot::new);
    }

    private interface Gesture {
        void run() throws Exception;
    }

    public static void main(String[] args) throws Exception {
        Thread.ofPlatform().start(() -> Designer.open(args));
        BenchWindow.awaitToolkit();
        PipelineCanvas canvas = BenchWindow.awaitCanvas();
        say("%d steps", canvas.drawn().cards().size());
        BenchWindow.awaitPulses(2);
        say(
                "  drawn %.2f s after the start of Java",
                (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime())
                        / 1e3);
        if (System.getProperty("bench.gestures", "true").equals("false")) {
            System.exit(0);
        }
        pause(5000);
        try (var hand = new Hand()) {
            new CanvasBench(canvas, hand).run();
        }
        Runtime.getRuntime().gc();
        Runtime runtime = Runtime.getRuntime();
        say("  heap in use %d MiB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        System.exit(0);
    }

    private void run() throws Exception {
        fx(
                () -> {
                    canvas.fit();
                    return null;
                });
        all("whole");
        fx(
                () -> {
                    canvas.reveal(
                            canvas.editor()
                                    .orElseThrow()
                                    .document()
                                    .steps()
                                    .get(canvas.drawn().cards().size() / 2)
                                    .id());
                    canvas.zoomTo(0.8);
                    return null;
                });
        all("80 %");
    }

    private void all(String where) throws Exception {
        pause(1000);
        // Once to warm up, as the first time of anything is the compiler's.
        for (String round : new String[] {null, where}) {
            measure(round, "pan", () -> circle(MIDDLE, middle()));
            measure(round, "zoom", this::wheel);
            measure(round, "drag a card", () -> circle(PRIMARY, card()));
            fx(
                    () -> {
                        canvas.editor().orElseThrow().undo();
                        return null;
                    });
        }
    }

    private void measure(String where, String what, Gesture gesture) throws Exception {
        pause(800);
        gesture.run();
        String words = fx(frames::end);
        if (where != null) {
            say("  %-6s %-12s %s", where, what, words);
        }
    }

    private void begin() throws Exception {
        fx(
                () -> {
                    frames.begin();
                    return null;
                });
    }

    private void circle(int button, Point2D from) throws Exception {
        hand.move(from.getX(), from.getY());
        pause(300);
        int[] before = pixels();
        hand.press(button);
        pause(50);
        hand.move(from.getX() + 5, from.getY());
        begin();
        for (int i = 0; i <= MOVES; i++) {
            double angle = 2 * Math.PI * i / 100;
            hand.move(
                    from.getX() + RADIUS * (1 - Math.cos(angle)) / 2 + 5,
                    from.getY() + RADIUS * Math.sin(angle) / 2);
            if (i == MOVES / 2) {
                changed(before);
            }
        }
        hand.release(button);
    }

    private void wheel() throws Exception {
        Point2D at = middle();
        hand.move(at.getX(), at.getY());
        pause(300);
        int[] before = pixels();
        hand.key("ctrl", true);
        begin();
        for (int i = 0; i < 64; i++) {
            int button = i % 16 < 8 ? WHEEL_UP : WHEEL_DOWN;
            hand.press(button);
            hand.release(button);
            pause(40);
            if (i == 7) {
                changed(before);
            }
        }
        hand.key("ctrl", false);
    }

    /// Looks at the screen once, in the middle of the gesture.
    private void changed(int[] before) throws Exception {
        if (Arrays.equals(before, pixels())) {
            throw new IllegalStateException("The picture did not move.");
        }
    }

    private int[] pixels() throws Exception {
        return fx(
                () -> {
                    int width = 300;
                    int height = 200;
                    WritableImage image =
                            robot.getScreenCapture(
                                    null,
                                    canvas.localToScreen(canvas.getWidth() / 2 - 150, 0).getX(),
                                    canvas.localToScreen(0, canvas.getHeight() / 2 - 100).getY(),
                                    width,
                                    height);
                    PixelReader reader = image.getPixelReader();
                    int[] pixels = new int[width * height];
                    for (int i = 0; i < pixels.length; i++) {
                        pixels[i] = reader.getArgb(i % width, i / width);
                    }
                    return pixels;
                });
    }

    private Point2D middle() throws Exception {
        return fx(() -> canvas.localToScreen(canvas.getWidth() / 2, canvas.getHeight() / 2));
    }

    /// The middle of the card that is nearest to the middle of the canvas.
    private Point2D card() throws Exception {
        return fx(
                () -> {
                    Rect seen = canvas.camera().visible(canvas.getWidth(), canvas.getHeight());
                    Card card =
                            canvas.drawn().cards().stream()
                                    .min(
                                            Comparator.comparingDouble(
                                                    each ->
                                                            each.bounds()
                                                                    .center()
                                                                    .distanceTo(seen.center())))
                                    .orElseThrow();
                    Point at = canvas.camera().toScreen(card.bounds().center());
                    return canvas.localToScreen(at.x(), at.y());
                });
    }
}
