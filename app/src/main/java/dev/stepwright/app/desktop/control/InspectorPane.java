package dev.stepwright.app.desktop.control;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What stands in the right panel: icon, name and kind of the thing looked at, then its tabs.
///
/// Everything inside begins on the same line, 16 px from the panel's edge.
public final class InspectorPane extends VBox {
    private static final double EDGE = 16;

    /// @param role style class of the icon's colour
    /// @param onMore opens a menu below the given node
    public InspectorPane(
            String icon,
            String role,
            String title,
            String kind,
            UnderlineTabs tabs,
            Consumer<Node> onMore) {
        var name = Texts.of(title, "inspector-title");
        Buttons.explain(name, title);
        var words = new VBox(name, Texts.of(kind, "tiny", "second"));
        words.setMinWidth(0);
        var more = Buttons.icon("more", "More", () -> {});
        more.setOnAction(_ -> onMore.accept(more));
        var head = new HBox(10, Glyph.of(icon, 22, role), words, Texts.gap(), more);
        head.setAlignment(Pos.CENTER_LEFT);
        head.setPadding(new Insets(14, 10, 8, 16));
        head.setMinHeight(Region.USE_PREF_SIZE);
        setMinWidth(0);
        VBox.setVgrow(tabs, javafx.scene.layout.Priority.ALWAYS);
        getChildren().addAll(head, tabs);
    }

    /// The content of a tab: parts below one another, scrolled when there is no room. The fields
    /// end on the same line whether or not there is a scroll bar.
    public static ScrollPane body(Node... parts) {
        var column = new VBox(14, parts);
        column.setPadding(new Insets(14, EDGE, 16, EDGE));
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.viewportBoundsProperty()
                .subscribe(
                        viewport -> {
                            double bar = Math.max(0, scroll.getWidth() - viewport.getWidth());
                            double right = bar < EDGE ? EDGE - bar : EDGE;
                            column.setPadding(new Insets(14, right, 16, EDGE));
                        });
        FocusKeeper.home(scroll);
        return scroll;
    }

    /// A header and the fields that belong to it.
    public static VBox section(Node header, Node... rows) {
        var section = new VBox(8, header);
        section.getChildren().addAll(rows);
        if (rows.length > 0) VBox.setMargin(rows[0], new Insets(-3, 0, 0, 0));
        return section;
    }
}
