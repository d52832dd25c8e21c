package dev.stepwright.app.desktop.control;

import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.shape.Circle;

/// The whole state of an execution in one line above the canvas.
public final class Banner extends HBox {

    /// What the line says: state, "name · started … · elapsed", "2 of 6 steps · 1 running".
    public record Line(
            State state, String title, String facts, String progress, boolean stoppable) {}

    private final Circle dot = new Circle(4.5);
    private final Label title = Texts.firm("", "title", "small");
    private final Label facts = Texts.of("", "small", "second");
    private final Label progress = Texts.firm("", "small", "second");
    private final Button stop;
    private final Button close;

    /// @param onWalk goes to the step that started before, -1, or next, 1
    public Banner(Runnable onStop, Runnable onClose, IntConsumer onWalk) {
        var before =
                Buttons.icon(
                        "chevron-left",
                        "Step that started before (Alt+,)",
                        () -> onWalk.accept(-1));
        var after =
                Buttons.icon(
                        "chevron-right", "Step that started next (Alt+.)", () -> onWalk.accept(1));
        stop = Buttons.outlined("Stop", onStop);
        stop.getStyleClass().add("compact");
        close = Buttons.icon("close", "Leave this execution", onClose);
        dot.getStyleClass().add("dot");
        getStyleClass().add("banner");
        getChildren().addAll(dot, title, facts, Texts.gap(), progress, before, after, stop, close);
    }

    public void show(Line line) {
        dot.getStyleClass().setAll("dot", line.state.styleClass());
        title.setText(line.title);
        facts.setText(line.facts);
        progress.setText(line.progress);
        stop.setVisible(line.stoppable);
        stop.setManaged(line.stoppable);
        close.setVisible(!line.stoppable);
        close.setManaged(!line.stoppable);
    }
}
