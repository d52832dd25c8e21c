package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Buttons;
import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The open files above the canvas; a dot stands for changes that are not saved. When there is no
/// room for all of them, the current one is in view and a button lists them.
public final class DocumentTabs extends Region {
    private static final double GAP = 4;

    /// One open file; the id is what the callbacks are given.
    public record Tab(String id, String title, boolean unsaved, String tooltip) {}

    private final Consumer<String> onChoose;
    private final Consumer<String> onClose;
    private final HBox strip = new HBox();
    private final Pane window = new Pane(strip);
    private final Rectangle clip = new Rectangle();
    private final Button more = Buttons.plain("", () -> {});
    private double offset;
    private boolean follow = true;
    private String shown = "";
    private List<Tab> open = List.of();

    public DocumentTabs(Consumer<String> onChoose, Consumer<String> onClose) {
        this.onChoose = onChoose;
        this.onClose = onClose;
        getStyleClass().addAll("document-tabs", "edge-bottom");
        setMinWidth(0);
        window.setClip(clip);
        window.setMinWidth(0);
        more.getStyleClass().add("tabs-more");
        more.setGraphic(Glyph.of("chevron-down", 12, "second"));
        more.setVisible(false);
        getChildren().addAll(window, more);
        addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    follow = false;
                    offset += event.getDeltaY() + event.getDeltaX();
                    requestLayout();
                    event.consume();
                });
    }

    /// What the button does that stands there when not all tabs can be seen.
    public void onMore(Runnable list) {
        more.setOnAction(_ -> list.run());
    }

    public void show(List<Tab> tabs, String current) {
        // Every action may have changed something; who is on a tab stays there.
        if (tabs.equals(open) && current.equals(shown)) {
            return;
        }
        int focused = focused();
        String held = focused < 0 ? "" : open.get(focused).id;
        List<Node> nodes = tabs.stream().map(tab -> node(tab, tab.id.equals(current))).toList();
        strip.getChildren().setAll(nodes);
        for (int i = 0; i < tabs.size(); i++) {
            if (tabs.get(i).id.equals(held)) {
                nodes.get(i).requestFocus();
            }
        }
        open = List.copyOf(tabs);
        more.setText(Integer.toString(tabs.size()));
        more.setAccessibleText("All " + tabs.size() + " open files");
        Buttons.explain(more, "All open files");
        follow |= !current.equals(shown);
        shown = current;
        requestLayout();
    }

    private int focused() {
        List<Node> nodes = strip.getChildren();
        for (int i = 0; i < nodes.size(); i++) {
            if (getScene() != null && getScene().getFocusOwner() == nodes.get(i)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected double computePrefHeight(double width) {
        return strip.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double room = getWidth() - left - snappedRightInset();
        double height = getHeight() - top - snappedBottomInset();
        double all = strip.prefWidth(-1);
        boolean tooMany = all > room;
        more.setVisible(tooMany);
        double button = tooMany ? more.prefWidth(-1) + 2 * GAP : 0;
        double width = Math.max(0, room - button);
        window.resizeRelocate(left, top, width, height);
        clip.setWidth(width);
        clip.setHeight(height);
        strip.resize(all, height);
        strip.layout();
        if (follow) {
            toCurrent(width);
            follow = false;
        }
        offset = Math.clamp(offset, Math.min(0, width - all), 0);
        strip.relocate(Math.round(offset), 0);
        more.resizeRelocate(
                left + width + GAP,
                top + (height - more.prefHeight(-1)) / 2,
                more.prefWidth(-1),
                more.prefHeight(-1));
    }

    private void toCurrent(double width) {
        strip.getChildren().stream()
                .filter(node -> node.getStyleClass().contains("current"))
                .map(Node::getBoundsInParent)
                .findFirst()
                .ifPresent(
                        tab -> {
                            // As little as brings it into view as a whole.
                            offset = Math.min(offset, width - tab.getMaxX());
                            offset = Math.max(offset, -tab.getMinX());
                        });
    }

    private Node node(Tab tab, boolean current) {
        var title = Texts.of(tab.unsaved ? tab.title + " •" : tab.title);
        title.setMinWidth(Region.USE_PREF_SIZE);
        var close = new Button();
        close.setGraphic(Glyph.of("close", 12, "third"));
        close.setAccessibleText("Close " + tab.title);
        close.setOnAction(_ -> onClose.accept(tab.id));
        close.setFocusTraversable(false);
        var node = new HBox(title, close);
        node.getStyleClass().add("document-tab");
        if (current) node.getStyleClass().add("current");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.TAB_ITEM);
        node.setAccessibleText(tab.unsaved ? tab.title + ", not saved" : tab.title);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        node.setMinWidth(Region.USE_PREF_SIZE);
        Buttons.explain(node, tab.tooltip);
        node.setOnMousePressed(
                event -> {
                    if (event.getButton() == MouseButton.MIDDLE) onClose.accept(tab.id);
                    else onChoose.accept(tab.id);
                });
        node.setOnKeyPressed(
                event -> {
                    if (event.isShortcutDown() || event.isControlDown()) return;
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                        onChoose.accept(tab.id);
                    else if (event.getCode() == KeyCode.DELETE) onClose.accept(tab.id);
                    else return;
                    event.consume();
                });
        return node;
    }
}
