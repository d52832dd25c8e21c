package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class PaneWalkFxTest {
    private final Region a = control();
    private final Region b = control();
    private final Region c = control();
    private final HBox first = new HBox(a, b);
    private final HBox second = new HBox();
    private final HBox third = new HBox(c);
    private Stage stage;
    private PaneWalk walk;

    private static Region control() {
        var control = new Region();
        control.setFocusTraversable(true);
        return control;
    }

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    stage = new Stage();
                    stage.setScene(new Scene(new HBox(first, second, third), 300, 60));
                    walk = new PaneWalk(() -> List.of(first, second, third));
                    walk.watch(stage.getScene());
                    stage.show();
                });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    private Node after(int by) {
        return Fx.call(
                () -> {
                    walk.go(stage.getScene(), by);
                    return stage.getScene().getFocusOwner();
                });
    }

    @Test
    void goesAroundPanesThatCanTakeTheFocusToWhereItWas() {
        Fx.run(b::requestFocus);
        assertThat(after(1)).isSameAs(c);
        assertThat(after(1)).isSameAs(b);
        assertThat(after(-1)).isSameAs(c);
        Fx.run(() -> b.setDisable(true));
        assertThat(after(-1)).isSameAs(a);
    }
}
