package dev.stepwright.app.bench;

import static dev.stepwright.app.bench.BenchWindow.awaitCanvas;
import static dev.stepwright.app.bench.BenchWindow.awaitToolkit;
import static dev.stepwright.app.bench.BenchWindow.fx;
import static dev.stepwright.app.bench.BenchWindow.say;
import static dev.stepwright.app.bench.Hand.pause;

import dev.stepwright.app.desktop.Designer;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.gesture.Selection;
import dev.stepwright.canvas.view.PipelineCanvas;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.pipeline.StepId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.jspecify.annotations.Nullable;

/// Opens a large pipeline in the real window, works in it with mouse and keys, and prints for every
/// kind of work how long the user interface kept a person waiting.
///
/// A clock beside the toolkit asks it every few milliseconds to say that it is there; what it takes
/// to answer is what a person feels. Answers that take longer than a limit are printed with what
/// the toolkit was doing meanwhile.
public final class WindowBench {
    private static final int STEPS = Integer.getInteger("bench.steps", 10_000);
    private static final long STALL = 1_000_000L * Integer.getInteger("bench.stall", 50);
    private static final int TIMES = 40;

    private final List<Long> answers = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean over;

    private WindowBench() {}

    public static void main(String[] args) throws Exception {
        Path file = args.length > 0 ? Path.of(args[0]) : made();
        long start = System.nanoTime();
        Thread.ofPlatform().start(() -> Designer.open(file.toString()));
        var bench = new WindowBench();
        try {
            bench.run(start);
        } finally {
            bench.over = true;
        }
        System.exit(0);
    }

    private static Path made() throws IOException {
        Path file = Files.createTempFile("large-", ".json");
        file.toFile().deleteOnExit();
        return Files.writeString(file, LargePipeline.text(STEPS));
    }

    private void run(long start) throws Exception {
        awaitToolkit();
        Thread.ofPlatform().daemon(true).start(this::watch);
        PipelineCanvas canvas = awaitCanvas();
        say("drawn after %.1f s", (System.nanoTime() - start) / 1e9);
        pause(100);
        report("opening");
        pause(4000);
        report("the first seconds");
        var robot = fx(Robot::new);
        Point2D middle = fx(() -> canvas.localToScreen(width(canvas) / 2, height(canvas) / 2));
        fx(() -> move(robot, middle));
        each("hover, whole", i -> () -> move(robot, middle.add(i * 5, i * 3)));
        drag("pan, whole", robot, MouseButton.MIDDLE, middle, i -> middle.add(i * 6, i * 3));
        each("zoom", i -> () -> zoom(canvas, i % 2 == 0 ? 1.1 : 1 / 1.1));
        fx(() -> reveal(canvas));
        each("hover, near", i -> () -> move(robot, middle.add(i * 5, i * 3)));
        drag("pan, near", robot, MouseButton.MIDDLE, middle, i -> middle.add(i * 6, i * 3));
        List<StepId> ids = fx(() -> seen(canvas));
        each("select", i -> () -> select(canvas, ids.get(i % ids.size())));
        fx(() -> reveal(canvas));
        pause(1000);
        StepId one = fx(() -> canvas.selection().only().orElseThrow());
        report("reveal");
        Point2D card = fx(() -> at(canvas, one, Rect::center));
        drag("drag a card", robot, MouseButton.PRIMARY, card, i -> card.add(i * 4, i * 2));
        fx(() -> canvas.editor().orElseThrow().undo());
        pause(800);
        report("undo of the move");
        connect(canvas, robot);
        fx(() -> canvas.editor().orElseThrow().undo());
        pause(800);
        report("undo of the connection");
        rename(canvas, robot);
        type(canvas, robot);
        each("undo and redo", i -> () -> undoOrRedo(canvas, i));
        Runtime.getRuntime().gc();
        Runtime runtime = Runtime.getRuntime();
        say("heap in use %d MiB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static Void undoOrRedo(PipelineCanvas canvas, int i) {
        PipelineEditor editor = canvas.editor().orElseThrow();
        if (i % 2 == 0) {
            editor.undo();
        } else {
            editor.redo();
        }
        return null;
    }

    private void rename(PipelineCanvas canvas, Robot robot) throws Exception {
        fx(() -> reveal(canvas));
        pause(300);
        answers.clear();
        StepId step = fx(() -> canvas.selection().only().orElseThrow());
        fx(() -> rename(canvas, step));
        keys(robot, KeyCode.R, KeyCode.E, KeyCode.N, KeyCode.ENTER);
        pause(800);
        report("rename on the card");
    }

    private static Void rename(PipelineCanvas canvas, StepId step) {
        canvas.rename(step);
        return null;
    }

    private void connect(PipelineCanvas canvas, Robot robot) throws Exception {
        List<StepId> ids = fx(() -> seen(canvas));
        if (ids.size() < 2) {
            say("too few cards in sight to connect");
            return;
        }
        StepId from = ids.getFirst();
        StepId to = ids.getLast();
        Point2D start = fx(() -> at(canvas, from, r -> new Point(r.right(), r.center().y())));
        Point2D end = fx(() -> at(canvas, to, r -> new Point(r.x() + 3, r.center().y())));
        drag(
                "connect",
                robot,
                MouseButton.PRIMARY,
                start,
                i -> start.interpolate(end, Math.min(1, (i + 1.0) / (TIMES - 2))));
    }

    private void type(PipelineCanvas canvas, Robot robot) throws Exception {
        Node field =
                fx(
                        () ->
                                canvas
                                        .getScene()
                                        .getRoot()
                                        .lookupAll(".inspector .text-field")
                                        .stream()
                                        .filter(
                                                each ->
                                                        each instanceof TextField text
                                                                && text.isEditable())
                                        .filter(Node::isVisible)
                                        .skip(1)
                                        .findFirst()
                                        .orElseThrow());
        fx(
                () -> {
                    field.requestFocus();
                    return null;
                });
        answers.clear();
        for (int i = 0; i < 10; i++) {
            keys(robot, KeyCode.A);
            pause(60);
        }
        keys(robot, KeyCode.ENTER);
        pause(800);
        report("type in the inspector");
    }

    private void keys(Robot robot, KeyCode... codes) throws Exception {
        for (KeyCode code : codes) {
            fx(
                    () -> {
                        robot.keyPress(code);
                        robot.keyRelease(code);
                        return null;
                    });
            pause(20);
        }
    }

    private static Void zoom(PipelineCanvas canvas, double factor) {
        canvas.zoomTo(canvas.camera().zoom() * factor);
        return null;
    }

    private static Void select(PipelineCanvas canvas, StepId id) {
        canvas.select(Selection.of(id));
        return null;
    }

    /// Goes close to a step in the middle of the pipeline.
    private static Void reveal(PipelineCanvas canvas) {
        var document = canvas.editor().orElseThrow().document();
        canvas.reveal(document.steps().get(document.steps().size() / 2).id());
        canvas.fitSelection();
        canvas.zoomTo(0.8);
        return null;
    }

    /// The steps whose cards are wholly in sight, with some room around.
    private static List<StepId> seen(PipelineCanvas canvas) {
        Rect world = canvas.camera().visible(width(canvas), height(canvas));
        return canvas.editor().orElseThrow().document().steps().stream()
                .filter(
                        step ->
                                canvas.editor()
                                        .orElseThrow()
                                        .document()
                                        .layout()
                                        .position(step.id())
                                        .filter(
                                                p ->
                                                        p.x() > world.x() + 100
                                                                && p.x() + 300 < world.right()
                                                                && p.y() > world.y() + 100
                                                                && p.y() + 300 < world.bottom())
                                        .isPresent())
                .map(step -> step.id())
                .toList();
    }

    private static Point2D at(PipelineCanvas canvas, StepId step, Function<Rect, Point> place) {
        var position =
                canvas.editor().orElseThrow().document().layout().position(step).orElseThrow();
        Point world = place.apply(new Rect(position.x(), position.y(), 200, 64));
        Point at = canvas.camera().toScreen(world);
        return canvas.localToScreen(at.x(), at.y());
    }

    private static double width(PipelineCanvas canvas) {
        return canvas.getWidth();
    }

    private static double height(PipelineCanvas canvas) {
        return canvas.getHeight();
    }

    private static Void move(Robot robot, Point2D to) {
        robot.mouseMove(to);
        return null;
    }

    private void each(String name, IntFunction<Callable<Void>> work) throws Exception {
        answers.clear();
        for (int i = 0; i < TIMES; i++) {
            fx(work.apply(i));
            pause(16);
        }
        pause(600);
        report(name);
    }

    private void drag(
            String name, Robot robot, MouseButton button, Point2D from, IntFunction<Point2D> way)
            throws Exception {
        fx(() -> move(robot, from));
        pause(300);
        answers.clear();
        fx(
                () -> {
                    robot.mousePress(button);
                    return null;
                });
        for (int i = 0; i < TIMES; i++) {
            Point2D to = way.apply(i);
            fx(() -> move(robot, to));
            pause(16);
        }
        fx(
                () -> {
                    robot.mouseRelease(button);
                    return null;
                });
        pause(1000);
        report(name);
    }

    private void watch() {
        Thread toolkit = toolkit();
        while (!over) {
            long asked = System.nanoTime();
            var answer = new FutureTask<>(System::nanoTime);
            Platform.runLater(answer);
            @Nullable String doing = null;
            while (!answer.isDone()) {
                pause(2);
                if (doing == null && System.nanoTime() - asked > STALL) {
                    doing = stack(toolkit);
                }
            }
            long took = System.nanoTime() - asked;
            answers.add(took);
            if (doing != null && Boolean.getBoolean("bench.stacks")) {
                say("  stall %.0f ms: %s", took / 1e6, doing);
            }
            pause(3);
        }
    }

    private static Thread toolkit() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("JavaFX Application Thread"))
                .findFirst()
                .orElseThrow();
    }

    private static String stack(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .filter(
                        frame ->
                                frame.getClassName().startsWith("dev.stepwright")
                                        || frame.getClassName().startsWith("javafx.scene"))
                .limit(Integer.getInteger("bench.depth", 12))
                .map(
                        frame ->
                                frame.getClassName().replaceFirst(".*\\.", "")
                                        + "."
                                        + frame.getMethodName()
                                        + ":"
                                        + frame.getLineNumber())
                .reduce((a, b) -> a + " < " + b)
                .orElse("the toolkit itself");
    }

    private void report(String name) {
        long[] sorted;
        synchronized (answers) {
            sorted = answers.stream().mapToLong(each -> each).sorted().toArray();
            answers.clear();
        }
        if (sorted.length == 0) {
            return;
        }
        say(
                "%-26s p50 %6.1f   p95 %6.1f   worst %6.1f ms",
                name,
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.95)] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }
}
