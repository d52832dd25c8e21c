package dev.stepwright.app.desktop.pick;

import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import dev.stepwright.app.desktop.palette.PaletteGroup;
import dev.stepwright.app.desktop.palette.PaletteItem;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Asks which step to add, at the place where it will stand: the entries of the palette, found by
/// typing.
public final class StepPicker {
    private static final int ROWS = 10;
    private static final double WIDTH = 264;

    private StepPicker() {}

    /// @param at the place in screen coordinates
    /// @param when what the step will do, such as "will run after Train"; may be empty
    /// @param gaveUp called when nothing was chosen
    public static void open(
            Node owner,
            Point2D at,
            String when,
            List<PaletteGroup> groups,
            Consumer<PaletteItem> chosen,
            Runnable gaveUp) {
        var answer = new Answer<PaletteItem>(chosen, gaveUp);
        var list =
                new PickList<PaletteItem>(
                                "Which step?",
                                ROWS,
                                typed -> lines(groups, typed),
                                StepPicker::row,
                                answer::choose)
                        .shrinking();
        var card = new VBox(list);
        if (!when.isEmpty()) {
            var head = new HBox(Texts.of(sentence(when), "tiny", "second"));
            head.getStyleClass().add("pick-head");
            card.getChildren().addFirst(head);
        }
        var frame = new PickFrame(card, WIDTH);
        answer.in(frame);
        frame.showAt(owner, at, list.field(), answer::closed);
    }

    /// "Will run after Train"
    private static String sentence(String when) {
        return Character.toUpperCase(when.charAt(0)) + when.substring(1);
    }

    private static List<PickLine<PaletteItem>> lines(List<PaletteGroup> groups, String typed) {
        return PaletteGroup.matching(groups, typed).stream()
                .flatMap(group -> PickLine.section(group.title(), group.items()).stream())
                .toList();
    }

    private static Node row(PaletteItem item) {
        var row = new HBox(Glyph.of(item.icon(), 16, item.role()), Texts.of(item.title(), "small"));
        row.getStyleClass().add("command-row");
        return row;
    }
}
