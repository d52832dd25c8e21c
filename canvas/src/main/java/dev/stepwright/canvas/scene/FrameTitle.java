package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.Route;
import dev.stepwright.canvas.text.TextMeasure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where the title of a frame stands, with the chevron before it: in the upper left corner, or else
/// at the first place beside it, or below the cards, where no wire runs through.
///
/// @param area the room that it has
/// @param crossed whether wires run through it all the same, as there is no such place
public record FrameTitle(Rect area, boolean crossed) {
    /// Where the words begin, after the chevron.
    public static final double TEXT_LEFT = 24;

    private static final double TEXT_MARGIN = 8;
    private static final double CHEVRON = 20;
    private static final double GRIP = 180;

    /// A wire's arrow and a little air.
    private static final double BESIDE_WIRE = 8;

    /// With less room than this, in canvas units, a title says nothing.
    private static final double LEAST = 72;

    /// Where the frame is taken hold of, if that is not all of its band.
    Rect grip() {
        return new Rect(area.x(), area.y(), Math.min(GRIP, area.width()), area.height());
    }

    /// What collapses the frame.
    public Rect chevron() {
        return new Rect(area.x() + 2, area.y() + 1, CHEVRON, CHEVRON);
    }

    private record Span(double from, double to) {
        double length() {
            return to - from;
        }
    }

    /// In the strip above the cards if all of it has room there, else in the one below.
    ///
    /// @param routes those that come through an area
    static FrameTitle of(Frame.Placed placed, Function<Rect, List<Route>> routes) {
        Frame frame = placed.frame();
        double wanted =
                TEXT_LEFT + TextMeasure.width(frame.title(), frame.titleStyle()) + TEXT_MARGIN;
        Optional<Rect> above = widest(placed.band(), wanted, routes);
        if (above.isPresent() && above.get().width() >= wanted) {
            return new FrameTitle(above.get(), false);
        }
        Optional<Rect> below = widest(placed.foot(), wanted, routes);
        double least = Math.min(wanted, LEAST);
        return Stream.concat(above.stream(), below.stream())
                .max(Comparator.comparingDouble(area -> Math.min(area.width(), wanted)))
                .filter(area -> area.width() >= least)
                .map(area -> new FrameTitle(area, false))
                .orElseGet(() -> new FrameTitle(placed.band(), true));
    }

    /// The first free part of a strip that has the width, else the one that has most.
    private static Optional<Rect> widest(
            Rect strip, double wanted, Function<Rect, List<Route>> routes) {
        var taken = new ArrayList<Span>();
        routes.apply(strip).forEach(route -> addTaken(route, strip, taken));
        List<Span> free = free(taken, strip);
        return free.stream()
                .filter(span -> span.length() >= wanted)
                .findFirst()
                .or(() -> free.stream().max(Comparator.comparingDouble(Span::length)))
                .map(span -> new Rect(span.from, strip.y(), span.length(), strip.height()));
    }

    private static void addTaken(Route route, Rect band, List<Span> taken) {
        for (int i = 1; i < route.line().size(); i++) {
            Point a = route.line().get(i - 1);
            Point b = route.line().get(i);
            if (Math.min(a.y(), b.y()) <= band.bottom() && Math.max(a.y(), b.y()) >= band.y()) {
                boolean level = a.y() == b.y();
                double from = level ? a.x() : at(a, b, band.y());
                double to = level ? b.x() : at(a, b, band.bottom());
                taken.add(new Span(Math.min(from, to) - BESIDE_WIRE, Math.max(from, to)));
            }
        }
    }

    /// The x of a line at a height, or of its nearest end.
    private static double at(Point a, Point b, double y) {
        double along = Math.clamp((y - a.y()) / (b.y() - a.y()), 0, 1);
        return a.x() + along * (b.x() - a.x());
    }

    private static List<Span> free(List<Span> taken, Rect band) {
        taken.sort(Comparator.comparingDouble(Span::from));
        var free = new ArrayList<Span>();
        double from = band.x();
        for (Span span : taken) {
            if (span.from > from) {
                free.add(new Span(from, Math.min(span.from, band.right())));
            }
            from = Math.max(from, span.to);
        }
        if (band.right() > from) {
            free.add(new Span(from, band.right()));
        }
        return free;
    }
}
