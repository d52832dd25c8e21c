package dev.stepwright.canvas.scene;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;
import dev.stepwright.model.pipeline.StepId;

/// A step as it is drawn.
public record Card(
        StepId id,
        Rect bounds,
        String title,
        String subtitle,
        String icon,
        ColourRole role,
        CardShape shape,
        Badges badges) {
    public static final double WIDTH = 200;
    public static final double HEIGHT = 64;

    public Point port(Side side) {
        return shape.port(bounds, side);
    }

    public Card movedTo(Point corner) {
        return new Card(id, bounds.movedTo(corner), title, subtitle, icon, role, shape, badges);
    }

    public Card withBadges(Badges others) {
        return new Card(id, bounds, title, subtitle, icon, role, shape, others);
    }
}
