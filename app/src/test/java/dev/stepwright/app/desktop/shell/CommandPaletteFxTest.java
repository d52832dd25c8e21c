package dev.stepwright.app.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("fx")
class CommandPaletteFxTest {
    private final Overlay overlay = Fx.call(Overlay::new);
    private Stage stage;

    @BeforeEach
    void open() {
        Fx.run(
                () -> {
                    stage = new Stage();
                    stage.setScene(new Scene(overlay, 800, 600));
                    stage.show();
                });
    }

    @AfterEach
    void close() {
        Fx.run(stage::hide);
    }

    @Test
    void cutsALongActionInsteadOfScrollingSideways() {
        Action longest =
                Action.of(
                                "file",
                                "pipeline.json — " + "/a/folder/with/a/long/name".repeat(9),
                                () -> {})
                        .on("Shortcut+Shift+1")
                        .enabledWhen(() -> Optional.of("It is open already. ".repeat(9)));
        Fx.run(() -> CommandPalette.choose(overlay, "Which file?", List.of(longest)));
        Fx.settle();
        Fx.run(
                () -> {
                    overlay.applyCss();
                    overlay.layout();
                    assertThat(overlay.lookupAll(".scroll-bar"))
                            .filteredOn(Node::isVisible)
                            .filteredOn(
                                    bar ->
                                            ((ScrollBar) bar).getOrientation()
                                                    == Orientation.HORIZONTAL)
                            .isEmpty();
                    var list = overlay.lookup(".command-list");
                    var keys = overlay.lookup(".command-list .key-cap");
                    assertThat(keys.localToScene(keys.getBoundsInLocal()).getMaxX())
                            .isLessThan(list.localToScene(list.getBoundsInLocal()).getMaxX());
                });
    }
}
