package dev.stepwright.canvas.view;

import static dev.stepwright.canvas.Scenes.id;

import dev.stepwright.canvas.Scenes;
import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.paint.PaintState;
import dev.stepwright.canvas.paint.Palette;
import dev.stepwright.canvas.paint.Status;
import dev.stepwright.canvas.paint.StepLook;
import dev.stepwright.canvas.scene.CanvasScene;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Shows a scene in a real window, for people who want to look: `zoom dark|light edit|run|large`.
///
/// With `measure` it pans for some hundred frames, prints how long they took, and ends.
public final class SceneViewDemo {
    private SceneViewDemo() {}

    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /// The window.
    public static final class Window extends Application {
        @Override
        public void start(Stage stage) {
            var args = getParameters().getRaw();
            double zoom = args.isEmpty() ? 0.8 : Double.parseDouble(args.getFirst());
            boolean large = args.contains("large");
            CanvasScene scene =
                    large ? Scenes.layered(new Random(5), 100, 100, 1, 3) : Scenes.abalone();
            var view = new SceneView();
            view.setPalette(args.contains("dark") ? Palette.DARK : Palette.LIGHT);
            view.setScene(scene);
            view.setPaintState(args.contains("run") ? running() : editing());
            view.setCamera(new Camera(-20, large ? 0 : -320 / zoom + 112, zoom));
            view.onZoom(
                    action ->
                            view.setCamera(
                                    switch (action) {
                                        case OUT -> about(view, view.camera().zoom() / 1.25);
                                        case IN -> about(view, view.camera().zoom() * 1.25);
                                        case ACTUAL_SIZE -> about(view, 1);
                                        case FIT ->
                                                Camera.fit(
                                                        view.canvasScene().bounds().orElseThrow(),
                                                        view.getWidth(),
                                                        view.getHeight());
                                    }));
            view.onMinimap(
                    at ->
                            view.setCamera(
                                    view.camera()
                                            .centeredOn(at, view.getWidth(), view.getHeight())));
            stage.setScene(new Scene(view, large ? 1400 : 1100, large ? 800 : 640));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            if (args.contains("measure")) {
                measure(view);
            }
        }

        private static Camera about(SceneView view, double zoom) {
            return view.camera().zoomTo(new Point(view.getWidth() / 2, view.getHeight() / 2), zoom);
        }

        private static PaintState editing() {
            return PaintState.NONE.withSelection(Set.of(id(2)), Set.of());
        }

        private static PaintState running() {
            return editing()
                    .withLooks(
                            Map.of(
                                    id(1),
                                    new StepLook(Status.SUCCEEDED, "4 m 12 s"),
                                    id(2),
                                    new StepLook(Status.SUCCEEDED, "6 m 48 s"),
                                    id(3),
                                    new StepLook(Status.EXECUTING, "1 m 03 s · running"),
                                    id(4),
                                    StepLook.of(Status.WAITING),
                                    id(5),
                                    StepLook.of(Status.WAITING),
                                    id(6),
                                    StepLook.of(Status.WAITING)));
        }

        private static void measure(SceneView view) {
            int warmUp = 60;
            double[] frames = new double[300];
            new AnimationTimer() {
                private int count = -warmUp;
                private long last;

                @Override
                public void handle(long now) {
                    long time = System.nanoTime();
                    if (count > 0 && count <= frames.length) {
                        frames[count - 1] = (time - last) / 1e6;
                    }
                    last = time;
                    if (count++ == frames.length) {
                        stop();
                        Arrays.sort(frames);
                        System.out.printf(
                                "zoom %.2f: median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                                view.camera().zoom(), frames[150], frames[285], frames[299]);
                        javafx.application.Platform.exit();
                        return;
                    }
                    view.setCamera(view.camera().panBy(count % 120 < 60 ? -7 : 7, -3));
                }
            }.start();
        }
    }
}
