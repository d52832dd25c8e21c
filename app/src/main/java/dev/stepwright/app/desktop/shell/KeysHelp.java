package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All keys at a glance, in the groups of the menus, and what the mouse does on the canvas.
public final class KeysHelp {

    /// A gesture and what it does.
    public record Gesture(String gesture, String does) {}

    private static final double COLUMN = 320;

    private KeysHelp() {}

    public static void show(
            Overlay overlay, Actions actions, List<MenuPlan> plans, List<Gesture> gestures) {
        Map<String, VBox> groups = new LinkedHashMap<>();
        for (var plan : plans) {
            for (var id : plan.actions()) {
                actions.find(id)
                        .filter(action -> !action.keys().isEmpty())
                        .ifPresent(
                                action ->
                                        groups.computeIfAbsent(plan.title(), KeysHelp::group)
                                                .getChildren()
                                                .add(row(action.label(), action.keyText())));
            }
        }
        if (!gestures.isEmpty()) {
            var mouse = groups.computeIfAbsent("On the canvas", KeysHelp::group);
            gestures.forEach(
                    gesture -> mouse.getChildren().add(row(gesture.does, gesture.gesture)));
        }
        var columns = new HBox(32, new VBox(18), new VBox(18));
        int at = 0;
        for (var group : groups.values()) {
            ((VBox) columns.getChildren().get(at++ % 2)).getChildren().add(group);
        }
        columns.getChildren()
                .forEach(
                        column -> {
                            HBox.setHgrow(column, Priority.ALWAYS);
                            ((VBox) column).setPrefWidth(COLUMN);
                        });
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(560);
        scroll.getStyleClass().add("page");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText("Keys");
        var close = Buttons.primary("Close", overlay::close);
        close.setDefaultButton(true);
        var card =
                new VBox(14, Texts.of("Keys", "sheet-title"), scroll, new HBox(Texts.gap(), close));
        card.setPadding(new Insets(20));
        card.setPrefWidth(720);
        overlay.show(card, close, () -> {});
    }

    private static VBox group(String title) {
        return new VBox(4, Texts.of(title, "heading"));
    }

    private static Node row(String label, String key) {
        var row = new HBox(12, Texts.firm(label, "small"), Texts.gap(), Texts.firm(key, "key-cap"));
        row.setMinHeight(22);
        return row;
    }
}
