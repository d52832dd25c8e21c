package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class LastResortFxTest {
    private final Logger log = Logger.getLogger(LastResort.class.getName());
    private Overlay overlay;
    private LastResort resort;

    @BeforeEach
    void open() {
        log.setLevel(Level.OFF);
        Fx.run(
                () -> {
                    overlay = new Overlay();
                    new Scene(overlay, 600, 400);
                    resort = new LastResort(overlay);
                });
    }

    @AfterEach
    void speakAgain() {
        log.setLevel(null);
    }

    @Test
    void tellsAFaultOnceHoweverOftenItComesBack() {
        var fault = new IllegalStateException("out of step");
        resort.uncaughtException(Thread.currentThread(), fault);
        resort.uncaughtException(Thread.currentThread(), fault);
        Fx.settle();
        assertThat(Fx.call(overlay::isShowing)).isTrue();
        Fx.run(overlay::close);
        assertThat(Fx.call(overlay::isShowing)).isFalse();
    }
}
