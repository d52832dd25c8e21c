package dev.stepwright.app.desktop;

import dev.stepwright.app.desktop.designer.DesignerApp;
import dev.stepwright.app.desktop.settings.UserSettings;
import dev.stepwright.canvas.view.PipelineCanvas;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Duration;

/// Opens the designer and waits until its window is closed.
public final class Designer {
    /// Held here, because a logger that nobody holds forgets its level.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Designer() {}

    /// Opens the designer on the file in `args`, or on the start page; the exit code once it is
    /// closed.
    public static int open(String... args) {
        launch(DesignerApp.class, args);
        return 0;
    }

    /// Opens the designer in the same way and closes it soon after it was drawn.
    public static void rehearse(String... args) {
        launch(Rehearsed.class, args);
    }

    private static void launch(Class<? extends Application> app, String... args) {
        // JavaFX warns at every start that it comes from the class path, which here it does on
        // purpose.
        JAVAFX.setLevel(Level.SEVERE);
        UserSettings.scaleToolkit();
        Application.launch(app, args);
    }

    /// The designer, going from the start page to a step of a sample and on to its text, where it
    /// types a little, and closing itself.
    public static final class Rehearsed extends DesignerApp {
        private static final Duration LONG_ENOUGH_TO_BE_DRAWN = Duration.seconds(1);
        private static final int PATIENCE = 10;

        @Override
        public void start(Stage stage) {
            super.start(stage);
            after(this::openFirstSample);
            after(() -> after(() -> select(stage, PATIENCE)));
        }

        private static void select(Stage stage, int patience) {
            if (stage.getScene().lookup(".pipeline-canvas") instanceof PipelineCanvas canvas) {
                canvas.editor()
                        .map(editor -> editor.document().steps().getFirst().id())
                        .ifPresent(canvas::reveal);
                after(() -> goToText(stage));
            } else if (patience > 0) {
                after(() -> select(stage, patience - 1));
            } else {
                Platform.exit();
            }
        }

        private static void goToText(Stage stage) {
            Event.fireEvent(stage.getScene(), key(KeyEvent.KEY_PRESSED, "", KeyCode.T, true));
            after(
                    () -> {
                        Node text = stage.getScene().lookup(".code-area");
                        if (text == null) {
                            Platform.exit();
                        } else {
                            new Typing(text).start();
                        }
                    });
        }

        private static KeyEvent key(
                EventType<KeyEvent> type, String text, KeyCode code, boolean control) {
            return new KeyEvent(type, text, "", code, false, control, false, false);
        }

        /// A key a frame, for as long as it takes Java to know what typing needs.
        private static final class Typing extends AnimationTimer {
            private static final int KEYS = 60;
            private final Node text;
            private int typed;

            Typing(Node text) {
                this.text = text;
            }

            @Override
            public void handle(long now) {
                if (typed == KEYS) {
                    stop();
                    Platform.exit();
                    return;
                }
                Event.fireEvent(
                        text,
                        typed % 2 == 0
                                ? key(KeyEvent.KEY_TYPED, "x", KeyCode.UNDEFINED, false)
                                : key(KeyEvent.KEY_PRESSED, "", KeyCode.BACK_SPACE, false));
                typed++;
            }
        }

        private static void after(Runnable next) {
            var pause = new PauseTransition(LONG_ENOUGH_TO_BE_DRAWN);
            pause.setOnFinished(_ -> next.run());
            pause.play();
        }
    }
}
