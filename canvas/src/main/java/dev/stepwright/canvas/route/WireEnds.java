package dev.stepwright.canvas.route;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.geometry.Rect;

/// What a router must know of one wire.
///
/// @param from where it leaves, on the right side of `source`
/// @param to where it arrives, on the left side of `target`; wires that arrive at one port stand in
/// slots beside each other
/// @param lead how far to the right of `source` its vertical runs; the same for all wires of a
/// port, so that they share a trunk
/// @param inset how far to the left of `target` a vertical may run
public record WireEnds(Point from, Point to, Rect source, Rect target, double lead, double inset) {
    public static final double DEFAULT_LEAD = 40;

    public static WireEnds of(Point from, Point to, Rect source, Rect target) {
        return new WireEnds(from, to, source, target, DEFAULT_LEAD, DEFAULT_LEAD);
    }
}
