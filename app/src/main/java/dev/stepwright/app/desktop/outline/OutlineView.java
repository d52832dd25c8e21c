package dev.stepwright.app.desktop.outline;

import dev.stepwright.app.desktop.control.SearchField;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.model.pipeline.Step;
import dev.stepwright.model.pipeline.StepId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The steps of a pipeline as a tree, in the order of the definition, with branches nested: what
/// the canvas shows, for those who read with their ears or work with keys alone.
///
/// Its lines are made when they are seen, so ten thousand steps cost no more than ten. While it is
/// not in the window nothing is brought up to date.
public final class OutlineView extends VBox {
    private static final double ROW = 28;

    /// More steps than this are selected on the canvas alone: a tree takes its time with them.
    private static final int MOST_SELECTED = 200;

    private final OutlinePort port;
    private final TextField search = new SearchField("Filter steps");
    private final TreeView<OutlineNode.Entry> tree = new TreeView<>();
    private final Label nothing = Texts.wrapped("", "small", "third");
    private final Map<StepId, TreeItem<OutlineNode.Entry>> items = new HashMap<>();
    private final Set<StepId> closed = new HashSet<>();
    private List<OutlineNode> nodes = List.of();
    private List<Step> seen = List.of();
    private String filter = "";
    private boolean following;

    public OutlineView(OutlinePort port) {
        this.port = port;
        getStyleClass().add("outline");
        search.getStyleClass().add("tall");
        search.setAccessibleText("Filter steps");
        search.textProperty().subscribe(_ -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::onSearchKey);
        VBox.setMargin(search, new Insets(10, 10, 8, 10));
        tree.setRoot(new TreeItem<>());
        tree.setShowRoot(false);
        tree.setFixedCellSize(ROW);
        tree.setAccessibleText("Outline of the pipeline");
        tree.getStyleClass().add("outline-tree");
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new OutlineCell(port));
        tree.getSelectionModel().selectedItemProperty().subscribe(_ -> chosen());
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::onTreeKey);
        tree.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        chosen();
                        if (event.getClickCount() == 2) {
                            open();
                        }
                    }
                });
        tree.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
        nothing.setMouseTransparent(true);
        StackPane.setMargin(nothing, new Insets(16));
        StackPane.setAlignment(nothing, javafx.geometry.Pos.TOP_LEFT);
        var place = new StackPane(tree, nothing);
        VBox.setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(search, place);
        sceneProperty().subscribe(_ -> refresh());
    }

    /// Puts the cursor into the field that filters.
    public void search() {
        search.requestFocus();
        search.selectAll();
    }

    /// The document, an execution or the problems may be others.
    public void refresh() {
        if (getScene() == null) {
            return;
        }
        List<Step> steps = port.document().steps();
        String typed = typed();
        if (steps == seen && typed.equals(filter)) {
            tree.refresh();
            select();
            return;
        }
        seen = steps;
        filter = typed;
        List<OutlineNode> now =
                OutlineNode.of(
                        port.document(),
                        typed.isEmpty() ? _ -> true : step -> port.matches(step, typed));
        if (now.equals(nodes)) {
            tree.refresh();
        } else {
            nodes = now;
            rebuild(!typed.isEmpty());
        }
        nothing.setText(
                !now.isEmpty()
                        ? ""
                        : typed.isEmpty()
                                ? "The pipeline has no steps yet."
                                : "No step is found for “" + search.getText().strip() + "”.");
        select();
    }

    private void rebuild(boolean open) {
        following = true;
        items.values().forEach(this::noteClosed);
        items.clear();
        tree.getRoot().getChildren().setAll(nodes.stream().map(node -> item(node, open)).toList());
        following = false;
    }

    private void noteClosed(TreeItem<OutlineNode.Entry> item) {
        if (!item.isLeaf()) {
            if (item.isExpanded()) {
                closed.remove(item.getValue().step());
            } else {
                closed.add(item.getValue().step());
            }
        }
    }

    private TreeItem<OutlineNode.Entry> item(OutlineNode node, boolean open) {
        var item = new TreeItem<>(node.entry());
        item.getChildren().setAll(node.children().stream().map(each -> item(each, open)).toList());
        boolean isStep = node.entry() instanceof OutlineNode.OfStep;
        item.setExpanded(!isStep || open || !closed.contains(node.entry().step()));
        if (isStep) {
            items.put(node.entry().step(), item);
        }
        return item;
    }

    /// The canvas has another selection; the tree follows without answering.
    public void select() {
        if (getScene() == null || following) {
            return;
        }
        Set<StepId> wanted = port.selection();
        if (wanted.equals(selectedSteps())) {
            return;
        }
        following = true;
        var model = tree.getSelectionModel();
        model.clearSelection();
        if (wanted.size() <= MOST_SELECTED) {
            for (StepId step : wanted) {
                Optional.ofNullable(items.get(step)).ifPresent(item -> model.select(show(item)));
            }
        }
        if (wanted.size() == 1 && model.getSelectedIndex() >= 0) {
            reveal(model.getSelectedIndex());
        }
        following = false;
    }

    private static TreeItem<OutlineNode.Entry> show(TreeItem<OutlineNode.Entry> item) {
        for (var above = item.getParent(); above != null; above = above.getParent()) {
            above.setExpanded(true);
        }
        return item;
    }

    /// Scrolls only when the line is out of sight.
    private void reveal(int row) {
        boolean seen =
                tree.lookupAll(".outline-cell").stream()
                        .filter(OutlineCell.class::isInstance)
                        .map(OutlineCell.class::cast)
                        .anyMatch(cell -> cell.getIndex() == row && isInside(cell));
        if (!seen) {
            tree.scrollTo(Math.max(0, row - 3));
        }
    }

    private boolean isInside(OutlineCell cell) {
        Bounds bounds = tree.sceneToLocal(cell.localToScene(cell.getLayoutBounds()));
        return cell.isVisible() && bounds.getMinY() >= 0 && bounds.getMaxY() <= tree.getHeight();
    }

    private Set<StepId> selectedSteps() {
        var steps = new LinkedHashSet<StepId>();
        for (var item : new ArrayList<>(tree.getSelectionModel().getSelectedItems())) {
            if (item != null && item.getValue() instanceof OutlineNode.OfStep(StepId step)) {
                steps.add(step);
            }
        }
        return steps;
    }

    /// A person chose lines.
    private void chosen() {
        Set<StepId> steps = selectedSteps();
        if (!following && !steps.isEmpty() && !steps.equals(port.selection())) {
            following = true;
            port.choose(steps);
            following = false;
        }
    }

    private Optional<StepId> current() {
        return Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
                .map(TreeItem::getValue)
                .filter(OutlineNode.OfStep.class::isInstance)
                .map(OutlineNode.Entry::step);
    }

    private void open() {
        current().ifPresent(port::open);
    }

    private void onTreeKey(KeyEvent event) {
        boolean menu =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (menu) {
            current()
                    .ifPresent(
                            step -> {
                                Bounds at = placeOfCurrent();
                                port.menu(step, at.getMinX() + 24, at.getMaxY());
                            });
        } else if (event.getCode() == KeyCode.ENTER
                && !event.isAltDown()
                && !event.isShortcutDown()) {
            open();
        } else if (event.getCode() == KeyCode.UP && tree.getFocusModel().getFocusedIndex() <= 0) {
            search.requestFocus();
        } else {
            return;
        }
        event.consume();
    }

    private void menu(ContextMenuEvent event) {
        current()
                .filter(_ -> !event.isKeyboardTrigger())
                .ifPresent(
                        step -> {
                            event.consume();
                            port.menu(step, event.getScreenX(), event.getScreenY());
                        });
    }

    private Bounds placeOfCurrent() {
        int row = tree.getSelectionModel().getSelectedIndex();
        return tree.lookupAll(".outline-cell").stream()
                .filter(OutlineCell.class::isInstance)
                .map(OutlineCell.class::cast)
                .filter(cell -> cell.getIndex() == row && cell.isVisible())
                .findFirst()
                .map(cell -> cell.localToScreen(cell.getLayoutBounds()))
                .orElseGet(() -> tree.localToScreen(tree.getLayoutBounds()));
    }

    private void onSearchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            tree.requestFocus();
            if (tree.getSelectionModel().isEmpty()) {
                firstFound().ifPresent(tree.getSelectionModel()::select);
            }
        } else {
            return;
        }
        event.consume();
    }

    /// The first line that is itself what was searched for.
    private Optional<TreeItem<OutlineNode.Entry>> firstFound() {
        return port.document().steps().stream()
                .filter(step -> items.containsKey(step.id()))
                .filter(step -> typed().isEmpty() || port.matches(step, typed()))
                .findFirst()
                .map(step -> items.get(step.id()));
    }

    private String typed() {
        return search.getText().strip().toLowerCase(Locale.ROOT);
    }
}
