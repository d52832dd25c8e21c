package dev.stepwright.app.desktop.settings;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.control.UnderlineTabs;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.app.desktop.shell.MenuPlan;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The settings of the program. Each counts, and is written down, as soon as it is chosen.
public final class SettingsDialog {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 520;

    private SettingsDialog() {}

    /// @param page the tab to begin with: `look`, `canvas` or `keys`
    public static void show(
            MainWindow window, Actions actions, UserSettings settings, String page) {
        var tabs = new UnderlineTabs();
        var card = new VBox();
        var close = Buttons.primary("Close", window.overlay()::close);
        tabs.add("look", "Look", scrolled(new LookPage(window, settings)))
                .add("canvas", "Canvas", scrolled(new CanvasPage(settings)))
                .add(
                        "keys",
                        "Keys",
                        new KeysPage(actions, MenuPlan.titles(MenuPlan.bar()), settings, card));
        tabs.select(page);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var title = Texts.of("Settings", "sheet-title");
        VBox.setMargin(title, new Insets(18, 20, 6, 20));
        var foot = new HBox(Texts.gap(), close);
        foot.getStyleClass().add("edge-top");
        foot.setPadding(new Insets(12, 20, 12, 20));
        card.getChildren().addAll(title, tabs, foot);
        card.setPrefSize(WIDTH, HEIGHT);
        card.getStyleClass().add("settings");
        window.overlay().show(card, close, () -> {});
    }

    private static ScrollPane scrolled(Region page) {
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
