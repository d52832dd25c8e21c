package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A screen of 1280 x 800 at 200 % has room for 640 x 400.
@Tag("fx")
class SmallWindowFxTest {
    private static final double WIDTH = 640;
    private static final double HEIGHT = 400;

    @TempDir Path folder;
    private OpenedApp app;

    @BeforeEach
    void open() throws IOException {
        Path file = folder.resolve("p.json");
        Files.writeString(file, "{\"Steps\": [{\"Name\": \"Stop\", \"Type\": \"Fail\"}]}\n");
        app = OpenedApp.on(file);
        app.resize(WIDTH, HEIGHT);
        Fx.settle();
    }

    @AfterEach
    void close() {
        app.close();
    }

    /// The nodes of a style class that do not lie in the window as a whole.
    private TreeSet<String> outside(String... styleClasses) {
        return Fx.call(
                () -> {
                    app.scene().getRoot().applyCss();
                    app.scene().getRoot().layout();
                    var found = new TreeSet<String>();
                    for (String styleClass : styleClasses) {
                        for (Node node : app.scene().getRoot().lookupAll(styleClass)) {
                            Bounds at = node.localToScene(node.getLayoutBounds());
                            boolean in =
                                    at.getMinX() >= -0.5
                                            && at.getMinY() >= -0.5
                                            && at.getMaxX() <= WIDTH + 0.5
                                            && at.getMaxY() <= HEIGHT + 0.5;
                            if (isShown(node) && !in) {
                                found.add(styleClass + " " + at);
                            }
                        }
                    }
                    return found;
                });
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void theFrameKeepsInsideTheWindow() {
        assertThat(
                        outside(
                                ".top-bar",
                                ".top-bar .button",
                                ".menu-bar",
                                ".status-bar",
                                ".document-tabs",
                                ".pipeline-canvas",
                                ".underline-tabs"))
                .isEmpty();
        var canvas = (Region) app.scene().lookup(".pipeline-canvas");
        assertThat(canvas.getWidth()).isGreaterThan(300);
        assertThat(canvas.getHeight()).isGreaterThan(80);
    }

    @Test
    void soDoDialogsAndTheCommandPalette() {
        for (String action : List.of("file.settings", "view.commands", "help.keys")) {
            Fx.run(() -> app.actions().run(action));
            Fx.settle();
            assertThat(outside(".sheet-card", ".sheet-card .button")).as(action).isEmpty();
        }
    }
}
