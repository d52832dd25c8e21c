package dev.stepwright.app.desktop.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A menu as a list of action ids; [#LINE] stands between groups, an id without an action is left
/// out.
public record MenuPlan(String title, List<String> ids) {
    public static final String LINE = "-";

    /// Stands for a menu of its own inside another one.
    public static final String ALIGN = "menu.align";

    public MenuPlan {
        ids = List.copyOf(ids);
    }

    public static MenuPlan of(String title, String... ids) {
        return new MenuPlan(title, List.of(ids));
    }

    private static final Map<String, MenuPlan> INSIDE =
            Map.of(
                    ALIGN,
                    of(
                            "Align and distribute",
                            "align.left",
                            "align.centre",
                            "align.right",
                            LINE,
                            "align.top",
                            "align.middle",
                            "align.bottom",
                            LINE,
                            "align.across",
                            "align.down"),
                    "menu.select",
                    of(
                            "Select",
                            "edit.selectAll",
                            "edit.selectNone",
                            LINE,
                            "select.upstream",
                            "select.downstream",
                            "select.connected"),
                    "menu.refactor",
                    of(
                            "Refactor",
                            "refactor.renameStep",
                            "refactor.renameParameter",
                            "refactor.extract",
                            "refactor.inline",
                            LINE,
                            "refactor.uses",
                            "refactor.parameterUses",
                            LINE,
                            "refactor.move",
                            "edit.leaveBranch",
                            "refactor.duplicate",
                            "refactor.duplicateBranch"),
                    "menu.panels",
                    of(
                            "Panels",
                            "view.palette",
                            "view.outline",
                            "view.inspector",
                            "view.bottom",
                            LINE,
                            "view.nextPane",
                            "view.previousPane"),
                    "menu.files",
                    of("Open files", "view.files", "view.nextFile", "view.previousFile"),
                    "menu.zoom",
                    of(
                            "Zoom",
                            "view.zoomIn",
                            "view.zoomOut",
                            "view.zoomReset",
                            LINE,
                            "view.fit",
                            "view.fitSelection"),
                    "menu.wires",
                    of(
                            "Wires",
                            "view.trace",
                            "view.hideOrder",
                            "view.hideData",
                            LINE,
                            "view.wiresOrthogonal",
                            "view.wiresCurved",
                            LINE,
                            "view.flowRight",
                            "view.flowDown"),
                    "menu.theme",
                    of("Theme", "view.themeLight", "view.themeDark", "view.themeSystem"));

    /// The menu inside another one that an id stands for; empty for an id of an action.
    static Optional<MenuPlan> inside(String id) {
        return Optional.ofNullable(INSIDE.get(id));
    }

    /// The ids of its actions, also of those in the menus inside it.
    public List<String> actions() {
        return ids.stream()
                .filter(id -> !id.equals(LINE))
                .flatMap(id -> inside(id).map(MenuPlan::actions).orElse(List.of(id)).stream())
                .toList();
    }

    /// The title of the menu in which an action stands, by its id.
    public static Map<String, String> titles(List<MenuPlan> plans) {
        var titles = new HashMap<String, String>();
        for (MenuPlan plan : plans) {
            plan.actions().forEach(action -> titles.putIfAbsent(action, plan.title()));
        }
        return titles;
    }

    /// The menu bar of the designer.
    public static List<MenuPlan> bar() {
        return List.of(
                of(
                        "File",
                        "file.new",
                        "file.open",
                        "file.recent",
                        LINE,
                        "file.save",
                        "file.saveAs",
                        "file.reload",
                        LINE,
                        "file.picture",
                        LINE,
                        "file.settings",
                        LINE,
                        "file.close",
                        "file.quit"),
                of(
                        "Edit",
                        "edit.undo",
                        "edit.redo",
                        LINE,
                        "edit.quickAdd",
                        "edit.duplicate",
                        "edit.connect",
                        "edit.rename",
                        LINE,
                        "edit.cut",
                        "edit.copy",
                        "edit.paste",
                        "edit.pasteWaiting",
                        "edit.delete",
                        "refactor.heal",
                        LINE,
                        "edit.find",
                        "edit.findNext",
                        "edit.findPrevious",
                        LINE,
                        "menu.select",
                        ALIGN,
                        "menu.refactor"),
                of(
                        "View",
                        "menu.panels",
                        "menu.files",
                        LINE,
                        "view.definition",
                        "view.problems",
                        LINE,
                        "menu.zoom",
                        "menu.wires",
                        LINE,
                        "view.fold",
                        "view.expandAll",
                        LINE,
                        "menu.theme",
                        LINE,
                        "view.commands"),
                of(
                        "Pipeline",
                        "pipeline.arrange",
                        "view.pin",
                        LINE,
                        "note.add",
                        "group.group",
                        "group.ungroup",
                        "group.rename",
                        LINE,
                        "pipeline.check",
                        "problems.next",
                        "problems.previous",
                        "problems.fix",
                        LINE,
                        "pipeline.addParameter",
                        "pipeline.settings"),
                of(
                        "Run",
                        "run.start",
                        "run.stop",
                        LINE,
                        "run.stepBefore",
                        "run.stepAfter",
                        LINE,
                        "run.answer",
                        "run.leave"),
                of("Help", "help.keys", "help.changeKeys", "help.samples", "help.about"));
    }
}
