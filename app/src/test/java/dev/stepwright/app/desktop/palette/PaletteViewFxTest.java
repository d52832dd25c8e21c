package dev.stepwright.app.desktop.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class PaletteViewFxTest {
    private static final PaletteItem TRAIN =
            new PaletteItem("Training", "Training", "training", "model");
    private static final PaletteItem TUNE = new PaletteItem("Tuning", "Tuning", "tuning", "model");

    private final List<String> heard = new ArrayList<>();
    private final Pane ghosts = new Pane();
    private PaletteView palette;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    palette =
                            new PaletteView(
                                    item -> heard.add("add " + item.id()), new Recorder(), ghosts);
                    palette.show(List.of(new PaletteGroup("Model", List.of(TRAIN, TUNE))));
                    new Scene(new StackPane(palette, ghosts), 224, 600);
                });
    }

    @Test
    void addsTheFocusedEntryOnEnter() {
        key(row(1), KeyCode.ENTER);
        assertThat(heard).containsExactly("add Tuning");
    }

    @Test
    void tellsEveryMoveOfAnEntryThatIsCarried() {
        mouse(MouseEvent.MOUSE_PRESSED, 20, 100);
        mouse(MouseEvent.MOUSE_DRAGGED, 22, 101);
        mouse(MouseEvent.MOUSE_DRAGGED, 300, 200);
        assertThat(ghosts.getChildren()).hasSize(1);
        mouse(MouseEvent.MOUSE_RELEASED, 310, 210);
        assertThat(heard)
                .containsExactly("start Training 300,200", "move 300,200", "release 310,210");
        assertThat(ghosts.getChildren()).isEmpty();
    }

    @Test
    void carriesAlsoWhenNoMoveWasToldBeforeTheRelease() {
        mouse(MouseEvent.MOUSE_PRESSED, 20, 100);
        mouse(MouseEvent.MOUSE_RELEASED, 310, 210);
        assertThat(heard).containsExactly("start Training 310,210", "release 310,210");
        assertThat(ghosts.getChildren()).isEmpty();
    }

    @Test
    void dropsNothingAfterEscape() {
        mouse(MouseEvent.MOUSE_PRESSED, 20, 100);
        mouse(MouseEvent.MOUSE_DRAGGED, 300, 200);
        key(row(0), KeyCode.ESCAPE);
        mouse(MouseEvent.MOUSE_DRAGGED, 320, 200);
        mouse(MouseEvent.MOUSE_RELEASED, 320, 200);
        assertThat(heard).containsExactly("start Training 300,200", "move 300,200", "cancel");
        assertThat(ghosts.getChildren()).isEmpty();
    }

    @Test
    void findsAnEntryByWhatItDoesBehindThoseThatAreCalledSo() {
        var check = new PaletteItem("check", "Monitor", "check", "data", "Watches a job", "");
        var job = new PaletteItem("job", "Job", "job", "data", "", "");
        Fx.run(
                () ->
                        palette.show(
                                List.of(
                                        new PaletteGroup("Data", List.of(check)),
                                        new PaletteGroup("Other", List.of(TRAIN, job)))));

        search("job");
        assertThat(shown()).containsExactly("Add Job", "Add Monitor");
        search("watch job");
        assertThat(shown()).containsExactly("Add Monitor");
        search("data");
        assertThat(shown()).containsExactly("Add Monitor");
    }

    @Test
    void findsFirstWhatBeginsSo() {
        var batch = new PaletteItem("batch", "Batch transform", "transform", "data");
        Fx.run(
                () ->
                        palette.show(
                                List.of(
                                        new PaletteGroup("Data", List.of(batch)),
                                        new PaletteGroup("Model", List.of(TRAIN)))));

        search("tra");
        assertThat(shown()).containsExactly("Add Training", "Add Batch transform");
    }

    private void search(String typed) {
        Fx.run(() -> ((TextField) palette.lookup(".text-field")).setText(typed));
    }

    private List<String> shown() {
        return Fx.call(
                () -> {
                    palette.applyCss();
                    palette.layout();
                    return palette.lookupAll(".palette-item").stream()
                            .map(Node::getAccessibleText)
                            .toList();
                });
    }

    private Node row(int at) {
        return Fx.call(
                () -> {
                    palette.applyCss();
                    palette.layout();
                    return List.copyOf(palette.lookupAll(".palette-item")).get(at);
                });
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        var row = row(0);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Fx.run(
                () ->
                        Event.fireEvent(
                                row,
                                new MouseEvent(
                                        type,
                                        x,
                                        y,
                                        x,
                                        y,
                                        MouseButton.PRIMARY,
                                        1,
                                        false,
                                        false,
                                        false,
                                        false,
                                        down,
                                        false,
                                        false,
                                        true,
                                        false,
                                        false,
                                        null)));
    }

    private static void key(Node target, KeyCode code) {
        Fx.run(
                () ->
                        Event.fireEvent(
                                target,
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    private final class Recorder implements PaletteDrag {
        @Override
        public void started(PaletteItem item, double sceneX, double sceneY) {
            heard.add("start %s %.0f,%.0f".formatted(item.id(), sceneX, sceneY));
        }

        @Override
        public boolean moved(double sceneX, double sceneY) {
            heard.add("move %.0f,%.0f".formatted(sceneX, sceneY));
            return false;
        }

        @Override
        public void released(double sceneX, double sceneY) {
            heard.add("release %.0f,%.0f".formatted(sceneX, sceneY));
        }

        @Override
        public void cancelled() {
            heard.add("cancel");
        }
    }
}
