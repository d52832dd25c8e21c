package dev.stepwright.canvas.gesture;

import dev.stepwright.canvas.geometry.Point;
import dev.stepwright.canvas.scene.Port;
import dev.stepwright.canvas.scene.Wire;
import java.util.Optional;

/// One end of a wire, which can be led to another step.
///
/// @param target whether it is the end with the arrow
public record WireEnd(Wire wire, boolean target) {
    /// How near to its end a wire is taken hold of, in pixels.
    private static final double REACH = 40;

    /// How near to the grip of a selected wire, in pixels.
    private static final double GRIP = 10;

    /// The end of a selected wire whose grip is there.
    static Optional<WireEnd> gripAt(Point screen, CanvasModel model) {
        for (Wire.Key key : model.selection().wires()) {
            for (Wire wire : model.scene().wiresOf(key.to().step())) {
                if (wire.key().equals(key)) {
                    for (boolean target : new boolean[] {true, false}) {
                        Point grip = model.scene().route(wire).grip(target);
                        if (model.camera().toScreen(grip).distanceTo(screen) <= GRIP) {
                            return Optional.of(new WireEnd(wire, target));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /// The end of a wire that is taken hold of at a place; empty in its middle.
    static Optional<WireEnd> at(Wire wire, Point screen, CanvasModel model) {
        double toTarget = distance(wire.to(), screen, model);
        double toSource = distance(wire.from(), screen, model);
        return Math.min(toTarget, toSource) >= REACH
                ? Optional.empty()
                : Optional.of(new WireEnd(wire, toTarget <= toSource));
    }

    private static double distance(Port port, Point screen, CanvasModel model) {
        return model.camera().toScreen(model.scene().place(port).orElseThrow()).distanceTo(screen);
    }

    /// The port at the other end, where the wire stays fixed.
    Port fixed() {
        return target ? wire.from() : wire.to();
    }
}
