package dev.stepwright.app.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class FocusRingFxTest {
    private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

    private final Button one = new Button("One");
    private final Button two = new Button("Two");
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    stage = new Stage();
                    stage.setScene(new Scene(new HBox(one, two), 300, 60));
                    stage.show();
                    one.requestFocus();
                    FocusRing.keep(stage.getScene());
                    click(one);
                });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(
                node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void click(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        5,
                        5,
                        5,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }

    private static boolean ringed(Node node) {
        return node.getPseudoClassStates().contains(RING);
    }

    @Test
    void isSeenWhereTheProgramMovesTheFocusAfterAKey() {
        Fx.run(
                () -> {
                    press(one, KeyCode.F6);
                    two.requestFocus();
                });

        assertThat(ringed(two)).isTrue();
        assertThat(ringed(one)).isFalse();
    }

    @Test
    void isNotSeenAfterTheMouse() {
        Fx.run(two::requestFocus);

        assertThat(ringed(two)).isFalse();
    }

    @Test
    void comesWithTheFirstKeyButNotWithAModifier() {
        Fx.run(() -> press(one, KeyCode.CONTROL));
        assertThat(ringed(one)).isFalse();

        Fx.run(() -> press(one, KeyCode.LEFT));
        assertThat(ringed(one)).isTrue();
    }

    @Test
    void goesWithAClick() {
        Fx.run(
                () -> {
                    press(one, KeyCode.ENTER);
                    click(one);
                });

        assertThat(ringed(one)).isFalse();
    }

    @Test
    void aNewWindowBeginsAsTheLastOneWasUsed() {
        var inside = new Button("Inside");
        Fx.run(
                () -> {
                    press(one, KeyCode.ENTER);
                    var scene = new Scene(new HBox(inside));
                    FocusRing.keep(scene);
                    inside.requestFocus();
                });

        assertThat(ringed(inside)).isTrue();
    }
}
