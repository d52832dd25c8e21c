package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Banner;
import dev.stepwright.app.desktop.control.Notice;
import dev.stepwright.app.desktop.control.UnderlineTabs;
import dev.stepwright.app.desktop.theme.Looks;
import dev.stepwright.app.desktop.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The frame of the designer: it arranges bars, panels and overlays, and knows nothing of what they
/// show.
public final class MainWindow {
    private static final String OVER = "stepwright.over-canvas";

    private final Actions actions;
    private final List<MenuPlan> menus;
    private final UserState state;
    private final Looks looks;
    private final TopBar topBar;
    private final DocumentTabs tabs;
    private final StackPane left = panel("edge-right");
    private final StackPane right = panel("edge-left");
    private final StackPane canvas = new StackPane();
    private final Region canvasRing = new Region();
    private final UnderlineTabs bottom = new UnderlineTabs();
    private final StatusBar status = new StatusBar();
    private final Overlay overlay = new Overlay();
    private final Pane ghosts = new Pane();
    private final StackPane notice = new StackPane();
    private final DockPane dock;
    private final PaneWalk panes = new PaneWalk(this::panes);
    private final BorderPane frame = new BorderPane();
    private final StackPane root;

    public MainWindow(
            Actions actions,
            List<MenuPlan> menus,
            UserState state,
            Looks looks,
            Consumer<String> onChooseTab,
            Consumer<String> onCloseTab) {
        this.actions = actions;
        this.menus = menus;
        this.state = state;
        this.looks = looks;
        actions.onRefusal(status::hint);
        tabs = new DocumentTabs(onChooseTab, onCloseTab);
        canvas.getStyleClass().add("canvas-place");
        canvas.setMinSize(0, 0);
        canvasRing.getStyleClass().add("canvas-ring");
        canvasRing.setMouseTransparent(true);
        canvasRing.setVisible(false);
        var clip = new javafx.scene.shape.Rectangle();
        clip.widthProperty().bind(canvas.widthProperty());
        clip.heightProperty().bind(canvas.heightProperty());
        canvas.setClip(clip);
        // In the order in which Tab goes.
        var centre = new BorderPane();
        centre.setTop(new VBox(tabs, notice));
        centre.setCenter(new StackPane(canvas, canvasRing));
        bottom.getStyleClass().addAll("panel", "edge-top");
        dock = new DockPane(left, centre, right, bottom);
        addOwnActions();
        topBar = new TopBar(actions, menus);
        topBar.fill();
        frame.setTop(topBar);
        frame.setCenter(dock);
        frame.setBottom(status);
        // What has no room gives way by itself; the frame never gets larger than the window.
        for (var part : List.of(frame, topBar, status)) part.setMinWidth(0);
        ghosts.setMouseTransparent(true);
        ghosts.setManaged(false);
        root = new StackPane(frame, overlay, ghosts);
        actions.canvasIs(MainWindow::isCanvas);
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!overlay.isShowing()) actions.handleBeforeCanvas(event);
                });
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!overlay.isShowing()) actions.handle(event);
                });
        root.sceneProperty()
                .subscribe(
                        scene -> {
                            if (scene != null) {
                                panes.watch(scene);
                                scene.focusOwnerProperty()
                                        .subscribe(owner -> canvasRing.setVisible(isCanvas(owner)));
                            }
                        });
        restore();
    }

    private static boolean isCanvas(@Nullable EventTarget target) {
        return target instanceof Node node && node.getStyleClass().contains("pipeline-canvas");
    }

    /// The panes that can be seen, in the order in which a person goes around them.
    private List<Node> panes() {
        Stream<Node> all =
                frame.getCenter() == dock
                        ? Stream.of(topBar, left, tabs, canvas, right, bottom)
                        : Stream.of(topBar, frame.getCenter());
        return all.filter(Node::isVisible).toList();
    }

    public Parent root() {
        return root;
    }

    public TopBar topBar() {
        return topBar;
    }

    public DocumentTabs tabs() {
        return tabs;
    }

    public UnderlineTabs bottom() {
        return bottom;
    }

    public StatusBar status() {
        return status;
    }

    public Overlay overlay() {
        return overlay;
    }

    /// Where what follows the pointer is drawn, above everything; in scene coordinates.
    public Pane ghosts() {
        return ghosts;
    }

    public void left(Node node) {
        left.getChildren().setAll(node);
    }

    public void right(Node node) {
        right.getChildren().setAll(node);
    }

    /// The canvas; what was there before goes.
    public void centre(Node node) {
        canvas.getChildren().setAll(node);
    }

    /// Shows a small card at the upper right of the canvas, or takes it away; a banner stays above
    /// it.
    public void overCanvas(Optional<Region> card) {
        canvas.getChildren().removeIf(node -> node.getProperties().containsKey(OVER));
        card.ifPresent(
                node -> {
                    node.getProperties().put(OVER, true);
                    StackPane.setAlignment(node, Pos.TOP_RIGHT);
                    canvas.getChildren().add(node);
                });
        placeOver();
    }

    private void placeOver() {
        boolean banner = canvas.getChildren().stream().anyMatch(Banner.class::isInstance);
        for (var node : canvas.getChildren()) {
            if (node.getProperties().containsKey(OVER))
                StackPane.setMargin(node, new Insets(banner ? 62 : 12, 14, 12, 14));
        }
    }

    /// Shows the line about an execution above the canvas, or takes it away.
    public void banner(Optional<Banner> banner) {
        canvas.getChildren().removeIf(Banner.class::isInstance);
        banner.ifPresent(
                line -> {
                    StackPane.setAlignment(line, Pos.TOP_CENTER);
                    StackPane.setMargin(line, new Insets(12, 14, 0, 14));
                    canvas.getChildren().add(line);
                });
        placeOver();
    }

    /// Shows a line about the open file between the tabs and the canvas, or takes it away.
    public void notice(Optional<Notice> line) {
        notice.getChildren().setAll(line.stream().toList());
    }

    /// Shows a page instead of palette, canvas and inspector: there is no file.
    public void showPage(Region page) {
        frame.setCenter(page);
        actions.refresh();
    }

    /// Shows palette, canvas and inspector again.
    public void showDesigner() {
        frame.setCenter(dock);
        actions.refresh();
    }

    /// Whether dark colours are shown, for what paints by itself.
    public ReadOnlyBooleanProperty darkProperty() {
        return looks.darkProperty();
    }

    public Theme theme() {
        return looks.theme();
    }

    public void wear(Theme theme) {
        looks.wear(theme);
        actions.refresh();
    }

    /// Opens the panel at the left.
    public void showLeft() {
        dock.open(DockPane.Side.LEFT, true);
        actions.refresh();
    }

    /// Opens the panel at the right.
    public void showRight() {
        dock.open(DockPane.Side.RIGHT, true);
        actions.refresh();
    }

    /// Opens the bottom panel on one of its tabs.
    public void showBottom(String tab) {
        dock.open(DockPane.Side.BOTTOM, true);
        bottom.select(tab);
        actions.refresh();
    }

    /// Makes the bottom panel at least so high, in pixels; a panel that is higher stays.
    public void roomBelow(double height) {
        if (dock.size(DockPane.Side.BOTTOM) < height) {
            dock.size(DockPane.Side.BOTTOM, height);
        }
    }

    /// Writes down sizes, open panels and theme for the next start.
    public void remember() {
        for (var side : DockPane.Side.values()) {
            state.put("size." + side, dock.size(side));
            state.put("open." + side, dock.isOpen(side));
        }
        state.put("theme", looks.theme());
        state.save();
    }

    private void restore() {
        // The palette last, so that it is what is seen where there is room for one side.
        for (var side : List.of(DockPane.Side.values()).reversed()) {
            dock.size(side, state.number("size." + side, dock.size(side)));
            dock.open(side, state.flag("open." + side, true));
        }
    }

    private void addOwnActions() {
        actions.add(
                toggle("view.palette", "Palette", DockPane.Side.LEFT).on("Shortcut+Alt+P"),
                toggle("view.inspector", "Inspector", DockPane.Side.RIGHT).on("Shortcut+Alt+I"),
                toggle("view.bottom", "Bottom panel", DockPane.Side.BOTTOM).on("Shortcut+J"),
                Action.of("view.nextPane", "Next pane", () -> panes.go(root.getScene(), 1))
                        .on("F6"),
                Action.of("view.previousPane", "Previous pane", () -> panes.go(root.getScene(), -1))
                        .on("Shift+F6"),
                theme("view.themeLight", "Light theme", Theme.LIGHT),
                theme("view.themeDark", "Dark theme", Theme.DARK),
                theme("view.themeSystem", "Theme of the system", Theme.SYSTEM),
                Action.of(
                                "view.commands",
                                "All commands…",
                                () ->
                                        CommandPalette.show(
                                                overlay, actions, menus, new RecentCommands(state)))
                        .on("Shortcut+K", "Shortcut+Shift+P")
                        .icon("search"));
    }

    private Action toggle(String id, String label, DockPane.Side side) {
        return Action.of(id, label, () -> dock.open(side, !dock.isShown(side)))
                .checkedWhen(() -> dock.isShown(side))
                .enabledWhen(
                        () ->
                                frame.getCenter() == dock
                                        ? Optional.empty()
                                        : Optional.of("No pipeline is open."));
    }

    private Action theme(String id, String label, Theme theme) {
        return Action.of(id, label, () -> wear(theme)).checkedWhen(() -> looks.theme() == theme);
    }

    private static StackPane panel(String edge) {
        var panel = new StackPane();
        panel.getStyleClass().addAll("panel", edge);
        panel.setMinSize(0, 0);
        return panel;
    }
}
