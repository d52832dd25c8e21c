package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.canvas.view.PipelineCanvas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every control of the window can be hit and is spoken: 24 pixels at least (WCAG 2.5.8), and a
/// text for a screen reader, which is not that of a tooltip: those are made when the mouse comes.
@Tag("fx")
class ReachFxTest {
    private static final double LEAST = 24;
    private static final Set<AccessibleRole> NOTHING =
            Set.of(AccessibleRole.PARENT, AccessibleRole.NODE);

    @TempDir Path folder;
    private OpenedApp app;

    @BeforeEach
    void open() throws IOException {
        app = OpenedApp.onSample(folder);
    }

    @AfterEach
    void close() {
        app.close();
    }

    private void select(String step) {
        Fx.run(
                () -> {
                    var canvas = (PipelineCanvas) app.scene().lookup(".pipeline-canvas");
                    canvas.reveal(
                            canvas.editor()
                                    .orElseThrow()
                                    .document()
                                    .named(step)
                                    .orElseThrow()
                                    .id());
                });
        Fx.settle();
    }

    private TreeSet<String> faults() {
        return Fx.call(
                () -> {
                    app.scene().getRoot().applyCss();
                    app.scene().getRoot().layout();
                    var faults = new TreeSet<String>();
                    walk(app.scene().getRoot(), faults);
                    return faults;
                });
    }

    private void walk(Node node, TreeSet<String> faults) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollBar)) {
            Bounds bounds = node.getLayoutBounds();
            String name = node.getClass().getSimpleName() + node.getStyleClass();
            boolean line = node.getStyleClass().contains("handle");
            if (!line && (bounds.getWidth() < LEAST || bounds.getHeight() < LEAST)) {
                faults.add(
                        "small: "
                                + name
                                + " "
                                + text(node)
                                + " "
                                + Math.round(bounds.getWidth())
                                + "x"
                                + Math.round(bounds.getHeight()));
            }
            if (text(node).isBlank()) {
                faults.add("silent: " + name + " in " + place(node));
            }
            if (NOTHING.contains(node.getAccessibleRole())
                    && !line
                    && !(node instanceof PipelineCanvas)) {
                faults.add("of no kind: " + name + " " + text(node));
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, faults));
        }
    }

    private static String place(Node node) {
        Parent parent = node.getParent();
        return parent == null ? "" : parent.getStyleClass().toString();
    }

    private static String text(Node node) {
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        if (text instanceof String words && !words.isBlank()) {
            return words;
        }
        String own = node.getAccessibleText();
        if (own != null) {
            return own;
        }
        return "";
    }

    @Test
    void everyControlOfTheWindowCanBeHitAndIsSpoken() {
        var all = faults();
        for (String step : List.of("Train", "Gate", "Stop")) {
            select(step);
            all.addAll(faults());
        }
        assertThat(all).isEmpty();
    }

    @Test
    void soCanThoseOfTheBottomPanel() {
        for (String tab :
                List.of("problems", "definition", "parameters", "executions", "timeline")) {
            Fx.run(() -> app.bottom(tab));
            Fx.settle();
            assertThat(faults()).as(tab).isEmpty();
        }
    }

    @Test
    void soCanThoseOfTheSettingsAndTheCommandPalette() {
        for (String action :
                List.of(
                        "file.settings",
                        "view.commands",
                        "edit.find",
                        "view.outline",
                        "help.keys",
                        "run.start")) {
            Fx.run(() -> app.actions().run(action));
            Fx.settle();
            assertThat(faults()).as(action).isEmpty();
        }
    }
}
