package dev.stepwright.app.bench;

import dev.stepwright.app.desktop.definition.DefinitionView;
import dev.stepwright.app.desktop.definition.DefinitionViewModel;
import dev.stepwright.app.desktop.document.PipelineEditorPort;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import dev.stepwright.model.edit.PipelineEditor;
import dev.stepwright.model.edit.SetValue;
import dev.stepwright.model.json.Json;
import dev.stepwright.model.json.Pointer;
import dev.stepwright.model.pipeline.Document;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// A definition of 5 MB in the text editor: how long a key and a turn of the wheel take, until the
/// lines stand again, in milliseconds of work on the thread of the user interface. Waiting for
/// other programs does not count, nor does drawing, which has a thread of its own.
public final class EditorBenchApp extends Application {
    private static final int SIZE = Integer.getInteger("bench.size", 5_000_000);
    private static final int TIMES = 90;
    private static final double LINES = SIZE / 25.0;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Double> handled = new ArrayList<>();
    private final List<Double> laid = new ArrayList<>();
    private final List<Double> frames = new ArrayList<>();
    private long layoutBegun;
    private long lastFrame;
    private int frame;

    @Override
    public void start(Stage stage) {
        Document document = ((Document.Reading.Read) Document.read(definition())).document();
        var editor = new PipelineEditor(document, () -> System.nanoTime() / 1_000_000);
        var model = DefinitionViewModel.of(PipelineEditorPort.of(editor, List::of));
        var view = new DefinitionView(model, work -> Thread.ofVirtual().start(work));
        editor.listen(_ -> view.refresh());
        var scene = new Scene(view, 1200, 700);
        new Looks(Theme.LIGHT).dress(scene);
        long heap = heap();
        stage.setScene(scene);
        stage.show();
        scene.addPreLayoutPulseListener(() -> layoutBegun = cpu());
        scene.addPostLayoutPulseListener(() -> laid.add((cpu() - layoutBegun) / 1e6));
        List<String> lines = document.text().lines().toList();
        int middle = lines.size() / 2;
        while (!lines.get(middle).contains("RoleArn")) {
            middle++;
        }
        int line = middle + 1;
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                long begun = cpu();
                if (lastFrame != 0) {
                    frames.add((begun - lastFrame) / 1e6);
                }
                lastFrame = begun;
                frame++;
                if (frame == 30) {
                    view.goTo(line, 35);
                    System.out.printf("heap for it: %d MB%n", heap() - heap);
                }
                act(view, editor);
                handled.add((cpu() - begun) / 1e6);
            }
        }.start();
    }

    private void act(DefinitionView view, PipelineEditor editor) {
        int phase = (frame - 60) / TIMES;
        boolean first = frame >= 60 && (frame - 60) % TIMES == 0;
        if (first) {
            report(phase);
        }
        Node area = view.lookup(".code-area");
        if (frame < 60) {
            return;
        }
        switch (phase) {
            case 0 -> type(area, "x");
            case 1 -> {
                if ((frame - 60) % 30 == 0) {
                    type(area, "y");
                }
            }
            case 2 -> scroll(area, 3);
            case 3 -> press(area, KeyCode.ENTER);
            case 4 -> {
                if ((frame - 60) % 10 == 0 && !view.isEdited()) {
                    var step = editor.document().steps().get(100);
                    editor.perform(
                            new SetValue(
                                    step.id(),
                                    Pointer.parse("/Arguments/ResourceConfig/InstanceCount"),
                                    Json.of(frame)));
                }
            }
            case 5 -> {
                System.out.printf("changes made of typing: %d%n", editor.history().size());
                Platform.exit();
            }
            default -> {}
        }
    }

    private void report(int phase) {
        String[] names = {
            "open, go to the middle",
            "type, a key each frame",
            "type, pauses between",
            "scroll",
            "new lines",
            "edits on the canvas"
        };
        System.out.printf(
                "%-24s handled %s, laid out %s, whole frame %s%n",
                names[phase], words(handled), words(laid), words(frames));
        handled.clear();
        laid.clear();
        frames.clear();
    }

    private static String words(List<Double> all) {
        var sorted = new ArrayList<>(all);
        Collections.sort(sorted);
        int size = sorted.size();
        return size == 0
                ? "-"
                : "%.1f (p95 %.1f, worst %.1f)"
                        .formatted(
                                sorted.get(size / 2),
                                sorted.get((int) (size * 0.95)),
                                sorted.get(size - 1));
    }

    private static void type(Node area, String text) {
        Event.fireEvent(
                area,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        text,
                        "",
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
    }

    private static void press(Node area, KeyCode code) {
        Event.fireEvent(
                area, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    /// Moves the scroll bar by so many lines.
    private static void scroll(Node area, int by) {
        for (Node node : area.lookupAll(".scroll-bar")) {
            if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
                bar.setValue(bar.getValue() + by * (bar.getMax() - bar.getMin()) / LINES);
            }
        }
    }

    /// What the thread of the user interface has worked so far, whatever else the machine does.
    private static long cpu() {
        return THREADS.getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static String definition() {
        var text = new StringBuilder("{\n  \"Version\": \"2020-12-01\",\n  \"Steps\": [");
        for (int i = 0; text.length() < SIZE; i++) {
            text.append(i == 0 ? "" : ",")
                    .append(
                            """

                                {
                                  "Name": "Train%d",
                                  "Type": "Training",
                                  "Arguments": {
                                    "RoleArn": "arn:aws:iam::111122223333:role/Pipelines",
                                    "AlgorithmSpecification": {
                                      "TrainingImage": "111122223333.dkr.ecr.eu-west-1.amazonaws.com/train:1",
                                      "TrainingInputMode": "File"
                                    },
                                    "ResourceConfig": {
                                      "InstanceCount": 1,
                                      "InstanceType": "ml.m5.xlarge",
                                      "VolumeSizeInGB": 30
                                    },
                                    "StoppingCondition": {
                                      "MaxRuntimeInSeconds": 3600
                                    }
                                  }
                                }"""
                                    .formatted(i));
        }
        return text.append("\n  ]\n}\n").toString();
    }
}
