package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.shell.Action;
import dev.stepwright.app.desktop.shell.Actions;
import dev.stepwright.app.desktop.shell.AfterPaint;
import dev.stepwright.app.desktop.shell.DesktopApp;
import dev.stepwright.app.desktop.shell.KeysHelp;
import dev.stepwright.app.desktop.shell.LastResort;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.app.desktop.shell.Questions;
import dev.stepwright.app.desktop.theme.Fonts;
import dev.stepwright.app.task.Tasks;
import dev.stepwright.app.workspace.RecentFiles;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.model.catalog.StepCatalog;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The designer: the one class that makes its parts and hands them to each other.
public class DesignerApp extends DesktopApp {
    private final StepCatalog catalog = StepCatalog.STANDARD;
    private final Tasks tasks = Tasks.onThreads(Platform::runLater);
    private final Reading reading = new Reading(catalog);
    private final RecentFiles recent = RecentFiles.ofUser();
    private final SettingsCommands settings = new SettingsCommands();
    private @Nullable Desk desk;
    private @Nullable FileCommands files;
    private @Nullable Stage stage;
    private @Nullable Actions actions;

    /// Reads the fonts and the file of the start while the window is being made.
    @Override
    public void init() {
        tasks.onWork(Fonts::load);
        getParameters().getRaw().stream()
                .findFirst()
                .map(Path::of)
                .ifPresent(file -> reading.begin(file, tasks));
    }

    @Override
    protected void register(Actions all, Stage window) {
        stage = window;
        actions = all;
        // The tool bar is filled when the window is made; what the actions do follows with the
        // desk.
        settings.bind(all);
        new EditCommands(this::view, () -> services).register(all);
        new CanvasCommands(this::view).register(all);
        new ClipboardCommands(this::view, () -> services).register(all);
        new CanvasKeys(this::view).register(all);
        new FindCommands(this::view, () -> services).register(all);
        new SheetCommands(this::view, () -> services).register(all);
        new TextCommands(this::view).register(all);
        new RefactorCommands(this::view, () -> services).register(all);
        new RunCommands(this::view).register(all);
        PictureCommands.of(this::view, () -> services, window).register(all);
    }

    private @Nullable Services services;

    /// What the parts of the window share, once it is made.
    Optional<Services> services() {
        return Optional.ofNullable(services);
    }

    /// The document that is looked at, with its views.
    Optional<DocumentView> view() {
        return Optional.ofNullable(desk).flatMap(Desk::view);
    }

    @Override
    protected void fill(MainWindow window, Stage shown) {
        Actions all = java.util.Objects.requireNonNull(actions);
        var questions = new Questions(window.overlay());
        var made =
                new Services(
                        catalog,
                        tasks,
                        all,
                        window,
                        questions,
                        new ChosenPresets(),
                        this::openOutside);
        services = made;
        var start =
                new StartContent(
                        recent,
                        () -> commands().create(),
                        () -> all.run("file.open"),
                        sample -> commands().openings().openSample(sample),
                        path -> commands().openings().open(path));
        var place = new Desk(shown, made, window.darkProperty(), start);
        desk = place;
        var commands =
                new FileCommands(
                        shown, place, window.overlay(), questions, tasks, recent, catalog, reading);
        files = commands;
        place.files(commands);
        commands.register(all);
        settings.register(all, window);
        var tabs = new TabCommands(place, window.overlay());
        tabs.register(all);
        window.tabs().onMore(tabs::list);
        place.onOpened(view -> settings.apply(view.canvas()));
        all.add(
                Action.of("help.samples", "Samples", place::showStart),
                Action.of("view.outline", "Outline", place::showOutline)
                        .on("Shortcut+Alt+O")
                        .enabledWhen(
                                () ->
                                        view().isPresent()
                                                ? Optional.empty()
                                                : Optional.of("No pipeline is open.")),
                Action.of(
                        "help.about",
                        "About Stepwright",
                        () ->
                                questions.tell(
                                        "Stepwright 0.1.0",
                                        "A designer for Amazon SageMaker Pipelines. Free software under the"
                                                + " Apache License 2.0.")));
        window.topBar().showEngines(List.of("Local engine"), "Local engine", _ -> {});
        FileDrop.install(
                window.root(),
                new FileDrop.Target() {
                    @Override
                    public void open(Path file) {
                        commands.openings().open(file);
                    }

                    @Override
                    public void code(Path file, double sceneX, double sceneY) {
                        place.addCode(file, sceneX, sceneY);
                    }
                });
        Thread.setDefaultUncaughtExceptionHandler(new LastResort(window.overlay()));
        opened().stream()
                .findFirst()
                .filter(_ -> opensAtOnce())
                .map(Path::of)
                .ifPresentOrElse(
                        file -> {
                            begin(place, () -> commands.openings().open(file), file);
                        },
                        place::showStart);
        // While the window comes up, the processors are needed for that.
        AfterPaint.afterStart(() -> tasks.onWork(() -> FormsAhead.make(catalog)));
    }

    private @Nullable Curtain curtain;

    /// What the window shows until the file that the program is started with is in it.
    private void begin(Desk place, Runnable open, Path file) {
        switch (Reading.wait(file)) {
            case NONE -> {
                place.showOpening(file, false);
                // The window would stay black while the drawing is put into it.
                AfterPaint.run(open);
            }
            case SOME -> {
                var held = new Curtain(() -> place.showOpening(file, true));
                curtain = held;
                place.onFilled(held::lift);
                open.run();
            }
            case LONG -> {
                place.showOpening(file, true);
                AfterPaint.run(open);
            }
        }
    }

    @Override
    protected void whenFilled(Runnable show) {
        Optional.ofNullable(curtain).ifPresentOrElse(held -> held.hold(show), show);
    }

    /// The files to begin with.
    protected List<String> opened() {
        return getParameters().getRaw();
    }

    /// Whether the file to begin with is opened at once.
    protected boolean opensAtOnce() {
        return true;
    }

    /// Opens a file, as a person may do in the menu.
    protected void open(Path file) {
        commands().openings().open(file);
    }

    /// Opens the first sample, as a person may do on the start page.
    protected void openFirstSample() {
        commands().openings().openSample(Samples.first());
    }

    private FileCommands commands() {
        return java.util.Objects.requireNonNull(files);
    }

    @Override
    protected void chooseTab(String id) {
        Optional.ofNullable(desk).ifPresent(place -> place.chooseTab(id));
    }

    @Override
    protected void closeTab(String id) {
        Optional.ofNullable(desk)
                .flatMap(place -> place.document(id))
                .ifPresent(document -> commands().saving().close(document, () -> {}));
    }

    @Override
    protected void mayClose(Runnable close) {
        view().ifPresent(DocumentView::take);
        commands().saving().closeAll(close);
    }

    @Override
    protected List<KeysHelp.Gesture> gestures() {
        return CanvasGestures.ALL;
    }

    private void openOutside(Path file) {
        getHostServices().showDocument(file.toUri().toString());
    }
}
