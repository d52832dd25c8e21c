package dev.stepwright.app.desktop.shell;

import java.util.List;

/// A menu as a list of action ids; [#LINE] stands between groups, an id without an action is left
/// out.
public record MenuPlan(String title, List<String> ids) {
    public static final String LINE = "-";

    public MenuPlan {
        ids = List.copyOf(ids);
    }

    public static MenuPlan of(String title, String... ids) {
        return new MenuPlan(title, List.of(ids));
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
                        "file.close",
                        "file.quit"),
                of(
                        "Edit",
                        "edit.undo",
                        "edit.redo",
                        LINE,
                        "edit.cut",
                        "edit.copy",
                        "edit.paste",
                        "edit.pasteWaiting",
                        "edit.delete",
                        LINE,
                        "edit.find",
                        "edit.findNext",
                        "edit.findPrevious",
                        LINE,
                        "edit.selectAll",
                        "edit.rename",
                        LINE,
                        "refactor.renameStep",
                        "refactor.renameParameter",
                        "refactor.extract",
                        "refactor.inline",
                        LINE,
                        "refactor.uses",
                        "refactor.parameterUses",
                        LINE,
                        "refactor.heal",
                        "refactor.move",
                        "refactor.duplicate",
                        "refactor.duplicateBranch"),
                of(
                        "View",
                        "view.palette",
                        "view.outline",
                        "view.inspector",
                        "view.bottom",
                        "view.nextPane",
                        "view.previousPane",
                        LINE,
                        "view.definition",
                        "view.problems",
                        LINE,
                        "view.zoomIn",
                        "view.zoomOut",
                        "view.zoomReset",
                        "view.fit",
                        LINE,
                        "view.trace",
                        "view.hideOrder",
                        "view.hideData",
                        LINE,
                        "view.fold",
                        "view.expandAll",
                        LINE,
                        "view.wiresOrthogonal",
                        "view.wiresCurved",
                        LINE,
                        "view.flowRight",
                        "view.flowDown",
                        LINE,
                        "view.themeLight",
                        "view.themeDark",
                        "view.themeSystem",
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
                of("Run", "run.start", "run.stop", LINE, "run.answer", "run.leave"),
                of("Help", "help.keys", "help.samples", "help.about"));
    }
}
