package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.FocusKeeper;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The designer as a JavaFX application: makes the one window and closes it in order.
///
/// What the window shows is wired by subclasses through the hooks below, so that starting and
/// closing stay in one place.
public class DesktopApp extends Application {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final double MIN_WIDTH = 600;
    private static final double MIN_HEIGHT = 360;

    @Override
    public void start(Stage stage) {
        var state = UserState.ofUser();
        var looks = new Looks(Theme.named(state.text("theme", Theme.SYSTEM.name())));
        var actions = new Actions();
        var menus = MenuPlan.bar();
        register(actions, stage);
        actions.add(Action.of("file.quit", "Quit", () -> close(stage)).on("Shortcut+Q"));
        actions.add(Action.of("help.keys", "Keys", () -> {}).on("F1", "Shift+Slash"));
        var window = new MainWindow(actions, menus, state, looks, this::chooseTab, this::closeTab);
        actions.add(
                Action.of(
                                "help.keys",
                                "Keys",
                                () -> KeysHelp.show(window.overlay(), actions, menus, gestures()))
                        .on("F1", "Shift+Slash"));
        fill(window, stage);

        var room = Screen.getPrimary().getVisualBounds();
        var scene =
                new Scene(
                        window.root(),
                        Math.min(room.getWidth(), state.number("window.width", WIDTH)),
                        Math.min(room.getHeight(), state.number("window.height", HEIGHT)));
        looks.dress(scene);
        FocusKeeper.keep(scene);
        stage.setMinWidth(MIN_WIDTH);
        stage.setMinHeight(MIN_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    close(stage);
                });
        stage.setOnHidden(
                _ -> {
                    state.put("window.width", scene.getWidth());
                    state.put("window.height", scene.getHeight());
                    window.remember();
                    Platform.exit();
                });
        whenFilled(
                () -> {
                    // Painted once before it stands there: the first frame takes longest, and until
                    // it comes a window is black.
                    scene.snapshot(null);
                    stage.show();
                    window.root().requestFocus();
                    AfterPaint.afterStart(() -> putIcons(stage));
                });
    }

    /// They are read beside the user interface, and come all together, as each one that comes has
    /// all of them scaled.
    private static void putIcons(Stage stage) {
        List<Image> icons =
                Stream.of(16, 32, 64, 128)
                        .map(size -> "/dev/stepwright/app/desktop/theme/stepwright-" + size)
                        .map(name -> DesktopApp.class.getResource(name + ".png"))
                        .map(file -> new Image(Objects.requireNonNull(file).toExternalForm(), true))
                        .toList();
        var read = new SimpleIntegerProperty();
        for (Image icon : icons) {
            icon.progressProperty()
                    .subscribe(
                            progress -> {
                                if (progress.doubleValue() == 1) {
                                    read.set(read.get() + 1);
                                }
                            });
        }
        read.subscribe(
                count -> {
                    if (count.intValue() == icons.size()) {
                        stage.getIcons().setAll(icons);
                    }
                });
    }

    /// Shows the window once enough is in it.
    protected void whenFilled(Runnable show) {
        show.run();
    }

    /// Adds the actions that menus and tool bar offer.
    protected void register(Actions actions, Stage stage) {}

    /// Puts views into the window and gives the stage its title.
    protected void fill(MainWindow window, Stage stage) {
        stage.setTitle("Stepwright");
    }

    /// A document tab was chosen.
    protected void chooseTab(String id) {}

    /// A document tab is to be closed.
    protected void closeTab(String id) {}

    /// The window is to be closed; whoever has unsaved work asks first and calls `close`
    /// afterwards.
    protected void mayClose(Runnable close) {
        close.run();
    }

    /// What the mouse does on the canvas, for the page of keys.
    protected List<KeysHelp.Gesture> gestures() {
        return List.of();
    }

    private void close(Stage stage) {
        mayClose(stage::hide);
    }
}
