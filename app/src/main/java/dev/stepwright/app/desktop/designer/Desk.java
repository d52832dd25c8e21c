package dev.stepwright.app.desktop.designer;

import dev.stepwright.app.desktop.control.UnderlineTabs;
import dev.stepwright.app.desktop.inspector.code.CodeViewModel;
import dev.stepwright.app.desktop.palette.PaletteDrag;
import dev.stepwright.app.desktop.palette.PaletteItem;
import dev.stepwright.app.desktop.palette.PaletteView;
import dev.stepwright.app.desktop.shell.AfterPaint;
import dev.stepwright.app.desktop.shell.DocumentTabs;
import dev.stepwright.app.desktop.shell.MainWindow;
import dev.stepwright.app.desktop.shell.StartPage;
import dev.stepwright.app.workspace.Samples;
import dev.stepwright.model.catalog.PaletteEntry;
import dev.stepwright.model.catalog.constructs.CodeOf;
import dev.stepwright.model.pipeline.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The open documents and which of them the window shows.
final class Desk implements FileCommands.Place {
    private final Stage stage;
    private final Services services;
    private final MainWindow window;
    private final ReadOnlyBooleanProperty dark;
    private final StartContent start;
    private final UnderlineTabs left = new UnderlineTabs();
    private final Region noOutline = new Region();
    private final List<DocumentView> views = new ArrayList<>();
    private final Set<String> dirty = new HashSet<>();
    private Consumer<DocumentView> onOpened = _ -> {};
    private @Nullable DocumentView current;

    Desk(Stage stage, Services services, ReadOnlyBooleanProperty dark, StartContent start) {
        this.stage = stage;
        this.services = services;
        this.window = services.window();
        this.dark = dark;
        this.start = start;
        var palette = new PaletteView(this::add, new Carried(), window.ghosts());
        // The window stands a tenth of a second sooner without.
        fillPalette = () -> palette.show(PaletteContent.of(services.catalog()));
        AfterPaint.run(this::fillPalette);
        left.add("palette", "Palette", palette).add("outline", "Outline", noOutline);
        window.left(left);
        dark.subscribe(now -> views.forEach(view -> view.wear(now)));
        stage.focusedProperty().subscribe(this::focused);
    }

    private Runnable fillPalette;

    private void fillPalette() {
        Runnable fill = fillPalette;
        fillPalette = () -> {};
        fill.run();
    }

    private @Nullable FileCommands files;
    private @Nullable DiskChanges disk;

    /// The file actions, which need this desk to be made.
    void files(FileCommands commands) {
        files = commands;
        var made =
                new DiskChanges(
                        window,
                        services.tasks(),
                        this::current,
                        this::all,
                        commands.reloading()::reload,
                        this::hint);
        disk = made;
        made.start();
    }

    private void focused(boolean now) {
        DiskChanges changes = disk;
        if (now && changes != null) {
            changes.look();
            view().ifPresent(DocumentView::lookAtCode);
        }
    }

    Optional<DocumentView> view() {
        return Optional.ofNullable(current);
    }

    @Override
    public Optional<OpenDocument> current() {
        return view().map(DocumentView::document);
    }

    @Override
    public List<OpenDocument> all() {
        return views.stream().map(DocumentView::document).toList();
    }

    @Override
    public void show(OpenDocument document) {
        DocumentView wanted =
                views.stream()
                        .filter(view -> view.document() == document)
                        .findFirst()
                        .orElseGet(() -> opened(document));
        if (current == wanted) {
            return;
        }
        view().ifPresent(DocumentView::hide);
        current = wanted;
        window.centre(wanted.canvas());
        window.showDesigner();
        surround(wanted);
        if (document.isDraft()) {
            wanted.goToText();
        } else {
            Platform.runLater(wanted.canvas()::requestFocus);
        }
        filled();
    }

    private Runnable onFilled = () -> {};

    /// Calls back once there is something to look at: a document, or the start page.
    void onFilled(Runnable listener) {
        onFilled = listener;
    }

    private void filled() {
        Runnable listener = onFilled;
        onFilled = () -> {};
        listener.run();
    }

    /// Shows the panels around the canvas of a document.
    private void surround(DocumentView shown) {
        fillPalette();
        window.right(shown.inspector());
        left.replace("outline", shown.outline());
        shown.show(window.bottom());
        savedStateChanged();
        shown.showCounts();
    }

    /// Calls back with every document that is opened from now on.
    void onOpened(Consumer<DocumentView> listener) {
        onOpened = listener;
    }

    /// Shows the outline and puts the cursor into its filter.
    void showOutline() {
        view().ifPresent(
                        view -> {
                            window.showLeft();
                            left.select("outline");
                            view.outline().search();
                        });
    }

    private DocumentView opened(OpenDocument document) {
        var view = new DocumentView(document, services, this::savedStateChanged);
        view.wear(dark.get());
        // What the mouse did before anybody could see the drawing was not meant for it.
        view.canvas().setMouseTransparent(true);
        AfterPaint.run(() -> view.canvas().setMouseTransparent(false));
        onOpened.accept(view);
        Document large = document.editor().document();
        if (large.steps().size() > EditsAhead.MANY) {
            AfterPaint.whenCalm(
                    () ->
                            services.tasks()
                                    .onWork(() -> EditsAhead.make(large, document.drawing())));
        }
        document.editor().listen(_ -> markChanged(document));
        view.canvas().zoomProperty().subscribe(_ -> showCounts(view));
        // A new pipeline that nobody touched gives its place to what is opened.
        views.removeIf(other -> other.document().isBlank() && other != current);
        DocumentView blank = current;
        views.add(view);
        if (blank != null && blank.document().isBlank() && !document.isBlank()) {
            views.remove(blank);
        }
        return view;
    }

    /// After an edit only the mark of unsaved work can be another one.
    private void markChanged(OpenDocument document) {
        if (document.isDirty() != dirty.contains(document.id())) {
            savedStateChanged();
        }
    }

    private void showCounts(DocumentView view) {
        if (view == current) {
            view.showCounts();
        }
    }

    @Override
    public void take(OpenDocument document) {
        views.stream().filter(view -> view.document() == document).forEach(DocumentView::take);
    }

    @Override
    public void drop(OpenDocument document) {
        views.stream()
                .filter(view -> view.document() == document)
                .findFirst()
                .ifPresent(
                        view -> {
                            int at = views.indexOf(view);
                            view.hide();
                            view.run().close();
                            views.remove(view);
                            if (view == current) {
                                current = null;
                                if (views.isEmpty()) {
                                    showStart();
                                } else {
                                    show(views.get(Math.min(at, views.size() - 1)).document());
                                }
                            }
                            savedStateChanged();
                        });
    }

    /// The designer while the first file is being read, so that nobody clicks on a page that goes
    /// away.
    ///
    /// @param takesLong whether the file will take a while
    void showOpening(Path file, boolean takesLong) {
        String name = String.valueOf(file.getFileName());
        window.centre(new OpeningScreen(name, services, dark.get(), takesLong));
        window.showDesigner();
        window.tabs()
                .show(
                        List.of(new DocumentTabs.Tab("opening", name, false, file.toString())),
                        "opening");
        window.status().show(List.of("Opening " + name + " …"), "Local engine ready");
        stage.setTitle(name + " — Stepwright");
    }

    @Override
    public void notOpened() {
        if (current == null) {
            showStart();
        }
    }

    /// The page without a pipeline.
    void showStart() {
        current = null;
        window.banner(Optional.empty());
        StartPage page = start.page();
        window.showPage(page);
        window.status().show(List.of("Open or make a pipeline to begin"), "Local engine ready");
        savedStateChanged();
        filled();
    }

    void chooseTab(String id) {
        find(id).ifPresent(view -> show(view.document()));
    }

    Optional<OpenDocument> document(String id) {
        return find(id).map(DocumentView::document);
    }

    private Optional<DocumentView> find(String id) {
        return views.stream().filter(view -> view.document().id().equals(id)).findFirst();
    }

    @Override
    public void savedStateChanged() {
        dirty.clear();
        views.stream()
                .map(DocumentView::document)
                .filter(OpenDocument::isDirty)
                .forEach(document -> dirty.add(document.id()));
        window.tabs()
                .show(
                        views.stream()
                                .map(
                                        view ->
                                                new DocumentTabs.Tab(
                                                        view.document().id(),
                                                        view.document().name(),
                                                        view.document().isDirty(),
                                                        view.document()
                                                                .file()
                                                                .map(file -> file.path().toString())
                                                                .orElse("Not saved yet")))
                                .toList(),
                        current().map(OpenDocument::id).orElse(""));
        DiskChanges changes = disk;
        if (changes != null) {
            changes.show();
        }
        stage.setTitle(
                current()
                        .map(
                                document ->
                                        document.name()
                                                + (document.isDirty() ? " • " : " ")
                                                + "— Stepwright")
                        .orElse("Stepwright"));
        services.actions().refresh();
    }

    @Override
    public void hint(String sentence) {
        services.hint(sentence);
    }

    /// The samples, for the Help menu and the start page.
    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    private void add(PaletteItem item) {
        view().ifPresent(view -> view.canvas().arriving().add(entry(item)));
    }

    /// Adds a step that runs a file where it was dropped.
    void addCode(Path file, double sceneX, double sceneY) {
        boolean taken =
                view().map(
                                view ->
                                        view.canvas()
                                                .arriving()
                                                .paletteDropped(
                                                        CodeOf.path(
                                                                CodeViewModel.named(
                                                                        file,
                                                                        view.document().folder())),
                                                        sceneX,
                                                        sceneY))
                        .orElse(false);
        if (!taken) {
            services.hint("Drop code onto the canvas of a pipeline to add a step that runs it.");
        }
    }

    private PaletteEntry entry(PaletteItem item) {
        return services.catalog().entry(item.id());
    }

    /// An entry of the palette is carried over the canvas.
    private final class Carried implements PaletteDrag {
        private @Nullable PaletteEntry carried;

        @Override
        public void started(PaletteItem item, double sceneX, double sceneY) {
            carried = entry(item);
        }

        @Override
        public boolean moved(double sceneX, double sceneY) {
            PaletteEntry what = carried;
            return what != null
                    && view().filter(
                                    view ->
                                            view.canvas()
                                                    .arriving()
                                                    .paletteMoved(what, sceneX, sceneY))
                            .isPresent();
        }

        @Override
        public void released(double sceneX, double sceneY) {
            PaletteEntry what = carried;
            if (what != null) {
                view().ifPresent(
                                view ->
                                        view.canvas()
                                                .arriving()
                                                .paletteDropped(what, sceneX, sceneY));
            }
            carried = null;
        }

        @Override
        public void cancelled() {
            view().ifPresent(view -> view.canvas().arriving().paletteCancelled());
            carried = null;
        }
    }
}
