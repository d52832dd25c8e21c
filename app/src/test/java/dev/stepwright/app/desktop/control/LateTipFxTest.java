package dev.stepwright.app.desktop.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.Mouse;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class LateTipFxTest {
    private final Node node = new Pane();

    private void come() {
        Mouse.tell(node, MouseEvent.MOUSE_ENTERED);
    }

    /// JavaFX keeps an installed tooltip among the properties of its node.
    private String told() {
        return node.getProperties().values().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .map(Tooltip::getText)
                .findFirst()
                .orElse("");
    }

    @Test
    void isMadeWhenTheMouseComesAndSaysWhatIsSetThen() {
        Fx.run(
                () -> {
                    var tip = new LateTip(node, 100);
                    tip.set("one");
                    assertThat(told()).isEmpty();
                    come();
                    assertThat(told()).isEqualTo("one");
                    tip.set("two");
                    assertThat(told()).isEqualTo("two");
                });
    }

    @Test
    void nothingToSayIsNoTooltip() {
        Fx.run(
                () -> {
                    var tip = new LateTip(node, 0);
                    come();
                    assertThat(told()).isEmpty();
                    tip.set("one");
                    assertThat(told()).isEqualTo("one");
                    tip.set("");
                    assertThat(told()).isEmpty();
                    tip.set("two");
                    assertThat(told()).isEqualTo("two");
                });
    }

    @Test
    void wordsThatTakeAWhileAreAskedForWhenItIsShown() {
        Fx.run(
                () -> {
                    var asked = new AtomicInteger();
                    new LateTip(node, 100).ask("soon", () -> "asked " + asked.incrementAndGet());
                    come();
                    assertThat(told()).isEqualTo("soon");
                    Tooltip made =
                            (Tooltip)
                                    node.getProperties().values().stream()
                                            .filter(Tooltip.class::isInstance)
                                            .findFirst()
                                            .orElseThrow();
                    made.getOnShowing().handle(new WindowEvent(made, WindowEvent.WINDOW_SHOWING));
                    assertThat(told()).isEqualTo("asked 1");
                });
    }
}
