package dev.stepwright.app.desktop.pick;

import dev.stepwright.app.desktop.control.Glyph;
import dev.stepwright.app.desktop.control.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Offers what could be done besides what was just done, at the place where it was done. It is in
/// nobody's way: a click elsewhere does what it does, and leaves things as they are.
public final class OfferPicker {
    private static final double WIDTH = 340;
    private static final Set<KeyCode> OWN =
            Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.ENTER);

    /// One thing to choose.
    ///
    /// @param title what it does
    /// @param detail a few words behind it
    public record Offer(String icon, String title, String detail, Runnable take) {}

    private OfferPicker() {}

    /// @param at the place in screen coordinates
    /// @param done what was done already; the first line, which Enter takes
    /// @param question what the lines below answer
    /// @param closed called when the offer has gone
    public static void open(
            Node owner,
            Point2D at,
            Offer done,
            String question,
            List<Offer> offers,
            Runnable closed) {
        var lines = new ArrayList<PickLine<Offer>>();
        lines.add(PickLine.of(done));
        lines.addAll(PickLine.section(question, offers));
        var answer =
                new Answer<Offer>(
                        offer -> {
                            closed.run();
                            offer.take().run();
                        },
                        closed);
        var list =
                new PickList<Offer>("", lines.size(), _ -> lines, OfferPicker::row, answer::choose)
                        .shrinking();
        list.setAccessibleText(question);
        var card = new VBox(list);
        var frame = new PickFrame(card, WIDTH);
        // Whoever goes on working wants none of it.
        card.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!event.getCode().isModifierKey() && !OWN.contains(event.getCode())) {
                        frame.close();
                    }
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                    }
                });
        answer.in(frame);
        frame.passClicksOn();
        frame.showAt(owner, at, list.field(), answer::closed);
    }

    private static Node row(Offer offer) {
        var detail = Texts.of(offer.detail(), "tiny", "third");
        detail.setMinWidth(0);
        HBox.setHgrow(detail, Priority.ALWAYS);
        var row =
                new HBox(
                        Glyph.of(offer.icon(), 14, "second"),
                        Texts.of(offer.title(), "small"),
                        detail);
        row.getStyleClass().add("command-row");
        row.setPrefWidth(0);
        return row;
    }
}
