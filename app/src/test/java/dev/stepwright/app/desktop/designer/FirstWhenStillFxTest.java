package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.Mouse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What is first shown waits for whoever uses the mouse, and nothing waits after that.
@Tag("fx")
class FirstWhenStillFxTest {
    private final StackPane used = Fx.call(StackPane::new);
    private final List<String> done = new ArrayList<>();

    private void move() {
        Mouse.tell(used, MouseEvent.MOUSE_MOVED);
    }

    private List<String> done() {
        return Fx.call(() -> List.copyOf(done));
    }

    @Test
    void nothingWaitsForAMouseThatRests() {
        Fx.run(() -> new FirstWhenStill(used).run(() -> done.add("one")));
        assertThat(done()).containsExactly("one");
    }

    @Test
    void theFirstWaitsUntilTheMouseRestsAndTheSecondNot() {
        var still = Fx.call(() -> new FirstWhenStill(used));
        Fx.run(
                () -> {
                    move();
                    still.run(() -> done.add("one"));
                });
        assertThat(done()).isEmpty();

        for (int tries = 0; tries < 200 && done().isEmpty(); tries++) {
            LockSupport.parkNanos(20_000_000);
        }
        Fx.run(
                () -> {
                    move();
                    still.run(() -> done.add("two"));
                });
        assertThat(done()).containsExactly("one", "two");
    }

    @Test
    void nobodyKeepsItAwayForLong() {
        var still = Fx.call(() -> new FirstWhenStill(used));
        Fx.run(
                () -> {
                    move();
                    still.run(() -> done.add("one"));
                });
        long began = System.nanoTime();
        while (done().isEmpty() && System.nanoTime() - began < 10_000_000_000L) {
            Fx.run(this::move);
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(done()).containsExactly("one");
    }
}
