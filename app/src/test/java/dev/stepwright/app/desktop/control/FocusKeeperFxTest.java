package dev.stepwright.app.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class FocusKeeperFxTest {
    private TextField field;
    private TextField other;
    private VBox pane;
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    field = new TextField();
                    other = new TextField();
                    pane = new VBox(field, other);
                    FocusKeeper.home(pane);
                    stage = new Stage();
                    stage.setScene(new Scene(new HBox(new Button("Undo"), pane), 300, 200));
                    FocusKeeper.keep(stage.getScene());
                    stage.show();
                    field.requestFocus();
                });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    /// The control that has the focus once the window has noticed that another is gone, which it
    /// does before its next picture.
    private Node owner() throws InterruptedException {
        var pictures = new CountDownLatch(2);
        Runnable count =
                () -> {
                    pictures.countDown();
                    Platform.requestNextPulse();
                };
        Fx.run(
                () -> {
                    stage.getScene().addPostLayoutPulseListener(count);
                    Platform.requestNextPulse();
                });
        assertThat(pictures.await(10, TimeUnit.SECONDS)).isTrue();
        Fx.run(() -> stage.getScene().removePostLayoutPulseListener(count));
        Fx.settle();
        return stage.getScene().getFocusOwner();
    }

    @Test
    void givesTheFocusToThePaneWhenItsControlGoes() throws InterruptedException {
        Fx.run(() -> pane.getChildren().remove(field));

        assertThat(owner()).isSameAs(pane);
    }

    @Test
    void givesItToWhatIsNearestWhereNoPaneTakesIt() throws InterruptedException {
        Fx.run(
                () -> {
                    pane.getProperties().clear();
                    other.requestFocus();
                    pane.getChildren().remove(other);
                });

        assertThat(owner()).isSameAs(field);
    }

    @Test
    void leavesItToWhoeverAsksForItMeanwhile() throws InterruptedException {
        Fx.run(
                () -> {
                    pane.getChildren().remove(field);
                    other.requestFocus();
                });

        assertThat(owner()).isSameAs(other);
    }
}
