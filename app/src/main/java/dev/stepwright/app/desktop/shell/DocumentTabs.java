package dev.stepwright.app.desktop.shell;

import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The open files above the canvas; a dot stands for changes that are not saved.
public final class DocumentTabs extends HBox {

    /// One open file; the id is what the callbacks are given.
    public record Tab(String id, String title, boolean unsaved, String tooltip) {}

    private final Consumer<String> onChoose;
    private final Consumer<String> onClose;

    public DocumentTabs(Consumer<String> onChoose, Consumer<String> onClose) {
        this.onChoose = onChoose;
        this.onClose = onClose;
        getStyleClass().addAll("document-tabs", "edge-bottom");
        setMinWidth(0);
    }

    public void show(List<Tab> tabs, String current) {
        getChildren().setAll(tabs.stream().map(tab -> node(tab, tab.id.equals(current))).toList());
    }

    private Node node(Tab tab, boolean current) {
        var title = Texts.of(tab.unsaved ? tab.title + " •" : tab.title);
        title.setMinWidth(60);
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
        node.setMinWidth(Region.USE_COMPUTED_SIZE);
        dev.stepwright.app.desktop.control.Buttons.explain(node, tab.tooltip);
        node.setOnMousePressed(
                event -> {
                    if (event.getButton() == MouseButton.MIDDLE) onClose.accept(tab.id);
                    else onChoose.accept(tab.id);
                });
        node.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                        onChoose.accept(tab.id);
                });
        return node;
    }
}
