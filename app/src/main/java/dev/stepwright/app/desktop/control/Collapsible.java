package dev.stepwright.app.desktop.control;

import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A row "› Hyperparameters 6" that unfolds; its content is built when it is first wanted.
public final class Collapsible extends VBox {
    private final Supplier<Node> content;
    private final Glyph chevron = Glyph.of("chevron-right", 12, "third");
    private final CountBadge badge;
    private final HBox row;
    private @Nullable Node body;

    public Collapsible(String title, int count, Supplier<Node> content) {
        this.content = content;
        var label = Texts.of(title, "heading");
        label.setTranslateX(-5);
        badge = new CountBadge(count);
        row = new HBox(chevron, label, badge);
        chevron.setTranslateX(-3);
        row.getStyleClass().add("collapsible-row");
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TITLED_PANE);
        row.setAccessibleText(title);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> open(!isOpen()));
        row.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)
                        open(!isOpen());
                    else if (event.getCode() == KeyCode.RIGHT) open(true);
                    else if (event.getCode() == KeyCode.LEFT) open(false);
                    else return;
                    event.consume();
                });
        getStyleClass().add("edge-top");
        getChildren().add(row);
    }

    /// The number behind the title; zero hides it.
    public void count(int count) {
        badge.show(count);
    }

    public boolean isOpen() {
        return body != null;
    }

    public void open(boolean wanted) {
        if (wanted == isOpen()) return;
        if (wanted) {
            var made = content.get();
            VBox.setMargin(made, new Insets(2, 0, 12, 0));
            getChildren().add(made);
            body = made;
        } else {
            getChildren().remove(body);
            body = null;
        }
        chevron.setRotate(wanted ? 90 : 0);
    }
}
