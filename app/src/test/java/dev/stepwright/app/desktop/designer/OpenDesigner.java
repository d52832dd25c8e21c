package dev.stepwright.app.desktop.designer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.app.desktop.Fx;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.model.pipeline.Document;
import dev.stepwright.model.pipeline.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import jfx.incubator.scene.control.richtext.CodeArea;

/// The whole designer with a file in it, worked in by keys, buttons and actions.
final class OpenDesigner {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long SOON = TimeUnit.MILLISECONDS.toNanos(30);

    private final Stage stage;
    private final App app;

    private static final class App extends DesignerApp {
        private final Path file;
        private Actions actions = new Actions();

        App(Path file) {
            this.file = file;
        }

        @Override
        protected List<String> opened() {
            return List.of(file.toString());
        }

        @Override
        protected void register(Actions all, Stage window) {
            actions = all;
            super.register(all, window);
        }
    }

    private OpenDesigner(Stage stage, App app) {
        this.stage = stage;
        this.app = app;
    }

    static OpenDesigner on(Path file) {
        App app = new App(file);
        Stage stage =
                Fx.call(
                        () -> {
                            var made = new Stage();
                            app.start(made);
                            return made;
                        });
        return new OpenDesigner(stage, app);
    }

    void close() {
        Fx.run(
                () -> {
                    stage.setOnHidden(null);
                    stage.hide();
                });
    }

    /// The document, once one is open.
    DocumentView view() {
        until("an open document", () -> Fx.call(() -> app.view().isPresent()));
        return Fx.call(() -> app.view().orElseThrow());
    }

    Document document() {
        DocumentView view = view();
        return Fx.call(() -> view.document().editor().document());
    }

    /// Selects a step, as a click on its card does.
    void select(String step) {
        DocumentView view = view();
        Step wanted = document().named(step).orElseThrow();
        Fx.run(() -> view.canvas().reveal(wanted.id()));
        Fx.settle();
    }

    void run(String action) {
        Fx.run(() -> app.actions.run(action));
        Fx.settle();
    }

    /// Presses a key where the keys go.
    void press(KeyCode code, boolean shift, boolean control, boolean alt) {
        Fx.run(
                () -> {
                    Node target = stage.getScene().getFocusOwner();
                    Event.fireEvent(
                            target == null ? stage.getScene().getRoot() : target,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    shift,
                                    control,
                                    alt,
                                    false));
                });
        Fx.settle();
    }

    void press(KeyCode code) {
        press(code, false, false, false);
    }

    void type(String text) {
        Fx.run(
                () -> {
                    Node target = stage.getScene().getFocusOwner();
                    if (target instanceof TextField field) {
                        field.setText(text);
                    } else {
                        Event.fireEvent(
                                target,
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED,
                                        text,
                                        text,
                                        KeyCode.UNDEFINED,
                                        false,
                                        false,
                                        false,
                                        false));
                    }
                });
        Fx.settle();
    }

    /// Presses the button with these words, once it is there.
    void press(String button) {
        until("the button " + button, () -> Fx.call(() -> find(button).isPresent()));
        Fx.run(() -> find(button).orElseThrow().fire());
        Fx.settle();
    }

    private Optional<ButtonBase> find(String words) {
        return nodes(stage.getScene().getRoot(), new ArrayList<>()).stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> words.equals(button.getText()) && isSeen(button))
                .reduce((_, last) -> last);
    }

    /// Chooses from the menu that is open.
    void choose(String item) {
        Fx.run(
                () ->
                        List.copyOf(Window.getWindows()).stream()
                                .filter(ContextMenu.class::isInstance)
                                .map(ContextMenu.class::cast)
                                .flatMap(menu -> List.copyOf(menu.getItems()).stream())
                                .filter(each -> item.equals(each.getText()))
                                .findFirst()
                                .orElseThrow()
                                .fire());
        Fx.settle();
    }

    /// Whether the keys go into a field of one line.
    boolean isInField() {
        return Fx.call(() -> stage.getScene().getFocusOwner() instanceof TextField);
    }

    /// All words that can be read in the window now.
    List<String> words() {
        return Fx.call(
                () ->
                        nodes(stage.getScene().getRoot(), new ArrayList<>()).stream()
                                .filter(Labeled.class::isInstance)
                                .filter(OpenDesigner::isSeen)
                                .map(node -> ((Labeled) node).getText())
                                .filter(text -> text != null && !text.isBlank())
                                .toList());
    }

    /// Waits until words can be read that begin so.
    void reads(String start) {
        until(
                "the words " + start,
                () -> words().stream().anyMatch(text -> text.startsWith(start)));
    }

    /// Goes to the text of the definition and stays there: what has just been opened takes the keys
    /// once more when it is drawn.
    void goToText() {
        view();
        until(
                "the text",
                () -> {
                    if (text().isEmpty()) {
                        run("view.definition");
                    }
                    Fx.settle();
                    return isInText();
                });
    }

    /// Whether the keys go into the text of the definition: before it has been drawn it takes none.
    boolean isInText() {
        return text().filter(area -> area.getSkin() != null).isPresent();
    }

    private Optional<CodeArea> text() {
        return Fx.call(
                () ->
                        stage.getScene().getFocusOwner() instanceof CodeArea area
                                ? Optional.of(area)
                                : Optional.empty());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static List<Node> nodes(Parent parent, List<Node> found) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            found.add(child);
            if (child instanceof Parent inner) {
                nodes(inner, found);
            }
        }
        return found;
    }

    void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE;
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as(() -> "waited for " + what + ", while there was " + words())
                    .isLessThan(end);
            LockSupport.parkNanos(SOON);
        }
    }
}
