package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.LateTip;
import dev.stepwright.app.desktop.control.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// Logo, menus, and at the right the few actions that are always at hand, with the choice of where
/// to run. On a narrow window those that matter least give way; all of them stand in the menus.
public final class TopBar extends HBox {
    private static final String ENGINE = "engine";

    /// In the order in which they give way.
    private static final List<String> GIVING_WAY =
            List.of(ENGINE, "view.fit", "pipeline.arrange", "pipeline.check");

    private final Actions actions;
    private final Map<String, Node> tools = new HashMap<>();
    private final MenuButton engine = new MenuButton();
    private boolean choosable;

    public TopBar(Actions actions, List<MenuPlan> plans) {
        this.actions = actions;
        getStyleClass().addAll("top-bar", "panel", "edge-bottom");
        var logo = new SVGPath();
        logo.setContent("M7 0 L14 7 L7 14 L0 7 Z");
        logo.getStyleClass().add("logo");
        var menus = new Menus(actions).bar(plans);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setMargin(logo, new Insets(0, 8, 0, 1));
        getChildren().addAll(logo, menus, Texts.gap());
        engine.getStyleClass().add("outlined");
        engine.setMinWidth(Region.USE_PREF_SIZE);
    }

    /// Fills the right half; ids without an action are left out.
    public void fill() {
        tool("edit.undo", true);
        tool("edit.redo", true);
        rule();
        tool("pipeline.arrange", false);
        tool("view.fit", false);
        rule();
        tool("pipeline.check", false);
        actions.find("run.start").ifPresent(this::runButton);
        getChildren().add(engine);
        tools.put(ENGINE, engine);
        widthProperty().subscribe(_ -> giveWay());
        showEngines(List.of(), "", _ -> {});
    }

    /// What can run the pipeline, and which of them does; hidden while there is nothing to choose.
    public void showEngines(List<String> names, String chosen, Consumer<String> onChoice) {
        choose(chosen);
        choosable = !names.isEmpty();
        show(engine, choosable);
        engine.getItems().setAll(names.stream().map(name -> choice(name, onChoice)).toList());
    }

    /// Hides as many tools as there is no room for.
    private void giveWay() {
        for (String id : GIVING_WAY) {
            Node tool = tools.get(id);
            if (tool != null) show(tool, tool != engine || choosable);
        }
        for (String id : GIVING_WAY) {
            Node tool = tools.get(id);
            if (getWidth() > 0 && tool != null && prefWidth(-1) > getWidth()) show(tool, false);
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void choose(String name) {
        engine.setText(name);
        engine.setAccessibleText("Runs on: " + name);
    }

    private MenuItem choice(String name, Consumer<String> onChoice) {
        var item = new MenuItem(name);
        item.setOnAction(
                _ -> {
                    choose(name);
                    onChoice.accept(name);
                });
        return item;
    }

    private void tool(String id, boolean iconOnly) {
        actions.find(id)
                .ifPresent(
                        action -> {
                            var button =
                                    iconOnly
                                            ? Buttons.untoldIcon(
                                                    action.icon().orElse("unknown"),
                                                    action.label(),
                                                    () -> actions.run(action))
                                            : Buttons.plain(
                                                    action.label(), () -> actions.run(action));
                            Node holder = explained(button, action);
                            tools.put(id, holder);
                            getChildren().add(holder);
                        });
    }

    private void runButton(Action action) {
        var button = Buttons.primary("Run", () -> actions.run(action));
        button.setGraphic(Glyph.of("run", 14, "on-accent"));
        button.setGraphicTextGap(5);
        button.setStyle("-fx-padding: 4 12 4 10");
        var node = explained(button, action);
        HBox.setMargin(node, new Insets(0, 10, 0, 8));
        getChildren().add(node);
    }

    private Node explained(Button button, Action action) {
        button.setFocusTraversable(true);
        var holder = new StackPane(button);
        holder.setMinWidth(Region.USE_PREF_SIZE);
        var tip = new LateTip(holder, 0);
        tip.set(action.explanation());
        actions.onRefresh(
                () -> {
                    var now = actions.find(action.id()).orElse(action);
                    button.setDisable(now.refusal().isPresent());
                    tip.set(now.explanation());
                    button.setAccessibleHelp(now.explanation());
                });
        return holder;
    }

    private void rule() {
        if (getChildren().getLast() instanceof Region last && last.getStyleClass().contains("rule"))
            return;
        var rule = new Region();
        rule.getStyleClass().add("rule");
        HBox.setMargin(rule, new Insets(0, 7, 0, 7));
        getChildren().add(rule);
    }
}
