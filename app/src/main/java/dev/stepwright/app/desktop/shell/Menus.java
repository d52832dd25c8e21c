package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Glyph;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// Makes menus out of plans; their items are made anew at every opening, so they never show an old
/// state.
public final class Menus {
    private final Actions actions;

    public Menus(Actions actions) {
        this.actions = actions;
    }

    public MenuBar bar(List<MenuPlan> plans) {
        var bar = new MenuBar();
        for (var plan : plans) {
            if (items(plan).isEmpty()) continue;
            var menu = new Menu(plan.title());
            menu.getItems().setAll(items(plan));
            menu.setOnShowing(_ -> menu.getItems().setAll(items(plan)));
            menu.setOnShown(_ -> Reasons.showFor(menu.getItems()));
            bar.getMenus().add(menu);
        }
        return bar;
    }

    /// A menu for a right click; the caller shows it where the pointer is.
    public ContextMenu context(MenuPlan plan) {
        var menu = new ContextMenu();
        menu.setOnShowing(_ -> menu.getItems().setAll(items(plan)));
        menu.getItems().setAll(items(plan));
        tellReasons(menu);
        return menu;
    }

    /// The items of a plan as they are now; the caller shows the reasons of those that are off.
    public List<MenuItem> items(MenuPlan plan) {
        List<MenuItem> items = new ArrayList<>();
        boolean lineWanted = false;
        for (var id : plan.ids()) {
            if (id.equals(MenuPlan.LINE)) {
                lineWanted = !items.isEmpty();
                continue;
            }
            var found =
                    MenuPlan.inside(id)
                            .<MenuItem>map(this::menu)
                            .or(() -> actions.find(id).map(this::item));
            if (found.isEmpty()) continue;
            if (lineWanted) items.add(new SeparatorMenuItem());
            lineWanted = false;
            items.add(found.get());
        }
        return items;
    }

    private Menu menu(MenuPlan plan) {
        var menu = new Menu(plan.title());
        menu.getItems().setAll(items(plan));
        menu.setOnShown(_ -> Reasons.showFor(menu.getItems()));
        return menu;
    }

    /// Lets an open context menu say why an item cannot be chosen.
    public static void tellReasons(ContextMenu menu) {
        menu.setOnShown(_ -> Reasons.showFor(menu.getItems()));
    }

    /// The item of an action as it is now.
    public MenuItem item(Action action) {
        var item =
                action.checked()
                        .<MenuItem>map(
                                on -> {
                                    var check = new CheckMenuItem(action.label());
                                    check.setSelected(on.getAsBoolean());
                                    return check;
                                })
                        .orElseGet(() -> new MenuItem(action.label()));
        action.icon().ifPresent(name -> item.setGraphic(Glyph.of(name, 14, "second")));
        if (!action.keys().isEmpty()) item.setAccelerator(new ShownKey(action.keys().getFirst()));
        action.refusal()
                .ifPresent(
                        reason -> {
                            item.setDisable(true);
                            item.getProperties().put(Reasons.KEY, reason);
                        });
        item.setOnAction(_ -> actions.run(action));
        return item;
    }
}
