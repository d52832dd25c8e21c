package dev.stepwright.app.desktop;

import dev.stepwright.app.desktop.control.Banner;
import dev.stepwright.app.desktop.control.State;
import dev.stepwright.app.desktop.definition.DefinitionView;
import dev.stepwright.app.desktop.executions.ExecutionsView;
import dev.stepwright.app.desktop.executions.TimelineView;
import dev.stepwright.app.desktop.palette.PaletteDrag;
import dev.stepwright.app.desktop.palette.PaletteItem;
import dev.stepwright.app.desktop.palette.PaletteView;
import dev.stepwright.app.desktop.problems.ProblemsView;
import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.DesktopApp;
import dev.stepwright.app.desktop.shell.DocumentTabs;
import dev.stepwright.app.desktop.shell.KeysHelp;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.desktop.shell.RunDialog;
import dev.stepwright.app.desktop.shell.StartPage;
import dev.stepwright.app.desktop.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The window with the content of the pictures we aim at, to look at while working on the theme.
///
/// Arguments: `dark`, `start`, `run`, `keys`, `commands`, `question`, and the id of a tab of the
/// bottom panel.
public final class DemoApp extends DesktopApp {

    private Set<String> wanted() {
        return Set.copyOf(getParameters().getRaw());
    }

    @Override
    protected void register(Actions actions, Stage stage) {
        Runnable nothing = () -> {};
        actions.add(
                Action.of("file.new", "New pipeline", nothing).on("Shortcut+N").icon("file"),
                Action.of("file.open", "Open…", nothing).on("Shortcut+O").icon("open"),
                Action.of("file.save", "Save", nothing).on("Shortcut+S").icon("save"),
                Action.of("file.saveAs", "Save as…", nothing).on("Shortcut+Shift+S"),
                Action.of("edit.undo", "Undo move of AbaloneTrain", nothing)
                        .on("Shortcut+Z")
                        .icon("undo"),
                Action.of("edit.redo", "Redo", nothing)
                        .on("Shortcut+Shift+Z", "Shortcut+Y")
                        .icon("redo")
                        .enabledWhen(() -> Optional.of("Nothing was undone.")),
                Action.of("edit.copy", "Copy", nothing).on("Shortcut+C").icon("copy"),
                Action.of("edit.delete", "Delete", nothing).on("Delete", "Backspace").icon("trash"),
                Action.of("edit.selectAll", "Select all", nothing).on("Shortcut+A"),
                Action.of("view.zoomIn", "Zoom in", nothing)
                        .on("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
                Action.of("view.fit", "Fit", nothing).on("Shortcut+1").icon("fit"),
                Action.of("pipeline.arrange", "Arrange", nothing)
                        .on("Shortcut+Shift+L")
                        .icon("arrange"),
                Action.of("pipeline.check", "Check", nothing).icon("check"),
                Action.of("run.start", "Run…", nothing).icon("run"),
                Action.of("run.stop", "Stop", nothing)
                        .icon("stop")
                        .enabledWhen(() -> Optional.of("Nothing is running.")));
    }

    @Override
    protected List<KeysHelp.Gesture> gestures() {
        return List.of(
                new KeysHelp.Gesture("Drag a port", "Draw a dependency"),
                new KeysHelp.Gesture("Drag a blank place", "Select several steps"),
                new KeysHelp.Gesture("Space and drag", "Move the view"),
                new KeysHelp.Gesture("Ctrl and wheel", "Zoom about the pointer"));
    }

    @Override
    protected void fill(MainWindow window, Stage stage) {
        var wanted = wanted();
        boolean dark = wanted.contains("dark");
        stage.setTitle("abalone.json — Stepwright");
        window.topBar()
                .showEngines(
                        List.of("Local engine", "eu-west-1 · dev"),
                        dark ? "eu-west-1 · dev" : "Local engine",
                        _ -> {});
        window.tabs()
                .show(
                        List.of(
                                new DocumentTabs.Tab("1", "abalone.json", !dark, "abalone.json"),
                                new DocumentTabs.Tab("2", "churn.json", false, "churn.json")),
                        "1");
        var palette = new PaletteView(_ -> {}, new Ignored(), window.ghosts());
        palette.show(DemoContent.palette());
        window.left(palette);
        window.centre(new Pane());
        window.right(dark ? DemoInspector.run() : DemoInspector.form());
        fillBottom(window, dark);
        window.status()
                .show(
                        List.of(
                                "6 steps · 7 dependencies",
                                dark ? "No problems" : "1 warning · 1 hint"),
                        dark ? "Updated 2 s ago · eu-west-1 · profile dev" : "Local engine ready");
        if (dark) {
            var banner = new Banner(() -> {}, () -> {}, _ -> {});
            banner.show(
                    new Banner.Line(
                            State.EXECUTING,
                            "Executing",
                            "execution-1769850480 · started 09:04:58 · 12 m 03 s",
                            "2 of 6 steps · 1 running",
                            true));
            window.banner(Optional.of(banner));
        }
        window.wear(dark ? Theme.DARK : Theme.LIGHT);
        wanted.forEach(window.bottom()::select);
        if (wanted.contains("start")) {
            var page = new StartPage(new StartPage.Callbacks(() -> {}, () -> {}, _ -> {}, _ -> {}));
            page.show(DemoContent.samples(), DemoContent.recent(), _ -> DemoContent.picture());
            window.showPage(page);
        }
        if (wanted.contains("run"))
            RunDialog.show(window.overlay(), DemoContent.request(), _ -> {});
        if (wanted.contains("question"))
            new Questions(window.overlay()).unsaved("abalone.json", () -> {}, () -> {});
    }

    private static void fillBottom(MainWindow window, boolean dark) {
        var problems = new ProblemsView(new DemoProblems());
        var definition = new DefinitionView(DemoContent.definitionModel(), Runnable::run);
        var parameters = DemoContent.parameters(new Questions(window.overlay()));
        var executions = new ExecutionsView(_ -> {}, _ -> {});
        var timeline = new TimelineView(_ -> {});
        if (!dark) problems.show(DemoContent.problems());
        executions.show(DemoContent.executions(), "1");
        executions.showSteps(DemoContent.steps());
        timeline.show(DemoContent.timeline(), OptionalDouble.of(723));
        window.bottom()
                .add("problems", "Problems", problems)
                .add("definition", "Definition", definition)
                .add("parameters", "Parameters", parameters)
                .add("executions", "Executions", executions)
                .add("timeline", "Timeline", timeline);
        window.bottom().count("problems", dark ? 0 : 2);
        window.bottom().count("parameters", 5);
        if (dark) window.bottom().select("timeline");
    }

    private record Ignored() implements PaletteDrag {
        @Override
        public void started(PaletteItem item, double sceneX, double sceneY) {}

        @Override
        public boolean moved(double sceneX, double sceneY) {
            return false;
        }

        @Override
        public void released(double sceneX, double sceneY) {}

        @Override
        public void cancelled() {}
    }
}
