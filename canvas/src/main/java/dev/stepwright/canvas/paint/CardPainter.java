package dev.stepwright.canvas.paint;

import dev.stepwright.canvas.geometry.Camera;
import dev.stepwright.canvas.geometry.Path;
import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.scene.Badges;
import dev.stepwright.canvas.scene.Card;
import dev.stepwright.canvas.scene.CardShape;
import dev.stepwright.canvas.scene.Severity;
import dev.stepwright.canvas.scene.Side;
import dev.stepwright.canvas.text.TextMeasure;
import dev.stepwright.canvas.text.TextStyle;
import java.util.List;
import java.util.Optional;

/// Draws one card, with as much of it as the zoom has room for.
///
/// It draws in the card's own coordinates, set on whole screen pixels, so that borders stay sharp
/// at every zoom.
final class CardPainter {
    private static final double RADIUS = 6;
    private static final double STRIP = 4;
    private static final Rect TILE = new Rect(12, 14, 36, 36);
    private static final Rect ICON = new Rect(18, 20, 24, 24);
    private static final double TEXT_LEFT = 56;
    private static final double TEXT_MARGIN = 8;
    private static final double TITLE_LINE = 28;
    private static final double SUBTITLE_LINE = 46;
    private static final double BADGE_TOP = 16;
    private static final double BADGE_PITCH = 20;

    private static final double FORBIDDEN = 0.4;

    /// In pixels on the screen.
    private static final double LEAST_SUBTITLE = 8.5;

    private final Palette palette;
    private final Detail detail;
    private final Camera camera;
    private final PaintState state;
    private final Brush brush;

    CardPainter(Palette palette, Detail detail, Camera camera, PaintState state, Brush brush) {
        this.palette = palette;
        this.detail = detail;
        this.camera = camera;
        this.state = state;
        this.brush = brush;
    }

    void paint(Card card) {
        Rect bounds = enter(card);
        if (state.preview().forbidden().contains(card.id())) {
            ground(bounds);
            brush.opacity(FORBIDDEN);
        } else if (state.isDimmed(card.id())) {
            ground(bounds);
            brush.opacity(palette.dimmed());
        }
        switch (detail.at(camera.zoom())) {
            case FULL -> full(card, bounds);
            case COMPACT -> compact(card, bounds);
            case BLOCK, MERGED -> block(card, bounds);
        }
        if (state.selection().contains(card.id())) {
            ring(bounds, Stroke.solid(palette.accent(), pixels(2)));
        }
        brush.restore();
    }

    /// A card that is only a proposal: pale, with the accent as its border.
    void ghost(Card card) {
        Rect bounds = enter(card);
        brush.opacity(0.75);
        full(card, bounds);
        brush.strokeRound(bounds, RADIUS, Stroke.solid(palette.accent(), pixels(1.5)));
        brush.restore();
    }

    /// The parts that live above the still card: pointed at, focused, running.
    void live(Card card) {
        Rect bounds = enter(card);
        Status status = state.look(card.id()).status();
        if (status.isMoving() && detail.at(camera.zoom()) == Detail.Level.FULL) {
            Glyphs.ring(status, badge(bounds, 0), state.angle(), palette, brush);
        }
        if (state.focus().filter(card.id()::equals).isPresent()) {
            Rect outer = bounds.grown(pixels(7));
            brush.strokeRound(
                    outer,
                    RADIUS + pixels(7),
                    Stroke.dashed(palette.accent(), pixels(1.5), pixels(4), pixels(3)));
        }
        if (state.preview().target().filter(card.id()::equals).isPresent()) {
            ring(bounds, Stroke.solid(palette.accent(), pixels(2)));
        }
        brush.restore();
    }

    void hover(Card card, Optional<Side> side) {
        Rect bounds = enter(card);
        if (side.isPresent()) {
            Point at = card.portOf(bounds, side.get());
            brush.fillCircle(at, 7, palette.accent());
            brush.fillCircle(at, 3, palette.onStatus());
        } else {
            brush.strokeRound(bounds, RADIUS, Stroke.solid(palette.textThird(), pixels(1)));
        }
        brush.restore();
    }

    /// Moves to the card's corner and gives its bounds from there, sized to whole pixels.
    private Rect enter(Card card) {
        double zoom = camera.zoom();
        Rect screen = camera.toScreen(card.bounds());
        brush.save();
        brush.transform(zoom, Math.round(screen.x()), Math.round(screen.y()));
        return new Rect(
                0,
                0,
                Math.max(1, Math.round(screen.width())) / zoom,
                Math.max(1, Math.round(screen.height())) / zoom);
    }

    private double pixels(double count) {
        return count / camera.zoom();
    }

    /// What lies under a pale card, so that no wire shines through it.
    private void ground(Rect bounds) {
        brush.fillRound(bounds, RADIUS, palette.canvas());
    }

    private void full(Card card, Rect bounds) {
        StepLook look = state.look(card.id());
        boolean pale = look.status().isPale();
        brush.save();
        if (pale) {
            ground(bounds);
            brush.opacity(palette.pale());
        }
        if (card.shape() == CardShape.FOLDED) {
            pile(bounds);
        }
        brush.fill(shadow(bounds), palette.shadow());
        body(bounds, look.status());
        icon(card, TILE, ICON);
        ports(card, bounds);
        brush.restore();
        texts(card, look, bounds);
    }

    /// The edges of two more cards below: this one stands for several.
    private void pile(Rect bounds) {
        double line = pixels(1);
        for (int below = 2; below >= 1; below--) {
            double in = 5.0 * below;
            Rect under = new Rect(in, 4.0 * below, bounds.width() - 2 * in, bounds.height());
            brush.fillRound(under, RADIUS, palette.card());
            brush.strokeRound(
                    under.grown(-line / 2), RADIUS, Stroke.solid(palette.cardBorder(), line));
        }
    }

    private void body(Rect bounds, Status status) {
        double line = pixels(1);
        brush.fillRound(bounds, RADIUS, palette.card());
        if (status != Status.IDLE && !status.isPale()) {
            brush.fill(strip(bounds, Math.max(STRIP, pixels(3))), palette.of(status));
        }
        brush.strokeRound(
                bounds.grown(-line / 2), RADIUS, Stroke.solid(palette.cardBorder(), line));
    }

    /// Only what shows below the card.
    private static Path shadow(Rect bounds) {
        double w = bounds.width();
        double h = bounds.height();
        return new Path.Builder()
                .moveTo(-1, h - RADIUS)
                .lineTo(w + 1, h - RADIUS)
                .cubicTo(w + 1, h, w, h + 3, w - RADIUS, h + 3)
                .lineTo(RADIUS, h + 3)
                .cubicTo(0, h + 3, -1, h, -1, h - RADIUS)
                .close()
                .build();
    }

    private static Path strip(Rect bounds, double width) {
        double h = bounds.height();
        double k = RADIUS * 0.4477;
        return new Path.Builder()
                .moveTo(width, 0.35)
                .cubicTo(k, 0.6, 0, k + 1, 0, RADIUS)
                .lineTo(0, h - RADIUS)
                .cubicTo(0, h - k - 1, k, h - 0.6, width, h - 0.35)
                .close()
                .build();
    }

    private void icon(Card card, Rect tile, Rect square) {
        Colour colour = palette.of(card.role());
        brush.fillRound(tile, RADIUS, colour.withOpacity(palette.tint()));
        IconPainter.paint(card.icon(), square, colour, brush);
    }

    private void texts(Card card, StepLook look, Rect bounds) {
        Badges badges = badges(card);
        double titleRight = bounds.width() - TEXT_MARGIN;
        int taken = 0;
        if (look.status() != Status.IDLE) {
            Glyphs.status(look.status(), badge(bounds, taken), palette, brush);
            taken++;
        }
        if (badges.worst().isPresent()) {
            Point at = badge(bounds, taken);
            Glyphs.problem(badges.worst().get(), at, palette, brush);
            taken++;
            if (badges.problems() > 1) {
                titleRight = count(badges, at);
            }
        }
        if (taken > 0) {
            double beside = badge(bounds, taken - 1).x() - Glyphs.RADIUS - 4;
            titleRight = Math.min(titleRight, beside);
        }
        TextStyle title = legible(TextStyle.TITLE, detail.titleSize());
        write(card.title(), TITLE_LINE, titleRight, title, titleColour(look.status()));
        double subtitleRight = smallBadges(badges, bounds);
        String subtitle = look.text().isEmpty() ? card.subtitle() : look.text();
        TextStyle second = legible(TextStyle.SUBTITLE, LEAST_SUBTITLE);
        write(subtitle, SUBTITLE_LINE, subtitleRight, second, palette.textSecond());
    }

    /// A style no smaller on the screen than this: just before a card loses its second line, its
    /// title is as large as it will be then.
    private TextStyle legible(TextStyle style, double least) {
        return style.withSize(Math.max(style.size(), pixels(least)));
    }

    /// A waiting card recedes, but what is written on it stays legible.
    private Colour titleColour(Status status) {
        return status.isPale() ? palette.textSecond() : palette.text();
    }

    private Badges badges(Card card) {
        return state.problems().getOrDefault(card.id(), card.badges());
    }

    private double count(Badges badges, Point triangle) {
        String text = badges.problems() > 99 ? "99+" : Integer.toString(badges.problems());
        Severity worst = badges.worst().orElse(Severity.INFO);
        TextStyle style = TextStyle.LABEL.withSize(10);
        double left = triangle.x() - Glyphs.RADIUS - 3 - TextMeasure.width(text, style);
        brush.text(text, new Point(left, triangle.y() + 4), style, palette.of(worst));
        return left - 4;
    }

    /// Cache and retries, in the lower right corner; gives how far the subtitle may run.
    private double smallBadges(Badges badges, Rect bounds) {
        double right = bounds.width() - TEXT_MARGIN;
        double middle = SUBTITLE_LINE - 4;
        TextStyle style = TextStyle.LABEL.withSize(10);
        if (badges.retries() > 0) {
            String text = "×" + badges.retries();
            double left = right - TextMeasure.width(text, style);
            brush.text(text, new Point(left, SUBTITLE_LINE), style, palette.textSecond());
            Glyphs.again(new Point(left - 7, middle), palette.textThird(), brush);
            right = left - 18;
        }
        if (badges.pinned()) {
            IconPainter.paint(
                    "pin", new Rect(right - 12, middle - 6, 12, 12), palette.textSecond(), brush);
            right -= 16;
        }
        if (badges.cached()) {
            IconPainter.paint(
                    "cached", new Rect(right - 12, middle - 6, 12, 12), palette.textThird(), brush);
            right -= 16;
        }
        return right;
    }

    private void write(String text, double line, double right, TextStyle style, Colour colour) {
        String fitted = TextMeasure.fit(text, right - TEXT_LEFT, style);
        if (!fitted.isEmpty()) {
            brush.text(fitted, new Point(TEXT_LEFT, line), style, colour);
        }
    }

    static Rect problemMark(Rect card, Status status) {
        Point at = badge(card, status == Status.IDLE ? 0 : 1).plus(card.x(), card.y());
        return new Rect(at.x() - 20, at.y() - 12, 32, 24);
    }

    private static Point badge(Rect bounds, int index) {
        return new Point(bounds.width() - 16 - index * BADGE_PITCH, BADGE_TOP);
    }

    private void ports(Card card, Rect bounds) {
        Stroke line = Stroke.solid(palette.wire(), 1.5);
        for (Side side : card.shape().sides()) {
            Point at = card.portOf(bounds, side);
            brush.fillCircle(at, CardShape.PORT_RADIUS, palette.card());
            brush.strokeCircle(at, CardShape.PORT_RADIUS - 0.75, line);
        }
    }

    private void compact(Card card, Rect bounds) {
        Status status = state.look(card.id()).status();
        body(bounds, status);
        icon(card, TILE, ICON);
        double zoom = camera.zoom();
        TextStyle style = TextStyle.TITLE.withSize(detail.titleSize());
        double left = Math.round(TEXT_LEFT * zoom);
        double width = bounds.width() * zoom - left - 3;
        double height = bounds.height() * zoom;
        int most = height >= 26 ? 2 : 1;
        List<String> lines = TextMeasure.wrap(card.title(), width, most, style);
        double leading = style.size() + 2;
        double baseline = height / 2 - leading * lines.size() / 2.0 + style.size() - 0.5;
        brush.save();
        brush.transform(1 / zoom, 0, 0);
        for (String line : lines) {
            brush.text(line, new Point(left, Math.round(baseline)), style, titleColour(status));
            baseline += leading;
        }
        brush.restore();
        badges(card)
                .worst()
                .ifPresent(
                        worst ->
                                brush.fillCircle(
                                        new Point(bounds.width() - 4, 4),
                                        pixels(3.5),
                                        palette.of(worst)));
    }

    private void block(Card card, Rect bounds) {
        Colour colour = BlockColours.of(card, state, palette);
        brush.fillRound(bounds, RADIUS, colour.withOpacity(0.16).over(palette.card()));
        if (camera.zoom() >= detail.icons()) {
            largeIcon(card, bounds);
        }
        brush.strokeRound(
                bounds.grown(-pixels(0.5)),
                RADIUS,
                Stroke.solid(colour.withOpacity(0.5).over(palette.card()), pixels(1)));
        Status status = state.look(card.id()).status();
        if (status != Status.IDLE && !status.isPale()) {
            brush.fillRect(
                    new Rect(0, 0, Math.max(pixels(2), 2 * STRIP), bounds.height()),
                    palette.of(status));
        }
    }

    /// The icon alone, for cards that were painted as blocks by other means.
    void blockIcon(Card card) {
        largeIcon(card, enter(card));
        brush.restore();
    }

    private void largeIcon(Card card, Rect bounds) {
        Rect square = new Rect(bounds.centerX() - 24, bounds.centerY() - 24, 48, 48);
        IconPainter.paint(card.icon(), square, palette.of(card.role()), brush);
    }

    private void ring(Rect bounds, Stroke stroke) {
        double gap = pixels(3);
        brush.strokeRound(bounds.grown(gap), RADIUS + gap, stroke);
    }
}
