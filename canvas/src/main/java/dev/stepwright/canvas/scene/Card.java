package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.Flow;
import dev.stepwright.model.pipeline.StepId;

/// A step as it is drawn, or several as one.
///
/// @param flow where the pipeline runs to: it decides at which edges the ports are
public record Card(
        StepId id,
        Rect bounds,
        String title,
        String subtitle,
        String icon,
        ColourRole role,
        CardShape shape,
        Badges badges,
        Flow flow) {
    public static final double WIDTH = 200;
    public static final double HEIGHT = 64;

    public Card(
            StepId id,
            Rect bounds,
            String title,
            String subtitle,
            String icon,
            ColourRole role,
            CardShape shape,
            Badges badges) {
        this(id, bounds, title, subtitle, icon, role, shape, badges, Flow.RIGHT);
    }

    public Point port(Side side) {
        return portOf(bounds, side);
    }

    /// The place of a port if the card had these bounds.
    public Point portOf(Rect place, Side side) {
        return flow == Flow.RIGHT
                ? shape.port(place, side)
                : shape.port(place.flipped(), side).flipped();
    }

    public Card movedTo(Point corner) {
        return new Card(
                id, bounds.movedTo(corner), title, subtitle, icon, role, shape, badges, flow);
    }

    public Card withFlow(Flow other) {
        return other == flow
                ? this
                : new Card(id, bounds, title, subtitle, icon, role, shape, badges, other);
    }

    public Card withBadges(Badges others) {
        return new Card(id, bounds, title, subtitle, icon, role, shape, others, flow);
    }
}
