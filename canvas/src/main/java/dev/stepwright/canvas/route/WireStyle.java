package dev.stepwright.canvas.route;

/// How wires are led from port to port; a person chooses one for each file.
@FunctionalInterface
public interface WireStyle {
    WireStyle ORTHOGONAL = new OrthogonalRouter();
    WireStyle CURVED = new CurvedRouter();
    WireStyle STRAIGHT = (ends, obstacles) -> Route.straight(ends.from(), Route.tipAt(ends.to()));

    /// No route leaves the box around its two cards by more than this, so that wires can be looked
    /// up by place unrouted.
    double REACH = 240;

    Route route(WireEnds ends, Obstacles obstacles);
}
