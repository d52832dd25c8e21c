package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.canvas.route.Route;
import dev.stepwright.model.pipeline.Flow;

/// Cards and routes as the routers see them: always running from left to right.
final class Upright {
    private Upright() {}

    static Rect bounds(Card card, Flow flow) {
        return flow == Flow.RIGHT ? card.bounds() : card.bounds().flipped();
    }

    static Point port(Card card, Side side, Flow flow) {
        return flow == Flow.RIGHT ? card.port(side) : card.port(side).flipped();
    }

    /// The other way round: a route that was found, as it lies in the world.
    static Route route(Route found, Flow flow) {
        return flow == Flow.RIGHT ? found : found.flipped();
    }

    /// Where a route that was found lies in the world.
    static Rect bounds(Route found, Flow flow) {
        return flow == Flow.RIGHT ? found.bounds() : found.bounds().flipped();
    }
}
