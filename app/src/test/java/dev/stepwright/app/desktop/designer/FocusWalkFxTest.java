package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.canvas.view.PipelineCanvas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tab goes through the whole window, and each stop can be seen: in the window, and with a change
/// around or in it that has the contrast and the size of a line 2 px wide along its edge (WCAG
/// 2.4.11 and 2.4.13).
@Tag("fx")
class FocusWalkFxTest {
    private static final double CONTRAST = 3;
    private static final double AROUND = 8;
    private static final int STOPS = 400;
    private static final List<PseudoClass> STATES =
            Stream.of("focused", "focus-visible").map(PseudoClass::getPseudoClass).toList();

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

    /// @param plain the same place without the states of the focus
    private record Stop(
            Node node, String name, Bounds bounds, WritableImage lit, WritableImage plain) {}

    @ParameterizedTest
    @ValueSource(strings = {"view.themeLight", "view.themeDark"})
    void everyStopOfTheWindowIsSeen(String theme) {
        run(theme);
        var faults = new TreeSet<String>();
        for (String step : List.of("Train", "Gate", "Stop")) {
            select(step);
            faults.addAll(walked());
        }
        for (String tab : List.of("definition", "parameters", "executions", "timeline")) {
            Fx.run(() -> app.bottom(tab));
            faults.addAll(walked());
        }
        run("view.outline");
        faults.addAll(walked());
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"view.themeLight", "view.themeDark"})
    void everyStopOfADialogIsSeen(String theme) {
        run(theme);
        var faults = new TreeSet<String>();
        for (String action : List.of("file.settings", "run.start", "edit.find", "help.keys")) {
            run(action);
            faults.addAll(walked());
            escape();
        }
        assertThat(faults).isEmpty();
    }

    private void run(String action) {
        Fx.run(() -> app.actions().run(action));
        Fx.settle();
    }

    private void escape() {
        Fx.run(() -> press(KeyCode.ESCAPE));
        Fx.settle();
    }

    private void select(String step) {
        Fx.run(
                () -> {
                    var canvas = (PipelineCanvas) app.scene().lookup(".pipeline-canvas");
                    var document = canvas.editor().orElseThrow().document();
                    canvas.reveal(document.named(step).orElseThrow().id());
                    canvas.requestFocus();
                });
        Fx.settle();
    }

    private void press(KeyCode code) {
        Node owner = app.scene().getFocusOwner();
        Event.fireEvent(
                owner == null ? app.scene() : owner,
                new KeyEvent(
                        KeyEvent.KEY_PRESSED,
                        "",
                        "",
                        code,
                        false,
                        code == KeyCode.TAB && leaves(owner),
                        false,
                        false));
    }

    /// A text of many lines takes Tab for itself and gives the focus away with Ctrl+Tab.
    private static boolean leaves(Node owner) {
        return owner instanceof javafx.scene.control.TextArea
                || owner instanceof jfx.incubator.scene.control.richtext.RichTextArea;
    }

    /// Goes around once and tells which stops cannot be seen.
    private Set<String> walked() {
        var faults = new LinkedHashSet<String>();
        var seen = new HashSet<Node>();
        Optional<Stop> before = Optional.empty();
        for (int i = 0; i < STOPS; i++) {
            Fx.run(() -> press(KeyCode.TAB));
            Fx.settle();
            Stop now = Fx.call(this::stop);
            before.ifPresent(stop -> faults.addAll(Fx.call(() -> faults(stop))));
            if (!seen.add(now.node)) {
                return faults;
            }
            before = Optional.of(now);
        }
        throw new AssertionError("Tab does not come back to where it was");
    }

    private Stop stop() {
        Parent root = app.scene().getRoot();
        root.applyCss();
        root.layout();
        Node node = app.scene().getFocusOwner();
        if (node == null) {
            throw new AssertionError("nothing has the focus");
        }
        // The picture that a scroll pane keeps of its content is the window's; others get it in
        // part.
        root.lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
        Node ringed = ringed(node);
        Bounds bounds = ringed.localToScene(ringed.getLayoutBounds());
        WritableImage lit = picture(bounds);
        List<PseudoClass> held =
                STATES.stream().filter(node.getPseudoClassStates()::contains).toList();
        held.forEach(state -> node.pseudoClassStateChanged(state, false));
        WritableImage plain = picture(bounds);
        held.forEach(state -> node.pseudoClassStateChanged(state, true));
        return new Stop(node, name(node), bounds, lit, plain);
    }

    /// The part that has the ring: the box of a check box, the field around a field without one.
    private static Node ringed(Node node) {
        if (node instanceof CheckBox) {
            return node.lookup(".box");
        }
        if (node instanceof RadioButton) {
            return node.lookup(".radio");
        }
        if (node instanceof Button) {
            return node;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getStyleClass().contains("field-box")) {
                return each;
            }
        }
        return node;
    }

    private Set<String> faults(Stop stop) {
        var faults = new LinkedHashSet<String>();
        Bounds at = stop.bounds;
        if (at.getWidth() < 1 || at.getHeight() < 1) {
            faults.add("without size: " + stop.name);
            return faults;
        }
        if (!new Rectangle2D(0, 0, app.scene().getWidth(), app.scene().getHeight())
                        .contains(at.getCenterX(), at.getCenterY())
                || isScrolledAway(stop)) {
            faults.add("out of sight: " + stop.name);
            return faults;
        }
        if (!showsOtherwise(stop.node)
                && !isSeen(stop, stop.plain)
                && !isSeen(stop, picture(stop.bounds))) {
            faults.add("no ring: " + stop.name);
        }
        return faults;
    }

    /// Whether as much has changed as a ring of 2 px needs, but for its corners.
    private static boolean isSeen(Stop stop, WritableImage plain) {
        double ring = 4 * (stop.bounds.getWidth() + stop.bounds.getHeight()) - 16;
        return changed(stop.lit, plain) >= 0.85 * ring;
    }

    /// The handles between panels are lines, the canvas has its frame, a list shows its row and a
    /// page of text its caret.
    private static boolean showsOtherwise(Node node) {
        return node.getStyleClass().contains("handle")
                || node instanceof PipelineCanvas
                || node instanceof jfx.incubator.scene.control.richtext.RichTextArea
                || node instanceof javafx.scene.control.ListView
                || node instanceof javafx.scene.control.TreeView
                || node instanceof javafx.scene.control.TableView;
    }

    private static boolean isScrolledAway(Stop stop) {
        for (Node each = stop.node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane
                    && !pane.localToScene(pane.getLayoutBounds())
                            .contains(stop.bounds.getCenterX(), stop.bounds.getCenterY())) {
                return true;
            }
        }
        return false;
    }

    private WritableImage picture(Bounds at) {
        var parameters = new SnapshotParameters();
        parameters.setViewport(
                new Rectangle2D(
                        Math.floor(at.getMinX() - AROUND),
                        Math.floor(at.getMinY() - AROUND),
                        Math.ceil(at.getWidth() + 2 * AROUND),
                        Math.ceil(at.getHeight() + 2 * AROUND)));
        return app.scene().getRoot().snapshot(parameters, null);
    }

    /// How many pixels are in such contrast to what they were that one sees the difference.
    private static double changed(WritableImage lit, WritableImage plain) {
        PixelReader one = lit.getPixelReader();
        PixelReader other = plain.getPixelReader();
        double count = 0;
        for (int y = 0; y < Math.min(lit.getHeight(), plain.getHeight()); y++) {
            for (int x = 0; x < Math.min(lit.getWidth(), plain.getWidth()); x++) {
                if (contrast(one.getColor(x, y), other.getColor(x, y)) >= CONTRAST) {
                    count++;
                }
            }
        }
        return count;
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static String name(Node node) {
        Object text = node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
        return node.getClass().getSimpleName()
                + node.getStyleClass()
                + " "
                + (node.getAccessibleText() != null ? node.getAccessibleText() : text);
    }
}
